import { isDeepStrictEqual } from 'node:util'
import { kindOf, viewOfEntry } from '@selaras/rules'
import type { Complaint, Entry, ParticipantId } from '@selaras/schemas'
import type { StoredCase, StoredEntry, View } from '../store/store.ts'

/**
 * An entry as one participant may read it. What a party may not know never enters the log (`withoutOrigin`), so this is
 * the entry itself; of one that was written before that held, only what they may see, without a proof that is for the whole.
 */
export const entryFor = (
  { kind, state }: Pick<StoredCase, 'kind' | 'state'>,
  entry: Entry,
  participant: ParticipantId,
): Entry => {
  if (kind !== 'complaint') return entry
  const { seen } = viewOfEntry(state as Complaint, entry, { participant })
  if (isDeepStrictEqual(seen, entry.data)) return entry
  const { proof: _, ...rest } = entry
  return { ...rest, data: seen }
}

/** Whether every party may read all of an entry, whatever is held of its case; of a kind we do not know nobody can tell. */
const hidesNothing = ({ type }: Entry): boolean => (kindOf(type) ?? 'complaint') !== 'complaint'

/** Entries of many cases as one participant may read them. */
export const entriesFor = async (
  view: View,
  stored: readonly StoredEntry[],
  participant: ParticipantId,
): Promise<Entry[]> => {
  const cases = new Map<string, StoredCase | undefined>()
  for (const { entry } of stored)
    if (!hidesNothing(entry) && !cases.has(entry.subject)) cases.set(entry.subject, await view.caseOf(entry.subject))
  return stored.flatMap(({ entry }) => {
    if (hidesNothing(entry)) return [entry]
    const held = cases.get(entry.subject)
    return held ? [entryFor(held, entry, participant)] : []
  })
}
