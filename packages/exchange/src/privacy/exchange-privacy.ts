import type { Store } from '../store/store.ts'
import { type BreachQuery, breachReport, type Exposure } from './breach-report.ts'
import { type ErasedSubject, type ErasureOrder, eraseSubject } from './erase.ts'
import type { MasterKey } from './master-key.ts'
import { type SealedStore, sealed } from './sealed.ts'
import type { Subject } from './subject.ts'

/** What an exchange that keeps personal data encrypted can do for the people it is about. */
export interface ExchangePrivacy {
  /**
   * Erases a subject (*hak menghapus*, UU 27/2022) by destroying its key; reads answer 410, log and digests stay.
   * Resolves to what was erased and who else holds it, or to `undefined` when nothing is held.
   * Raises a `StoreError` when old pages could not be wiped yet; call again.
   */
  erase: (subject: Subject, order: Omit<ErasureOrder, 'at'>) => Promise<ErasedSubject | undefined>
  /** Which peers received which personal fields, and when. */
  breachReport: (query: BreachQuery) => Promise<Exposure[]>
}

const isSealed = (store: Store): store is SealedStore => 'vault' in store

/** Options with their store sealed, where there is a master key for it. */
export const withSealedStore = <Options extends { store: Store; masterKey?: MasterKey }>(options: Options): Options => {
  const { store, masterKey } = options
  return masterKey ? { ...options, store: sealed(store, { masterKey }) } : options
}

/** Erasure and breach report on a store; both need it sealed. */
export const privacyOf = (store: Store, now: () => number): ExchangePrivacy => {
  const sealedStore = (): SealedStore => {
    if (!isSealed(store)) throw new TypeError('[exchange] Nothing here is encrypted; give createExchange a masterKey.')
    return store
  }
  return {
    erase: async (subject, order) => eraseSubject(sealedStore(), subject, { ...order, at: now() }),
    breachReport: async (query) => breachReport(sealedStore(), query),
  }
}
