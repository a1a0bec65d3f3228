import {
  type Adapter,
  type AdapterContext,
  checkOptions,
  jakartaDate,
  jakartaDateTime,
  reading,
} from '@selaras/adapter'
import * as z from 'zod'
import { advance, parseCursor } from './cursor.ts'
import { type FieldMap, fieldMap } from './fields.ts'
import { type Interop, interop, interopOptions } from './interop.ts'
import { oursOf, toChanges, toRequests } from './map.ts'
import { type ProcessMap, processMap } from './processes.ts'
import type { Window } from './source.ts'
import { type Template, template, templateOptions } from './template.ts'
import type { Row } from './upstream.ts'

export interface SicantikOptions {
  /** Where the rows come from: the new API through SPLP, or a legacy template. */
  source: Interop | Template
  /** Who issues the permits, as their documents name it. */
  issuer: string
  /** Columns the region names otherwise. */
  fields?: FieldMap
  /**
   * Kinds of permit (`jenis_izin_id`) whose requests are cases here. Left out, every request is taken for one, and the
   * changes of those that come through no participant wait for a case for ever.
   */
  permits?: readonly string[]
  /** What the steps of the region mean. */
  processes?: ProcessMap
  /** Days back from today in which rows are looked for: as long as a request may take. 90 when left out. */
  lookback?: number
  /** Days asked for at once. 31 when left out. */
  window?: number
  /** Whether `baseUrl` may be a private address. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for one answer. 30 seconds when left out. */
  timeout?: number
  /** Largest answer that is read. 16 MiB when left out. */
  maximumBytes?: number
}

const Options = z.strictObject({
  source: z.discriminatedUnion('kind', [interopOptions, templateOptions]),
  issuer: z.string().min(1).max(255),
  fields: fieldMap.prefault({}),
  permits: z.array(z.string().min(1)).min(1).optional(),
  processes: processMap,
  lookback: z.int().min(1).max(3660).default(90),
  window: z.int().min(1).max(366).default(31),
  allowPrivate: z.boolean().default(false),
  timeout: z.int().min(1).default(30_000),
  maximumBytes: z.int().min(1024).default(16_777_216),
})

const DAY = 86_400_000

/** The days from so many back until today in Jakarta, in windows, oldest first. */
export const windowsOf = (now: number, lookback: number, window: number): Window[] => {
  const windows: Window[] = []
  for (let left = lookback; left >= 0; left -= window) {
    const last = Math.max(left - window + 1, 0)
    windows.push({ from: jakartaDate(now - left * DAY), until: jakartaDate(now - last * DAY) })
  }
  return windows
}

/**
 * Permits in SiCantik Cloud: polls the log of process steps, and turns what a step means into commands.
 * Raises `AdapterError` when an option is wrong.
 */
export const sicantik = (options: SicantikOptions): Adapter => {
  const { source, issuer, permits, processes, lookback, window, ...reach } = checkOptions('sicantik', Options, options)
  const ask = source.kind === 'interop' ? interop(source, reach) : template(source, reach)

  const rowsOf = async (context: AdapterContext) => {
    const found = reading<Row[]>([])
    for (const each of windowsOf(context.now(), lookback, window)) {
      const { value, repairs, unknown } = await ask(each, context)
      found.value.push(...value)
      found.repairs.push(...repairs)
      found.unknown.push(...unknown)
    }
    return found
  }

  return {
    specificationVersion: 1,
    name: 'sicantik',
    maturity: 'de-facto',
    changes: async (cursor, context) => {
      const position = parseCursor(cursor)
      const rows = await rowsOf(context)
      const requests = toRequests(rows.value)
      const ours = oursOf(requests.value, { permits, hasTracking: reach.fields.case !== undefined })
      const page = advance(position, toChanges(ours, processes, issuer), jakartaDateTime(context.now()))
      return reading(page, [...rows.repairs, ...requests.repairs], rows.unknown)
    },
  }
}
