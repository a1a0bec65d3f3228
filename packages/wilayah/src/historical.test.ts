import { describe, expect, test } from 'vitest'
import document from '../data/historical-codes.json' with { type: 'json' }
import { current, isKnown } from './historical.ts'
import { lookup } from './lookup.ts'

const { codes, sources } = document

describe('codes of before the division of Papua', () => {
  test.each([
    ['91.01', '93.01', 'Kabupaten Merauke'],
    ['91.02', '95.01', 'Kabupaten Jayawijaya'],
    ['91.04', '94.01', 'Kabupaten Nabire'],
    ['92.01', '96.01', 'Kabupaten Sorong'],
    ['92.71', '96.71', 'Kota Sorong'],
    ['91.01.01', '93.01.01', 'Merauke'],
  ])('%s is %s today, %s', async (former, code, name) => {
    expect(await lookup(former)).toBeUndefined()
    expect(await current(former)).toBe(code)
    expect((await lookup(code))?.name).toBe(name)
    expect(await isKnown(former)).toBe(true)
  })

  test('follow the name, not the number: districts were renumbered', async () => {
    expect(await current('91.02.03')).toBe('95.01.02')
    expect(await lookup('95.01.02')).toMatchObject({ name: 'Kurulu' })
    expect(await lookup('95.01.03')).toMatchObject({ name: 'Asologaima' })
  })

  test('are known but have no code today where no table shows one', async () => {
    const without = codes.filter((entry) => entry.current === null)
    expect(without.map(({ code }) => code)).toEqual(['91.13.36', '91.13.44', '91.13.47', '91.18.18', '91.21.01'])
    for (const { code } of without) expect([await isKnown(code), await current(code)]).toEqual([true, undefined])
  })

  test('each stand with their source, and lead to a region of that name and level that no other leads to', async () => {
    for (const entry of codes) {
      expect(Object.keys(sources)).toContain(entry.source)
      expect(await current(entry.code)).toBe(entry.current ?? undefined)
      if (entry.current === null) continue
      expect(entry.current).toHaveLength(entry.code.length)
      expect((await lookup(entry.current))?.name).toBe(entry.name)
    }
    const targets = codes.flatMap((entry) => entry.current ?? [])
    expect(new Set(targets).size).toBe(targets.length)
    expect(codes.filter(({ code }) => code.length === 5)).toHaveLength(26)
  })

  test('of a district lead into the regency that its own regency leads to', async () => {
    for (const entry of codes)
      if (entry.current?.length === 8) expect(await current(entry.code.slice(0, 5))).toBe(entry.current.slice(0, 5))
  })
})

test('a code in use is its own current code', async () => {
  for (const code of ['33', '33.03', '33.03.01', '33.03.01.2001', '91.03']) expect(await current(code)).toBe(code)
})

test('an unknown or malformed code is not known', async () => {
  for (const code of ['', '98', '91.29', '330301', '91.01.99', '91.01.01.2001'])
    expect([await isKnown(code), await current(code)], code).toEqual([false, undefined])
})
