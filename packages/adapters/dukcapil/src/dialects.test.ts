import { type AdapterFixture, describeAdapter, fuzzAdapter } from '@selaras/adapter/testing'
import type { IdentityClaim } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { type DukcapilOptions, dukcapil } from './adapter.ts'
import { untilOpening } from './response-codes.ts'
import { createDukcapilSandbox, type DukcapilSandboxOptions, syntheticResidents } from './sandbox.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const credentials = { userId: 'pengguna-uji', password: 'sandi-rahasia', ip: '10.99.0.1' }
const customer = '99-01/dinkes'
const claim = (index: number, change: object = {}) => {
  const { state: _state, ...citizen } = syntheticResidents[index] ?? {}
  return { kind: 'citizen', citizen: { ...citizen, ...change } } as IdentityClaim
}
const adapter = (options: Partial<DukcapilOptions> = {}) =>
  dukcapil({ baseUrl: 'https://dukcapil.example.invalid', customer, credentials, timeout: 200, ...options })
const sandbox = (options: Partial<DukcapilSandboxOptions> = {}) =>
  createDukcapilSandbox({ now: () => NOW, credentials, customer, ...options })
const verify = (asked: IdentityClaim, fetch: typeof globalThis.fetch, options: Partial<DukcapilOptions> = {}) =>
  adapter(options).verifyIdentity?.(asked, { fetch, now: () => NOW })
const saying =
  (...content: object[]): typeof fetch =>
  async () =>
    Response.json({ content })
const record = { NIK: '9901015708900001', NAMA_LGKP: 'SITI CONTOH', TGL_LHR: '1990-08-17', JENIS_KLMIN: 'PEREMPUAN' }
const biodata = { dialect: 'biodata' } as const

const create = (): AdapterFixture => ({
  adapter: adapter(biodata),
  fetch: sandbox().fetch,
  now: NOW,
  secrets: [credentials.password, credentials.userId, '9901015708900001'],
  faults: [
    { name: 'a wrong login', fetch: saying({ RESPONSE_CODE: '03' }), code: 'configuration' },
    { name: 'a quota used up', fetch: sandbox({ quota: 0 }).fetch, code: 'quota', retryAfter: true },
    { name: 'an empty answer', fetch: saying({}), code: 'transient' },
  ],
  verifyIdentity: {
    match: claim(0),
    wrong: { claim: claim(0, { name: 'Zulkifli Percobaan' }), attribute: 'name' },
    unknown: claim(0, { nik: '9901015708900099' }),
    gone: { claim: claim(2), status: 'deceased' },
    sourceValues: ['Budi Percobaan Santoso', 'IBU CONTOH', 'PRR'],
  },
})

await describeAdapter({ describe, test, create })

test('10,000 mutated messages of the older dialect crash nothing and show no secret', { timeout: 60_000 }, async () => {
  const report = await fuzzAdapter({ create, runs: 10_000 })
  expect(report.runs).toBe(10_000)
  expect(Math.min(report.answered, report.refused, report.repaired)).toBeGreaterThan(500)
})

describe('the older dialect', () => {
  test.each(['ip_user', 'ip_users', 'ip_address'] as const)('sends the NIK alone, and %s', async (addressField) => {
    let sent: unknown
    let url = ''
    const fetch: typeof globalThis.fetch = async (input, init) => {
      url = String(input)
      sent = JSON.parse(String(init?.body))
      return Response.json({ content: [record] })
    }
    await verify(claim(0), fetch, { ...biodata, addressField, transactionId: () => 'T-1' })
    expect(url).toBe('https://dukcapil.example.invalid/dukcapil/get_json/99-01/dinkes/CALL_NIK')
    const { userId: user_id, password, ip } = credentials
    expect(sent).toEqual({ nik: '9901015708900001', user_id, password, [addressField]: ip })
    expect((await verify(claim(0), sandbox().fetch, { ...biodata, addressField }))?.value.status).toBe('match')
  })

  test.each([
    ['1990-08-17', true],
    ['17-08-1990', true],
    ['17/08/1990', true],
    ['1990-08-17 00:00:00', true],
    ['18-08-1990', false],
    ['1990-02-31', undefined],
    [' ', undefined],
  ])('a date on record as %s: %s', async (TGL_LHR, matched) => {
    const fields = ['birthDate'] as const
    const answer = await verify(claim(0), saying({ ...record, TGL_LHR }), { ...biodata, fields })
    expect(answer?.value.attributes.birthDate?.matched).toBe(matched)
    expect(answer?.value.status).toBe(matched === undefined ? 'partial' : matched ? 'match' : 'mismatch')
  })

  test('compares names under the threshold, others as they are, and another NIK is a mismatch', async () => {
    const asked = claim(0, { name: 'Siti Conto' })
    const matched = async (threshold: number) =>
      (await verify(asked, saying(record), { ...biodata, threshold, fields: ['name'] }))?.value.attributes.name
    expect([await matched(90), await matched(95)]).toEqual([
      { matched: true, score: 91 },
      { matched: false, score: 91 },
    ])
    const other = { ...record, NIK: '9901011203850002' }
    expect((await verify(claim(0), saying(other), biodata))?.value.status).toBe('mismatch')
    const rt = { ...record, NO_RT: '1', NO_RW: '3' }
    const fields = ['address.rt', 'address.rw'] as const
    expect((await verify(claim(0), saying(rt), { ...biodata, fields }))?.value.attributes).toMatchObject({
      'address.rt': { matched: true },
      'address.rw': { matched: false },
    })
  })
})

