import { Refusal } from '../refusal.ts'
import { createAllowances, type Rate } from './allowance.ts'

export interface QuotaOptions {
  /** Of each participant that proved who it is. */
  peer?: Rate
  /** Of those who prove nothing: each address, where the server tells it (`exchange.fetch(request, { address })`), or all together. */
  anonymous?: Rate
}

/** Who a request is counted for. */
export interface Quotas {
  /** @throws Refusal `too-many-requests` when the participant used up its quota. */
  spendPeer: (participant: string) => void
  /** @throws Refusal `too-many-requests` when those who prove nothing used up theirs. */
  spendAnonymous: (address: string | undefined) => void
}

const EVERYBODY = 'everybody'

const spender = (name: string, rate: Rate | undefined, elapsed: () => number) => {
  if (!rate) return () => {}
  if (!(rate.perSecond > 0) || !((rate.burst ?? 1) >= 1))
    throw new TypeError(`[exchange] Option "quotas.${name}" needs a "perSecond" above 0 and a "burst" of 1 or more.`)
  const take = createAllowances(rate)
  return (caller: string) => {
    const { isAllowed, wait } = take(caller, elapsed())
    if (!isAllowed) throw new Refusal('too-many-requests', { retryAfter: Math.ceil(wait / 1000) })
  }
}

/**
 * Counts requests by who sends them. Each node counts its own: two nodes behind one address allow twice as much.
 * @param elapsed Milliseconds since some moment; never goes back.
 */
export const createQuotas = ({ peer, anonymous }: QuotaOptions, elapsed: () => number): Quotas => {
  const spendOf = spender('peer', peer, elapsed)
  const spendUnproved = spender('anonymous', anonymous, elapsed)
  return { spendPeer: spendOf, spendAnonymous: (address) => spendUnproved(address ?? EVERYBODY) }
}
