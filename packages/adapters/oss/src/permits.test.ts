import type { Entry, ServiceRequest } from '@selaras/schemas'
import { ServiceRequestSubmission } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { fullMessage } from './__fixtures__/full-message.ts'
import { type OssOptions, oss } from './adapter.ts'
import { isAddressRange, isAllowed } from './caller-address.ts'
import { pia4322 } from './declared-fields.gen.ts'
import type { OssMessages } from './messages.gen.ts'
import { toSubmissions } from './permit-applications.ts'
import { readMessage } from './read-message.ts'
import type { OssReceived } from './receive.ts'
import { createReplayGuard } from './replay-guard.ts'
import { createOssSandbox } from './sandbox.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const nib = '9990001234567'
const inbound = { username: 'oss-uji', password: 'sandi-rahasia' }
const officer = { nip: '990000000000000001', name: 'Petugas Contoh' }
const signer = { ...officer, position: 'Kepala Dinas Contoh' }
const sandbox = () => createOssSandbox({ now: () => NOW, userKey: 'kunci', inbound })

const adapter = (options: Partial<OssOptions> = {}) =>
  oss({ baseUrl: 'https://oss.example.invalid', userKey: 'kunci', inbound, officer, signer, ...options })
const regionOf =
  (made: ReturnType<typeof adapter>, now = NOW) =>
  async (request: Request) => {
    const reception = await made.receive?.(request, { fetch, now: () => now })
    if (!reception) throw new Error('The adapter does not receive.')
    return Object.assign(reception.value.response, { reception })
  }

type Message = OssMessages['receiveNIB']['request']
const dataNib = () =>
  readMessage<Message>(fullMessage(pia4322.methods.receiveNIB.request), pia4322.methods.receiveNIB.request).value
    .dataNIB ?? {}

