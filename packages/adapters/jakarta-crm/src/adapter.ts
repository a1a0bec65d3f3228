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
import { parseCursor, type Seen, writeCursor } from './cursor.ts'
import { type CrmReport, type RegionOf, toComplaint, toReports } from './map.ts'
import { stepsBetween } from './steps.ts'
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
    .array(z.string().regex(/^[A-Za-z0-9-]{1,32}$/))
    .min(1)
    .max(100)
    .readonly()
    .optional(),
  lookback: z.int().min(0).max(366).default(30),
  allowPrivate: z.boolean().default(false),
  timeout: z.int().min(1).default(30_000),
  maximumBytes: z.int().min(1024).default(33_554_432),
})

const DAY = 86_400_000
const PUBLIC = 'api/public/dashboard'

/**
 * Reports of Jakarta's CRM (JAKI, JakLapor), read only: its public endpoints take nothing in, so there is no `submit`.
 * Raises `AdapterError` when an option is wrong.
 */
export const jakartaCrm = (options: JakartaCrmOptions): Adapter => {
  const {
    participant,
    open,
    details,
    regionOf,
    zones = [''],
    lookback,
    ...checked
  } = checkOptions('jakarta-crm', Options, options)
  const base = parseBaseUrl('jakarta-crm', checked.baseUrl, checked)
  const { timeout, maximumBytes } = checked

  const ask = (path: string, query: Record<string, string>, context: AdapterContext) =>
    requestJson({ adapter: 'jakarta-crm', base, path: `${PUBLIC}/${path}`, query, timeout, maximumBytes }, context)

  const reportsOf = async (context: AdapterContext): Promise<Reading<CrmReport[]>> => {
    const dateStart = jakartaDate(context.now() - lookback * DAY)
    const dateEnd = jakartaDate(context.now())
    const found = reading<CrmReport[]>([])
    for (const zoneId of zones) {
      const message = await ask('distribution-map', { dateStart, dateEnd, zoneId, isPrivacy: '0' }, context)
      // Under HTTP 200 there may be an error; taken for no reports, it would make every report new again.
      if (!Array.isArray(message))
        throw new AdapterError('Upstream answered something other than a list of reports.', {
          adapter: 'jakarta-crm',
          code: 'transient',
          upstream: 'NOT_A_LIST',
        })
      const { value, repairs, unknown } = toReports(message)
      for (const report of value) found.value.push(report)
      found.repairs.push(...repairs)
      found.unknown.push(...unknown)
    }
    // One zone may repeat what another said, and two windows a code.
    return { ...found, value: [...new Map(found.value.map((report) => [report.code, report])).values()] }
  }

  const detailOf = async ({ id }: CrmReport, context: AdapterContext): Promise<Reading<Detail | undefined>> =>
    details && id !== undefined ? read(Detail, await ask('detail', { id }, context)) : reading(undefined)

  /** Opens the case of a report; false when it cannot be one. */
  const take = async (report: CrmReport, notes: Reading<unknown>, context: AdapterContext): Promise<boolean> => {
    if (!open) return true
    const detail = await detailOf(report, context)
    const complaint = toComplaint(report, detail.value, regionOf)
    notes.repairs.push(...detail.repairs, ...complaint.repairs)
    notes.unknown.push(...detail.unknown)
    if (complaint.value) await open(complaint.value, `jakarta-crm.${report.code}`)
    return complaint.value !== undefined
  }

  const changesOf = ({ code, status }: CrmReport, before: Seen): { changes: Change[]; after: Seen } => {
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

  return {
    specificationVersion: 1,
    name: 'jakarta-crm',
    maturity: 'legacy',
    changes: async (cursor, context) => {
      const before = parseCursor(cursor)
      const reports = await reportsOf(context)
      const notes = reading<undefined>(undefined, [...reports.repairs], [...reports.unknown])
      const first = `JK${jakartaDate(context.now() - lookback * DAY)
        .slice(2)
        .replaceAll('-', '')}`
      // A report that is missing from one answer is not new when it comes back.
      const after = new Map([...before].filter(([code]) => code >= first))
      const changes: Change[] = []
      for (const report of reports.value) {
        const known = before.get(report.code)
        if (!known && !(await take(report, notes, context))) continue
        const step = changesOf(report, known ?? { status: 'M', rounds: 0 })
        changes.push(...step.changes)
        after.set(report.code, step.after)
      }
      return reading({ changes, cursor: writeCursor(after) }, notes.repairs, notes.unknown)
    },
  }
}
