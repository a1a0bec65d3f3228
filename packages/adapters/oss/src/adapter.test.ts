import { type AdapterError, isAdapterError } from '@selaras/adapter'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
} from '@selaras/adapter/testing'
import type { Entry, IdentityClaim, ServiceRequest } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { type OssOptions, oss } from './adapter.ts'
import { createOssSandbox, type OssSandboxOptions, syntheticCompanies } from './sandbox.ts'
import { tokenAt } from './token.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const userKey = 'kunci-rahasia'
const inbound = { username: 'oss-uji', password: 'sandi-rahasia' }
const officer = { nip: '990000000000000001', name: 'Petugas Contoh' }
const baseUrl = 'https://oss.example.invalid/v1/kl/rba'

const adapter = (options: Partial<OssOptions> = {}) =>
  oss({ baseUrl, userKey, inbound, officer, timeout: 200, ...options })
const sandbox = (options: Partial<OssSandboxOptions> = {}) =>
  createOssSandbox({ now: () => NOW, userKey, inbound, ...options })
const claim = (nib: string, name?: string) => ({ kind: 'organization', nib, ...(name && { name }) }) as IdentityClaim

const identifiers = {
  nib: '9990001234567',
  id_produk: 'K-202603100001',
  id_proyek: 'R-202603100001',
  oss_id: 'P-202603100001',
  id_izin: 'I-202603100001',
  kd_izin: '018000000001',
  kd_instansi: '018',
}
const request = (change: object = {}) =>
  ({
    id: '7K3M-9Q2D-X4TV',
    service: 'usaha.izin',
    extensions: { 'oss.go.id': identifiers },
    ...change,
  }) as unknown as ServiceRequest
const entry = (name: string, data: object = {}) =>
  ({ id: '7K3M-9Q2D-X4TV.2', type: `service-request.${name}`, time: '2026-03-13T20:30:00Z', data }) as unknown as Entry

const incoming = async (at: number, body: object, token = '') =>
  new Request('https://region.example.invalid/oss/receiveNIB', {
    method: 'POST',
    headers: { token: token || (await tokenAt(inbound, syntheticCompanies[at]?.nib ?? '', NOW)) },
    body: JSON.stringify(body),
  })
const nibMessage = async (at: number) => {
  let body = {}
  const company = syntheticCompanies[at]
  if (company)
    await sandbox().register(company, async (sent) => {
      body = (await sent.json()) as object
      return Response.json({})
    })
  return body
}

const answering =
  (body: object): typeof fetch =>
  async () =>
    Response.json(body)

const create = (): AdapterFixture => {
  const emulator = sandbox()
  return {
    adapter: adapter(),
    fetch: emulator.fetch,
    now: NOW,
    secrets: [userKey, inbound.password, '9901015708900001', '9990001234567'],
    faults: [
      { name: 'a user_key nobody gave out', fetch: sandbox({ userKey: 'lain' }).fetch, code: 'configuration' },
      { name: 'an answer without its root', fetch: answering({}), code: 'transient' },
    ],
    oddities: [
      {
        name: 'the odd samples of the guide',
        fetch: emulator.fetch,
        repairs: ['root-spelling', 'number-for-text', 'space-in-key', 'kbli-leading-zero'],
      },
    ],
    verifyIdentity: {
      match: claim('9990001234567', 'PT Contoh Sejahtera'),
      wrong: { claim: claim('9990001234567', 'PT Lain Sekali'), attribute: 'name' },
      unknown: claim('9990009999999'),
      gone: { claim: claim('9990001234569', 'Warung Beku Contoh'), status: 'inactive' },
      sourceValues: ['Siti Contoh', '9901015708900001', '2026-03-10'],
    },
    execute: {
      entry: entry('accepted'),
      state: request(),
      ignored: entry('withdrawn', { reason: 'Batal' }),
      count: () => emulator.statuses().length,
    },
    receive: {
      valid: async () => incoming(0, await nibMessage(0)),
      another: async () => incoming(1, await nibMessage(1)),
      unauthorized: async () => incoming(0, await nibMessage(0), 'a'.repeat(40)),
      isAccepted: async (response) =>
        ((await response.json()) as { responreceiveNIB?: { status?: string } }).responreceiveNIB?.status === '1',
    },
  }
}

await describeAdapter({ describe, test, create })

test('20,000 mutated messages crash nothing and show no secret', { timeout: 60_000 }, async () => {
  const report = await fuzzAdapter({ create })
  expect(report.runs).toBe(20_000)
  expect(Math.min(report.answered, report.refused, report.repaired)).toBeGreaterThan(500)
})

