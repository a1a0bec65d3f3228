import { Refusal } from '../refusal.ts'
import { createAllowances, type Rate } from './allowance.ts'

export interface QuotaOptions {
  /** Of each address, where the server tells it, whoever it says it is: looked at before anything is read or checked. */
  address?: Rate
  /** Of each participant that proved who it is. */
  peer?: Rate
  /** Of those who prove nothing: each address, where the server tells it (`exchange.fetch(request, { address })`), or all together. */
  anonymous?: Rate
}

/** Who a request is counted for. */
export interface Quotas {
  /** Whether participants have a quota. */
  countsPeers: boolean
  /** @throws Refusal `too-many-requests` when the address used up its quota; one that is not known has none. */
  spendAddress: (address: string | undefined) => void
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
export const createQuotas = ({ address, peer, anonymous }: QuotaOptions, elapsed: () => number): Quotas => {
  const spendOf = spender('peer', peer, elapsed)
  const spendUnproved = spender('anonymous', anonymous, elapsed)
  const spendAt = spender('address', address, elapsed)
  return {
    countsPeers: peer !== undefined,
    spendAddress: (from) => from === undefined || spendAt(from),
    spendPeer: spendOf,
    spendAnonymous: (from) => spendUnproved(from ?? EVERYBODY),
  }
}
