// Writing is strict: what OSS would refuse is our mistake, found before it is sent.
import { AdapterError } from '@selaras/adapter'
import { isLocalDate, type Text } from '@selaras/schemas'
import type { OssMessages, OssOutboundMethod } from './messages.gen.ts'
import type { DeclaredFields, Pia } from './pia.ts'
import { texts } from './texts.ts'

/**
 * Lengths the guide gives too short: of `tgl_status`, 18 for a form of 19 characters; of `id_izin`, 13 in
 * `checkLicenseStatus` and 3 in `receiveFileDS`, where it is 25 everywhere else.
 */
const AT_LEAST: Readonly<Record<string, number>> = { tgl_status: 19, id_izin: 25 }

const DATE_TIME = /^(\d{4}-\d{2}-\d{2}) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

const isDateTime = (text: string): boolean => isLocalDate(DATE_TIME.exec(text)?.[1] ?? '')

const complaintOfDate = (text: string, longest: number): Text | undefined => {
  if (longest >= 18) return isDateTime(text) ? undefined : texts.moment
  return isLocalDate(text) ? undefined : texts.date
}

const complaintOfText = (name: string, text: string, declared: number | undefined): Text | undefined => {
  const longest = declared && Math.max(declared, AT_LEAST[name] ?? 0)
  if (longest !== undefined && text.length > longest) return texts.longer(longest)
  if (/^(?:tgl|tanggal)_/.test(name) && text !== '') return complaintOfDate(text, longest ?? 10)
  return name === 'kbli' && !/^[0-9]{5}$/.test(text) ? texts.kbli : undefined
}

const complaintOf = (name: string, value: unknown, [type, longest]: DeclaredFields[string]): Text | undefined => {
  const isRight = type === 'number' ? Number.isFinite(value) : typeof value === type
  if (!isRight) return texts.type(type)
  return typeof value === 'string' ? complaintOfText(name, value, longest) : undefined
}

/** A KBLI that lost its leading zero gets it back; nothing else is altered. */
const padded = (name: string, value: unknown): unknown =>
  name === 'kbli' && typeof value === 'string' && /^[0-9]{1,4}$/.test(value) ? value.padStart(5, '0') : value

const caller = (path: string, wrong: Text) =>
  new AdapterError(texts.field(path, wrong), { adapter: 'oss', code: 'caller' })

const written = (value: unknown, path: string, name: string, declared: DeclaredFields): unknown => {
  const field = declared[path]
  if (!field) throw caller(path, texts.undeclared)
  const [type] = field
  if (type === 'object[]') {
    if (!Array.isArray(value)) throw caller(path, texts.list)
    return value.map((item) => members(item, path, declared))
  }
  if (type === 'object') return members(value, path, declared)
  const given = padded(name, value)
  const complaint = complaintOf(name, given, field)
  if (complaint) throw caller(path, complaint)
  return given
}

const members = (value: unknown, path: string, declared: DeclaredFields): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw caller(path, texts.object)
  const present = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(
    present.map(([name, member]) => [name, written(member, path ? `${path}.${name}` : name, name, declared)]),
  )
}

/** The message as it is sent. Raises `AdapterError` `caller` that names the first field to mend. */
export const writeMessage = <Method extends OssOutboundMethod>(
  method: Method,
  message: OssMessages[Method]['request'],
  { methods }: Pia,
): Record<string, unknown> => members(message, '', methods[method].request)
