import { type ParticipantId, Receipt } from '@selaras/schemas'
import { sha256 } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import type { Delivery, StoredEntry } from '../store/store.ts'
import { Failure } from './failure.ts'
import { type PeerAnswer, post, problemIn } from './post.ts'

const LARGEST_BATCH = 100

/** Proof of a newer peer may hold more than we read. */
const PeerReceipt = Receipt.loose()

/** Sequence a peer now holds, by a receipt we can check: its digest is that of our own entry there. */
const receivedBy = async (
  node: ExchangeNode,
  peer: ParticipantId,
  { case: id }: Delivery,
  sent: readonly StoredEntry[],
  { body }: PeerAnswer,
): Promise<number> => {
  const receipt = PeerReceipt.safeParse(body)
  if (!receipt.success || receipt.data.case !== id || receipt.data.by !== peer)
    throw new Failure(`${peer} gave no receipt.`)
  const { sequence, digest } = receipt.data
  const [own] = await node.store.read((view) => view.entriesOf(id, sequence - 1, 1))
  if (own?.digest !== digest) throw new Failure(`${peer} holds another entry ${sequence} than we do.`)
  if (sequence < (sent.at(-1)?.entry.sequence ?? 0)) throw new Failure(`${peer} kept no more than entry ${sequence}.`)
  return sequence
}

/** Sequence a peer that lost entries asks for, when it had acknowledged it before; the log still has it. */
const wantedAgain = (answer: PeerAnswer, { acknowledged }: Delivery): number | undefined => {
  const expected = answer.status === 409 ? problemIn(answer)?.expected : undefined
  return Number.isSafeInteger(expected) && (expected as number) >= 1 && (expected as number) <= acknowledged
    ? (expected as number)
    : undefined
}

/**
 * Sends a peer the entries of a case it is owed, in order. Resolves to the sequence it now holds.
 * After a failure they go one by one, so that an entry the peer refuses holds back only those behind it;
 * a peer that holds nothing yet needs them together, up to the one that makes it a party.
 */
export const deliverToPeer = async (node: ExchangeNode, peer: ParticipantId, delivery: Delivery): Promise<number> => {
  const { case: id, acknowledged, failures } = delivery
  const size = failures === 0 || acknowledged === 0 ? LARGEST_BATCH : 1
  const owed = await node.store.read((view) => view.entriesOf(id, acknowledged, size))
  const entries = owed.map((stored) => stored.entry)
  const key = `${id}.${sha256(owed.map((stored) => stored.digest).join('\n'))}`
  const answer = await post(node, peer, { path: '/entries', body: { entries }, key })
  if (answer.ok) return receivedBy(node, peer, delivery, owed, answer)
  const wanted = wantedAgain(answer, delivery)
  if (wanted === undefined) throw new Failure(`${peer} answered ${answer.status}.`, answer)
  // A failure all the same: a peer that goes back and forth is heard at the pace of the schedule.
  throw new Failure(`${peer} asks for entries from ${wanted} again.`, { resumeFrom: wanted - 1 })
}
