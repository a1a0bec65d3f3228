import { instantOf, type ParticipantId, type TrackingNumber } from '@selaras/schemas'
import { maskDigits } from '@selaras/schemas/problem'
import { appendAudit } from '../audit/append-audit.ts'
import { TELLING } from '../store/lane.ts'
import type { Store, Transaction, View } from '../store/store.ts'
import type { SealedStore } from './sealed.ts'
import { nikName, type Subject, useName } from './subject.ts'
import { keyIdOfCase } from './vault.ts'

/** Who decided an erasure, and on what ground. Both are kept: name an office or a staff number, not a citizen. */
export interface ErasureOrder {
  by: string
  /** Legal basis, such as `UU 27/2022`. */
  basis: string
  /** When, milliseconds since 1970-01-01T00:00:00Z. */
  at: number
}

/** What was erased here, and who else has it. */
export interface ErasedSubject {
  /** Cases whose content is gone. */
  cases: TrackingNumber[]
  /** Participants that are party to these cases and may hold a copy. */
  parties: ParticipantId[]
  /** Those the node tells itself, for the case is ours; the others hear of it from its owner, or from a person. */
  told: ParticipantId[]
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

/** A key, and those of the replicas that name the same person: all there is of the subject here. */
const withReplicas = async (
  view: View,
  keys: readonly number[],
): Promise<{ keys: number[]; cases: TrackingNumber[] }> => {
  const cases = new Set<TrackingNumber>()
  for (const key of keys) for (const id of await view.casesUnder(key)) cases.add(id)
  const own = await Promise.all([...cases].map((id) => keyIdOfCase(view, id)))
  const living = await view.subjectKeys([...new Set([...keys, ...own.flatMap((key) => key ?? [])])])
  return { keys: living.map(({ id }) => id), cases: [...cases] }
}

/** Owes every party of a case of ours the word that it was erased; resolves to the parties of the case, and who is told. */
const tell = async (
  transaction: Transaction,
  { participant }: SealedStore,
  id: TrackingNumber,
  at: number,
): Promise<Pick<ErasedSubject, 'parties' | 'told'>> => {
  const { owner, parties = [] } = (await transaction.caseOf(id))?.state ?? {}
  const told = owner === participant ? parties.filter((party) => party !== participant) : []
  for (const party of told) await transaction.owe(`${TELLING}:${party}`, id, 0, 1, at)
  return { parties, told }
}

/** Notes in the audit log that a case was erased here. */
export const auditErasure = (
  transaction: Transaction,
  { case: id, at, by, basis }: ErasureOrder & { case: TrackingNumber },
): Promise<void> =>
  appendAudit(transaction, {
    kind: 'erased',
    at: instantOf(at),
    case: id,
    by: maskDigits(by),
    basis: maskDigits(basis),
  })

const scrub = async (store: Store): Promise<void> => store.scrub?.()

/**
 * Erases a subject (*hak menghapus*, UU 27/2022): destroys its key, so that nothing sealed under it opens again,
 * here or in any copy of the database made from now on. Of a case that names a person the subject is that person,
 * with every case of theirs; the parties of those we own are told. Resolves to `undefined` when nothing of the subject is held.
 * With `uses`, the pseudonym uses of their data are recorded under, nobody finds those by them any more.
 * Raises a `StoreError` when the key is destroyed but old pages could not be wiped; call again.
 */
export const eraseSubject = async (
  store: SealedStore,
  subject: Subject,
  { by, basis, at }: ErasureOrder,
  uses?: string,
): Promise<ErasedSubject | undefined> => {
  const { pseudonym } = await store.vault()
  const erased = await store.below.write(async (transaction) => {
    const found = await keysOf(store, transaction, subject)
    const ofUses = uses === undefined ? undefined : await transaction.subjectKey(pseudonym(useName(uses)))
    const { keys, cases } = await withReplicas(transaction, [...found, ...(ofUses ? [ofUses.id] : [])])
    for (const key of keys) await transaction.destroyKey({ key, at, by: maskDigits(by), basis: maskDigits(basis) })
    const [parties, told] = [new Set<ParticipantId>(), new Set<ParticipantId>()]
    for (const id of cases) {
      await auditErasure(transaction, { case: id, at, by, basis })
      const of = await tell(transaction, store, id, at)
      for (const party of of.parties) parties.add(party)
      for (const party of of.told) told.add(party)
    }
    return keys.length === 0 ? undefined : { cases, parties: [...parties].sort(), told: [...told].sort() }
  })
  await scrub(store.below)
  return erased
}
