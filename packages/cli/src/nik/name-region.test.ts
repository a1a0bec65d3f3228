import { expect, test } from 'vitest'
import { nameRegion } from './name-region.ts'

test.each([
  ['33.03.01', { code: '33.03.01', isKnown: true, names: ['Kemangkon', 'Kabupaten Purbalingga', 'Jawa Tengah'] }],
  [
    '91.01.01',
    { code: '91.01.01', isKnown: true, current: '93.01.01', names: ['Merauke', 'Kabupaten Merauke', 'Papua Selatan'] },
  ],
  ['99.01.01', { code: '99.01.01', isKnown: false, names: [] }],
])('%s', async (code, expected) => {
  expect(await nameRegion(code)).toEqual(expected)
})
