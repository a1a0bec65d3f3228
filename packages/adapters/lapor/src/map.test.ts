import { readFileSync } from 'node:fs'
import { lifecycles } from '@selaras/rules'
import {
  type Complaint,
  ComplaintClassification,
  ComplaintStatus,
  type ComplaintSubmission,
  type Entry,
} from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { laporClocks } from './clocks.ts'
import { toComplaint, toMeaning, toReport, toRow } from './map.ts'
import type { BridgeRow, Row } from './upstream.ts'
import { classificationFrom, laporClassifications, laporStatuses, parseLaporNumber, statusFrom } from './vocabulary.ts'

const complaint = {
  title: 'Jalan berlubang',
  description: 'Lubang besar.\nSudah lama.',
  classification: 'complaint-non-supervisory',
  category: 'jalan',
  channel: 'mpp-counter',
  anonymous: false,
  confidential: true,
  reporter: {
    identity: { nik: '9901015708900001', name: 'Siti Contoh' },
    phone: '+6281234567890',
    email: 's@example.invalid',
  },
  occurredOn: '2026-03-12',
  place: { region: '31.71', address: 'Jl. Contoh', latitude: -6.2, longitude: 106.8 },
  attachments: [{ type: 'photo', url: 'https://foto.example.invalid/1.jpg' }],
} as unknown as ComplaintSubmission

const back = (given: ComplaintSubmission, detail: 'none' | 'contact' | 'identity') =>
  toComplaint(toReport(given, detail) as Row, '')

describe('a report there and back', () => {
  test('is equal', () => {
    expect(back(complaint, 'identity')).toEqual({ value: complaint, repairs: [], unknown: [] })
  })

  test('loses what the README says, and nothing else', () => {
    const rich = {
      ...complaint,
      reference: 'X-1',
      extensions: { 'x.example': { a: 1 } },
      reporter: {
        ...complaint.reporter,
        identity: { nik: '9901015708900001', name: 'Siti Contoh', birthDate: '1990-08-17' },
        organization: { name: 'PT Contoh' },
      },
      attachments: [{ type: 'photo', url: 'https://foto.example.invalid/1.jpg', title: 'Foto' }, { type: 'photo' }],
    } as unknown as ComplaintSubmission
    expect(back(rich, 'identity').value).toEqual(complaint)
  })

  test.each(['none', 'contact'] as const)('with %s the NIK is not sent, and the reporter stays', (detail) => {
    expect(JSON.stringify(toReport(complaint, detail))).not.toContain('9901015708900001')
    const { value, repairs } = back(complaint, detail)
    const { reporter: _, ...rest } = complaint
    expect(value).toEqual({ ...rest, anonymous: true })
    expect(repairs).toEqual([{ pointer: '', repair: 'reporter-stays-with-lapor' }])
  })

  test('that is anonymous names nobody, whatever the row says', () => {
    const { reporter: _, ...rest } = complaint
    expect(toReport({ ...rest, anonymous: true }, 'identity')).toMatchObject({ anonim: '1', rahasia: '1' })
    const row = { ...toReport(complaint, 'identity'), anonim: '1' } as Row
    expect(toComplaint(row, '').value).toEqual({ ...rest, anonymous: true })
  })
})

describe('words', () => {
  test('every status of ours has a word that means it, or one it shares', () => {
    const shared = {
      answered: 'in-progress',
      'awaiting-reporter': 'in-progress',
      reopened: 'in-progress',
      escalated: 'in-progress',
      closed: 'resolved',
      merged: 'rejected',
    }
    for (const status of ComplaintStatus.options)
      expect(statusFrom(laporStatuses[status])).toBe((shared as Record<string, string>)[status] ?? status)
    expect(statusFrom(' Proses  Tindak_Lanjut ')).toBe('in-progress')
    expect(statusFrom('Ditolak')).toBe('rejected')
    expect(statusFrom('constructor')).toBeUndefined()
  })

  test('every class has its word', () => {
    for (const code of ComplaintClassification.options)
      expect(classificationFrom(laporClassifications[code])).toBe(code)
    expect(classificationFrom('Pengaduan')).toBeUndefined()
  })

  test.each([
    ['#1234567', '1234567'],
    [' 1234567890 ', '1234567890'],
    ['12345678901', undefined],
    ['#', undefined],
    ['LGWP12345678', undefined],
  ])('number %s', (typed, expected) => {
    expect(parseLaporNumber(typed)).toBe(expected)
  })
})

