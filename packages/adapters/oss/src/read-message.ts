import { keepDeclared, type Notes, object, type Reader, type Reading } from '@selaras/adapter'
import type { DeclaredFields } from './pia.ts'

/** One spelling for the roots OSS spells in several ways: `responinqueryNIB`, `responseinqueryNIB`, `responinqueryNIB `. */
const spelling = (root: string) =>
  root
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^response?/, 'respon')

const mendRoot = (message: unknown, root: string, notes: Notes): unknown => {
  if (typeof message !== 'object' || message === null || Object.hasOwn(message, root)) return message
  const found = Object.keys(message).find((key) => spelling(key) === spelling(root))
  if (found === undefined) return message
  notes.repairs.push({ pointer: `/${found}`, repair: 'root-spelling' })
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key === found ? root : key, value]))
}

/** Reads what stands under the root of a message. Declared fields are known, whether read or not; others are listed. */
export const readMessage = <Value>(
  message: unknown,
  root: string,
  declared: DeclaredFields,
  reader: Reader<Value>,
): Reading<Value | undefined> => {
  const notes: Notes = { repairs: [], unknown: [] }
  const kept = keepDeclared(mendRoot(message, root, notes), new Set(Object.keys(declared)), notes)
  const read = object({ [root]: reader }, { others: 'passed-over' })(kept, '', notes)
  return { value: read?.[root] as Value | undefined, ...notes }
}
