import type { Quotas } from '../limits/quotas.ts'
import type { ExchangeNode } from '../node.ts'
import type { Nonce } from '../trust/trust.ts'
import { copyRefusal } from './use-nonce.ts'
import type { Visit } from './visit.ts'

/**
 * Serves a signed request before its copies: one that arrives while the first is under way, or after it was served, is
 * refused before it is counted for the participant whose request it copies. It counts for the address it came from.
 */
export const createCopyGuard = (node: ExchangeNode, quotas: Quotas) => {
  const underWay = new Set<string>()
  const isSpent = (nonce: Nonce) => node.store.read((view) => view.nonceSpent(nonce))
  return async <Result>({ address }: Visit, nonce: Nonce | undefined, work: () => Promise<Result>): Promise<Result> => {
    if (!nonce) return work()
    const name = `${nonce.created} ${nonce.mark}`
    const refuse = (): never => {
      quotas.spendAnonymous(address)
      throw copyRefusal(node)
    }
    if (underWay.has(name)) refuse()
    underWay.add(name)
    try {
      // Whoever writes first spends the nonce for good; this only keeps a copy from costing anybody their quota.
      if (quotas.countsPeers && (await isSpent(nonce))) refuse()
      return await work()
    } finally {
      underWay.delete(name)
    }
  }
}
