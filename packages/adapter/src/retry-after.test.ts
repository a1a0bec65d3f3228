import { expect, test } from 'vitest'
import { retryAfterOf } from './retry-after.ts'

const NOW = Date.parse('2026-03-13T03:00:00Z')

test.each([
  ['120', 120_000],
  [' 7 ', 7_000],
  ['0', 0],
  ['86401', 86_400_000],
  ['9'.repeat(400), 86_400_000],
  ['Fri, 13 Mar 2026 03:01:00 GMT', 60_000],
  ['Friday, 13-Mar-26 03:01:00 GMT', 60_000],
  ['Fri, 13 Mar 2026 02:00:00 GMT', 0],
  ['Fri, 13 Mar 2036 02:00:00 GMT', 86_400_000],
  ['Fri, 99 Mar 2026 03:01:00 GMT', undefined],
  ['Fri Mar 13 03:01:00 2026', undefined],
  ['2026-03-13T03:01:00Z', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['soon', undefined],
  ['', undefined],
])('Retry-After "%s" is a wait of %s ms', (header, expected) => {
  expect(retryAfterOf(new Response(null, { headers: { 'Retry-After': header } }), NOW)).toBe(expected)
})

test('without the header nobody asks to wait', () => {
  expect(retryAfterOf(new Response(), NOW)).toBeUndefined()
})
