import { issueOf } from '@selaras/schemas/problem'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { Transaction } from '../store/store.ts'
import type { Nonce } from '../trust/trust.ts'

/** Uses up the nonce of a request, if it has one. False when it was used up before: the request is a copy. */
export const spendNonce = async (transaction: Transaction, nonce: Nonce | undefined): Promise<boolean> =>
  !nonce || transaction.rememberNonce(nonce)

/** What a copy of a signed request is answered. */
export const copyRefusal = ({ trust }: ExchangeNode): Refusal =>
  new Refusal('unauthenticated', { issues: [issueOf('signature.replayed', ['Signature'])], challenge: trust.challenge })

/** Refuses a copy of a signed request, on whichever node of ours it arrives. */
export const useNonce = async (
  node: ExchangeNode,
  transaction: Transaction,
  nonce: Nonce | undefined,
): Promise<void> => {
  if (await spendNonce(transaction, nonce)) return
  throw copyRefusal(node)
}
