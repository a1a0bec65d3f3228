import { expect, test } from 'vitest'
import { codeFromDigits, levelOf, parentCodes } from './region.ts'

test.each([
  ['33', '33'],
  ['3303', '33.03'],
  ['330301', '33.03.01'],
  ['3303012001', '33.03.01.2001'],
])('%s is written %s', (digits, code) => {
  expect(codeFromDigits(digits)).toBe(code)
})

test.each(['', '3', '330', '33030', '3303010', '33030120', '33030120011', '33.03', '33030a', '٣٣'])(
  '%j has no dotted form',
  (digits) => {
    expect(codeFromDigits(digits)).toBeUndefined()
  },
)

test('a code says its level and the codes around it', () => {
  expect(['33', '33.03', '33.03.01', '33.03.01.2001', '3303', '33.03.01.20'].map(levelOf)).toEqual([
    ...['province', 'regency', 'district', 'village'],
    ...[undefined, undefined],
  ])
  expect(parentCodes('33.03.01.2001')).toEqual(['33.03.01', '33.03', '33'])
  expect(parentCodes('33')).toEqual([])
})
