import type { TrackingNumber } from '@selaras/schemas'
import { issueOf } from '@selaras/schemas/problem'
import type { Answer } from '../http/answer.ts'
import type { Call } from '../http/call.ts'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { StoredCheckpoint } from '../store/audit.ts'
import type { View } from '../store/store.ts'
import { mayReadLeaf } from '../views/leaf-view.ts'
import { consistencyProof, type Hash, inclusionProof } from './merkle.ts'
import { ownCheckpoint } from './take-checkpoint.ts'
import { treeOf } from './tree.ts'

const encoded = (hashes: readonly Hash[]) => hashes.map((hash) => Buffer.from(hash).toString('base64'))

const latestOf = async (node: ExchangeNode, view: View): Promise<StoredCheckpoint> => {
  const latest = await ownCheckpoint(node, view)
  if (!latest) throw new Refusal('not-found')
  return latest
}

/** The latest checkpoint with the cosignatures it has by now. */
export const readCheckpointOf = (node: ExchangeNode): Promise<Answer> =>
  node.store.read(async (view) => ({ body: { note: (await latestOf(node, view)).note } }))

/** Shows a party that an entry of its case is in the log. Nobody else learns anything, nor does one too early. */
export const readInclusion = (node: ExchangeNode, { read, caller }: Call): Promise<Answer> =>
  node.store.read(async (view) => {
    const { case: id, sequence } = read.query as { case: TrackingNumber; sequence: number }
    const held = await view.caseOf(id)
    const leaf = held?.state.parties.includes(caller) ? await view.auditLeafOf(id, sequence) : undefined
    if (!leaf || !mayReadLeaf(held, leaf.text, caller)) throw new Refusal('not-found')
    const { size, note } = await latestOf(node, view)
    if (leaf.index >= size) throw new Refusal('not-found')
    const path = await inclusionProof(leaf.index, size, treeOf(view))
    return { body: { leaf: leaf.text, index: leaf.index, path: encoded(path), note } }
  })

/** Shows that the log only grew. */
export const readConsistency = (node: ExchangeNode, { read }: Call): Promise<Answer> =>
  node.store.read(async (view) => {
    const { from, to } = read.query as { from: number; to: number }
    const { size } = await latestOf(node, view)
    const field = to > size ? 'to' : 'from'
    if (to > size || from > to)
      throw new Refusal('invalid', { issues: [issueOf('audit.range', [field], { maximum: Math.min(to, size) })] })
    return { body: { proof: encoded(await consistencyProof(from, to, treeOf(view))) } }
  })
