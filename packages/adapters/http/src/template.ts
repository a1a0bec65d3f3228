// Writing: a template and a source make a message. Strict: what has no word is an error of the caller.
import { AdapterError } from '@selaras/adapter'
import type { Text } from '@selaras/schemas'
import { valueAt } from './pointer.ts'
import { texts } from './texts.ts'
import type { Call, Field, Template } from './upstream.ts'
import { writeWall, type Zone } from './wall-time.ts'

/** What the pointers of a template lead into, and whose template it is. */
export interface Source {
  adapter: string
  zone: Zone
  values: Readonly<Record<string, unknown>>
}

const refuse = ({ adapter }: Source, pointer: string, wrong: Text) =>
  new AdapterError(texts.cannotWrite(pointer, wrong), { adapter, code: 'caller' })

const isField = (template: Template): template is Field =>
  typeof template === 'object' && template !== null && '$from' in template

const rupiah = (amount: number) => String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, '.')

const converted = ({ $from, as, format }: Field, value: unknown, source: Source): unknown => {
  if (typeof value === 'object') throw refuse(source, $from, texts.notSingle)
  if (format !== undefined) {
    const written = writeWall(String(value), format, source.zone)
    if (written === undefined) throw refuse(source, $from, texts.notDate)
    return written
  }
  if (as === 'text') return String(value)
  const number = Number(value)
  if (!Number.isFinite(number)) throw refuse(source, $from, texts.notNumber)
  return as === 'rupiah' ? rupiah(number) : number
}

/** The value of a field in what is written; `undefined` when there is none. */
const writeField = (field: Field, source: Source): unknown => {
  const { $from, values, otherwise } = field
  const value = valueAt(source.values, $from)
  if (value === undefined || value === '') return otherwise
  if (!values) return converted(field, value, source)
  const word = String(value)
  if (Object.hasOwn(values, word)) return values[word]
  if (otherwise === undefined) throw refuse(source, $from, texts.noWord)
  return otherwise
}

/** A message by a template; members and items that have no value are left out. */
export const render = (template: Template, source: Source): unknown => {
  if (typeof template !== 'object' || template === null) return template
  if (isField(template)) return writeField(template, source)
  const isKept = (value: unknown) => value !== undefined
  if (Array.isArray(template)) return template.map((item) => render(item, source)).filter(isKept)
  return Object.fromEntries(
    Object.entries(template)
      .map(([key, member]) => [key, render(member, source)] as const)
      .filter(([, value]) => isKept(value)),
  )
}

const renderPath = (path: string, source: Source): string =>
  path.replaceAll(/\{([^{}]+)\}/g, (_whole, pointer: string) => {
    const value = valueAt(source.values, pointer)
    if (value === undefined || typeof value === 'object' || /^\.{0,2}$/.test(String(value)))
      throw refuse(source, pointer, texts.noPathValue)
    return encodeURIComponent(String(value))
  })

const renderParts = (parts: Call['query'], source: Source): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts ?? {})
      .map(([name, part]) => [name, typeof part === 'string' ? part : writeField(part, source)] as const)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  )

/** One call by its part of the map. */
export const renderCall = ({ method, path, query, headers, body }: Call, source: Source) => ({
  ...(method && { method }),
  path: renderPath(path, source),
  query: renderParts(query, source),
  headers: renderParts(headers, source),
  ...(body !== undefined && { body: render(body, source) }),
})
