// The legacy API: a template of the region, answers in the clear.
import { AdapterError, type BaseUrlOptions, parseBaseUrl, type Repair, requestJson } from '@selaras/adapter'
import * as z from 'zod'
import type { Fields } from './fields.ts'
import { SAFE, safeQuery } from './parameters.ts'
import type { Source } from './source.ts'
import { texts } from './texts.ts'
import { type Row, readTemplate } from './upstream.ts'

export interface Template {
  kind: 'template'
  /** Where SiCantik answers: `https://sicantikws.layanan.go.id`. */
  baseUrl: string
  /** Number or name of the template, before `.json`. */
  template: string
  /** Names of the template's own parameters; which there are, the region's template says. */
  parameters: {
    /** First day, `YYYY-MM-DD`: `date1`. */
    from: string
    /** Last day: `date2`. */
    until: string
    /** Page, counted from 1, and rows of one. Without them a window comes whole. */
    page?: string
    perPage?: string
  }
  /** Parameters that are always the same. */
  constants?: Readonly<Record<string, string>>
  /** Rows of a page. 500 when left out. */
  perPage?: number
}

const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/)

export const templateOptions = z.strictObject({
  kind: z.literal('template'),
  baseUrl: z.string(),
  template: z.string().regex(/^[0-9A-Za-z_-]{1,64}$/),
  parameters: z.strictObject({ from: name, until: name, page: name.optional(), perPage: name.optional() }),
  constants: z.record(name, z.string().regex(SAFE)).default({}),
  perPage: z.int().min(1).max(5000).default(500),
})

/** More pages of one window than any region has; beyond it the counts of the template are wrong. */
const MOST_PAGES = 200

interface Gathered {
  rows: Row[]
  repairs: Repair[]
  unknown: string[]
  seen: Set<string>
}

/** Takes in a page. Whether it held anything that was not there before: a template without paging gives the first again. */
const gather = (gathered: Gathered, rows: readonly Row[], page: number): boolean => {
  const fresh = rows.filter((row) => !gathered.seen.has(JSON.stringify(row)))
  for (const row of fresh) gathered.seen.add(JSON.stringify(row))
  gathered.rows.push(...fresh)
  if (page > 1 && rows.length > 0 && fresh.length === 0)
    gathered.repairs.push({ pointer: '/data/data', repair: 'page-repeated' })
  return fresh.length > 0
}

/** Rows from a legacy template, page by page. */
export const template = (
  { baseUrl, template: id, parameters, constants = {}, perPage = 500 }: Template,
  {
    fields,
    timeout,
    maximumBytes,
    ...options
  }: BaseUrlOptions & { fields: Fields; timeout: number; maximumBytes: number },
): Source => {
  const base = parseBaseUrl('sicantik', baseUrl, options)
  const path = `api/TemplateData/keluaran/${id}.json`
  return async ({ from, until }, context) => {
    const gathered: Gathered = { rows: [], repairs: [], unknown: [], seen: new Set() }
    for (let page = 1; ; page++) {
      const query = safeQuery({
        ...constants,
        [parameters.from]: from,
        [parameters.until]: until,
        ...(parameters.page && { [parameters.page]: String(page) }),
        ...(parameters.perPage && { [parameters.perPage]: String(perPage) }),
      })
      const answer = readTemplate(
        fields,
        await requestJson({ adapter: 'sicantik', base, path, query, timeout, maximumBytes }, context),
      )
      gathered.repairs.push(...answer.repairs)
      gathered.unknown.push(...answer.unknown)
      const { data: rows, count } = answer.value?.data ?? {}
      if (!rows)
        throw new AdapterError(texts.noRows, {
          adapter: 'sicantik',
          code: 'transient',
          upstream: 'NO_ROWS',
        })
      const isMore = gather(gathered, rows, page) && parameters.page !== undefined
      const isCounted = count?.[0]?.data !== undefined
      const isWhole = isCounted ? gathered.rows.length >= (count[0]?.data ?? 0) : rows.length < perPage
      if (!isMore || isWhole) return { value: gathered.rows, repairs: gathered.repairs, unknown: gathered.unknown }
      if (page === MOST_PAGES)
        throw new AdapterError(texts.tooManyPages, {
          adapter: 'sicantik',
          code: 'configuration',
        })
    }
  }
}
