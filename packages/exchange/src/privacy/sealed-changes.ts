import type { PollReads, UnmatchedChange } from '../store/polls.ts'
import type { View } from '../store/store.ts'
import { openAll, type Sealed } from './sealed-text.ts'
import type { Seen, Vault } from './vault.ts'

/** Where the text of a change is sealed for, by the key it is stored under. */
export const changePlace = (key: string) => `change:${key}`

const sealedChange = (row: UnmatchedChange): Sealed<UnmatchedChange> => ({
  text: row.change,
  place: changePlace(row.key),
  plain: row,
  open: (change) => ({ ...row, change }),
  erased: () => ({ ...row, change: '' }),
})

/** Legacy changes that fit no case, opened. */
export const openedChanges = (vault: Vault, view: View, seen: Seen): Pick<PollReads, 'unmatchedChanges'> => ({
  unmatchedChanges: async (after, limit) =>
    openAll(vault, view, seen, (await view.unmatchedChanges(after, limit)).map(sealedChange)),
})