describe('a permit from OSS and back', () => {
  const services = { '018000000001': 'usaha.izin' }

  test('becomes a submission of the standard, with what OSS wants to hear again', () => {
    const { value, repairs } = toSubmissions(dataNib(), services)
    expect(repairs).toEqual([])
    expect(value).toHaveLength(1)
    expect(ServiceRequestSubmission.parse(value[0])).toMatchObject({
      service: 'usaha.izin',
      applicant: {
        identity: { nik: '9901015708900001', name: 'Siti Contoh' },
        organization: { name: 'PT CONTOH SEJAHTERA', nib },
      },
      reference: 'I-202603100001',
      extensions: {
        'oss.go.id': {
          nib,
          oss_id: 'P-202603100001',
          id_produk: 'K-202603100001',
          id_proyek: 'R-202603100001',
          id_izin: 'I-202603100001',
          kd_izin: '018000000001',
          kd_daerah: '9901000000',
          kd_instansi: '018',
        },
      },
    })
  })

  test.each([
    ['receiveNIBKKPR', 'dataNIB'],
    ['receiveNIBPSE', 'dataNIBPSE'],
    ['receiveNIBSTPW', 'dataNIBSTPW'],
  ] as const)('the permits in %s become submissions too', (method, root) => {
    const declared = pia4322.methods[method].request
    const message = readMessage<OssMessages[typeof method]['request']>(fullMessage(declared), declared).value
    const list = (message as Record<string, Parameters<typeof toSubmissions>[0]>)[root] ?? {}
    const [item] = (list.data_checklist ?? []) as { kd_izin?: string; id_izin?: string }[]
    const { value, repairs } = toSubmissions(list, { [item?.kd_izin ?? '']: 'usaha.izin' }, root)
    expect(repairs).toEqual([])
    const [submission] = value.map((one) => ServiceRequestSubmission.parse(one))
    expect(submission).toMatchObject({ reference: item?.id_izin, extensions: { 'oss.go.id': { nib: list.nib } } })
    expect(submission?.applicant.organization?.name).toBeTruthy()
    expect(toSubmissions(list, {}, root).repairs[0]?.pointer).toBe(`/${root}/data_checklist/0/kd_izin`)
  })

  test('what has no service, or nobody who applies, is reported', () => {
    const { value, repairs } = toSubmissions(dataNib(), { '019000000001': 'usaha.lain', constructor: 'x' })
    expect(value).toEqual([])
    expect(repairs).toEqual([{ pointer: '/dataNIB/data_checklist/0/kd_izin', repair: 'not-mapped:018000000001' }])
    const nobody = { ...dataNib(), penanggung_jwb: [], jenis_id_user_proses: '02' }
    expect(toSubmissions(nobody, services).repairs).toEqual([
      { pointer: '/dataNIB/penanggung_jwb', repair: 'not-mapped:no-resident' },
    ])
  })

  test('the identifiers go out as they came in, by status and by permit', async () => {
    const [submission] = toSubmissions(dataNib(), services).value
    const state = { ...submission, id: '7K3M-9Q2D-X4TV', status: 'accepted' } as unknown as ServiceRequest
    const emulator = sandbox()
    const execute = (type: string, data: object) =>
      adapter().execute?.({ type, time: '2026-03-13T03:00:00Z', data } as unknown as Entry, state, {
        fetch: emulator.fetch,
        now: () => NOW,
      })
    await execute('service-request.accepted', {})
    const document = {
      type: 'permit',
      number: '1/IZIN/2026',
      issuedOn: '2026-03-14',
      url: 'https://berkas.example.invalid/izin.pdf',
    }
    expect((await execute('service-request.issued', { document }))?.value).toEqual({ outcome: 'sent' })
    const { kd_instansi: _agency, id_produk: _product, ...ids } = submission?.extensions?.['oss.go.id' as never] ?? {}
    expect(emulator.statuses()).toMatchObject([{ kd_status: '10', id_izin: 'I-202603100001' }])
    expect(emulator.licenses()).toEqual([
      {
        ...(ids as object),
        jenis_perizinan: '1',
        nomor_izin: '1/IZIN/2026',
        tgl_terbit_izin: '2026-03-14',
        tgl_berlaku_izin: '',
        nama_ttd: officer.name,
        nip_ttd: officer.nip,
        jabatan_ttd: 'Kepala Dinas Contoh',
        status_izin: '50',
        file_izin: 'https://berkas.example.invalid/izin.pdf',
        keterangan: '',
      },
    ])
    await expect(execute('service-request.issued', { document: { type: 'permit' } })).rejects.toMatchObject({
      code: 'caller',
    })
  })
})

describe('the other messages of OSS', () => {
  test.each([
    ['receiveNIBKKPR', 'responreceiveNIBKKPR'],
    ['receiveNIBPSE', 'responreceiveNIBPSE'],
    ['receiveNIBSTPW', 'responreceiveNIBSTPW'],
  ] as const)('%s is taken and passed on whole', async (method, root) => {
    const passed: OssReceived[] = []
    const message = fullMessage(pia4322.methods[method].request)
    const region = regionOf(adapter({ onMessage: (received) => void passed.push(received) }))
    const response = await sandbox().send(method, nib, message, region)
    expect(await response.json()).toEqual({ [root]: { status: '1', keterangan: expect.any(String) } })
    expect(passed).toEqual([{ method, message }])
  })

  test('receiveFileDS wishes to issue, when there is an address', async () => {
    const send = async (file_izin: string) => {
      const message = { receiveFileDS: { id_izin: 'I-202603100001', nib, file_izin } }
      const made = await sandbox().send('receiveFileDS', nib, message, regionOf(adapter()))
      return (made as Awaited<ReturnType<ReturnType<typeof regionOf>>>).reception
    }
    const url = 'https://berkas.example.invalid/izin.pdf'
    expect((await send(url)).value.changes).toEqual([
      {
        key: `receiveFileDS:I-202603100001:${url}`,
        about: { reference: 'I-202603100001' },
        command: {
          kind: 'service-request',
          name: 'issue',
          data: { document: { type: 'permit', issuer: 'OSS RBA', url } },
        },
      },
    ])
    const without = await send('JVBERi0=')
    expect([without.value.changes, without.repairs]).toEqual([
      [],
      [{ pointer: '/receiveFileDS/file_izin', repair: 'not-mapped:no-address' }],
    ])
  })
})

