import { type CaseKind, decide, lifecycles } from '@selaras/rules'
import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { StoredCase, Transaction, View } from '../store/store.ts'
import { append, type Cause } from './append.ts'

/** A case the participant may know of; anybody else learns nothing, not even that it exists. */
export const visibleCase = async (
  view: View,
  kind: CaseKind,
  id: TrackingNumber,
  participant: ParticipantId,
): Promise<StoredCase> => {
  const stored = await view.caseOf(id)
  if (stored?.kind !== kind || !stored.state.parties.includes(participant)) throw new Refusal('not-found')
  if (stored.erased) throw new Refusal('erased')
  return stored
}

export interface CaseCommand {
  kind: CaseKind
  id: TrackingNumber
  name: string
  data: Record<string, unknown>
  cause: Cause
  /** Sequence the sender believes to be the last (`If-Match`). */
  expected?: number | undefined
}

/** The owner decides: one new entry in the log of the case, or a refusal that says what is possible instead. */
export const handleCommand = async (
  node: ExchangeNode,
  transaction: Transaction,
  command: CaseCommand,
): Promise<StoredCase> => {
  const { kind, id, name, data, cause, expected } = command
  const before = await visibleCase(transaction, kind, id, cause.actor)
  if (before.state.owner !== node.id) throw new Refusal('forbidden')
  if (expected !== undefined && expected !== before.state.sequence) throw new Refusal('sequence-mismatch')
  const decision = decide(lifecycles[kind], before.state, { name, actor: cause.actor, data })
  if (!decision.ok) throw new Refusal(decision.problem, { issues: decision.issues })
  return append(node, transaction, { id, kind, before, draft: decision.entry, cause })
}
