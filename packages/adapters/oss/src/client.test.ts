import { type AdapterError, isAdapterError } from '@selaras/adapter'
import { describe, expect, test } from 'vitest'
import { fullMessage } from './__fixtures__/full-message.ts'
import { createOssClient, type OssClientOptions } from './client.ts'
import { pia4322 } from './declared-fields.gen.ts'
import type { OssMessages, OssMethod, OssOutboundMethod } from './messages.gen.ts'
import { readMessage } from './read-message.ts'
import { createOssSandbox } from './sandbox.ts'
import { writeMessage } from './write-message.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const baseUrl = 'https://oss.example.invalid/v1/kl/rba'
const nib = '9990001234567'
const methods = Object.keys(pia4322.methods) as OssMethod[]

const client = (options: Partial<OssClientOptions> = {}) => createOssClient({ baseUrl, userKey: 'kunci', ...options })
const context = (fetch: typeof globalThis.fetch) => ({ fetch, now: () => NOW })
const sandbox = (quirks = true) => createOssSandbox({ now: () => NOW, userKey: 'kunci', quirks })
const answering =
  (body: unknown): typeof fetch =>
  async () =>
    Response.json(body)
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

const izin = { nib, id_proyek: 'R-1', oss_id: 'P-1', id_izin: 'I-202603100001', kd_izin: '018000000001' }
const status = { ...izin, id_produk: 'K-1', kd_instansi: '018', kd_status: '20', tgl_status: '2026-03-13 10:00:00' }
const license = { ...izin, kd_daerah: '9901000000', nomor_izin: '1/IZIN/2026', tgl_terbit_izin: '2026-03-13' }
const certificate = { id_permohonan_izin: 'I-1', nomor_sertifikat: 'S-1', url_sertifikat: 'https://a.example.invalid' }

