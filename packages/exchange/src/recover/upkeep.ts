import { gatherCosignatures } from '../audit/gather-cosignatures.ts'
import { takeCheckpoint } from '../audit/take-checkpoint.ts'
import type { ExchangeNode } from '../node.ts'
import type { RedriveFilter, Stuck } from '../store/stuck.ts'
import { type RecoveryReport, recover } from './recover.ts'

/** What those who run a node do by hand. */
export interface Upkeep {
  /**
   * Takes up again what is parked, all of it or what fits: at once, and as if it had never failed.
   * Resolves to how much that was.
   */
  redrive: (filter?: RedriveFilter) => Promise<number>
  /** What is parked, refused, or fits no case, a thousand at most; without personal data. */
  stuck: () => Promise<Stuck[]>
  /** Gets back from peers what was lost since the backup this node was restored from. Nothing to do for any other node. */
  recover: () => Promise<RecoveryReport>
  /**
   * Signs the state of the audit log now and asks peers to cosign it; by itself it happens every minute, or after
   * 1,000 leaves. Resolves to the signed note, `undefined` when the log did not grow.
   * @throws TypeError when no key of ours of Ed25519 is valid.
   */
  checkpoint: () => Promise<string | undefined>
}

const MOST_STUCK = 1_000

export const upkeepOf = (node: ExchangeNode): Upkeep => ({
  redrive: async (filter = {}) => {
    const taken = await node.store.write((transaction) => transaction.redrive(filter, node.now()))
    node.wake()
    return taken
  },
  stuck: () => node.store.read((view) => view.stuck(MOST_STUCK)),
  recover: () => recover(node),
  checkpoint: async () => {
    if (!node.signer) throw new TypeError('[exchange] A checkpoint is signed; give this node `keys`.')
    const checkpoint = await takeCheckpoint(node, node.signer.key('ed25519'))
    if (!checkpoint) return undefined
    await gatherCosignatures(node, checkpoint, new Map())
    return (await node.store.read((view) => view.checkpoint(checkpoint.origin)))?.note
  },
})
