import { type ParticipantId, Receipt } from '@selaras/schemas'
import { Problem } from '@selaras/schemas/problem'
import { sha256 } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import type { Delivery } from '../store/store.ts'
import { Failure, retryAfterOf } from './failure.ts'
import { post } from './post.ts'

const LARGEST_BATCH = 100

/** Sequence a peer that lost or skipped entries asks for; the log still has them. */
const expectedOf = async (response: Response): Promise<number | undefined> => {
  const problem = Problem.safeParse(await response.json().catch(() => undefined))
  return problem.success && response.status === 409 ? problem.data.expected : undefined
}

/** Sends a peer the entries of a case it is owed, in order. Resolves to the sequence it now holds. */
export const deliverToPeer = async (node: ExchangeNode, peer: ParticipantId, delivery: Delivery): Promise<number> => {
  const owed = await node.store.read((view) => view.entriesOf(delivery.case, delivery.acknowledged, LARGEST_BATCH))
  const entries = owed.map((stored) => stored.entry)
  const key = `${delivery.case}.${sha256(owed.map((stored) => stored.digest).join('\n'))}`
  const response = await post(node, peer, { path: '/entries', body: { entries }, key })
  if (response.ok) {
    const receipt = Receipt.safeParse(await response.json().catch(() => undefined))
    if (receipt.success && receipt.data.case === delivery.case) return Math.min(receipt.data.sequence, delivery.target)
    throw new Failure(`${peer} answered ${response.status} without a receipt.`)
  }
  const retryAfter = retryAfterOf(response)
  const expected = await expectedOf(response)
  if (expected !== undefined && expected - 1 !== delivery.acknowledged) return expected - 1
  throw new Failure(`${peer} answered ${response.status}.`, retryAfter)
}