describe('every method a region calls', () => {
  test.each([true, false])('answers and is read whole, quirks %s', async (quirks) => {
    const { fetch } = sandbox(quirks)
    const call = async <Method extends OssOutboundMethod>(method: Method, message: OssMessages[Method]['request']) => {
      const { value, unknown } = await client().call(method, message, context(fetch))
      expect(
        unknown.filter((pointer) => !pointer.endsWith('/catatan_percobaan')),
        method,
      ).toEqual([])
      return value
    }
    expect((await call('inqueryNIB', { INQUERYNIB: { nib } }))?.responinqueryNIB?.dataNIB?.nib).toBe(nib)
    expect((await call('checkNIB', { CHECKNIB: { nib } }))?.responcheckNIB?.dataNIB?.status).toBe('01')
    expect((await call('fetchNIB', { FETCHNIB: { nib } }))?.responfetchNIB?.dataNIB?.nib).toBe(nib)
    expect((await call('inqueryNIBSTPW', { INQUERYNIBSTPW: { nib } }))?.responinqueryNIBSTPW?.kode).toBe('200')
    expect((await call('inqueryProyek', { nib }))?.data?.data_proyek?.[0]?.kbli).toBe('01121')
    await call('receiveLicenseStatus', { IZINSTATUS: status })
    const checked = await call('checkLicenseStatus', { CHECKLICENSESTATUS: { id_izin: status.id_izin } })
    expect(checked?.responcheckLicenseStatus?.dataIZIN).toMatchObject({ kd_status: '20', uraian_status: 'Validasi' })
    const given = await call('receiveLicense', { IZINFINAL: license })
    expect(given?.responreceiveLicense).toMatchObject({ nomor_izin: license.nomor_izin, file_lampiran: '' })
    await call('updateLicense', { IZINFINAL: { ...license, file_izin: 'https://b.example.invalid/i.pdf' } })
    const found = await call('inqueryLicense', { INQUERYLICENSE: { id_izin: izin.id_izin } })
    expect(found?.dataLicense).toMatchObject({ success: true, data: { kd_daerah: '9901000000' } })
    const file = await call('inqueryFileDS', { INQUERYFILEDS: { id_permohonan_izin: izin.id_izin } })
    expect(file?.responInqueryFileDS?.url_file_ds).toBe('https://b.example.invalid/i.pdf')
    const { nib: _nib, ...kkpr } = izin
    await call('receiveLicenseKKPR', {
      IZINFINALKKPR: { ...kkpr, kd_status: '50', tgl_status: '2026-03-13 10:00:00', data_teknis: { kedalaman: 3 } },
    })
    await call('receiveCertificate', { receiveCertificate: certificate })
    const kept = await call('inqueryCertificate', { id_permohonan_izin: 'I-1' })
    expect(kept?.responInqueryCertificate?.dataCertificate?.nomor_sertifikat).toBe('S-1')
    const list = await call('getDataReferensi', { GETDATAREFERENSI: { kode: '14' } })
    expect(list?.respongetDataReferensi?.dataReferensi).toHaveLength(6)
  })

  test('an inquiry that finds nothing is undefined, a report about nothing is an error', async () => {
    const { fetch } = sandbox()
    const nobody = { CHECKNIB: { nib: '9990009999999' } }
    expect((await client().call('checkNIB', nobody, context(fetch))).value).toBeUndefined()
    const update = client().call('updateLicense', { IZINFINAL: license }, context(fetch))
    expect(await refusal(update)).toMatchObject({ code: 'configuration', upstream: '404' })
  })

  test('a certificate is asked for by GET, its number kept inside the address', async () => {
    const seen: Request[] = []
    const fetch: typeof globalThis.fetch = async (input, init) => {
      seen.push(new Request(input, init))
      return Response.json({ responInqueryCertificate: { kode: '200', dataCertificate: {} } })
    }
    await client().call('inqueryCertificate', { id_permohonan_izin: '../../x?y' }, context(fetch))
    expect([seen[0]?.method, seen[0]?.url]).toEqual(['GET', `${baseUrl}/inqueryCertificate/..%2F..%2Fx%3Fy`])
    const missing = client().call('inqueryCertificate', {}, context(fetch))
    expect((await refusal(missing)).message).toContain('"id_permohonan_izin" is missing')
  })

  test.each(['kode-401', 'kode-500', 'kode-504'])('?fault=%s is an error under HTTP 200', async (fault) => {
    const { fetch } = sandbox()
    const faulty: typeof globalThis.fetch = (input, init) => fetch(`${String(input)}?fault=${fault}`, init)
    const error = await refusal(client().call('inqueryProyek', { nib }, context(faulty)))
    expect(error.upstream).toBe(fault.slice(5))
  })
})

describe('reading', () => {
  test.each(methods.flatMap((method) => [[method, 'request'] as const, [method, 'response'] as const]))(
    '%s, %s: every declared field comes out as it went in',
    (method, side) => {
      const declared = pia4322.methods[method][side]
      const message = fullMessage(declared)
      const { value, repairs, unknown } = readMessage(message, declared)
      expect([value, repairs, unknown]).toEqual([message, [], []])
    },
  )

  test.each(['responcheckLicenseStatus', 'responcheckStatusLicense', 'responsecheckStatusLicense'])(
    'the root %s is one of three',
    async (root) => {
      const fetch = answering({ [root]: { kode: 200, dataIZIN: { kd_status: '58' } } })
      const { value } = await client().call('checkLicenseStatus', { CHECKLICENSESTATUS: {} }, context(fetch))
      expect(value?.responcheckLicenseStatus).toEqual({ kode: '200', dataIZIN: { kd_status: '58' } })
    },
  )

  test('stray spaces, lists for objects and words for truth are repaired, and nothing is lost silently', () => {
    const of = <Method extends OssMethod>(method: Method, side: 'request' | 'response', message: unknown) =>
      readMessage<Record<string, unknown>>(message, pia4322.methods[method][side])
    expect(of('receiveLicenseKKPR', 'response', { 'responreceiveLicenseKKPR ': { kode: '200' } })).toMatchObject({
      value: { responreceiveLicenseKKPR: { kode: '200' } },
      repairs: [{ repair: 'root-spelling' }],
    })
    const checklist = { data_checklist: { 'jenis _izin': '02' } }
    expect(of('receiveNIB', 'request', { dataNIB: checklist }).value).toEqual({
      dataNIB: { data_checklist: [{ jenis_izin: '02' }] },
    })
    const rptka = [{ no_rptka: '1' }, { no_rptka: '2' }]
    expect(of('receiveNIB', 'request', { dataNIB: { data_rptka: rptka } })).toEqual({
      value: { dataNIB: { data_rptka: { no_rptka: '1' } } },
      repairs: [{ pointer: '/dataNIB/data_rptka', repair: 'list-for-object' }],
      unknown: ['/dataNIB/data_rptka/1'],
    })
    const truth = (persetujuan_form: unknown) =>
      of('receiveLicenseStatus', 'request', { IZINSTATUS: { persetujuan_form } }).value.IZINSTATUS
    expect([truth('TRUE'), truth(false), truth(''), truth('ya')]).toEqual([
      { persetujuan_form: true },
      { persetujuan_form: false },
      { persetujuan_form: undefined },
      { persetujuan_form: undefined },
    ])
  })
})