describe('clocks', () => {
  const policy = JSON.parse(
    readFileSync(new URL('../../../../specs/policies/clock/complaints.json', import.meta.url), 'utf8'),
  )

  test('are those of the policy, term by term, and none is forgotten', () => {
    expect(laporClocks.map(({ clock }) => clock)).toEqual(policy.clocks.map(({ id }: { id: string }) => id))
    for (const [at, { clock, workingDays, classification }] of laporClocks.entries()) {
      const named = policy.clocks[at]
      expect([named.id, named.term]).toEqual([clock, `${workingDays} working days`])
      expect(named.only?.classifications).toEqual(classification && [classification])
    }
    expect(policy.id).toBe('complaints')
  })
})

const ID = '7K3M-9Q2D-X4TV'
const row = (words: Partial<BridgeRow>): Row => ({ id: 'r-1', kind: 'tindak-lanjut', lapor: '#1000001', ...words })
const institutions = { 'Dinas Contoh': 'dinas.example.go.id' as never }
const commands = (words: Partial<BridgeRow>) => {
  const { value, repairs } = toMeaning(row(words), institutions, '/1/0')
  if ('refused' in value) return [value.refused, ...repairs.map(({ repair }) => repair)]
  return 'changes' in value ? value.changes.map(({ command }) => [command.name, command.data]) : 'a complaint'
}

describe('a row of LAPOR!', () => {
  test.each([
    [{ status: 'terverifikasi', classification: 'Aspirasi' }, [['verify', { classification: 'aspiration' }]]],
    [{ status: 'terdisposisi', institution: 'dinas contoh' }, [['dispatch', { to: 'dinas.example.go.id' }]]],
    [{ status: 'diteruskan instansi', note: 'Bukan kami' }, [['redirect', { reason: 'Bukan kami' }]]],
    [{ status: 'proses tindak lanjut' }, [['start', {}]]],
    [{ status: 'proses tindak lanjut', answer: 'Siap.' }, [['respond', { text: 'Siap.' }]]],
    [
      { status: 'selesai', answer: 'Sudah.' },
      [
        ['respond', { text: 'Sudah.' }],
        ['resolve', {}],
      ],
    ],
    [{ status: 'diarsipkan' }, [['reject', { reason: 'SP4N-LAPOR!: diarsipkan' }]]],
    [{ reply: 'Belum.' }, [['reply', { text: 'Belum.' }]]],
    [{ status: 'belum terverifikasi' }, []],
    [{ status: 'terdisposisi', institution: 'Lain' }, ['no-meaning', 'institution-not-mapped', 'refused:no-meaning']],
    [{ status: 'entah' }, ['no-meaning', 'status-not-mapped', 'refused:no-meaning']],
    [{ status: 'selesai', lapor: '?' }, ['no-case', 'refused:no-case']],
    [{ kind: 'lain' as never }, ['unknown-kind', 'refused:unknown-kind']],
    [{ id: 'a b' }, ['no-id', 'refused:no-id']],
    [{ kind: 'laporan', lapor: '' }, ['no-lapor-number', 'refused:no-lapor-number']],
    [
      { kind: 'laporan', title: 'x' },
      ['missing:description', 'reporter-stays-with-lapor', 'refused:missing:description'],
    ],
  ] as [Partial<BridgeRow>, unknown][])('%j', (words, expected) => {
    expect(commands(words)).toEqual(expected)
  })

  test('is about our case where it names it, and about its own number else', () => {
    const about = (words: Partial<BridgeRow>) => {
      const { value } = toMeaning(row({ status: 'terverifikasi', ...words }), {}, '')
      return 'changes' in value ? value.changes[0]?.about : undefined
    }
    expect(about({ case: ID })).toEqual({ case: ID })
    expect(about({ case: 'salah' })).toEqual({ reference: '1000001' })
  })
})

test('every entry of a complaint has a row, except those of clocks', () => {
  const entry = (type: string) =>
    ({ id: 'e', type, time: 't', subject: ID, data: { complaint, reason: 'r' } }) as unknown as Entry
  const silent = lifecycles.complaint.transitions
    .map(({ entry: type }) => type)
    .filter((type) => !toRow(entry(type), { ...complaint, status: 'verified' } as unknown as Complaint, 'none'))
  expect([...new Set(silent)].sort()).toEqual([
    'complaint.clock-expired',
    'complaint.clock-paused',
    'complaint.clock-restarted',
    'complaint.clock-resumed',
    'complaint.clock-stopped',
    'complaint.extended',
  ])
})
