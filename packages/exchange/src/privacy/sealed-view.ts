import type { CaseLookup, View } from '../store/store.ts'
import type { SubscriptionReads } from '../store/subscriptions.ts'
import { openedChanges } from './sealed-changes.ts'
import { openedSubscriptions } from './sealed-subscriptions.ts'
import { keyIdOf, openAll } from './sealed-text.ts'
import { answerPlace, sealedAnswer, sealedEntry, sealedState } from './sealing.ts'
import { personName, useName } from './subject.ts'
import type { OpenKey, Seen, Vault } from './vault.ts'

/** What stands for a person beside a case: the number of their key, which says nothing once the key is gone. */
export const personOf = ({ id }: Pick<OpenKey, 'id'>): string => `key:${id}`

const lookupIn = async (vault: Vault, view: View, lookup: CaseLookup): Promise<CaseLookup | undefined> => {
  if (lookup.person === undefined) return lookup
  const key = await view.subjectKey(vault.pseudonym(personName(lookup.person)))
  return key && { ...lookup, person: personOf(key) }
}

type SealedReads = Pick<View, 'caseOf' | 'cases' | 'findCases' | 'areKnown' | 'entriesOf' | 'entriesAfter' | 'answer'>

/** Reads that open what they read; what is erased says so. */
export const openedReads = (
  vault: Vault,
  view: View,
  seen: Seen,
): SealedReads & SubscriptionReads & Pick<View, 'unmatchedChanges' | 'uses'> => ({
  ...openedChanges(vault, view, seen),
  ...openedSubscriptions(vault, view, seen),
  caseOf: async (id) => {
    const row = await view.caseOf(id)
    if (!row) return undefined
    const sealed = sealedState(row)
    const [opened] = await openAll(vault, view, seen, [sealed])
    // Whatever this work goes on to write of the case is sealed under the same key.
    const key = seen.byId.get(keyIdOf(sealed.text ?? '') ?? 0)
    if (key) seen.byCase.set(id, key)
    return opened
  },
  uses: async (query) => {
    const plain = await view.uses(query)
    if (!('subject' in query)) return plain
    const key = await view.subjectKey(vault.pseudonym(useName(query.subject)))
    const found = key ? await view.uses({ subject: personOf(key) }) : []
    return [...plain, ...found.map((use) => ({ ...use, subject: query.subject }))]
  },
  cases: async (query) => openAll(vault, view, seen, (await view.cases(query)).map(sealedState)),
  // What is erased can take no command, so nobody finds it by what other systems know of it.
  findCases: async (lookup) => {
    const known = await lookupIn(vault, view, lookup)
    const rows = known ? await view.findCases(known) : []
    return (await openAll(vault, view, seen, rows.map(sealedState))).filter(({ erased }) => !erased)
  },
  areKnown: async (lookups) => {
    const found: CaseLookup[] = []
    for (const lookup of lookups) found.push((await lookupIn(vault, view, lookup)) ?? {})
    return view.areKnown(found)
  },
  entriesOf: async (...page) => openAll(vault, view, seen, (await view.entriesOf(...page)).map(sealedEntry)),
  entriesAfter: async (query) => openAll(vault, view, seen, (await view.entriesAfter(query)).map(sealedEntry)),
  answer: async (caller, key) => {
    const row = await view.answer(caller, key)
    return row && (await openAll(vault, view, seen, [sealedAnswer(answerPlace(caller, key), row)]))[0]
  },
})