test('no message leads the reader deep', () => {
  const declared = pia4322.methods.receiveNIB.request
  const deep = JSON.parse(`{"dataNIB":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
  expect(readMessage(deep, declared)).toMatchObject({ value: {}, repairs: [{}, { repair: 'unreadable-left-out' }] })
  let nested: object = {}
  for (let depth = 0; depth < 10_000; depth++) nested = { dataNIB: nested }
  expect(readMessage(nested, declared).unknown).toEqual(['/dataNIB/dataNIB'])
})

describe('writing', () => {
  const write = <Method extends OssOutboundMethod>(method: Method, message: object) =>
    writeMessage(method, message as OssMessages[Method]['request'], pia4322)

  test.each([
    ['receiveLicenseStatus', { IZINSTATUS: { tgl_status: '2026-03-13' } }, '"IZINSTATUS.tgl_status" must be a moment'],
    ['receiveLicenseStatus', { IZINSTATUS: { tgl_status: '2026-02-30 10:00:00' } }, 'must be a moment'],
    ['receiveLicenseStatus', { IZINSTATUS: { tgl_status: '2026-03-13 24:00:00' } }, 'must be a moment'],
    ['receiveLicenseStatus', { IZINSTATUS: { data_pnbp: { nominal: '1' } } }, 'nominal" must be a number'],
    ['receiveLicenseStatus', { IZINSTATUS: { data_pnbp: { tgl_expire: '13-03-2026' } } }, 'must be a date'],
    ['receiveLicenseStatus', { IZINSTATUS: { catatan: 'x' } }, '"IZINSTATUS.catatan" is not a field'],
    ['receiveLicenseStatus', { IZINSTATUS: [] }, '"IZINSTATUS" must be an object'],
    ['receiveLicense', { IZINFINAL: { nomor_izin: 'x'.repeat(51) } }, 'longer than the 50 characters'],
    ['receiveLicense', { IZINFINAL: { kd_izin: 18 } }, '"IZINFINAL.kd_izin" must be a string'],
    ['checkLicenseStatus', { CHECKLICENSESTATUS: { id_izin: 'I-'.padEnd(26, '1') } }, 'longer than the 25'],
    ['inqueryProyek', { kbli: 'abc' }, 'must be five digits'],
  ] as const)('%s %j is refused: %s', (method, message, words) => {
    expect(() => write(method, message)).toThrow(words)
  })

  test('what OSS declares too short is taken, and a KBLI gets its zero back', () => {
    expect(write('checkLicenseStatus', { CHECKLICENSESTATUS: { id_izin: 'I-202603100001' } })).toEqual({
      CHECKLICENSESTATUS: { id_izin: 'I-202603100001' },
    })
    expect(write('inqueryProyek', { nib, kbli: '1121', id_proyek: undefined })).toEqual({ nib, kbli: '01121' })
  })

  const inbound = /^(?:receiveNIB|receiveFileDS)/
  const outbound = methods.filter((method): method is OssOutboundMethod => !inbound.test(method))

  test.each(outbound)('%s: a message with every declared field is written as it is', (method) => {
    const message = fullMessage(pia4322.methods[method].request)
    expect(write(method, message)).toEqual(message)
  })
})
