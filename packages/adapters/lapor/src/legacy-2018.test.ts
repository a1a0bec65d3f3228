import { isAdapterError } from '@selaras/adapter'
import { mutate, randomOf } from '@selaras/adapter/testing'
import type { ComplaintSubmission } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { readLegacyAnswer, readLegacyReport, writeLegacyReport } from './legacy-2018.ts'

const token = '00000000-0000-4000-8000-000000000000'
const complaint = {
  title: 'Jalan <berlubang>',
  description: 'Jalan <berlubang> & "gelap"; kata mereka \'nanti\'.',
  channel: 'email',
  anonymous: false,
  confidential: true,
  reporter: { identity: { nik: '9901015708900001', name: 'Siti Ayu Contoh' }, phone: '+6281234567890' },
} as unknown as ComplaintSubmission

test('a report is written in the form of 2018', () => {
  expect(writeLegacyReport(complaint, token)).toBe(
    `<lapor token="${token}"><pelapor><email></email><telpon>+6281234567890</telpon><namadepan>Siti</namadepan>` +
      '<namabelakang>Ayu Contoh</namabelakang></pelapor><laporan rahasia="1" anonim="0">' +
      '<isi>Jalan &lt;berlubang&gt; &amp; &quot;gelap&quot;; kata mereka &apos;nanti&apos;.</isi></laporan></lapor>',
  )
})

test('and read back without its reporter, who has no NIK there', () => {
  const { value, repairs, unknown } = readLegacyReport(writeLegacyReport(complaint, token))
  expect(value).toEqual({
    title: complaint.description.split('.')[0],
    description: complaint.description,
    channel: 'lapor',
    anonymous: true,
    confidential: true,
  })
  expect(repairs).toEqual([{ pointer: '/lapor', repair: 'reporter-stays-with-lapor' }])
  expect(unknown).toEqual([])
})

test('an anonymous report has an empty reporter, and a title of its own goes before the content', () => {
  const { reporter: _, ...rest } = complaint
  const xml = writeLegacyReport({ ...rest, anonymous: true, title: 'Judul', description: 'Isi.\u0000' }, token)
  expect(xml).toContain('<namadepan></namadepan>')
  expect(xml).toContain('anonim="1"><isi>Judul\nIsi. </isi>')
})

test.each([
  ['<r><trackingid>#1234567</trackingid><transaksiid>9</transaksiid></r>', { trackingid: '1234567', transaksiid: '9' }],
  ['<a><b><trackingid>0012</trackingid></b></a>', { trackingid: '0012' }],
  ['<r><galat>token</galat></r>', {}],
])('the answer %s', (xml, expected) => {
  expect(readLegacyAnswer(xml).value).toEqual(expected)
})

describe('what is no such message is refused', () => {
  test.each([
    ['<!DOCTYPE lapor [<!ENTITY a "b">]><lapor>&a;</lapor>', 'DOCTYPE'],
    ['<!doctype x SYSTEM "file:///etc/passwd"><x/>', 'DOCTYPE'],
    ['<lapor><isi></lapor>', 'NOT_XML'],
    ['', 'NOT_XML'],
    [`<a>${'x'.repeat(300_000)}</a>`, 'TOO_LARGE'],
  ])('%.40s', (xml, upstream) => {
    expect(() => readLegacyReport(xml)).toThrow(
      expect.objectContaining({ name: 'AdapterError', code: 'caller', upstream }),
    )
  })

  test('entities of nobody stay as they are', () => {
    const { value } = readLegacyReport('<lapor><laporan anonim="1"><isi>a &xxe; &amp;amp; b</isi></laporan></lapor>')
    expect(value?.description).toBe('a &xxe; &amp; b')
  })

  test('5,000 mutated messages give a reading or an AdapterError without the token', () => {
    const xml = writeLegacyReport(complaint, token)
    const counts = { read: 0, refused: 0 }
    for (let run = 0; run < 5000; run++) {
      try {
        readLegacyReport(mutate(xml, [token], randomOf(run)))
        counts.read += 1
      } catch (error) {
        if (!isAdapterError(error)) throw error
        expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(token)
        counts.refused += 1
      }
    }
    expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(100)
  })
})
