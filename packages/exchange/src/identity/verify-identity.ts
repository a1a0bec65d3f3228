import type { IdentityClaim, IdentityMatch } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'

const BY_KIND: Record<IdentityClaim['kind'], readonly string[]> = { citizen: ['dukcapil'], organization: ['oss'] }

/** Asks the source of this kind of identity, through the first adapter that can verify. */
export const verifyIdentity = async (node: ExchangeNode, claim: IdentityClaim, signal?: AbortSignal): Promise<IdentityMatch> => {
  const able = node.adapters.filter((adapter) => adapter.verifyIdentity)
  const adapter = able.find((candidate) => BY_KIND[claim.kind].includes(candidate.name)) ?? able[0]
  if (!adapter?.verifyIdentity) throw new Refusal('not-found')
  const { value } = await adapter.verifyIdentity(claim, { fetch: node.fetch, now: node.now, ...(signal && { signal }) })
  return value
}
