import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { children, lookup, parents, provinces } from './lookup.ts'
import { levelOf, type RegionName } from './region.ts'

const below = async (regions: readonly RegionName[]) =>
  (await Promise.all(regions.map(({ code }) => children(code)))).flat()

const regencies = await below(provinces())
const districts = await below(regencies)
const villages = await below(districts)
const all = [...provinces(), ...regencies, ...districts, ...villages]

describe('the data', () => {
  test('has as many regions as its source', () => {
    expect([provinces(), regencies, districts, villages].map((level) => level.length)).toEqual([38, 514, 7_285, 83_762])
  })

  test('tells kelurahan, desa and desa adat apart by the first digit of their number, as its source does', () => {
    const count = (digit: string) => villages.filter(({ code }) => code[9] === digit).length
    expect(['1', '2', '3'].map(count)).toEqual([8_496, 75_252, 14])
  })

  test('has each code once, well-formed, at its level', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
    expect(all.filter(({ code, level, name }) => levelOf(code) !== level || name === '')).toEqual([])
  })

  test.each([
    ['33.03', 'Kabupaten Purbalingga', 18, 239],
    ['33.25', 'Kabupaten Batang', 15, 248],
  ])('%s is %s with %i districts and %i villages', async (code, name, districtCount, villageCount) => {
    expect((await lookup(code))?.name).toBe(name)
    const inside = await children(code)
    expect([inside.length, (await below(inside)).length]).toEqual([districtCount, villageCount])
  })

  test('numbers the cities of Jakarta as Kemendagri does, not as BPS', async () => {
    expect((await children('31')).map(({ code, name }) => `${code} ${name}`)).toEqual([
      '31.01 Kabupaten Administrasi Kepulauan Seribu',
      '31.71 Kota Administrasi Jakarta Pusat',
      '31.72 Kota Administrasi Jakarta Utara',
      '31.73 Kota Administrasi Jakarta Barat',
      '31.74 Kota Administrasi Jakarta Selatan',
      '31.75 Kota Administrasi Jakarta Timur',
    ])
  })
})

describe('lookup', () => {
  test('names the region and those around it, nearest first', async () => {
    expect(await lookup('33.03.01.2001')).toEqual({
      code: '33.03.01.2001',
      name: 'Kedungbenda',
      level: 'village',
      parents: [
        { code: '33.03.01', name: 'Kemangkon', level: 'district' },
        { code: '33.03', name: 'Kabupaten Purbalingga', level: 'regency' },
        { code: '33', name: 'Jawa Tengah', level: 'province' },
      ],
    })
  })

  test('keeps names with quotes, commas and apostrophes as they are', async () => {
    expect((await lookup('12.07.28.1007'))?.name).toBe('Lubuk Pakam I,II')
    expect((await lookup('35.18.17.2007'))?.name).toBe('Ja"an')
    expect((await lookup('53.07.01.2021'))?.name).toBe('Regapu’u')
  })

  test('answers every code with the parents its digits say, and each exists', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), async ({ code, name, level }) => {
        const region = await lookup(code)
        expect(region).toMatchObject({ code, name, level })
        expect(await parents(code)).toEqual(region?.parents)
        let inner: RegionName | undefined = region
        for (const parent of region?.parents ?? []) {
          expect(await lookup(parent.code)).toMatchObject(parent)
          expect(await children(parent.code)).toContainEqual({
            code: inner?.code,
            name: inner?.name,
            level: inner?.level,
          })
          inner = parent
        }
        expect(inner?.level).toBe('province')
      }),
      { numRuns: 300 },
    )
  })

  test('knows no region for another code, and none for what is not a dotted code', async () => {
    const odd = [
      '',
      '99',
      '33.99',
      '33.03.99',
      '33.03.01.9999',
      '3303',
      '330301',
      '33.',
      '33.03.01.20',
      ' 33',
      '__proto__',
    ]
    for (const code of odd) {
      expect(await lookup(code), code).toBeUndefined()
      expect(await children(code), code).toEqual([])
      expect(await parents(code), code).toEqual([])
    }
  })
})

test('every parent exists', () => {
  const known = new Set(all.map(({ code }) => code))
  const orphans = all.filter(
    ({ code, level }) => level !== 'province' && !known.has(code.slice(0, code.lastIndexOf('.'))),
  )
  expect(orphans).toEqual([])
})

test('importing and listing provinces loads no province; a lookup loads one', () => {
  const program = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load: (url, context, next) => (loaded.push(url.split('/').at(-1)), next(url, context)) })
    const { lookup, provinces } = await import(process.argv[1])
    provinces()
    await lookup('33.03')
    const before = loaded.filter((name) => /^(\\d+|historical)\\.gen/.test(name))
    await lookup('33.03.01')
    console.log(JSON.stringify([before, loaded.filter((name) => /^(\\d+|historical)\\.gen/.test(name))]))`
  const index = fileURLToPath(new URL('index.ts', import.meta.url))
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program, index], { encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual([[], ['33.gen.ts']])
})
