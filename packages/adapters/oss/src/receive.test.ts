import type { Reading, Reception } from '@selaras/adapter'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullMessage } from './__fixtures__/full-message.ts'
import { oss } from './adapter.ts'
import { pia4322 } from './declared-fields.gen.ts'
import { readMessage } from './read-message.ts'
import { type Company, createOssSandbox, syntheticCompanies } from './sandbox.ts'
import { isToken, tokenAt } from './token.ts'

const inbound = { username: 'oss-uji', password: 'sandi-rahasia' }
const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const [company, changed] = syntheticCompanies as [Company, Company]

const region = (now = NOW) => {
  const adapter = oss({ baseUrl: 'https://oss.example.invalid', userKey: 'k', inbound })
  const received: Reading<Reception>[] = []
  const handle = async (request: Request) => {
    const reception = await adapter.receive?.(request, { fetch, now: () => now })
    if (!reception) throw new Error('The adapter does not receive.')
    received.push(reception)
    return reception.value.response
  }
  return { handle, received }
}
const emulator = (now = NOW, quirks = true) => createOssSandbox({ now: () => now, userKey: 'k', inbound, quirks })
const repairsOf = (reception: Reading<Reception> | undefined) =>
  reception?.repairs.map(({ pointer, repair }) => `${pointer} ${repair}`)

const post = async (body: object, nib = company.nib) => {
  const { handle, received } = region()
  const headers = { token: await tokenAt(inbound, nib, NOW) }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await handle(new Request('https://region.example.invalid/oss/receiveNIB', init))
  return { response, reception: received[0] }
}
const dataNIB = (change: object = {}) => ({
  dataNIB: {
    nib: company.nib,
    status_nib: '01',
    tgl_terbit_nib: '2026-03-10',
    penanggung_jwb: [{ jns_identitas_penanggung_jwb: '01', no_identitas_penanggung_jwb: company.nik }],
    ...change,
  },
})

