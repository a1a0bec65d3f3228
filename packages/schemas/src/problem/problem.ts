import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { Text } from '../text.ts'
import { problemCodes } from './codes.ts'
import { URN } from './document.ts'
import { ruleIds } from './messages.ts'
import { LONGEST_POINTER } from './write-issue.ts'

export type Language = keyof Text

/** One thing to mend. */
export const Issue = resource(
  {
    id: 'Issue',
    title: { id: 'Hal yang harus diperbaiki', en: 'Issue' },
    description: { id: 'Satu hal yang harus diperbaiki.', en: 'One thing to mend.' },
    source: 'Selaras; RFC 6901 for the pointer',
    examples: [
      {
        pointer: '/applicant/identity/nik',
        rule: 'nik.length',
        value: '99******01',
        message: { id: 'NIK harus 16 angka.', en: 'A NIK has 16 digits.' },
        hint: { id: 'Periksa angka pada KTP.', en: 'Check the digits on the card.' },
      },
    ],
  },
  {
    pointer: field('Letak isian (JSON Pointer)', 'Where (JSON Pointer)', z.string().max(LONGEST_POINTER)),
    rule: field(
      'Aturan yang dilanggar',
      'Broken rule',
      z
        .string()
        .max(64)
        .meta({ examples: [...ruleIds] }),
    ),
    value: field(
      'Nilai yang dikirim; data pribadi disamarkan',
      'Value sent; personal data is masked',
      z.string().max(128).optional(),
    ),
    message: Text,
    hint: Text,
  },
)
export type Issue = z.infer<typeof Issue>

/** Answer to a request that could not be served (RFC 9457): what to change, in both languages. */
export const Problem = resource(
  {
    id: 'Problem',
    title: { id: 'Masalah', en: 'Problem' },
    description: {
      id: 'Jawaban atas permintaan yang tidak dapat dilayani, berikut apa yang harus diubah.',
      en: 'Answer to a request that could not be served, and what to change.',
    },
    source: 'RFC 9457',
    examples: [
      {
        type: `${URN}invalid`,
        title: 'Data tidak sah',
        status: 422,
        detail: 'Ada isian yang harus diperbaiki.',
        issues: [],
      },
    ],
  },
  {
    type: field('Jenis masalah', 'Kind of problem', z.enum(problemCodes.map((code) => `${URN}${code}` as const))),
    title: field('Judul dalam bahasa yang diminta', 'Title in the language asked for', z.string().max(200)),
    status: field('Status HTTP', 'HTTP status', z.int().min(400).max(599)),
    detail: field(
      'Penjelasan dalam bahasa yang diminta',
      'Explanation in the language asked for',
      z.string().max(1000),
    ),
    instance: field('Nomor permintaan', 'Request id', z.string().max(200).optional()),
    expected: field('Nomor catatan yang diharapkan', 'Sequence expected next', z.int().min(1).optional()),
    issues: field('Hal yang harus diperbaiki', 'What to mend', z.array(Issue).max(20)),
  },
)
export type Problem = z.infer<typeof Problem>
