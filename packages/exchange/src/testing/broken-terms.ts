import { type BrokenStore, withReads, withWrites } from './sabotage.ts'

/** Stores that lose track of terms. */
export const brokenTerms: readonly BrokenStore[] = [
  {
    name: 'looks at terms whenever it likes',
    caughtBy: 'the terms of a case are due when they are to be looked at, the longest due first',
    sabotage: withReads((view) => ({ termsDue: (_, limit) => view.termsDue(Number.MAX_SAFE_INTEGER, limit) })),
  },
  {
    name: 'forgets that a term ran out when it is looked at again',
    caughtBy: 'a case whose terms have run out is counted until they have not, whenever it is looked at',
    sabotage: withWrites((transaction) => ({ lookAtTerms: (id, at) => transaction.keepTerms(id, 0, at) })),
  },
  {
    name: 'looks at every case at every start',
    caughtBy: 'another policy has every case in these statuses looked at anew, the same one none',
    sabotage: withWrites((transaction) => ({
      takeTermPolicy: (digest, cases, at) => transaction.takeTermPolicy(`${digest}${at}`, cases, at),
    })),
  },
]
