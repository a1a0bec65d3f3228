import { instantOf, type ParticipantId, type TrackingNumber } from '@selaras/schemas'
import { maskDigits } from '@selaras/schemas/problem'
import { appendAudit } from '../audit/append-audit.ts'
import type { Store, View } from '../store/store.ts'
import type { SealedStore } from './sealed.ts'
import { nikName, type Subject } from './subject.ts'
import { keyIdOfCase } from './vault.ts'

/** Who decided an erasure, and on what ground. Both are kept: name an office or a staff number, not a citizen. */
export interface ErasureOrder {
  by: string
  /** Legal basis, such as `UU 27/2022`. */
  basis: string
  /** When, milliseconds since 1970-01-01T00:00:00Z. */
  at: number
}

/** What was erased here, and who else has it: the law wants them told, and only a person can. */
export interface ErasedSubject {
  /** Cases whose content is gone. */
  cases: TrackingNumber[]
  /** Participants that are party to these cases and may hold a copy. */
  parties: ParticipantId[]
}

/** Keys a subject has here, by name or through its case. */
const keysOf = async (store: SealedStore, view: View, subject: Subject): Promise<number[]> => {
  if ('case' in subject) {
    const key = await keyIdOfCase(view, subject.case)
    return key === undefined ? [] : (await view.subjectKeys([key])).map(({ id }) => id)
  }
  const { pseudonym } = await store.vault()
  const key = await view.subjectKey(pseudonym(nikName(subject.nik)))
  return key ? [key.id] : []
}

const partiesOf = async (view: View, cases: readonly TrackingNumber[]): Promise<ParticipantId[]> => {
  const parties = new Set<ParticipantId>()
  for (const id of cases) for (const party of (await view.caseOf(id))?.state.parties ?? []) parties.add(party)
  return [...parties].sort()
}

const scrub = async (store: Store): Promise<void> => store.scrub?.()

/**
 * Erases a subject (*hak menghapus*, UU 27/2022): destroys its key, so that nothing sealed under it opens again,
 * here or in any copy of the database made from now on. Of a case that names a person the subject is that person,
 * with every case of theirs. Resolves to `undefined` when nothing of the subject is held.
 * Raises a `StoreError` when the key is destroyed but old pages could not be wiped; call again.
 */
export const eraseSubject = async (
  store: SealedStore,
  subject: Subject,
  { by, basis, at }: ErasureOrder,
): Promise<ErasedSubject | undefined> => {
  const erased = await store.below.write(async (transaction) => {
    const keys = await keysOf(store, transaction, subject)
    const cases: TrackingNumber[] = []
    for (const key of keys) {
      cases.push(...(await transaction.casesUnder(key)))
      await transaction.destroyKey({ key, at, by: maskDigits(by), basis: maskDigits(basis) })
    }
    for (const id of new Set(cases))
      await appendAudit(transaction, {
        kind: 'erased',
        at: instantOf(at),
        case: id,
        by: maskDigits(by),
        basis: maskDigits(basis),
      })
    return keys.length === 0 ? undefined : { cases, parties: await partiesOf(transaction, cases) }
  })
  await scrub(store.below)
  return erased
}
