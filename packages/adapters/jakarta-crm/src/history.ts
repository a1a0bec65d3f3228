import { complaintOf, type Reading, type Repair } from '@selaras/adapter'
import { ComplaintStatus, type ComplaintSubmission, type Instant, isInstant } from '@selaras/schemas'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { categoryCode } from './category-code.ts'
import { defined } from './defined.ts'

const column = z.string().min(1).max(128)

/**
 * What the columns of an export mean. The systems before the CRM (CROP, Qlue) have no public format, so nobody but who
 * holds the export can write this; the example of this package is made up.
 */
export const historyMap = z.strictObject({
  /** Whose export it is, such as `qlue` or `crop`. */
  system: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Channel of the complaints, from the list of channels. */
  channel: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Name of the column each part is taken from. */
  columns: z.strictObject({
    reference: column,
    description: column,
    title: column.optional(),
    category: column.optional(),
    status: column.optional(),
    createdAt: column.optional(),
    address: column.optional(),
    latitude: column.optional(),
    longitude: column.optional(),
    /** Address of evidence. */
    evidence: column.optional(),
  }),
  /** Our status for each word of the status column. */
  statuses: z.record(z.string(), ComplaintStatus).default({}),
  /** Our category for each word of the category column; a word that is not here is written as a code. */
  categories: z.record(z.string(), z.string()).default({}),
  /** How `createdAt` is written: RFC 3339, or day and time by the clock in Jakarta. */
  time: z.enum(['rfc3339', 'YYYY-MM-DD HH:mm:ss', 'DD/MM/YYYY HH:mm']).default('rfc3339'),
})
export type HistoryMap = z.input<typeof historyMap>

/** A complaint of the past. It is not opened as a case: it is over, or nobody knows. */
export interface HistoricComplaint {
  complaint: ComplaintSubmission
  status?: ComplaintStatus
  createdAt?: Instant
}

type Row = Readonly<Record<string, string>>
type CheckedMap = z.output<typeof historyMap>

const momentOf = (text: string, form: CheckedMap['time']): Instant | undefined => {
  const local = /^([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2})$/.exec(text)
  const slashed = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4}) ([0-9]{2}:[0-9]{2})$/.exec(text)
  const written =
    form === 'rfc3339'
      ? text
      : form === 'YYYY-MM-DD HH:mm:ss'
        ? local && `${local[1]}-${local[2]}-${local[3]}T${local[4]}+07:00`
        : slashed && `${slashed[3]}-${slashed[2]}-${slashed[1]}T${slashed[4]}:00+07:00`
  return written && isInstant(written) ? written : undefined
}

const number = (text: string | undefined) =>
  text !== undefined && /^-?[0-9]{1,3}(?:[.,][0-9]+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined

const historic = (map: CheckedMap, row: Row, pointer: string): Reading<HistoricComplaint | undefined> => {
  const part = (name: keyof CheckedMap['columns']) => {
    const key = map.columns[name]
    const text = key === undefined ? undefined : Object.hasOwn(row, key) ? row[key]?.trim() : undefined
    return text === '' ? undefined : text
  }
  const repairs: Repair[] = []
  const [description, category, word, made, evidence] = [
    part('description'),
    part('category'),
    part('status'),
    part('createdAt'),
    part('evidence'),
  ]
  const mapped =
    category !== undefined && Object.hasOwn(map.categories, category) ? map.categories[category] : undefined
  const place = defined({
    address: part('address')?.slice(0, 500),
    latitude: number(part('latitude')),
    longitude: number(part('longitude')),
  })
  const complaint = complaintOf(
    defined({
      title: (part('title') ?? description?.split('\n')[0])?.slice(0, 150),
      description: description?.slice(0, 5000),
      category: mapped ?? (category && categoryCode(category)),
      channel: map.channel,
      anonymous: true,
      confidential: false,
      place: Object.keys(place).length > 0 ? place : undefined,
      attachments: evidence === undefined ? undefined : [{ type: 'photo', url: evidence }],
      reference: part('reference')?.slice(0, 100),
    }),
    pointer,
  )
  if (!complaint.value) return complaint as Reading<undefined>
  const status = word !== undefined && Object.hasOwn(map.statuses, word) ? map.statuses[word] : undefined
  const createdAt = made === undefined ? undefined : momentOf(made, map.time)
  if (word !== undefined && status === undefined) repairs.push({ pointer, repair: 'status-not-mapped' })
  if (made !== undefined && createdAt === undefined) repairs.push({ pointer, repair: 'time-unreadable' })
  return {
    value: defined({ complaint: complaint.value, status, createdAt }) as HistoricComplaint,
    repairs: [...complaint.repairs, ...repairs],
    unknown: [],
  }
}

/**
 * Complaints of the rows of an export, by a field map. Columns the map does not name are told as unknown, once.
 * Throws what zod throws when the map is wrong.
 */
export const readHistory = (map: HistoryMap, rows: Iterable<Row>): Reading<HistoricComplaint[]> => {
  const checked = historyMap.parse(map)
  const named = new Set(Object.values(checked.columns))
  const unknown = new Set<string>()
  const value: HistoricComplaint[] = []
  const repairs: Repair[] = []
  let at = 0
  for (const row of rows) {
    for (const key of Object.keys(row)) if (!named.has(key)) unknown.add(`/*/${key}`)
    const found = historic(checked, row, `/${at++}`)
    repairs.push(...found.repairs)
    if (found.value) value.push(found.value)
  }
  return { value, repairs, unknown: [...unknown] }
}

/** Rows of an export as comma-separated values, its columns named in the first line. */
export const csvRows = (text: string, delimiter = ','): Row[] =>
  parse(text, { bom: true, columns: true, delimiter, relax_column_count: true, skip_empty_lines: true })
