import type { Notes, Reading } from '@selaras/adapter'
import { declaredReader, rootOf } from './declared-reader.ts'
import type { DeclaredFields } from './pia.ts'

/**
 * One spelling for the roots OSS spells in several ways: `responinqueryNIB`, `responseinqueryNIB`, `responinqueryNIB `,
 * and `responcheckLicenseStatus`, `responcheckStatusLicense`, `responsecheckStatusLicense`.
 */
const spelling = (root: string) =>
  root
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^response?/, 'respon')
    .replace('statuslicense', 'licensestatus')

const mendRoot = (message: unknown, root: string, notes: Notes): unknown => {
  if (typeof message !== 'object' || message === null || Object.hasOwn(message, root)) return message
  const found = Object.keys(message).find((key) => spelling(key) === spelling(root))
  if (found === undefined) return message
  notes.repairs.push({ pointer: `/${found.replaceAll('~', '~0').replaceAll('/', '~1')}`, repair: 'root-spelling' })
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key === found ? root : key, value]))
}

/** Reads every declared field of a message; others are listed as unknown. */
export const readMessage = <Message extends object>(message: unknown, declared: DeclaredFields): Reading<Message> => {
  const notes: Notes = { repairs: [], unknown: [] }
  const root = rootOf(declared)
  const mended = root === undefined ? message : mendRoot(message, root, notes)
  const value = declaredReader(declared)(mended, '', notes) ?? {}
  return { value: value as Message, ...notes }
}
