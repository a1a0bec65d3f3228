import { type BrokenStore, withStore, withWrites } from './sabotage.ts'

/** Ends every lease as soon as it begins. */
const noLease = withStore((store) => ({ claim: (claim) => store.claim({ ...claim, until: claim.now }) }))

/** Stores that are careless about who carries what, and how much of it at a time. */
export const brokenLeases: readonly BrokenStore[] = [
  {
    name: 'gives what is under way to whoever asks next',
    caughtBy: 'what is taken is nobody else’s until its lease ends',
    sabotage: noLease,
  },
  {
    name: 'counts nothing as under way',
    caughtBy: 'no more than its share is under way to one destination, over all nodes',
    sabotage: noLease,
  },
  {
    name: 'gives a share of commands beside the share of deliveries',
    caughtBy: 'what a peer is owed, is asked as an owner and is told of erasures share one lane, each in its turn',
    sabotage: withStore((store) => ({
      claim: async (claim) => {
        const { deliveries, commands } = await store.claim({ ...claim, share: 2 * claim.share })
        return { deliveries: deliveries.slice(0, claim.share), commands: commands.slice(0, claim.share) }
      },
    })),
  },
  {
    name: 'believes a lease that is another’s by now',
    caughtBy: 'a lease that is another’s by now finishes nothing',
    sabotage: withWrites((transaction) => ({
      acknowledge: async (lease, sequence, at) => {
        for (let fence = lease.fence; fence < lease.fence + 9; fence++)
          if (await transaction.acknowledge({ ...lease, fence }, sequence, at)) return true
        return false
      },
    })),
  },
  {
    name: 'never gives more than a share',
    caughtBy: 'who has a lane to itself may take more of it than a share, and fill that up',
    sabotage: withStore((store) => ({ claim: ({ ahead: _, ...claim }) => store.claim(claim) })),
  },
  {
    name: 'takes what others have for the asker’s own',
    caughtBy: 'who has a lane with others gets no more than what is left of the share',
    sabotage: withStore((store) => ({
      claim: ({ ahead, ...claim }) => {
        const share = Math.max(claim.share, ...(ahead?.most.values() ?? []))
        return store.claim({ ...claim, share })
      },
    })),
  },
  {
    name: 'lets leases run out that are renewed',
    caughtBy: 'a lease is kept by renewing it, and given back by ending it',
    sabotage: withWrites(() => ({ renew: async () => undefined })),
  },
]
