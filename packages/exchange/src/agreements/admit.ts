import type { Call } from '../http/call.ts'
import { spendNonce } from '../http/use-nonce.ts'
import type { ExchangeNode } from '../node.ts'
import type { Nonce } from '../trust/trust.ts'
import { type Asking, grantFor } from './grant.ts'
import { subjectOf } from './uses.ts'

/** Judges a call by the agreements. What is refused now may be granted later; its copy must not be what profits. */
export const admit = async (
  node: ExchangeNode,
  asking: Asking,
  nonce: Nonce | undefined,
): Promise<Pick<Call, 'grant' | 'subject'>> => {
  try {
    const grant = grantFor(node, asking)
    return { grant, subject: grant && (await subjectOf(node, asking.operation, asking.body)) }
  } catch (error) {
    if (nonce) await node.store.write((transaction) => spendNonce(transaction, nonce))
    throw error
  }
}
