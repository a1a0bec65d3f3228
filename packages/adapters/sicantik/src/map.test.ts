import { read } from '@selaras/adapter'
import { describe, expect, test } from 'vitest'
import { fieldMap } from './fields.ts'
import { oursOf, toChanges, toRequests } from './map.ts'
import { processMap } from './processes.ts'
import { createSicantikSandbox, type Filing } from './sandbox.ts'
import { readItems, rowReader } from './upstream.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const fields = fieldMap.parse({ applicantType: 'tipe_pemohon' })
const filing: Filing = {
  number: '161/IMB/IV/2026',
  permitType: 'Izin Mendirikan Bangunan',
  applicant: { kind: 'PERUSAHAAN', name: 'PT Contoh Sejahtera' },
}
const sandbox = () => {
  const options = { salt: 's', endpoint: 'e', institution: '99', template: 't' }
  return createSicantikSandbox({ now: () => NOW, ...options })
}
const requestsIn = (rows: unknown, own = fields) => toRequests(readItems(own, rows).value ?? [])
const row = (columns: object = {}) => ({
  id: 1,
  permohonan_izin_id: 7,
  no_permohonan: 'A/1',
  jenis_proses_id: 2,
  status: 'Selesai',
  ...columns,
})

describe('rows are grouped to requests', () => {
  test('what the sandbox was told comes back equal: two requests of five rows', () => {
    const { file, step, rows } = sandbox()
    file(filing)
    file({ ...filing, number: '162/IMB/IV/2026', applicant: { kind: 'PERORANGAN', name: 'Siti Contoh' } })
    for (const [number, process, permit] of [
      ['161/IMB/IV/2026', 2],
      ['162/IMB/IV/2026', 2],
      ['161/IMB/IV/2026', 8],
      ['161/IMB/IV/2026', 33],
      ['161/IMB/IV/2026', 40, '503/1'],
    ] as const)
      step(number, process, 'Selesai', permit)
    const at = '2026-03-13 10:00:00'
    const done = (id: number, process: string, name: string) => ({ row: `${id}`, process, name, status: 'Selesai', at })
    expect(requestsIn(rows()).value).toEqual([
      {
        id: '1000',
        about: { reference: '161/IMB/IV/2026' },
        applicant: { kind: 'organization', name: 'PT Contoh Sejahtera' },
        permit: { type: 'Izin Mendirikan Bangunan', number: '503/1', decidedOn: '2026-03-13' },
        steps: [
          done(1, '2', 'Pendaftaran'),
          done(3, '8', 'Keputusan'),
          done(4, '33', 'Cetak Tanda Terima'),
          done(5, '40', 'Penerbitan Izin'),
        ],
      },
      {
        id: '1001',
        about: { reference: '162/IMB/IV/2026' },
        applicant: { kind: 'citizen', name: 'Siti Contoh' },
        permit: { type: 'Izin Mendirikan Bangunan' },
        steps: [done(2, '2', 'Pendaftaran')],
      },
    ])
  })

  test('what is lost is lost by name: who worked on it, where it lies, and how the applicant is reached', () => {
    const lost = {
      alamat: 'Jl. Contoh',
      email: 'a@example.invalid',
      no_hp: '0800',
      lokasi_izin: 'x',
      diproses_oleh: 'Budi',
    }
    const { value } = requestsIn([row(lost)])
    for (const text of Object.values(lost)) expect(JSON.stringify(value)).not.toContain(`"${text}"`)
    expect(readItems(fields, [row(lost)])).toMatchObject({ repairs: [], unknown: [] })
  })

  test('a row there twice counts once, and the last to change tells of the request', () => {
    const late = row({ id: 10, no_izin: 'B', tgl_diubah: '2026-03-02 08:00:00' })
    const early = row({ id: 9, no_izin: 'A', tgl_diubah: '2026-03-01' })
    const [request] = requestsIn([late, early, late]).value
    expect(request?.steps.map(({ row: id, at }) => [id, at])).toEqual([
      ['9', '2026-03-01 00:00:00'],
      ['10', '2026-03-02 08:00:00'],
    ])
    expect(request?.permit.number).toBe('B')
  })

  test('rows without an id, or deleted, are left out and told', () => {
    const { value, repairs } = requestsIn([row({ permohonan_izin_id: '' }), row({ del: 1 }), row({ status: null })])
    expect(value).toEqual([])
    expect(repairs.map(({ pointer, repair }) => `${pointer} ${repair}`)).toEqual([
      '/0 row-without-key-left-out',
      '/1 deleted-row-left-out',
      '/2 row-without-key-left-out',
    ])
  })
})

