import { type AdapterError, isAdapterError } from '@selaras/adapter'
import type { IdentityClaim, IdentityMatch } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'

/** Asks the adapters that can verify, in their order, until one knows this kind of identity. */
export const verifyIdentity = async (
  node: ExchangeNode,
  claim: IdentityClaim,
  signal?: AbortSignal,
): Promise<IdentityMatch> => {
  const context = { fetch: node.adapterFetch, now: node.now, ...(signal && { signal }) }
  let notForThem: AdapterError | undefined
  for (const { verifyIdentity: verify } of node.adapters) {
    try {
      if (verify) return (await verify(claim, context)).value
    } catch (error) {
      if (!isAdapterError(error) || error.code !== 'caller') throw error
      notForThem = error
    }
  }
  throw notForThem ?? new Refusal('not-found')
}
