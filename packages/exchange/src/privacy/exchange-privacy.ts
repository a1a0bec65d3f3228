import type { ParticipantId } from '@selaras/schemas'
import { pseudonymOf } from '../agreements/uses.ts'
import type { ExchangeOptions } from '../exchange-options.ts'
import type { ExchangeNode } from '../node.ts'
import { type BreachQuery, breachReport, type Exposure } from './breach-report.ts'
import { type ErasedSubject, type ErasureOrder, eraseSubject } from './erase.ts'
import { personIn } from './person.ts'
import { isSealed, type SealedStore, sealed } from './sealed.ts'
import type { Subject } from './subject.ts'

/** What an exchange that keeps personal data encrypted can do for the people it is about. */
export interface ExchangePrivacy {
  /**
   * Erases a subject (*hak menghapus*, UU 27/2022) by destroying its key; reads answer 410, log and digests stay.
   * The parties of cases of ours are told. Resolves to what was erased and who else holds it, or to `undefined` when nothing is held.
   * Raises a `StoreError` when old pages could not be wiped yet; call again.
   */
  erase: (subject: Subject, order: Omit<ErasureOrder, 'at'>) => Promise<ErasedSubject | undefined>
  /** Which peers received which personal fields, and when. */
  breachReport: (query: BreachQuery) => Promise<Exposure[]>
}

/** Options with their store sealed, where there is a master key for it. */
export const withSealedStore = (options: ExchangeOptions): ExchangeOptions => {
  const { store, masterKey, participant } = options
  const id = (typeof participant === 'string' ? participant : participant.id) as ParticipantId
  return masterKey ? { ...options, store: sealed(store, { masterKey, participant: id }) } : options
}

/** NIK of whom an erasure is about; none for a copy of another's case, of which that case alone is erased. */
const personOf = async (store: SealedStore, subject: Subject): Promise<string | undefined> => {
  if ('nik' in subject) return subject.nik
  const state = (await store.read((view) => view.caseOf(subject.case)))?.state
  return state?.owner === store.participant ? personIn(state) : undefined
}

/** Erasure and breach report on the store of a node; both need it sealed. */
export const privacyOf = (node: Pick<ExchangeNode, 'store' | 'now' | 'wake' | 'pseudonymKey'>): ExchangePrivacy => {
  const { store, now, wake, pseudonymKey } = node
  const sealedStore = (): SealedStore => {
    if (!isSealed(store)) throw new TypeError('[exchange] Nothing here is encrypted; give createExchange a masterKey.')
    return store
  }
  return {
    erase: async (subject, order) => {
      const nik = await personOf(sealedStore(), subject)
      const uses = nik !== undefined && pseudonymKey ? await pseudonymOf(node, nik) : undefined
      const erased = await eraseSubject(sealedStore(), subject, { ...order, at: now() }, uses)
      wake()
      return erased
    },
    breachReport: async (query) => breachReport(sealedStore(), query),
  }
}
