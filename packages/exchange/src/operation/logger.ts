import { instantOf } from '@selaras/schemas'
import { maskDigits } from '@selaras/schemas/problem'
import { isStoreError } from '../store/store-error.ts'
import type { Observer } from './observer.ts'

export type LogLevel = 'info' | 'warn' | 'error'

/** One event; which further fields it has goes by `event`. Times are in milliseconds. */
export interface LogLine {
  time: string
  level: LogLevel
  event: 'request' | 'delivery' | 'term' | 'error'
  [field: string]: string | number | readonly string[] | undefined
}

export interface LoggerOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now?: () => number
}

const levelOf = (status: number): LogLevel => {
  if (status >= 500) return 'error'
  return status === 401 || status === 429 ? 'warn' : 'info'
}

/** Credentials an address or a message may carry: `scheme://user:password@host`, `Bearer …`, `key=…`. */
const CREDENTIALS =
  /(:\/\/[^\s/:@]*:)[^\s@]+(?=@)|\b((?:bearer|basic)\s+)\S+|\b((?:key|token|secret|password)=)[^\s&]+/gi

/** Text without long digit runs, of which any may be a NIK, and without credentials. */
const masked = (text: string): string =>
  maskDigits(text.replace(CREDENTIALS, (_all, url, scheme, field) => `${url ?? scheme ?? field}***`)).slice(0, 1000)

const maskedLine = (line: LogLine): LogLine =>
  Object.fromEntries(
    Object.entries(line).map(([field, value]) => [
      field,
      typeof value === 'string' && field !== 'time' && field !== 'id' ? masked(value) : value,
    ]),
  ) as LogLine

const describe = (error: unknown) => {
  const { name, message, cause } = error instanceof Error ? error : new Error(String(error))
  return {
    name,
    message,
    ...(isStoreError(error) && { code: error.code }),
    ...(cause !== undefined && { cause: String(cause) }),
  }
}

/**
 * Writes a line of JSON an event: requests, attempts to deliver and errors. It knows no bodies and no headers; what is left of
 * persons in the messages of others is masked.
 * @param write Takes one line with its end, such as `process.stdout.write` does.
 */
export const logger = (write: (line: string) => void, options: LoggerOptions = {}): Observer => {
  const { now = Date.now } = options
  const log = (level: LogLevel, event: LogLine['event'], fields: object) =>
    write(`${JSON.stringify(maskedLine({ time: instantOf(now()), level, event, ...fields }))}\n`)
  return {
    request: ({ id, operation, status, duration, caller, problem, rules }) =>
      log(levelOf(status), 'request', {
        ...{ id, operation, status, duration: Math.round(duration * 10) / 10, caller, problem },
        ...(rules.length > 0 && { rules }),
      }),
    attempt: ({ destination, case: about, outcome, duration, problem }) =>
      log(outcome === 'delivered' ? 'info' : outcome === 'failed' ? 'warn' : 'error', 'delivery', {
        ...{ destination, case: about, outcome, duration: Math.round(duration * 10) / 10, problem },
      }),
    term: (expiry) =>
      log(expiry.outcome === 'noted' || expiry.outcome === 'done' ? 'warn' : 'error', 'term', { ...expiry }),
    error: (error) => log('error', 'error', describe(error)),
  }
}
