import { isLocalDate, type LocalDate } from './local-date.ts'

/** DDMMYY of every day that exists, as a pattern; the year 00 is a leap year, for 2000 was one. */
export const DDMMYY =
  '(?:(?:(?:0[1-9]|[12][0-9])(?:0[13-9]|1[0-2])|30(?:0[13-9]|1[0-2])|31(?:0[13578]|1[02])|(?:0[1-9]|1[0-9]|2[0-8])02)[0-9]{2}|2902(?:[02468][048]|[13579][26]))'

/** The last such day of the calendar that is not after the reference date; 29 February may lie four centuries back. */
export const pastDateOf = (twoDigits: string, monthDay: string, reference: string): LocalDate | undefined =>
  [0, 1, 2, 3, 4]
    .map((back) => String(Number(reference.slice(0, 2)) - back).padStart(2, '0'))
    .map((century) => `${century}${twoDigits}-${monthDay}` as LocalDate)
    .find((date) => isLocalDate(date) && date <= reference.slice(0, 10))
