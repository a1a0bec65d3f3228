import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureOf } from './failure.ts'
import { DEFAULT_SCHEDULE, nextAttempt } from './schedule.ts'

const HOUR = 3_600_000
const NOW = Date.parse('2026-03-13T03:00:00Z')

test('the default schedule tries for about two weeks and then parks', () => {
  let now = 0
  let failures = 0
  for (let next = nextAttempt(DEFAULT_SCHEDULE, 0, 0, 0); next !== undefined; failures++) {
    now = next
    next = nextAttempt(DEFAULT_SCHEDULE, failures + 1, now, 0)
  }
  expect(failures).toBe(22)
  expect(now / (24 * HOUR)).toBeCloseTo(16.15, 1)
})

test('the next attempt is a whole millisecond, never before the wait, never beyond a day and a tenth', () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5))
  fc.assert(
    fc.property(fc.nat(21), fc.double({ min: 0, max: 1, noNaN: true }), number, (failures, chance, asked) => {
      const { retryAfter } = failureOf({ retryAfter: asked })
      const next = nextAttempt(DEFAULT_SCHEDULE, failures, NOW, chance, retryAfter) ?? 0
      expect(Number.isSafeInteger(next)).toBe(true)
      expect(next - NOW).toBeGreaterThanOrEqual(Math.max(5000, Math.min(retryAfter, 24 * HOUR)))
      expect(next - NOW).toBeLessThanOrEqual(27 * HOUR)
    }),
    { seed: 20_261_122 },
  )
})