describe('what is sent', () => {
  const bodyOf = async (options: Partial<DukcapilOptions>) => {
    let body: Record<string, string> = {}
    const fetch: typeof globalThis.fetch = async (_input, init) => {
      body = JSON.parse(String(init?.body))
      return Response.json({ content: [{ NIK: 'Sesuai' }] })
    }
    await verify(claim(0), fetch, options)
    return body
  }

  test('holds a space for everything not asked about, where a gateway wants that', async () => {
    const body = await bodyOf({ blank: 'space', fields: ['name'] })
    const blank = Object.keys(body).filter((name) => body[name] === ' ')
    expect(blank).toEqual([
      ...['NO_KK', 'TMPT_LHR', 'TGL_LHR', 'JENIS_KLMIN', 'JENIS_PKRJN', 'ALAMAT', 'NO_RT', 'NO_RW', 'NO_PROP'],
      ...['PROP_NAME', 'NO_KAB', 'KAB_NAME', 'NO_KEC', 'KEC_NAME', 'NO_KEL', 'KEL_NAME'],
    ])
    const answer = await verify(claim(0), sandbox().fetch, { blank: 'space', fields: ['name'] })
    expect(answer?.value).toMatchObject({ status: 'match', attributes: { nik: {}, name: { score: 100 } } })
  })

  test('dates in either form', async () => {
    expect((await bodyOf({})).TGL_LHR).toBe('17-08-1990')
    expect((await bodyOf({ dateForm: 'YYYY-MM-DD' })).TGL_LHR).toBe('1990-08-17')
  })

  test('the lowest threshold of a policy; the stricter ones are applied to the score here', async () => {
    const threshold = { name: 95, 'address.street': 70, others: 85 }
    expect((await bodyOf({ threshold })).TRESHOLD).toBe('70')
    const judge = async (verdict: string, options: Partial<DukcapilOptions> = { threshold }) => {
      const row = { NIK: 'Sesuai', NAMA_LGKP: verdict, ALAMAT: 'Sesuai (71)' }
      const answer = await verify(claim(0), saying(row), { fields: ['name', 'address.street'], ...options })
      return [answer?.value.status, answer?.value.attributes.name]
    }
    expect(await judge('Sesuai (94)')).toEqual(['partial', { matched: false, score: 94 }])
    expect(await judge('Sesuai (95)')).toEqual(['match', { matched: true, score: 95 }])
    expect(await judge('Tidak Sesuai (40)')).toEqual(['partial', { matched: false, score: 40 }])
    expect(await judge('Sesuai')).toEqual(['partial', undefined])
    expect(await judge('Sesuai', { threshold: 95 })).toEqual(['match', { matched: true }])
  })
})

describe('when to try again, in WIB', () => {
  const hours = { from: '08:00', until: '16:00' }
  test.each([
    ['2026-03-13T16:30:00+07:00', 15.5],
    ['2026-03-13T23:59:00+07:00', 8 + 1 / 60],
    ['2026-03-13T00:30:00Z', 0.5],
    ['2026-03-13T01:00:00Z', 1],
    ['2026-03-13T10:00:00+07:00', 1],
  ])('code 06 at %s: %d hours', async (at, wait) => {
    expect(untilOpening(Date.parse(at), hours)).toBe(Math.round(wait * 3_600_000))
    const now = () => Date.parse(at)
    const { fetch } = createDukcapilSandbox({ now, credentials, customer })
    const closed: typeof globalThis.fetch = (input, init) => fetch(`${String(input)}?fault=closed`, init)
    const work = adapter({ hours }).verifyIdentity?.(claim(0), { fetch: closed, now })
    await expect(work).rejects.toMatchObject({ code: 'quota', retryAfter: Math.round(wait * 3_600_000) })
  })
})
