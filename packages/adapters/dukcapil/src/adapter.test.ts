import { type AdapterError, isAdapterError } from '@selaras/adapter'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
} from '@selaras/adapter/testing'
import type { IdentityClaim } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { type DukcapilOptions, dukcapil } from './adapter.ts'
import { createDukcapilSandbox, type DukcapilSandboxOptions, syntheticResidents } from './sandbox.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const credentials = { userId: 'pengguna-uji', password: 'sandi-rahasia', ip: '10.99.0.1' }
const customer = '99/diskominfo_99'
const baseUrl = 'https://dukcapil.example.invalid'

const citizen = (index: number) => {
  const { state: _state, ...identity } = syntheticResidents[index] ?? {}
  return identity
}
const claim = (index: number, change: object = {}) =>
  ({ kind: 'citizen', citizen: { ...citizen(index), ...change } }) as IdentityClaim
const adapter = (options: Partial<DukcapilOptions> = {}) =>
  dukcapil({ baseUrl, customer, credentials, timeout: 200, ...options })
const sandbox = (options: Partial<DukcapilSandboxOptions> = {}) =>
  createDukcapilSandbox({ now: () => NOW, credentials, customer, ...options })

const saying =
  (...content: object[]): typeof fetch =>
  async () =>
    Response.json({ content })

const create = (): AdapterFixture => ({
  adapter: adapter(),
  fetch: sandbox().fetch,
  now: NOW,
  secrets: [credentials.password, credentials.userId, '9901015708900001'],
  faults: [
    { name: 'a wrong login', fetch: saying({ RESPONSE_CODE: '03' }), code: 'configuration' },
    { name: 'a quota used up', fetch: sandbox({ quota: 0 }).fetch, code: 'quota', retryAfter: true },
    { name: 'closed hours', fetch: saying({ RESPONSE_CODE: '06' }), code: 'quota', retryAfter: true },
    { name: 'a code nobody knows', fetch: saying({ RESPONSE_CODE: '58' }), code: 'transient' },
    { name: 'an answer without verdicts', fetch: saying({}), code: 'transient' },
    { name: 'an empty answer', fetch: saying(), code: 'transient' },
  ],
  oddities: [
    { name: 'a code sent as a number', fetch: saying({ RESPONSE_CODE: 11 }), repairs: ['number-for-text'] },
    {
      name: 'a verdict in other words',
      fetch: saying({ NIK: 'Sesuai', NAMA_LGKP: 'Cocok', ' TGL_LHR': 'Sesuai' }),
      repairs: ['verdict-left-out', 'space-in-key'],
    },
  ],
  verifyIdentity: {
    match: claim(0),
    wrong: { claim: claim(0, { name: 'Zulkifli Percobaan' }), attribute: 'name' },
    unknown: claim(0, { nik: '9901015708900099' }),
    gone: { claim: claim(2), status: 'deceased' },
    sourceValues: ['Budi Percobaan Santoso'],
  },
})

await describeAdapter({ describe, test, create })

test('10,000 mutated messages of the newer dialect crash nothing and show no secret', { timeout: 60_000 }, async () => {
  const report = await fuzzAdapter({ create, runs: 10_000 })
  expect(report.runs).toBe(10_000)
  expect(Math.min(report.answered, report.refused, report.repaired)).toBeGreaterThan(500)
})

