import { instantOf, type TrackingNumber } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'
import { appendAudit } from '../audit/append-audit.ts'
import { sha256 } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import { isRefusal, Refusal } from '../refusal.ts'
import type { Expected } from '../store/expected.ts'
import { later } from '../store/later.ts'
import type { NewAnswer, StoredAnswer, Transaction, View } from '../store/store.ts'
import type { Nonce } from '../trust/trust.ts'
import type { Answer } from './answer.ts'
import type { ReadRequest } from './read-request.ts'
import { RECEIPT_HEADER, receiptOf } from './receipt.ts'
import { spendNonce, useNonce } from './use-nonce.ts'

interface Write {
  operation: Operation
  caller: string
  read: ReadRequest
  nonce?: Nonce | undefined
}

const requestDigest = ({ operation, read }: Write) =>
  sha256(`${operation.id}\n${JSON.stringify(read.params)}\n${sha256(read.raw)}`)

/** The answer this key already got; another body under the same key is refused. */
export const earlierAnswer = async (view: View, write: Write): Promise<StoredAnswer | undefined> => {
  const earlier = await view.answer(write.caller, write.read.key)
  if (earlier?.erased) throw new Refusal('erased')
  // Of an answer that was recovered after a restore nobody knows any more what exactly was sent.
  const isRecovered = earlier?.request === ''
  if (earlier && !isRecovered && earlier.request !== requestDigest(write)) throw new Refusal('key-reused')
  return earlier
}

/** An answer as it is kept; its receipt may still be on its way. */
type Answered = NewAnswer & Pick<StoredAnswer, 'body'>

/** Keeps the answer with the work it answers for, in the same transaction. */
const keepAnswer = async (
  node: ExchangeNode,
  transaction: Transaction,
  write: Write,
  answer: Answer,
): Promise<Answered> => {
  const request = requestDigest(write)
  const body = JSON.stringify(answer.body)
  const { operation, caller, read } = write
  const receipt = receiptOf(node, { operation, caller, key: read.key, request, body })
  const headers = receipt
    ? later(receipt.then((text) => ({ ...answer.headers, [RECEIPT_HEADER]: text })))
    : { ...answer.headers }
  const stored = { request, status: operation.status, body, headers }
  await transaction.putAnswer(caller, read.key, stored, node.now())
  // A cosignature tells of a log, not in it: else every checkpoint would call for one at each peer, for ever.
  if (operation.id !== 'audit.cosign') {
    const leaf = { actor: caller, operation: operation.id, key: read.key, request, answer: sha256(body) }
    await appendAudit(transaction, { kind: 'accepted', at: instantOf(node.now()), ...leaf, ...answer.about })
  }
  return stored
}

const expectedOf = ({ caller, read, nonce }: Write): Expected => ({
  answer: { caller, key: read.key },
  nonce,
  case: read.params.id as TrackingNumber | undefined,
})

/** Does the work of a write once: the same key and body get the same answer, byte for byte. A refusal keeps nothing. */
export const once = async (
  node: ExchangeNode,
  write: Write,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<StoredAnswer> => {
  try {
    const answer = await node.store.write(async (transaction): Promise<Answered> => {
      await useNonce(node, transaction, write.nonce)
      const earlier = await earlierAnswer(transaction, write)
      return earlier ?? keepAnswer(node, transaction, write, await work(transaction))
    }, expectedOf(write))
    return { ...answer, headers: await answer.headers }
  } catch (error) {
    // What was refused now may be possible later; its copy must not be what does it.
    if (isRefusal(error)) await node.store.write((transaction) => spendNonce(transaction, write.nonce))
    throw error
  }
}