describe('receiveNIB', () => {
  test('becomes the wish to issue the NIB, with every oddity noted', async () => {
    const { handle, received } = region()
    const response = await emulator().register(company, handle)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ responreceiveNIB: { status: '1', keterangan: 'Sukses' } })
    expect(received[0]?.value.changes).toEqual([
      {
        key: 'receiveNIB:9990001234567:2026-03-10',
        about: { service: 'usaha.nib', nik: '9901015708900001' },
        command: {
          kind: 'service-request',
          name: 'issue',
          data: {
            document: { type: 'nib', number: '9990001234567', issuer: 'OSS RBA', issuedOn: '2026-03-10' },
            note: 'KBLI 01121, 47111',
          },
        },
      },
    ])
    expect(repairsOf(received[0])).toEqual([
      '/dataNIB/total_modal_dasar empty-text-for-number',
      '/dataNIB/nilai_pmdn empty-text-for-number',
      '/dataNIB/data_proyek/0/kbli kbli-leading-zero',
      '/dataNIB/data_proyek/0/jumlah_investasi empty-text-for-number',
      '/dataNIB/data_proyek/1/jumlah_investasi empty-text-for-number',
      '/dataNIB/data_checklist/0/nm_ dokumen space-in-key',
    ])
    expect(received[0]?.unknown).toEqual(['/dataNIB/penanggung_jwb/0/catatan_percobaan'])
  })

  test('an ordinary message has nothing to note, and a change of it has a key of its own', async () => {
    const { handle, received } = region()
    await emulator(NOW, false).register(changed, handle)
    expect(received[0]).toMatchObject({ repairs: [], unknown: [] })
    expect(received[0]?.value.changes[0]?.key).toBe('receiveNIB:9990001234568:2026-01-15')
  })

  test('every declared field is read, and its empty numbers are repaired', async () => {
    const { request } = pia4322.methods.receiveNIB
    expect(Object.keys(request)).toHaveLength(288)
    const numbers = Object.entries(request).filter(([path, [type]]) => type === 'number' && !/\.kbli/.test(path))
    const message = fullMessage(request, { emptyNumbers: true })
    const { reception } = await post(message)
    expect(reception?.unknown).toEqual([])
    const empty = reception?.repairs.filter(({ repair }) => repair === 'empty-text-for-number')
    expect(empty).toHaveLength(numbers.length)
    expect(reception?.value.changes).toHaveLength(1)
  })

  test.each([
    ['05', 'not-mapped:05'],
    ['58', 'not-mapped:58'],
  ])('status_nib %s is taken but changes nothing, and says so', async (status_nib, repair) => {
    const { response, reception } = await post(dataNIB({ status_nib }))
    expect(await response.json()).toMatchObject({
      responreceiveNIB: { status: '1', keterangan: expect.stringContaining('tidak mengubah') },
    })
    expect(reception?.value.changes).toEqual([])
    expect(repairsOf(reception)).toEqual([`/dataNIB/status_nib ${repair}`])
  })

  test('the person is the one in charge, else the one who applied, with an identity card', async () => {
    const passport = [{ jns_identitas_penanggung_jwb: '02', no_identitas_penanggung_jwb: company.nik }]
    const applicant = { jenis_id_user_proses: '01', no_id_user_proses: '9901011203850002' }
    const second = await post(dataNIB({ penanggung_jwb: passport, ...applicant }))
    expect(second.reception?.value.changes[0]?.about).toEqual({ service: 'usaha.nib', nik: '9901011203850002' })
    const nobody = await post(dataNIB({ penanggung_jwb: passport }))
    expect(nobody.reception?.value.changes).toEqual([])
    expect(repairsOf(nobody.reception)).toEqual(['/dataNIB/penanggung_jwb not-mapped:no-resident'])
  })

  test('a date that does not exist is left out', async () => {
    const { reception } = await post(dataNIB({ tgl_terbit_nib: '0000-00-00' }))
    expect(reception?.value.changes[0]?.command.data.document).not.toHaveProperty('issuedOn')
    expect(repairsOf(reception)).toEqual(['/dataNIB/tgl_terbit_nib date-left-out'])
  })

  test('no message makes it throw', async () => {
    const values = fc.jsonValue()
    await fc.assert(
      fc.asyncProperty(values, values, values, async (penanggung_jwb, data_proyek, status_nib) => {
        const { response } = await post(dataNIB({ penanggung_jwb, data_proyek, status_nib }))
        expect(response.status).toBe(200)
      }),
    )
    fc.assert(fc.property(values, (message) => void readMessage(message, pia4322.methods.receiveNIB.request)))
  })

  test('what is not a message of OSS is refused', async () => {
    const { handle } = region()
    const at = (path: string, init: RequestInit = {}) =>
      handle(new Request(`https://region.example.invalid${path}`, init))
    expect((await at('/oss/receiveLicense', { method: 'POST' })).status).toBe(404)
    expect((await at('/oss/constructor', { method: 'POST' })).status).toBe(404)
    expect((await at('/oss/receiveNIB')).status).toBe(405)
    expect((await at('/receiveNIB', { method: 'POST', body: 'x'.repeat(4_200_000) })).status).toBe(413)
    expect((await at('/receiveNIB', { method: 'POST', body: '{"dataNIB":{"nib":"1"}}' })).status).toBe(400)
  })
})

