import * as z from 'zod'
import { IdentityMatchStatus } from '../codelists/identity-match-status.gen.ts'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { words } from '../text.ts'

const AttributeMatch = z.strictObject({
  matched: z.boolean(),
  score: field('Kemiripan 0-100', 'Similarity 0-100', z.int().min(0).max(100).optional()),
})

/** Outcome of a verification (*hasil verifikasi*): which attributes agree, never the source's own data. */
export const IdentityMatch = resource(
  {
    id: 'IdentityMatch',
    title: { id: 'Hasil verifikasi identitas', en: 'Identity match' },
    description: {
      id: 'Atribut mana yang sesuai dengan sumber; data sumber sendiri tidak pernah disalin.',
      en: 'Which attributes agree with the source; the source data itself is never copied.',
    },
    source: 'UU 27/2022; Dukcapil data-use service (facts re-expressed)',
    examples: [
      {
        status: 'match',
        attributes: { nik: { matched: true }, name: { matched: true, score: 100 } },
        verifier: 'dukcapil',
        verifiedAt: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  {
    status: IdentityMatchStatus,
    attributes: field('Kesesuaian per atribut', 'Agreement by attribute', z.record(z.string().max(64), AttributeMatch)),
    verifier: field('Sistem yang memeriksa', 'System that verified', words(64)),
    verifiedAt: Instant,
    reference: field('Nomor transaksi', 'Transaction reference', words(100).optional()),
    warnings: field('Catatan', 'Warnings', z.array(words(255)).max(20).optional()),
  },
)
export type IdentityMatch = z.infer<typeof IdentityMatch>
