import type { Entry, ParticipantId } from '@selaras/schemas'
import type { EscalationStep, RoutingPolicy } from './policy.ts'

/** A complaint that goes round: back at an agency that had it, or handed on too often. */
export interface TransferLoop {
  kind: 'returned' | 'too-many'
  /** Everybody who held it since the coordinator or the reporter last started it afresh. */
  holders: ParticipantId[]
  /** Number of the entry that closed the loop; absent for a transfer that was only considered. */
  sequence?: number
}

const textIn = (entry: Entry, key: string) => entry.data[key] as ParticipantId | undefined

/** The reporter's dispute and an escalation start afresh: what is sent back then is meant. */
const isFreshStart = ({ type }: Entry) => type === 'complaint.reopened' || type === 'complaint.escalated'

interface Hop {
  to: ParticipantId
  sequence: number
}

/** Who held a complaint since its last fresh start, in order; sent to the same agency again is no transfer. */
const hopsIn = (entries: Iterable<Entry>): Hop[] => {
  let hops: Hop[] = []
  for (const entry of entries) {
    if (isFreshStart(entry)) hops = []
    if (entry.type !== 'complaint.dispatched' && entry.type !== 'complaint.escalated') continue
    const to = textIn(entry, 'to')
    if (to !== undefined && hops.at(-1)?.to !== to) hops.push({ to, sequence: entry.sequence })
  }
  return hops
}

/** The agencies that held a complaint since its last fresh start, in order, from its log. */
export const holdersOf = (entries: Iterable<Entry>): ParticipantId[] => hopsIn(entries).map(({ to }) => to)

const kindOf = (hops: readonly { to: ParticipantId }[], maximum: number): TransferLoop['kind'] | undefined => {
  if (new Set(hops.map(({ to }) => to)).size < hops.length) return 'returned'
  return hops.length - 1 > maximum ? 'too-many' : undefined
}

/** The first loop in the log of a complaint: A, B, and A again; or more transfers than `maximumTransfers`. */
export const findTransferLoop = (entries: Iterable<Entry>, maximumTransfers: number): TransferLoop | undefined => {
  const hops = hopsIn(entries)
  for (let end = 2; end <= hops.length; end++) {
    const soFar = hops.slice(0, end)
    const kind = kindOf(soFar, maximumTransfers)
    const sequence = hops[end - 1]?.sequence
    if (kind && sequence !== undefined) return { kind, holders: soFar.map(({ to }) => to), sequence }
  }
  return undefined
}

/** Who is asked after an agency handed a complaint back, and on whose word. */
export interface NextHolder {
  to: ParticipantId
  because: 'suggested' | 'redirect' | 'coordinator' | 'loop'
  /** The loop that the suggestion or the policy would have made. */
  loop?: TransferLoop
}

const suggestedIn = (entry: Entry | undefined) =>
  entry?.type === 'complaint.redirected' ? textIn(entry, 'suggested') : undefined

/** Where a complaint goes that was handed back: as suggested, else as the policy says, else to the coordinator; never round. */
export const nextHolder = (policy: RoutingPolicy, entries: readonly Entry[]): NextHolder => {
  const hops = hopsIn(entries)
  const suggested = suggestedIn(entries.at(-1))
  const { from, to: planned } = policy.redirects.find((row) => row.from === hops.at(-1)?.to) ?? {}
  const to = suggested ?? (from && planned)
  if (to === undefined || to === policy.coordinator) return { to: policy.coordinator, because: 'coordinator' }
  const considered = [...hops, { to }]
  const kind = kindOf(considered, policy.maximumTransfers)
  if (!kind) return { to, because: suggested ? 'suggested' : 'redirect' }
  const loop: TransferLoop = { kind, holders: considered.map((hop) => hop.to) }
  return { to: policy.coordinator, because: 'loop', loop }
}

/** The next step of the ladder a complaint has not been escalated to; nothing once it stands on the last. */
export const nextEscalation = (policy: RoutingPolicy, entries: Iterable<Entry>): EscalationStep | undefined => {
  let reached = -1
  for (const entry of entries) {
    if (entry.type !== 'complaint.escalated') continue
    reached = Math.max(
      reached,
      policy.escalation.findIndex(({ to }) => to === textIn(entry, 'to')),
    )
  }
  return policy.escalation[reached + 1]
}