describe('receiveLicenseStatus', () => {
  const announce = async (kd_status: string, more: object = {}) => {
    const { handle, received } = region()
    const status = { nib: company.nib, id_izin: 'I-202603100001', kd_status, ...more }
    const response = await emulator().announceStatus(status, handle)
    return { response, reception: received[0], command: received[0]?.value.changes[0]?.command }
  }

  test.each([
    ['10', 'accept', {}],
    ['11', 'return', { reason: 'Status OSS 11' }],
    ['20', 'start', {}],
    ['33', 'confirm-payment', {}],
    ['50', 'approve', {}],
    ['09', 'resubmit', { documents: [] }],
    ['41', 'pause-clock', { reason: 'Status OSS 41' }],
    ['42', 'resume-clock', {}],
    ['43', 'stop-clock', { reason: 'Status OSS 43' }],
    ['44', 'restart-clock', {}],
    ['57', 'deem-approved', { reason: 'Status OSS 57' }],
    ['90', 'refuse', { reason: 'Status OSS 90' }],
  ])('kd_status %s wishes to %s', async (code, name, data) => {
    const { response, reception, command } = await announce(code)
    expect(command).toEqual({ kind: 'service-request', name, data })
    expect(reception?.value.changes[0]).toMatchObject({
      key: `receiveLicenseStatus:I-202603100001:${code}:2026-03-13 10:00:00`,
      about: { reference: 'I-202603100001' },
    })
    expect(await response.json()).toEqual({
      responreceiveLicenseStatus: { kode: '200', keterangan: 'Sukses', dataNIB: {} },
    })
  })

  test.each(['05', '12', '30', '32', '34', '40', '45', '49', '52', '58', '60', '70', '80', '93', '99', 'toString'])(
    'kd_status %s survives as not mapped',
    async (code) => {
      const { response, reception } = await announce(code)
      expect(response.status).toBe(200)
      expect(reception?.value.changes).toEqual([])
      expect(repairsOf(reception)).toEqual([`/IZINSTATUS/kd_status not-mapped:${code}`])
    },
  )

  test('a bill needs its amount', async () => {
    const paid = await announce('31', { data_pnbp: { nominal: '150000', kd_billing: '820' } })
    expect(paid.command).toEqual({
      kind: 'service-request',
      name: 'request-payment',
      data: { payment: { amount: 150_000, billingCode: '820' } },
    })
    expect(repairsOf(paid.reception)).toEqual(['/IZINSTATUS/data_pnbp/nominal text-for-number'])
    expect(repairsOf((await announce('31', { data_pnbp: { nominal: '' } })).reception)).toEqual([
      '/IZINSTATUS/data_pnbp/nominal empty-text-for-number',
      '/IZINSTATUS/kd_status not-mapped:31',
    ])
  })

  test('a reason is passed on', async () => {
    expect((await announce('90', { keterangan: ' Lokasi tidak sesuai ' })).command?.data).toEqual({
      reason: 'Lokasi tidak sesuai',
    })
  })
})

describe('the token', () => {
  const at = (text: string) => Date.parse(`${text}+07:00`)
  const made = (text: string) => tokenAt(inbound, company.nib, at(text))

  test('is SHA-1 of account, NIB and day in WIB', async () => {
    const known = await tokenAt(
      { username: 'user', password: 'pass' },
      '9990001234567',
      Date.parse('2026-03-13T17:30:00Z'),
    )
    expect(known).toBe('d7a7d1194b91086a43c5af6537dd2d2f204e3dde')
  })

  test.each([
    ['2026-03-13T10:00:00', '2026-03-13T23:59:59', true],
    ['2026-03-13T23:59:59', '2026-03-14T00:14:00', true],
    ['2026-03-14T00:01:00', '2026-03-13T23:50:00', true],
    ['2026-03-13T23:59:59', '2026-03-14T00:16:00', false],
    ['2026-03-14T00:01:00', '2026-03-13T23:40:00', false],
    ['2026-03-12T10:00:00', '2026-03-13T10:00:00', false],
  ])('made at %s and seen at %s is %s', async (when, seen, isGood) => {
    expect(await isToken(await made(when), inbound, company.nib, at(seen))).toBe(isGood)
  })

  test('is not that of another NIB or password, nor a part of itself', async () => {
    const token = await made('2026-03-13T10:00:00')
    const check = (given: string, nib = company.nib) => isToken(given, inbound, nib, NOW)
    expect(await check(token.toUpperCase())).toBe(true)
    expect(await check(token, '9990001234568')).toBe(false)
    expect(await check(await tokenAt({ ...inbound, password: 'x' }, company.nib, NOW))).toBe(false)
    for (const part of ['', token.slice(0, 39), `${token}a`, token.slice(1)]) expect(await check(part)).toBe(false)
  })
})
