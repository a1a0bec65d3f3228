import { describe, expect, test } from 'vitest'
import example from './__fixtures__/history-map.json' with { type: 'json' }
import { parseContent } from './content.ts'
import { csvRows, type HistoryMap, readHistory } from './history.ts'
import { readExport } from './map.ts'
import { parseReportCode } from './report-code.ts'
import { statusFrom } from './statuses.ts'

describe('the labelled block', () => {
  test.each([
    [
      'Permasalahan: Lampu mati Kategori: Penerangan Lokasi: Jl. A Detail Alamat Laporan: Depan B',
      { description: 'Lampu mati', category: 'Penerangan', location: 'Jl. A', address: 'Depan B' },
    ],
    ['PERMASALAHAN : x\nkategori:y', { description: 'x', category: 'y' }],
    ['Lokasi: Jl. A, Permasalahan: x', { location: 'Jl. A', description: 'x' }],
    ['tanpa label', { description: 'tanpa label' }],
    ['Mohon dicek. Permasalahan: x', { description: 'Mohon dicek.\nx' }],
    ['Permasalahan: x Kategori: - Lokasi:', { description: 'x' }],
    ['Permasalahan: Lokasi galian Lokasi: Jl. A', { description: 'Lokasi galian', location: 'Jl. A' }],
    ['Permasalahan: a Permasalahan: b Kategori: c', { description: 'a Permasalahan: b', category: 'c' }],
    ['', {}],
  ])('%j', (content, expected) => {
    expect(parseContent(content)).toEqual(expected)
  })
})

test.each([
  ['JK2603130001', { code: 'JK2603130001', day: '2026-03-13', serial: '0001' }],
  [' jk2402290042 ', { code: 'JK2402290042', day: '2024-02-29', serial: '0042' }],
  ['JK2602290001', undefined],
  ['JK26031300001', undefined],
  ['LGWP12345678', undefined],
])('code %s', (text, expected) => {
  expect(parseReportCode(text)).toEqual(expected)
})

test.each([
  ['menunggu', 'M'],
  ['KOORDINASI ', 'K'],
  ['Ditolak petugas', 'T'],
  ['Diarsipkan', undefined],
])('status %s', (words, expected) => {
  expect(statusFrom(words)).toBe(expected)
})

test('an export file: what can be told is given, the rest is told', () => {
  const row = {
    id: 1,
    code: 'JK2603130001',
    content: 'Permasalahan: Lampu mati',
    lat: '-6.17',
    lng: 0,
    tstatus: { name: 'Proses' },
    createdAt: '2026-03-13T10:00:00+07:00',
  }
  const { value, repairs, unknown } = readExport([
    row,
    { ...row, code: '?' },
    { ...row, code: 'JK2603130002', tstatus: { name: 'Lain' } },
    { ...row, code: 'JK2603130003', lat: 91, extra: 1 },
  ])
  expect(
    value.map(({ complaint, status, createdAt }) => [complaint.reference, complaint.place, status, createdAt]),
  ).toEqual([
    ['JK2603130001', { latitude: -6.17 }, 'P', '2026-03-13T10:00:00+07:00'],
    ['JK2603130003', {}, 'P', '2026-03-13T10:00:00+07:00'],
  ])
  expect(repairs.map(({ repair }) => repair).sort()).toEqual([
    'left-out:place.latitude',
    'row-without-code-left-out',
    'status-not-mapped',
    'text-for-number',
    'text-for-number',
    'text-for-number',
  ])
  expect(unknown).toEqual(['/3/extra'])
})

describe('history by a field map', () => {
  const csv = [
    'nomor;isi;jenis;keadaan;waktu;lintang;bujur;lain',
    'Q-1;Sampah menumpuk;Sampah;beres;13/03/2016 09:05;-6,2;106,8;x',
    'Q-2;Banjir;Lain-lain;entah;kapan saja;;;',
    'Q-3;;Sampah;beres;;;;',
  ].join('\n')

  test('gives complaints with status and time, and tells what it could not use', () => {
    const { value, repairs, unknown } = readHistory(example as HistoryMap, csvRows(csv, ';'))
    expect(value).toEqual([
      {
        complaint: {
          title: 'Sampah menumpuk',
          description: 'Sampah menumpuk',
          category: 'kebersihan',
          channel: 'qlue',
          anonymous: true,
          confidential: false,
          place: { latitude: -6.2, longitude: 106.8 },
          reference: 'Q-1',
        },
        status: 'resolved',
        createdAt: '2016-03-13T09:05:00+07:00',
      },
      {
        complaint: expect.objectContaining({ reference: 'Q-2', category: 'lain-lain' }),
      },
    ])
    expect(repairs).toEqual([
      { pointer: '/1', repair: 'status-not-mapped' },
      { pointer: '/1', repair: 'time-unreadable' },
      { pointer: '/2', repair: 'missing:title' },
    ])
    expect(unknown).toEqual(['/*/lain'])
  })

  test('a map that names what it may not is refused', () => {
    expect(() => readHistory({ ...example, colour: 1 } as never, [])).toThrow()
    expect(() => readHistory({ ...example, statuses: { beres: 'done' } } as never, [])).toThrow()
  })
})
