import {
  type Adapter,
  type AdapterContext,
  AdapterError,
  type Change,
  checkOptions,
  jakartaDate,
  parseBaseUrl,
  type Reading,
  read,
  reading,
  requestJson,
} from '@selaras/adapter'
import { type ComplaintSubmission, isParticipantId, type ParticipantId } from '@selaras/schemas'
import * as z from 'zod'
import { parseCursor, type Seen, type Sight, writeCursor } from './cursor.ts'
import { type CrmReport, type RegionOf, toComplaint, toReports } from './map.ts'
import { stepsBetween } from './steps.ts'
import { texts } from './texts.ts'
import { Detail } from './upstream.ts'

export interface JakartaCrmOptions {
  /** Where the CRM answers, up to but without `/api/public`. `https://crm.jakarta.go.id` when left out. */
  baseUrl?: string
  /** Participant that hosts the adapter: it owns the complaints it opens, and they are dispatched to it. */
  participant: ParticipantId
  /**
   * Opens a case for a report: `POST /complaints` with the key as its `Idempotency-Key`. It is called again with the same
   * key when the same page is asked for again. Without it, only reports that are cases already are followed.
   */
  open?: (complaint: ComplaintSubmission, key: string) => Promise<void>
  /** Whether evidence and place of a new report are asked for, one call a report. False when left out. */
  details?: boolean
  /** Gives the code of a place by the names the CRM uses. */
  regionOf?: RegionOf
  /** Zones (`zoneId`) to ask for. All of Jakarta when left out. */
  zones?: readonly string[]
  /** Days back from today in which reports are followed; an older one is not looked at any more. 30 when left out. */
  lookback?: number
  /** Whether `baseUrl` may be a private address. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for one answer. 30 seconds when left out. */
  timeout?: number
  /** Largest answer that is read. 32 MiB when left out. */
  maximumBytes?: number
}

const isFunction = (value: unknown) => typeof value === 'function'
const Options = z.strictObject({
  baseUrl: z.string().default('https://crm.jakarta.go.id'),
  participant: z.custom<ParticipantId>(
    (value) => typeof value === 'string' && isParticipantId(value),
    'no participant',
  ),
  open: z.custom<JakartaCrmOptions['open']>(isFunction).optional(),
  details: z.boolean().default(false),
  regionOf: z.custom<RegionOf>(isFunction).optional(),
  zones: z
    .array(z.string().regex(/^[A-Za-z0-9-]{0,32}$/))
    .min(1)
    .max(100)
    .readonly()
    .default(['']),
  lookback: z.int().min(0).max(366).default(30),
  allowPrivate: z.boolean().default(false),
  timeout: z.int().min(1).default(30_000),
  maximumBytes: z.int().min(1024).default(33_554_432),
})

const DAY = 86_400_000
const PUBLIC = 'api/public/dashboard'
type Checked = z.output<typeof Options> & { base: URL }

const ask = (
  path: string,
  query: Record<string, string>,
  { base, timeout, maximumBytes }: Checked,
  context: AdapterContext,
) => requestJson({ adapter: 'jakarta-crm', base, path: `${PUBLIC}/${path}`, query, timeout, maximumBytes }, context)

const askReports = async (zoneId: string, options: Checked, context: AdapterContext): Promise<Reading<CrmReport[]>> => {
  const now = context.now()
  const window = { dateStart: jakartaDate(now - options.lookback * DAY), dateEnd: jakartaDate(now) }
  const message = await ask('distribution-map', { ...window, zoneId, isPrivacy: '0' }, options, context)
  // Under HTTP 200 there may be an error; taken for no reports, it would make every report new again.
  if (Array.isArray(message)) return toReports(message)
  throw new AdapterError(texts.noList, {
    adapter: 'jakarta-crm',
    code: 'transient',
    upstream: 'NOT_A_LIST',
  })
}

/** Reports of the window in all zones, each once. */
const reportsOf = async (options: Checked, context: AdapterContext): Promise<Reading<CrmReport[]>> => {
  const reports = new Map<string, CrmReport>()
  const notes = reading<undefined>(undefined)
  for (const zone of options.zones) {
    const { value, repairs, unknown } = await askReports(zone, options, context)
    for (const report of value) reports.set(report.code, report)
    for (const repair of repairs) notes.repairs.push(repair)
    for (const pointer of unknown) notes.unknown.push(pointer)
  }
  return { ...notes, value: [...reports.values()] }
}

/** Opens the case of a report; false when it cannot be one. */
const take = async (report: CrmReport, options: Checked, notes: Reading<unknown>, context: AdapterContext) => {
  const { open, details, regionOf } = options
  if (!open) return true
  const { id } = report
  const detail =
    details && id !== undefined ? read(Detail, await ask('detail', { id }, options, context)) : reading(undefined)
  const complaint = toComplaint(report, detail.value, regionOf)
  notes.repairs.push(...detail.repairs, ...complaint.repairs)
  notes.unknown.push(...detail.unknown)
  if (complaint.value) await open(complaint.value, `jakarta-crm.${report.code}`)
  return complaint.value !== undefined
}

const changesOf = ({ code, status }: CrmReport, before: Seen, participant: ParticipantId) => {
  const { commands, isBack } = stepsBetween(before.status, status, participant)
  const rounds = before.rounds + (isBack ? 1 : 0)
  const round = rounds > 0 ? `:${rounds}` : ''
  const changes = commands.map(
    ([name, data]): Change => ({
      key: `${code}:${name}${round}`,
      about: { reference: code },
      command: { kind: 'complaint', name, data },
    }),
  )
  return { changes, after: { status, rounds } }
}

/** A report that is missing from one answer is not new when it comes back; one before the window is forgotten. */
const keptSight = (before: Sight, now: number, lookback: number) => {
  const first = `JK${jakartaDate(now - lookback * DAY)
    .slice(2)
    .replaceAll('-', '')}`
  return new Map([...before].filter(([code]) => code >= first))
}

/**
 * Reports of Jakarta's CRM (JAKI, JakLapor), read only: its public endpoints take nothing in, so there is no `submit`.
 * Raises `AdapterError` when an option is wrong.
 */
export const jakartaCrm = (options: JakartaCrmOptions): Adapter => {
  const given = checkOptions('jakarta-crm', Options, options)
  const checked: Checked = { ...given, base: parseBaseUrl('jakarta-crm', given.baseUrl, given) }
  return {
    specificationVersion: 1,
    name: 'jakarta-crm',
    maturity: 'legacy',
    changes: async (cursor, context) => {
      const before = parseCursor(cursor)
      const notes = await reportsOf(checked, context)
      const sight = keptSight(before, context.now(), checked.lookback)
      const changes: Change[] = []
      for (const report of notes.value) {
        const known = before.get(report.code)
        if (!known && !(await take(report, checked, notes, context))) continue
        const step = changesOf(report, known ?? { status: 'M', rounds: 0 }, checked.participant)
        changes.push(...step.changes)
        sight.set(report.code, step.after)
      }
      return reading({ changes, cursor: writeCursor(sight) }, notes.repairs, notes.unknown)
    },
  }
}