describe('the fixture proves something: the contract test rejects an adapter that', () => {
  test.each(brokenAdapters.filter(({ of }) => of in adapter()))('$name', async ({ sabotage, caughtBy }) => {
    const broken = () => {
      const fixture = create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

const context = (fetch: typeof globalThis.fetch) => ({ fetch, now: () => NOW })
const verify = async (asked: IdentityClaim, fetch: typeof globalThis.fetch) =>
  (await adapter().verifyIdentity?.(asked, context(fetch)))?.value
const refusal = (work: Promise<unknown> | undefined): Promise<AdapterError> =>
  (work ?? Promise.resolve()).then(
    () => {
      throw new Error('It answered.')
    },
    (error: unknown) => {
      if (!isAdapterError(error)) throw error
      return error
    },
  )

describe('verifyIdentity', () => {
  test.each([
    ['PT. Contoh Sejahtera', 'match'],
    ['contoh sejahtera', 'match'],
    ['CV Contoh Sejahtera', 'mismatch'],
    ['PT Contoh', 'mismatch'],
    [undefined, 'match'],
  ])('a business called %s is %s', async (name, status) => {
    expect((await verify(claim('9990001234567', name), sandbox().fetch))?.status).toBe(status)
  })

  test.each([
    ['01', 'match'],
    ['03', 'match'],
    ['02', 'inactive'],
    ['05', 'inactive'],
    ['06', 'inactive'],
    ['58', 'partial'],
    ['', 'partial'],
  ])('status_nib %s is %s', async (status, wanted) => {
    const companies = syntheticCompanies.slice(0, 1).map((company) => ({ ...company, status }))
    const value = await verify(claim('9990001234567'), sandbox({ companies }).fetch)
    expect(value?.status).toBe(wanted)
    expect(value?.warnings !== undefined).toBe(wanted === 'partial')
  })

  test.each([
    ['400', 'caller'],
    ['401', 'configuration'],
    ['403', 'configuration'],
    ['405', 'configuration'],
    ['500', 'transient'],
    ['504', 'transient'],
    ['599', 'transient'],
  ])('kode %s under HTTP 200 is the error %s', async (kode, code) => {
    const fetch = answering({ responinqueryNIB: { kode, keterangan: userKey } })
    const error = await refusal(verify(claim('9990001234567'), fetch))
    expect(error).toMatchObject({ code, upstream: kode })
    expect(error.message).not.toContain(userKey)
  })

  test('kode 404, or 200 without data, is nobody', async () => {
    const dataNIB = { nib: '9990001234567', status_nib: '01' }
    for (const answer of [
      { kode: '404', dataNIB },
      { kode: 200, dataNIB: [] },
      { kode: '200', dataNIB: {} },
    ])
      expect(await verify(claim('9990001234567'), answering({ responinqueryNIB: answer }))).toMatchObject({
        status: 'not-found',
      })
  })

  test('another business than the one asked for is no match', async () => {
    const dataNIB = { nib: '9990001234568', status_nib: '01' }
    const value = await verify(claim('9990001234567'), answering({ responinqueryNIB: { kode: '200', dataNIB } }))
    expect(value).toMatchObject({ status: 'mismatch', attributes: { nib: { matched: false } } })
  })

  test('people are not asked about', async () => {
    const asked = { kind: 'citizen', citizen: { nik: '9901015708900001', name: 'Siti' } } as IdentityClaim
    expect(await refusal(verify(asked, sandbox().fetch))).toMatchObject({ code: 'caller' })
  })
})

describe('execute', () => {
  const send = async (what: Entry, state = request(), emulator = sandbox()) => {
    const carried = await adapter().execute?.(what, state, context(emulator.fetch))
    return { outcome: carried?.value.outcome, statuses: emulator.statuses() }
  }

  test('writes every mandatory field, the time in WIB', async () => {
    const { statuses } = await send(entry('returned', { reason: 'KTP buram' }))
    expect(statuses).toEqual([
      {
        ...identifiers,
        kd_status: '11',
        tgl_status: '2026-03-14 03:30:00',
        nip_status: officer.nip,
        nama_status: officer.name,
        keterangan: 'KTP buram',
      },
    ])
  })

  test.each([
    ['resubmitted', '09'],
    ['accepted', '10'],
    ['started', '20'],
    ['payment-requested', '31'],
    ['paid', '33'],
    ['clock-paused', '41'],
    ['clock-resumed', '42'],
    ['clock-stopped', '43'],
    ['clock-restarted', '44'],
    ['approved', '50'],
    ['deemed-approved', '57'],
    ['refused', '90'],
  ])('%s is kd_status %s', async (name, code) => {
    expect((await send(entry(name))).statuses).toMatchObject([{ kd_status: code }])
  })

  test('a bill goes with its amount and code', async () => {
    const { statuses } = await send(
      entry('payment-requested', { payment: { amount: 150_000, billingCode: '820260300001' } }),
    )
    expect(statuses).toMatchObject([{ data_pnbp: { kd_billing: '820260300001', nominal: 150_000 } }])
  })

  test('the last day of a bill is the one in Jakarta before the moment it is to be paid by', async () => {
    const bill = (payBefore: string) => ({ payment: { amount: 1, billingCode: '820', payBefore } })
    const extension = { ...identifiers, kd_akun: '425289', kd_penerimaan: 'PNBP' }
    const state = request({ extensions: { 'oss.go.id': extension } })
    for (const payBefore of ['2026-03-20T23:59:59+07:00', '2026-03-21T00:00:00+07:00', '2026-03-20T10:00:00Z'])
      expect((await send(entry('payment-requested', bill(payBefore)), state)).statuses[0]?.data_pnbp).toEqual({
        kd_akun: '425289',
        kd_penerimaan: 'PNBP',
        kd_billing: '820',
        tgl_billing: '2026-03-14',
        tgl_expire: '2026-03-20',
        nominal: 1,
      })
  })

  test.each(['submitted', 'issued', 'withdrawn', 'expired', 'objected', 'never-heard-of'])(
    '%s does not concern OSS',
    async (name) => {
      expect(await send(entry(name))).toEqual({ outcome: 'ignored', statuses: [] })
    },
  )

  test('a request that OSS does not know, or a complaint, is ignored', async () => {
    expect((await send(entry('accepted'), request({ extensions: undefined }))).outcome).toBe('ignored')
    const complaint = { id: '7K3M-9Q2D-X4TV', status: 'received' } as never
    expect((await send({ ...entry('accepted'), type: 'complaint.verified' }, complaint)).outcome).toBe('ignored')
  })

  test('identifiers are taken from reference and applicant when the extension leaves them out, and named when missing', async () => {
    const { nib, id_izin, ...rest } = identifiers
    const given = { reference: id_izin, applicant: { organization: { name: 'x', nib } } }
    expect(
      (await send(entry('accepted'), request({ extensions: { 'oss.go.id': rest }, ...given }))).statuses,
    ).toHaveLength(1)
    const error = await refusal(send(entry('accepted'), request({ extensions: undefined, ...given })))
    expect(error).toMatchObject({ code: 'caller' })
    expect(error.message).toContain('lacks id_produk, id_proyek, oss_id, kd_izin, kd_instansi')
  })

  test('is strict about declared lengths, but for the date OSS declares too short', async () => {
    const other = (change: object) => request({ extensions: { 'oss.go.id': { ...identifiers, ...change } } })
    expect((await send(entry('accepted'))).statuses[0]?.tgl_status).toHaveLength(19)
    const emulator = sandbox()
    const error = await refusal(send(entry('accepted'), other({ kd_instansi: '0180' }), emulator))
    expect(error.message).toContain('"IZINSTATUS.kd_instansi" is longer than the 3 characters')
    expect(emulator.statuses()).toEqual([])
  })

  test('an answer other than kode 200 is an error', async () => {
    const other = request({ extensions: { 'oss.go.id': { ...identifiers, nib: '9990009999999' } } })
    expect(await refusal(send(entry('accepted'), other))).toMatchObject({ code: 'caller', upstream: '400' })
  })
})

describe('options', () => {
  test('decide which abilities there are', () => {
    const bare = oss({ baseUrl, userKey })
    expect([bare.execute, bare.receive]).toEqual([undefined, undefined])
    expect(Object.keys(bare)).toEqual(['specificationVersion', 'name', 'maturity', 'verifyIdentity'])
  })

  test.each([
    [{ userKey: '' }, 'userKey'],
    [{ inbound: { username: 'a' } }, 'inbound'],
    [{ nibService: 'NIB' }, 'nibService'],
    [{ officer: { nip: '' } }, 'officer.nip'],
    [{ usrKey: 'x' }, 'usrKey'],
    [{ baseUrl: '/v1' }, 'baseUrl'],
  ])('%j is refused by name', (options, name) => {
    expect(() => adapter(options as never)).toThrow(`[oss] Option "${name}"`)
  })
})
