import { faultsOf } from '@selaras/adapter/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDukcapilSandbox, type DukcapilSandboxOptions, syntheticResidents } from './sandbox.ts'
import { similarity } from './similarity.ts'
import { parseVerdict } from './verdict.ts'

const credentials = { userId: 'u', password: 'p', ip: '10.99.0.1' }
const url = 'https://dukcapil.example.invalid/dukcapil/get_json/99/CALL_VERIFY_BY_ELEMEN'
let now = 0
const create = (options: Partial<DukcapilSandboxOptions> = {}) => {
  now = Date.parse('2026-03-13T23:59:00+07:00')
  return createDukcapilSandbox({ now: () => now, credentials, customer: '99', ...options })
}
const question = {
  NIK: '9901015708900001',
  NAMA_LGKP: 'SITI CONTOH',
  USER_ID: 'u',
  PASSWORD: 'p',
  IP_USER: '10.99.0.1',
  TRESHOLD: '90',
}
const ask = async ({ fetch }: ReturnType<typeof create>, change: object = {}, address = url) => {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify({ ...question, ...change }) })
  expect(response.status).toBe(200)
  const { content } = (await response.json()) as { content: Record<string, string>[] }
  return content[0] ?? {}
}

describe('the Dukcapil sandbox', () => {
  test('answers verdicts under HTTP 200', async () => {
    expect(await ask(create())).toEqual({ NIK: 'Sesuai', NAMA_LGKP: 'Sesuai (100)' })
    expect(await ask(create(), { TGL_LHR: '18-08-1990', ALAMAT: ' ' })).toEqual({
      NIK: 'Sesuai',
      NAMA_LGKP: 'Sesuai (100)',
      TGL_LHR: 'Tidak Sesuai',
    })
  })

  test.each([
    [{ PASSWORD: 'x' }, {}, '03'],
    [{}, { whitelist: ['10.99.0.2'] }, '04'],
    [{}, { quota: 0 }, '05'],
    [{}, { hours: { from: '08:00', until: '16:00' } }, '06'],
    [{ NIK: ' ' }, {}, '07'],
    [{ TRESHOLD: '101' }, {}, '07'],
    [{ NIK: syntheticResidents[5]?.nik }, {}, '08'],
    [{ USER_ID: '' }, {}, '09'],
    [{ IP_USER: 'rumah' }, {}, '10'],
    [{ NIK: syntheticResidents[2]?.nik }, {}, '11'],
    [{ NIK: syntheticResidents[4]?.nik }, {}, '12'],
    [{ NIK: '9901015708900009' }, {}, '13'],
    [{ NIK: syntheticResidents[3]?.nik }, {}, '14'],
    [{ NIK: '123' }, {}, '15'],
    [{}, { customer: '98' }, '16'],
    [{}, { inactive: 'user' as const }, '17'],
  ])('%j with %j is code %s', async (change, options, code) => {
    expect((await ask(create(options), change)).RESPONSE_CODE).toBe(code)
  })

  test('counts the quota by the day in Jakarta', async () => {
    const sandbox = create({ quota: 1 })
    expect((await ask(sandbox)).NIK).toBe('Sesuai')
    expect((await ask(sandbox)).RESPONSE_CODE).toBe('05')
    expect(sandbox.served()).toBe(1)
    now += 60_000
    expect((await ask(sandbox)).NIK).toBe('Sesuai')
  })

  test('takes residents of its own, synthetic ones only', async () => {
    const own = { nik: '9901015708900777', name: 'Tamu Contoh' }
    const sandbox = create({ residents: [own] })
    expect(await ask(sandbox, { NIK: own.nik, NAMA_LGKP: 'Tamu Contoh' })).toMatchObject({ NAMA_LGKP: 'Sesuai (100)' })
    sandbox.register({ ...own, state: 'deceased' })
    expect((await ask(sandbox, { NIK: own.nik })).RESPONSE_CODE).toBe('11')
    expect(() => sandbox.register({ ...own, nik: '9803015708900777' })).toThrow('Only synthetic residents')
  })

  test('refuses what is not its message', async () => {
    const { fetch } = create()
    const post = (body: string, address = url) => fetch(address, { method: 'POST', body })
    expect((await post('x'.repeat(70_000))).status).toBe(413)
    expect(await (await post('{"a":')).json()).toMatchObject({ content: [{ RESPONSE_CODE: '07' }] })
    expect((await post('{}', 'https://dukcapil.example.invalid/other')).status).toBe(404)
    expect((await fetch(url)).status).toBe(405)
  })

  test('shows trouble when its address asks for it', async () => {
    const { fetch } = create()
    expect(faultsOf()).toEqual(expect.arrayContaining(['429', '500', 'html', 'malformed', 'slow']))
    const asked = (fault: string) =>
      fetch(`${url}?fault=${fault}`, { method: 'POST', body: '{}', signal: AbortSignal.timeout(50) })
    expect((await asked('500')).status).toBe(500)
    expect((await asked('429')).headers.get('retry-after')).toBe('120')
    expect(await (await asked('html')).text()).toContain('pemeliharaan')
    await expect((await asked('malformed')).json()).rejects.toThrow(SyntaxError)
    await expect(asked('slow')).rejects.toThrow()
  })
})

describe('similarity', () => {
  test.each([
    ['SITI CONTOH', 'siti  contoh.', 100],
    ['Siti', 'Budi', 25],
    ['', 'Budi', 0],
    ['Muhammad Contoh', 'Mohammad Contoh', 93],
  ])('%s and %s: %i', (left, right, score) => expect(similarity(left, right)).toBe(score))

  test('is 0-100, the same both ways, and 100 with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const score = similarity(left, right)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(similarity(right, left)).toBe(score)
        expect(similarity(left, left)).toBe(100)
      }),
    )
  })
})

describe('verdicts', () => {
  test.each([
    ['Sesuai', { matched: true }],
    ['Sesuai (100)', { matched: true, score: 100 }],
    ['Tidak Sesuai', { matched: false }],
    ['Tidak Sesuai (0)', { matched: false, score: 0 }],
    [' Sesuai (9) ', { matched: true, score: 9 }],
    ['Sesuai (1000)', undefined],
    ['sesuai', undefined],
    ['TidakSesuai', undefined],
    ['Tidak', undefined],
    ['', undefined],
  ])('%s', (text, verdict) => expect(parseVerdict(text)).toEqual(verdict))
})
