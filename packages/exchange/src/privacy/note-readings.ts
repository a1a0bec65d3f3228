import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import type { Transaction } from '../store/store.ts'
import { isSealed } from './sealed.ts'

/** A case or an entry in an answer, as far as it says which. */
interface Shown {
  id?: unknown
  subject?: unknown
  sequence?: unknown
}

/** How far each case in an answer was shown: cases and entries, alone or in a list. */
const shownIn = (body: unknown): Map<TrackingNumber, number> => {
  const { items = [body] } = (body ?? {}) as { items?: unknown }
  const shown = new Map<TrackingNumber, number>()
  for (const { id, subject = id, sequence } of (Array.isArray(items) ? items : []) as Shown[]) {
    if (typeof subject !== 'string' || typeof sequence !== 'number') continue
    const about = subject as TrackingNumber
    shown.set(about, Math.max(sequence, shown.get(about) ?? 0))
  }
  return shown
}

/** How far an answer shows cases to somebody else, which is recorded where personal data is encrypted. */
export const readingsIn = (
  { id, store }: ExchangeNode,
  caller: ParticipantId,
  body: unknown,
): Map<TrackingNumber, number> => (caller !== id && isSealed(store) ? shownIn(body) : new Map())

/** Records for the breach report which cases an answer shows to somebody else, before it leaves. */
export const noteReadings = async (
  node: ExchangeNode,
  transaction: Transaction,
  peer: ParticipantId,
  body: unknown,
): Promise<void> => {
  for (const [id, to] of readingsIn(node, peer, body))
    await transaction.recordDisclosure({ peer, case: id, means: 'read', to, at: node.now() })
}
