import { expect, test } from 'vitest'
import { upstreamCode } from './upstream-code.ts'

test.each([
  ['900901', '900901'],
  ['03', '03'],
  ['', 'UNREADABLE'],
  ['9901015708900001', 'UNREADABLE'],
  ['NIK 99', 'UNREADABLE'],
])('%j becomes %s', (code, shown) => {
  expect(upstreamCode(code)).toBe(shown)
})