describe('the fixture proves something: the contract test rejects an adapter that', () => {
  test.each(brokenAdapters.filter(({ of }) => of === 'verifyIdentity'))('$name', async ({ sabotage, caughtBy }) => {
    const broken = () => {
      const fixture = create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

const verify = async (asked: IdentityClaim, fetch: typeof globalThis.fetch, options: Partial<DukcapilOptions> = {}) =>
  adapter(options).verifyIdentity?.(asked, { fetch, now: () => NOW })
const refusal = (work: Promise<unknown>): Promise<AdapterError> =>
  work.then(
    () => {
      throw new Error('It answered.')
    },
    (error: unknown) => {
      if (!isAdapterError(error)) throw error
      return error
    },
  )

describe('what is sent', () => {
  const sent = async (options: Partial<DukcapilOptions> = {}) => {
    let url = ''
    let body: Record<string, unknown> = {}
    const fetch = (async (input: unknown, init?: RequestInit) => {
      url = String(input)
      body = JSON.parse(String(init?.body))
      return Response.json({ content: [{ NIK: 'Sesuai' }] })
    }) as typeof globalThis.fetch
    await verify(claim(0), fetch, options)
    return { url, body }
  }

  test('is the elements, the credentials and the misspelt threshold', async () => {
    expect(await sent()).toEqual({
      url: 'https://dukcapil.example.invalid/dukcapil/get_json/99/diskominfo_99/CALL_VERIFY_BY_ELEMEN',
      body: {
        NIK: '9901015708900001',
        NAMA_LGKP: 'Siti Contoh',
        TMPT_LHR: 'Kota Contoh',
        TGL_LHR: '17-08-1990',
        JENIS_KLMIN: 'Perempuan',
        ALAMAT: 'Jl. Melati No. 1',
        NO_RT: '001',
        NO_RW: '002',
        USER_ID: 'pengguna-uji',
        PASSWORD: 'sandi-rahasia',
        IP_USER: '10.99.0.1',
        TRESHOLD: '90',
      },
    })
  })

  test('is no more than the fields allowed, with credentials fetched at the call', async () => {
    const { body } = await sent({
      fields: ['name'],
      threshold: 80,
      credentials: async () => ({ ...credentials, password: 'baru' }),
      transactionId: () => 'T-1',
    })
    expect(Object.keys(body)).toEqual([
      'NIK',
      'NAMA_LGKP',
      'USER_ID',
      'PASSWORD',
      'IP_USER',
      'TRESHOLD',
      'transactionId',
    ])
    expect(body).toMatchObject({ PASSWORD: 'baru', TRESHOLD: '80', transactionId: 'T-1' })
  })
})

describe('what comes back', () => {
  test('has scores on fuzzy elements only', async () => {
    const answer = await verify(claim(0, { name: 'Siti Conto' }), sandbox().fetch)
    expect(answer?.value).toEqual({
      status: 'match',
      attributes: {
        nik: { matched: true },
        name: { matched: true, score: 91 },
        birthPlace: { matched: true, score: 100 },
        birthDate: { matched: true },
        sex: { matched: true },
        'address.street': { matched: true, score: 100 },
        'address.rt': { matched: true },
        'address.rw': { matched: true },
      },
      verifier: 'dukcapil',
      verifiedAt: '2026-03-13T03:00:00.000Z',
    })
    expect((await verify(claim(0, { name: 'Siti Conto' }), sandbox().fetch, { threshold: 95 }))?.value.status).toBe(
      'partial',
    )
  })

  test.each([
    ['all agree', { NIK: 'Sesuai', NAMA_LGKP: 'Sesuai (100)' }, 'match'],
    ['some do not', { NIK: 'Sesuai', NAMA_LGKP: 'Tidak Sesuai (59)', TGL_LHR: 'Sesuai' }, 'partial'],
    ['none does', { NIK: 'Sesuai', NAMA_LGKP: 'Tidak Sesuai (59)', TGL_LHR: 'Tidak Sesuai' }, 'mismatch'],
    ['the NIK is another', { NIK: 'Tidak Sesuai', NAMA_LGKP: 'Sesuai (100)', TGL_LHR: 'Sesuai' }, 'mismatch'],
    ['one is not judged', { NIK: 'Sesuai', NAMA_LGKP: ' ' }, 'partial'],
  ])('%s', async (_name, row, status) => {
    const fields = 'TGL_LHR' in row ? (['name', 'birthDate'] as const) : (['name'] as const)
    expect((await verify(claim(0), saying(row), { fields }))?.value.status).toBe(status)
  })

  test('says which elements were not judged, and never takes silence for agreement', async () => {
    const answer = await verify(claim(0), saying({ NIK: 'Sesuai', NAMA_LGKP: ' ' }), { fields: ['name'] })
    expect(answer?.value.attributes).toEqual({ nik: { matched: true } })
    expect(answer?.value.warnings).toEqual(['Tidak dinilai sumber / not judged by the source: name'])
  })

  test('leaves out a score that cannot be', async () => {
    const answer = await verify(claim(0), saying({ NIK: 'Sesuai', NAMA_LGKP: 'Sesuai (999)' }), { fields: ['name'] })
    expect(answer?.value.attributes.name).toEqual({ matched: true })
    expect(answer?.repairs).toEqual([{ pointer: '/content/0/NAMA_LGKP', repair: 'score-left-out' }])
  })

  test.each([
    ['08', 'not-found'],
    ['11', 'deceased'],
    ['13', 'not-found'],
    ['14', 'inactive'],
    ['15', 'not-found'],
  ])('code %s is the answer %s', async (code, status) => {
    expect((await verify(claim(0), saying({ RESPONSE_CODE: code, RESPONSE: 'x' })))?.value).toMatchObject({
      status,
      attributes: {},
    })
  })

  test('code 12 is a match with a warning, code 01 a plain one', async () => {
    expect((await verify(claim(4), sandbox().fetch))?.value).toMatchObject({
      status: 'match',
      warnings: [expect.stringMatching(/^Dukcapil 12/)],
    })
    const row = { NIK: 'Sesuai', RESPONSE_CODE: '01', RESPONSE: 'Data ditemukan' }
    expect((await verify(claim(0), saying(row), { fields: [] }))?.value).toMatchObject({ status: 'match' })
  })

  test.each([
    ['03', 'configuration', undefined],
    ['04', 'configuration', undefined],
    ['05', 'quota', 14 * 3_600_000],
    ['06', 'quota', 3_600_000],
    ['07', 'caller', undefined],
    ['09', 'configuration', undefined],
    ['10', 'configuration', undefined],
    ['16', 'configuration', undefined],
    ['17', 'configuration', undefined],
  ])('code %s is the error %s', async (upstream, code, retryAfter) => {
    const error = await refusal(verify(claim(0), saying({ RESPONSE_CODE: upstream, RESPONSE: 'sandi-rahasia' })))
    expect(error).toMatchObject({ code, upstream })
    expect(error.retryAfter).toBe(retryAfter)
    expect(error.message).not.toContain('sandi-rahasia')
  })

  test.each(['constructor', '__proto__', '9901015708900001'])(
    'code %s is no code, and is not repeated',
    async (code) => {
      const error = await refusal(verify(claim(0), saying({ RESPONSE_CODE: code })))
      expect(error).toMatchObject({ code: 'transient', upstream: 'UNREADABLE' })
      expect(error.message).not.toContain(code)
    },
  )

  test('a business is not asked about', async () => {
    const asked = { kind: 'organization', nib: '9990001234567' } as IdentityClaim
    expect(await refusal(verify(asked, sandbox().fetch) as Promise<unknown>)).toMatchObject({ code: 'caller' })
  })
})

describe('options', () => {
  test.each([
    [{ customer: '../admin' }, 'customer'],
    [{ threshold: 0 }, 'threshold'],
    [{ credentials: { userId: 'a', password: 'b' } }, 'credentials'],
    [{ fields: ['motherName'] }, 'fields.0'],
    [{ treshold: 90 }, 'treshold'],
    [{ baseUrl: 'dukcapil' }, 'baseUrl'],
  ])('%j is refused by name', (options, name) => {
    expect(() => adapter(options as never)).toThrow(`[dukcapil] Option "${name}"`)
  })
})
