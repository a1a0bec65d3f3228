import { AdapterError } from '@selaras/adapter'
import { texts } from './texts.ts'

/**
 * A value of a query. Legacy templates put it into SQL as it is, so it is words of letters and digits parted by single
 * `-`, `.` or `/`: no quote, no space, no comment.
 */
export const SAFE = /^[A-Za-z0-9]{1,64}(?:[-./][A-Za-z0-9]{1,64}){0,8}$/

/** A query of which every value is safe to send. Raises `AdapterError` `caller` that names the parameter, not the value. */
export const safeQuery = (query: Readonly<Record<string, string>>): Record<string, string> => {
  const unsafe = Object.entries(query).find(([, value]) => !SAFE.test(value))
  if (!unsafe) return { ...query }
  throw new AdapterError(texts.parameter(unsafe[0]), { adapter: 'sicantik', code: 'caller' })
}