describe('who may call, and how often', () => {
  const message = { dataNIB: { nib, status_nib: '01' } }
  const callers = (address?: string) => ({
    addresses: ['203.0.113.0/24', '198.51.100.7', '2001:db8::1'],
    addressOf: () => address,
  })

  test.each([
    ['203.0.113.9', true],
    ['::ffff:203.0.113.9', true],
    ['203.0.114.9', false],
    ['198.51.100.7', true],
    ['198.51.100.8', false],
    ['2001:DB8::1', true],
    ['2001:db8::2', false],
    ['203.0.113.9, 10.0.0.1', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', async (address, isIn) => {
    expect(isAllowed(callers(address), new Request('https://a.example.invalid'))).toBe(isIn)
    const response = await sandbox().send('receiveNIB', nib, message, regionOf(adapter({ callers: callers(address) })))
    expect(response.status).toBe(isIn ? 200 : 403)
  })

  test.each(['203.0.113.0/24', '0.0.0.0/0', '2001:db8::1'])('%s is a range', (range) =>
    expect(isAddressRange(range)).toBe(true),
  )
  test.each(['203.0.113', '256.1.1.1', '1.1.1.1/33', '2001:db8::/32', 'kantor', ''])('%s is no range', (range) => {
    expect(isAddressRange(range)).toBe(false)
    const wrong = { addresses: [range], addressOf: () => undefined }
    expect(() => adapter({ callers: wrong })).toThrow('[oss] Option "callers.addresses.0"')
  })

  test('a message is handed on once, again when handing it on failed, and its change keeps its key', async () => {
    const passed: string[] = []
    let fails = true
    const onMessage = ({ method }: OssReceived) => {
      if (fails) throw new Error('Penyimpanan penuh')
      passed.push(method)
    }
    const region = regionOf(adapter({ onMessage }))
    const company = {
      nib,
      name: 'PT Contoh',
      nik: '9901015708900001',
      person: 'Siti',
      issuedOn: '2026-03-10',
      kbli: [],
    }
    const emulator = sandbox()
    await expect(emulator.register(company, region)).rejects.toThrow('Penyimpanan penuh')
    fails = false
    const [first, again] = [await emulator.register(company, region), await emulator.register(company, region)]
    expect(passed).toEqual(['receiveNIB'])
    const [taken, replayed] = [first, again].map(
      (response) => (response as Awaited<ReturnType<typeof region>>).reception,
    )
    expect(replayed?.value.changes).toEqual(taken?.value.changes)
    expect(replayed?.value.changes).toHaveLength(1)
    const isNoted = (reception: typeof taken) => reception?.repairs.some(({ repair }) => repair === 'replayed')
    expect([isNoted(taken), isNoted(replayed)]).toEqual([false, true])
  })

  test('the guard forgets at midnight in Jakarta, when the token does', async () => {
    const guard = createReplayGuard()
    await guard.remember('receiveNIB', '{}', NOW)
    const seen = (method: string, body: string, at: string) => guard.isReplay(method, body, Date.parse(at))
    expect(await seen('receiveNIB', '{}', '2026-03-13T23:59:59+07:00')).toBe(true)
    expect(await seen('receiveNIBPSE', '{}', '2026-03-13T23:59:59+07:00')).toBe(false)
    expect(await seen('receiveNIB', '{ }', '2026-03-13T23:59:59+07:00')).toBe(false)
    expect(await seen('receiveNIB', '{}', '2026-03-14T00:00:00+07:00')).toBe(false)
  })
})