describe('a row', () => {
  test('is read by the columns of its region, and what nobody declared is told', () => {
    const own = fieldMap.parse({ reference: 'nomor', case: 'nomor_selaras', process: 'tahap' })
    const { value, unknown } = read(rowReader(own), { id: 1, nomor: ' A/2 ', nomor_selaras: 'x', tahap: 8, aneh: 1 })
    expect(value).toMatchObject({ row: '1', reference: 'A/2', case: 'x', process: '8' })
    expect(unknown).toEqual(['/aneh'])
  })

  test('has one column for two things where the region has', () => {
    const own = fieldMap.parse({ permit: 'no_permohonan' })
    expect(read(rowReader(own), { no_permohonan: 'A' }).value).toMatchObject({ reference: 'A', permit: 'A' })
  })

  test.each([
    ['0000-00-00', undefined, 'zero-date-left-out'],
    ['0000-00-00 00:00:00', undefined, 'zero-date-left-out'],
    ['2026-02-31', undefined, 'date-left-out'],
    ['13/03/2026', undefined, 'date-left-out'],
    ['2026-03-13', '2026-03-13 00:00:00', undefined],
    ['2026-03-13T08:09:10.123', '2026-03-13 08:09:10', undefined],
    ['', undefined, undefined],
  ])('dated %j is dated %j', (given, expected, repair) => {
    const { value, repairs } = read(rowReader(fields), { start_date: given })
    expect(value?.startedAt).toBe(expected)
    expect(repairs.map((each) => each.repair)).toEqual(repair ? [repair] : [])
  })
})

describe('a step', () => {
  const changes = (rows: object[], map: unknown = undefined, own = fields) =>
    toChanges(requestsIn(rows, own).value, processMap.parse(map), 'DPMPTSP').map(({ change }) => change)

  test('means what the facts tell of it: 2 accepts and starts, 40 approves and issues, nothing else is guessed', () => {
    const rows = [2, 8, 33, 40].map((process, at) => row({ id: at, jenis_proses_id: process }))
    expect(changes(rows).map(({ command }) => command.name)).toEqual(['accept', 'start', 'approve', 'issue'])
    expect(changes([row({ status: 'Proses' }), row({ jenis_proses_id: 'constructor' })])).toEqual([])
  })

  test('may be refused or returned where the region says how that is written', () => {
    const map = { 8: { Ditolak: ['refuse'], 'Perbaikan Berkas': ['return'] } }
    const step = { jenis_proses_id: 8, nama_proses: 'Keputusan\u0000\nKepala' }
    const [refused, returned] = changes(
      [row({ ...step, status: 'DITOLAK' }), row({ ...step, id: 2, status: ' perbaikan berkas ' })],
      map,
    )
    expect(refused?.command).toEqual({
      kind: 'service-request',
      name: 'refuse',
      data: { reason: 'SiCantik: Keputusan Kepala (DITOLAK)' },
    })
    expect(returned?.command).toMatchObject({ name: 'return', data: { reason: expect.any(String) } })
  })

  test('is about the tracking number where the region keeps one, else about the number, else about nothing', () => {
    const own = fieldMap.parse({ case: 'nomor_selaras' })
    const about = (columns: object) => changes([row(columns)], undefined, own)[0]?.about
    expect(about({ nomor_selaras: '7777-7777-777W' })).toEqual({ case: '7777-7777-777W' })
    expect(about({ nomor_selaras: 'bukan' })).toEqual({ reference: 'A/1' })
    expect(about({ no_permohonan: '' })).toBeUndefined()
  })

  test("concerns us by the number of ours it carries, or by the kind of permit; the others are somebody else's", () => {
    const own = fieldMap.parse({ case: 'nomor_selaras' })
    const rows = [
      row({ permohonan_izin_id: 1, nomor_selaras: '7777-7777-777W', jenis_izin_id: 12 }),
      row({ permohonan_izin_id: 2, nomor_selaras: '', jenis_izin_id: '12' }),
      row({ permohonan_izin_id: 3, jenis_izin_id: 7 }),
      row({ permohonan_izin_id: 4, no_permohonan: '' }),
    ]
    const ids = (ours: Parameters<typeof oursOf>[1]) => oursOf(requestsIn(rows, own).value, ours).map(({ id }) => id)
    expect(ids({ hasTracking: true })).toEqual(['1'])
    expect(ids({ hasTracking: false })).toEqual(['1', '2', '3'])
    expect(ids({ hasTracking: false, permits: ['12'] })).toEqual(['1', '2'])
  })
})
