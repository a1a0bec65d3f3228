import type { Reading, Repair } from './reading.ts'

/** Where a reader writes what it noticed. */
export interface Notes {
  repairs: Repair[]
  unknown: string[]
}

/** Reads one value of an upstream message; `undefined` when there is nothing to read. Never throws. */
export type Reader<Value> = (value: unknown, pointer: string, notes: Notes) => Value | undefined

const isAbsent = (value: unknown) => value === undefined || value === null
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unreadable = (pointer: string, notes: Notes): undefined => {
  notes.repairs.push({ pointer, repair: 'unreadable-left-out' })
}

/** Declared as text. */
export const text: Reader<string> = (value, pointer, notes) => {
  if (typeof value === 'string') return value
  if (isAbsent(value)) return undefined
  if (typeof value !== 'number' && typeof value !== 'boolean') return unreadable(pointer, notes)
  notes.repairs.push({ pointer, repair: `${typeof value}-for-text` })
  return String(value)
}

/** Declared as a number. */
export const number: Reader<number> = (value, pointer, notes) => {
  if (typeof value === 'number') return value
  if (isAbsent(value)) return undefined
  if (typeof value !== 'string') return unreadable(pointer, notes)
  const trimmed = value.trim()
  const isNumber = /^-?[0-9]+(?:\.[0-9]+)?$/.test(trimmed)
  if (trimmed !== '' && !isNumber) return unreadable(pointer, notes)
  notes.repairs.push({ pointer, repair: isNumber ? 'text-for-number' : 'empty-text-for-number' })
  return isNumber ? Number(trimmed) : undefined
}

/** Business classification (KBLI), five digits; sent as a number it has lost its leading zero. */
export const kbli: Reader<string> = (value, pointer, notes) => {
  if (isAbsent(value) || value === '') return undefined
  const digits = typeof value === 'number' ? String(value) : value
  if (typeof digits !== 'string' || !/^[0-9]{1,5}$/.test(digits)) return unreadable(pointer, notes)
  if (digits.length < 5) notes.repairs.push({ pointer, repair: 'kbli-leading-zero' })
  return digits.padStart(5, '0')
}

/** Declared as a list. */
export const list =
  <Value>(item: Reader<Value>): Reader<Value[]> =>
  (value, pointer, notes) => {
    if (isAbsent(value)) return undefined
    if (value === '') {
      notes.repairs.push({ pointer, repair: 'empty-text-for-list' })
      return []
    }
    if (!Array.isArray(value) && !isObject(value)) return unreadable(pointer, notes)
    if (!Array.isArray(value)) notes.repairs.push({ pointer, repair: 'object-for-list' })
    const items = Array.isArray(value) ? value : [value]
    return items
      .map((each, at) => item(each, `${pointer}/${at}`, notes))
      .filter((each): each is Exclude<typeof each, undefined> => each !== undefined)
  }

/** What a reader gives. */
export type Read<Of> = Of extends Reader<infer Value> ? Value : never

export interface ObjectOptions {
  /** Fields that are not read: listed as `unknown`, or `passed-over` because another step looks after them. */
  others?: 'unknown' | 'passed-over'
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Pointer of a member of an object. */
const memberOf = (pointer: string, key: string) => `${pointer}/${escaped(key)}`

/** Declared as an object; only the fields we read are named, and each may be absent. */
export const object = <Fields extends Record<string, Reader<unknown>>>(
  fields: Fields,
  { others = 'unknown' }: ObjectOptions = {},
): Reader<{ [Key in keyof Fields]?: Read<Fields[Key]> }> => {
  const known = new Map(Object.entries(fields).map(([key, reader]) => [key, { reader, step: memberOf('', key) }]))
  return (value, pointer, notes) => {
    if (isAbsent(value)) return undefined
    if (!isObject(value)) {
      const isEmpty = value === '' || (Array.isArray(value) && value.length === 0)
      notes.repairs.push({ pointer, repair: isEmpty ? 'empty-for-object' : 'unreadable-left-out' })
      return undefined
    }
    const found: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      const field = known.get(key)
      if (field) {
        found[key] = field.reader(value[key], pointer + field.step, notes)
        continue
      }
      const at = memberOf(pointer, key)
      const tidy = key.replace(/\s/g, '')
      const meant = known.get(tidy)
      if (meant && !Object.hasOwn(value, tidy)) {
        // White space some upstreams leave in a key.
        notes.repairs.push({ pointer: at, repair: 'space-in-key' })
        found[tidy] = meant.reader(value[key], at, notes)
      } else if (meant || others === 'unknown') notes.unknown.push(at)
    }
    return found as { [Key in keyof Fields]?: Read<Fields[Key]> }
  }
}

/** Reads a message, with everything odd about it. */
export const read = <Value>(reader: Reader<Value>, message: unknown): Reading<Value | undefined> => {
  const notes: Notes = { repairs: [], unknown: [] }
  return { value: reader(message, '', notes), ...notes }
}
