import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { children, provinces } from './lookup.ts'
import { isWithinOneEdit } from './one-edit.ts'
import { type SearchOptions, search } from './search.ts'

const codes = async (text: string, options?: SearchOptions) => (await search(text, options)).map(({ code }) => code)
const first = async (text: string, options?: SearchOptions) => (await codes(text, options))[0]

describe('forgives', () => {
  test.each([
    ['case', 'pUrBaLiNgGa', '33.03'],
    ['spacing', ' purba  lingga ', '33.03'],
    ['punctuation', 'fakfak', '92.03'],
    ['accents', 'Purbalinggá', '33.03'],
    ['Kab.', 'Kab. Bandung', '32.04'],
    ['Kab. without a space', 'kab.bandung', '32.04'],
    ['Kabupaten', 'KABUPATEN BANDUNG', '32.04'],
    ['Kota', 'Kota Bandung', '32.73'],
    ['Kab. Adm. and Kep.', 'Kab. Adm. Kep. Seribu', '31.01'],
    ['Kec.', 'Kec. Tebet', '31.74.01'],
    ['Kecamatan', 'kecamatan bukateja', '33.03.02'],
    ['Kel.', 'Kel. Tebet Timur', '31.74.01.1001'],
    ['Prov.', 'Prov. Jawa Tengah', '33'],
    ['DKI', 'DKI Jakarta', '31'],
    ['a bare name of Jakarta', 'jakarta', '31'],
    ['a bare name of a city of Jakarta', 'Jakarta Selatan', '31.74'],
    ['DI', 'D.I. Yogyakarta', '34'],
    ['the full name', 'Daerah Istimewa Yogyakarta', '34'],
    ['a dropped letter', 'purbalinga', '33.03'],
    ['an added letter', 'purballingga', '33.03'],
    ['a changed letter', 'purbakingga', '33.03'],
    ['a changed first letter', 'burbalingga', '33.03'],
    ['swapped letters', 'Mearuke', '93.01'],
    ['swapped letters in the middle', 'purblaingga', '33.03'],
    ['a slip behind an abbreviation', 'Kec. Bukatja', '33.03.02'],
  ])('%s: %s is %s', async (_, text, code) => {
    expect(await first(text)).toBe(code)
  })

  test('a word of the kind that belongs to the name', async () => {
    expect(await codes('Kota Baru', { level: 'regency' })).toContain('63.02')
    expect(await codes('Desa Adat Yoboi')).toEqual(['91.03.01.3007'])
  })
})

describe('ranks', () => {
  test('the same name first, a higher level before a lower, then longer names', async () => {
    expect(await codes('purbalingga', { limit: 4 })).toEqual(['33.03', '33.03.05', '33.03.05.1011', '33.03.05.1006'])
  })

  test('a name that only holds the text last', async () => {
    expect(await codes('lingga', { within: '33.03', limit: 3 })).toEqual(['33.03.05', '33.03.05.1011', '33.03.05.1006'])
  })
})

describe('narrows', () => {
  test('to a level', async () => {
    expect(await codes('bandung', { level: 'regency' })).toEqual(['32.04', '32.73', '32.17', '51.03'])
    expect(await first('bandung', { level: 'district' })).toBe('35.04.17')
  })

  test('to a region, without that region', async () => {
    expect(await first('purbalingga', { within: '33.03' })).toBe('33.03.05')
    expect(await codes('purbalingga', { within: '32' })).not.toContain('33.03')
    expect(await first('merauke', { within: '93.01' })).toBe('93.01.01')
  })

  test('to a region by its code of before the division of Papua', async () => {
    expect(await codes('merauke', { within: '91.01' })).toEqual(await codes('merauke', { within: '93.01' }))
  })

  test('to nothing for an unknown region, an empty text or no room', async () => {
    expect(await search('purbalingga', { within: '99' })).toEqual([])
    expect(await search('purbalingga', { limit: 0 })).toEqual([])
    for (const text of ['', '   ', '...', 'zzzzqq']) expect(await search(text)).toEqual([])
  })

  test('to the limit', async () => {
    expect(await search('suka')).toHaveLength(10)
    expect(await search('suka', { limit: 100 })).toHaveLength(100)
  })
})

test('finds each district by its own name, and with one letter missing, among what has that name', async () => {
  const districts = (await Promise.all((await children('33')).map(({ code }) => children(code)))).flat()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...districts), fc.nat(), async ({ code, name }, at) => {
      const options = { within: code.slice(0, 5), level: 'district', limit: 50 } as const
      expect(await codes(name.toUpperCase(), options)).toContain(code)
      const drop = at % name.length
      const mistyped = `${name.slice(0, drop)}${name.slice(drop + 1)}`
      if (mistyped.replaceAll(/[^A-Za-z]/g, '').length >= 4) expect(await codes(mistyped, options)).toContain(code)
    }),
    { numRuns: 200 },
  )
})

test('answers any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect((await search(text)).length).toBeLessThanOrEqual(10)
    }),
  )
  expect(await search('a'.repeat(100_000))).toEqual([])
})

test('one edit is one letter added, dropped, changed or swapped, and no more', () => {
  const edits = ['tebet', 'teebet', 'tebt', 'tebat', 'tebte', 'ebet', 'tebets']
  expect(edits.filter((text) => isWithinOneEdit('tebet', text))).toEqual(edits)
  for (const far of ['tbeet2', 'tabat', 'betet', 'teb', '']) expect(isWithinOneEdit('tebet', far), far).toBe(false)
})

test('levels above the district need no province', async () => {
  expect((await search('papua', { level: 'province', limit: 20 })).map(({ level }) => level)).toEqual(
    provinces()
      .filter(({ name }) => name.startsWith('Papua'))
      .map(() => 'province'),
  )
})
