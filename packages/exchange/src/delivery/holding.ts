interface HoldingOptions<Taken> {
  /** Keeps the leases of these until then; gives them back when that is now. */
  renew: (taken: readonly Taken[], until: number) => Promise<void>
  /** Milliseconds a lease lasts. */
  lease: number
  now: () => number
}

/** What a node has taken on lease and not finished, and until when it is the node's own. */
export const createHolding = <Taken>({ renew, lease, now }: HoldingOptions<Taken>) => {
  const ends = new Map<Taken, number>()
  const isOurs = (one: Taken): boolean => (ends.get(one) ?? 0) > now()
  return {
    /** @param at When it was taken. */
    take: (taken: readonly Taken[], at: number) => {
      for (const one of taken) ends.set(one, at + lease)
    },
    /** Whether its lease lasts; what nobody renewed in time may be another's by now. */
    isOurs,
    all: (): Taken[] => [...ends.keys()],
    finish: (one: Taken) => {
      ends.delete(one)
    },
    keep: async () => {
      const [taken, until] = [[...ends.keys()], now() + lease]
      if (taken.length > 0) await renew(taken, until)
      for (const one of taken) if (isOurs(one)) ends.set(one, until)
    },
    giveBack: async (taken: readonly Taken[]) => {
      for (const one of taken) ends.delete(one)
      if (taken.length > 0) await renew(taken, now())
    },
  }
}
