import { expect, test } from 'vitest'
import { jakartaDate, jakartaDateTime, untilJakartaMidnight } from './jakarta-time.ts'

test.each([
  ['2026-03-13T16:59:59Z', '2026-03-13', '2026-03-13 23:59:59', 1000],
  ['2026-03-13T17:00:00Z', '2026-03-14', '2026-03-14 00:00:00', 86_400_000],
  ['2025-12-31T17:30:00Z', '2026-01-01', '2026-01-01 00:30:00', 84_600_000],
])('%s in Jakarta', (instant, date, dateTime, untilMidnight) => {
  const epoch = Date.parse(instant)
  expect(jakartaDate(epoch)).toBe(date)
  expect(jakartaDateTime(epoch)).toBe(dateTime)
  expect(untilJakartaMidnight(epoch)).toBe(untilMidnight)
})
