import type { ParticipantId } from '@selaras/schemas'
import { post, problemIn } from '../delivery/post.ts'
import type { ExchangeNode } from '../node.ts'
import { peersOf } from '../recover/peers.ts'
import type { StoredCheckpoint } from '../store/audit.ts'
import { isCosigned, originsOf, readCheckpoint } from './checkpoint.ts'
import { consistencyProof } from './merkle.ts'
import { readSignature } from './note.ts'
import { treeOf } from './tree.ts'

/** What a peer saw last, as far as we remember; when we are wrong it says so. */
export type SeenBy = Map<ParticipantId, number>

const ask = async (node: ExchangeNode, peer: ParticipantId, { note, size }: StoredCheckpoint, from: number) => {
  const hashes = await node.store.read((view) => consistencyProof(from, size, treeOf(view)))
  const proof = hashes.map((hash) => Buffer.from(hash).toString('base64'))
  const key = `checkpoint.${size}.${from}.${Buffer.from(node.random(9)).toString('base64url')}`
  return post(node, peer, { path: '/audit/cosign', body: { note, from, proof }, key })
}

/** The peer's line, when it gives one that counts. */
const askPeer = async (
  node: ExchangeNode,
  peer: ParticipantId,
  checkpoint: StoredCheckpoint,
  seen: SeenBy,
): Promise<string | undefined> => {
  let answer = await ask(node, peer, checkpoint, Math.min(seen.get(peer) ?? 0, checkpoint.size))
  const expected = answer.status === 409 ? problemIn(answer)?.expected : undefined
  if (typeof expected === 'number' && expected >= 0 && expected <= checkpoint.size)
    answer = await ask(node, peer, checkpoint, expected)
  const line = (answer.body as { cosignature?: unknown } | undefined)?.cosignature
  // One line of its own, and nothing of anybody else's.
  if (!answer.ok || typeof line !== 'string' || readSignature(line)?.name !== peer) return undefined
  const signed = readCheckpoint(`${checkpoint.note}${line}\n`)
  const keys = ((await node.directory.keysOf?.(peer)) ?? []).map(({ jwk }) => jwk)
  if (!signed || !isCosigned(signed.note, peer, keys)) return undefined
  seen.set(peer, checkpoint.size)
  return line
}

/** Asks every peer we deal with to cosign a checkpoint, and keeps what they sign. Who cannot be asked now is asked at the next. */
export const gatherCosignatures = async (
  node: ExchangeNode,
  checkpoint: StoredCheckpoint,
  seen: SeenBy,
): Promise<number> => {
  const peers = await peersOf(node)
  const asked = await Promise.allSettled(peers.map((peer) => askPeer(node, peer, checkpoint, seen)))
  const lines = asked.flatMap((outcome) => (outcome.status === 'fulfilled' && outcome.value ? [outcome.value] : []))
  if (lines.length === 0) return 0
  const note = checkpoint.note + lines.map((line) => `${line}\n`).join('')
  await node.store.write(async (transaction) => {
    const latest = await transaction.checkpoint(originsOf(node.id))
    // A newer one took its place meanwhile; these lines are not for it.
    if (latest?.note === checkpoint.note) await transaction.putCheckpoint({ ...checkpoint, note })
  })
  return lines.length
}
