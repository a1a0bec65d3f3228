import { instantOf, type ParticipantId, type TrackingNumber } from '@selaras/schemas'
import { appendAudit } from '../audit/append-audit.ts'
import type { ExchangeNode } from '../node.ts'
import type { Recovery } from '../store/audit.ts'
import { peersOf } from './peers.ts'
import { type Taking, takeEntries } from './take-entries.ts'
import { walkFeed } from './walk-feed.ts'

/** How far a node that was put back from a backup has come. */
export interface RecoveryReport {
  /** Entries this attempt got back. */
  entries: number
  /** Peers that showed everything they hold of our cases. */
  peers: ParticipantId[]
  /** Peers that could not be asked; the node waits for them, or is restored without them. */
  unreachable: ParticipantId[]
  /** Cases a peer holds otherwise than we can believe. */
  refused: { peer: ParticipantId; case: TrackingNumber; problem: NonNullable<Taking['refused']> }[]
  /** Nothing is missing any more: the node takes writes again. */
  isComplete: boolean
}

const askPeer = async (
  node: ExchangeNode,
  peer: ParticipantId,
  { without }: Recovery,
  report: RecoveryReport,
): Promise<void> => {
  try {
    for await (const entries of walkFeed(node, peer)) {
      const { taken, refused } = await takeEntries(node, peer, entries, without)
      report.entries += taken
      const id = entries[0]?.subject
      if (refused && id) report.refused.push({ peer, case: id, problem: refused })
    }
    report.peers.push(peer)
  } catch (error) {
    // Without a database nobody is to blame but us.
    if ((error as Error).name !== 'Failure') throw error
    report.unreachable.push(peer)
  }
}

/** Peers we did not ask yet; those we learn of on the way are asked as well. */
const unasked = async (node: ExchangeNode, { without }: Recovery, { peers, unreachable }: RecoveryReport) =>
  (await peersOf(node)).find((peer) => ![...without, ...peers, ...unreachable].includes(peer))

const finish = (node: ExchangeNode, { since, without }: Recovery): Promise<void> =>
  node.store.write(async (transaction) => {
    // Somebody who asked at the same time may have been faster.
    if (!(await transaction.recovery())) return
    await appendAudit(transaction, {
      kind: 'restored',
      at: instantOf(node.now()),
      since: instantOf(since),
      ...(without.length > 0 && { without: without.join(' ') }),
    })
    await transaction.setRecovery(undefined)
  })

/**
 * Gets back from peers what a node that was put back from a backup had received and sent since. What no peer holds
 * cannot come back. Can be done again at any point; while it is not complete the node takes no writes, for an owner
 * that went on writing would give one number to two entries.
 */
export const recover = async (node: ExchangeNode): Promise<RecoveryReport> => {
  const report: RecoveryReport = { entries: 0, peers: [], unreachable: [], refused: [], isComplete: true }
  const recovery = await node.store.read((view) => view.recovery())
  if (!recovery) return report
  for (let peer = await unasked(node, recovery, report); peer; peer = await unasked(node, recovery, report))
    await askPeer(node, peer, recovery, report)
  report.isComplete = report.unreachable.length === 0 && report.refused.length === 0
  if (report.isComplete) await finish(node, recovery)
  return report
}
