import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import { isPersonalField } from '@selaras/schemas/problem'
import type { Disclosure, DisclosureMeans } from '../store/disclosures.ts'
import type { View } from '../store/store.ts'
import type { SealedStore } from './sealed.ts'
import { nikName, type Subject } from './subject.ts'

/** What to look for; everything when empty. */
export interface BreachQuery {
  subject?: Subject
  peer?: ParticipantId
  /** Name of a personal field, such as `nik` or `phone`. */
  field?: string
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  since?: number
}

/** Personal fields of one entry that somebody holds. */
export interface Exposure {
  peer: ParticipantId
  case: TrackingNumber
  /** Number of the entry in its case. */
  sequence: number
  /** How it came there; what was read is the case as it stood, from all its entries so far. */
  means: DisclosureMeans
  /** Entry type. */
  type: string
  /** Dotted paths in the data of the entry, `*` for the items of a list; empty when `erased`. */
  fields: string[]
  /** When it was acknowledged, or read, milliseconds since 1970-01-01T00:00:00Z. */
  at: number
  /** Erased here since: the peer may still hold it, and what it was cannot be told any more. */
  erased: boolean
}

const PAGE = 500

/** Paths of the personal fields in a value: those that are called so, and all inside them. */
const personalFields = (value: unknown, path = '', inPersonal = false): string[] => {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => personalFields(item, `${path}.*`, inPersonal))
  if (typeof value !== 'object') return inPersonal ? [path] : []
  return Object.entries(value).flatMap(([key, inner]) =>
    personalFields(inner, path === '' ? key : `${path}.${key}`, inPersonal || isPersonalField(key)),
  )
}

const isField = (field: string) => (path: string) => path.split('.').includes(field)

const casesOf = async (store: SealedStore, view: View, subject: Subject): Promise<TrackingNumber[]> => {
  if ('case' in subject) return [subject.case]
  const { pseudonym } = await store.vault()
  const key = await view.subjectKey(pseudonym(nikName(subject.nik)))
  return key ? view.casesUnder(key.id) : []
}

const exposuresIn = async (view: View, disclosure: Disclosure, field?: string): Promise<Exposure[]> => {
  const { peer, case: id, means, from, to, at } = disclosure
  const entries = to > from ? await view.entriesOf(id, from, to - from) : []
  return entries.flatMap(({ entry, erased = false }) => {
    const all = erased ? [] : [...new Set(personalFields(entry.data))]
    const fields = field === undefined ? all : all.filter(isField(field))
    if (fields.length === 0 && !erased) return []
    return [{ peer, case: id, means, sequence: entry.sequence, type: entry.type, fields, at, erased }]
  })
}

/**
 * Who received which personal fields, when and how, from what this node holds (UU 27/2022 art. 46): entries peers
 * acknowledged, cases and entries parties read over HTTP (once a day), webhooks receivers took.
 */
export const breachReport = async (store: SealedStore, query: BreachQuery): Promise<Exposure[]> => {
  const { subject, peer, field, since = 0 } = query
  const cases = subject ? await store.read((view) => casesOf(store, view, subject)) : [undefined]
  const report: Exposure[] = []
  for (const id of cases) {
    for (let after = 0, more = true; more; ) {
      const page = await store.read((view) => view.disclosures({ case: id, peer, since, after, limit: PAGE }))
      for (const disclosure of page) report.push(...(await store.read((view) => exposuresIn(view, disclosure, field))))
      more = page.length === PAGE
      after = page.at(-1)?.position ?? after
    }
  }
  return report
}
