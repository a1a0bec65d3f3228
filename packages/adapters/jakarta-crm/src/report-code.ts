import { isLocalDate, type LocalDate } from '@selaras/schemas'

/** Number of a report in the CRM: the day it was made, and its place in that day. */
export interface ReportCode {
  code: string
  /** By the calendar in Jakarta (WIB). */
  day: LocalDate
  /** Four digits. */
  serial: string
}

/** Reads `JK2603130001`; `undefined` when it is no such code, or its day does not exist. */
export const parseReportCode = (text: string): ReportCode | undefined => {
  const code = text.trim().toUpperCase()
  const [, year, month, date, serial = ''] = /^JK([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{4})$/.exec(code) ?? []
  const day = `20${year}-${month}-${date}`
  return isLocalDate(day) ? { code, day, serial } : undefined
}
