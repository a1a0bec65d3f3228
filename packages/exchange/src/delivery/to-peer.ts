import { type Case, evolve, lifecycles } from '@selaras/rules'
import { type ParticipantId, Receipt } from '@selaras/schemas'
import { DEFAULT_LIMITS } from '@selaras/schemas/guard'
import { sha256 } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import type { Delivery, StoredEntry } from '../store/store.ts'
import { entriesFor } from '../views/entry-view.ts'
import { Failure, refuseErased } from './failure.ts'
import { type PeerAnswer, postJson, problemIn } from './post.ts'

const LARGEST_BATCH = 100
/** Half of what a peer takes at once: there is room for the entry that makes it a party. */
const LARGEST_BYTES = DEFAULT_LIMITS.bytes

/** As many as fit, one at least. */
const withinBytes = (owed: readonly StoredEntry[]): readonly StoredEntry[] => {
  if (owed.length <= 1) return owed
  let bytes = 0
  return owed.filter(({ entry }, at) => {
    bytes += Buffer.byteLength(JSON.stringify(entry))
    return at === 0 || bytes <= LARGEST_BYTES
  })
}

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
  const own =
    sent.find(({ entry }) => entry.sequence === sequence) ??
    (await node.store.read((view) => view.entriesOf(id, sequence - 1, 1)))[0]
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

/** An entry goes out whole or not at all, so one that says what this peer may not know waits for a person. */
const refuseHidden = async (
  { store }: ExchangeNode,
  peer: ParticipantId,
  { case: id }: Delivery,
  owed: readonly StoredEntry[],
): Promise<void> => {
  const seen = await store.read((view) => entriesFor(view, owed, peer))
  const at = owed.findIndex(({ entry }, place) => entry !== seen[place])
  if (at >= 0)
    throw new Failure(`Entry ${owed[at]?.entry.sequence} of ${id} says what ${peer} may not know.`, { isFinal: true })
}

/** The entry that makes a peer a party, when it holds no more than the log up to `held` and is none by then. */
const joiningOf = async (node: ExchangeNode, peer: ParticipantId, id: Delivery['case'], held: number) => {
  const stored = await node.store.read((view) => view.caseOf(id))
  let state: Case | undefined
  for (let at = 0; stored && at < stored.state.sequence; at += LARGEST_BATCH) {
    for (const { entry } of await node.store.read((view) => view.entriesOf(id, at, LARGEST_BATCH))) {
      state = evolve(lifecycles[stored.kind], state, entry)
      if (state.parties.includes(peer)) return entry.sequence > held ? entry : undefined
    }
  }
  return undefined
}

/**
 * Sends a peer the entries of a case it is owed, in order. Resolves to the sequence it now holds.
 * After a failure they go one by one, so that an entry the peer refuses holds back only those behind it;
 * a peer that holds nothing yet gets as many as it takes at once. With those before the one that makes it a party
 * goes that one, so that it sees why it is sent them.
 */
export const deliverToPeer = async (node: ExchangeNode, peer: ParticipantId, delivery: Delivery): Promise<number> => {
  const { case: id, acknowledged, target, failures } = delivery
  const size = failures === 0 || acknowledged === 0 ? LARGEST_BATCH : 1
  const owed = withinBytes(await node.store.read((view) => view.entriesOf(id, acknowledged, size)))
  refuseErased(owed)
  await refuseHidden(node, peer, delivery, owed)
  const entries = owed.map((stored) => stored.entry)
  const last = owed.at(-1)?.entry.sequence ?? acknowledged
  const joining = last < target ? await joiningOf(node, peer, id, last) : undefined
  const json = JSON.stringify({ entries, ...(joining && { joining }) })
  // The same entries may be written in another order after they came back from a peer: then it is another request.
  const answer = await postJson(node, peer, { path: '/entries', json, key: `${id}.${sha256(json)}` })
  if (answer.ok) return receivedBy(node, peer, delivery, owed, answer)
  const wanted = wantedAgain(answer, delivery)
  const isFinal = answer.status === 410 && problemIn(answer) !== undefined
  if (wanted === undefined) throw new Failure(`${peer} answered ${answer.status}.`, { ...answer, isFinal })
  // A failure all the same: a peer that goes back and forth is heard at the pace of the schedule.
  throw new Failure(`${peer} asks for entries from ${wanted} again.`, { resumeFrom: wanted - 1 })
}
