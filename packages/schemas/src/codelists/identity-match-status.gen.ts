// Generated from specs/codelists/identity-match-status.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Identity match status (*Hasil verifikasi identitas*). Source: Dukcapil data-use service, response codes (facts re-expressed). */
export const IdentityMatchStatus = closedCode(["match","partial","mismatch","not-found","deceased","inactive"], {"id":"IdentityMatchStatus","title":{"id":"Hasil verifikasi identitas","en":"Identity match status"},"description":{"id":"Hasil verifikasi identitas","en":"Identity match status"},"source":"Dukcapil data-use service, response codes (facts re-expressed)","codelist":"identity-match-status"})
export type IdentityMatchStatus = z.infer<typeof IdentityMatchStatus>

export const identityMatchStatusLabels: Readonly<Record<string, Text>> = {
  "match": {
    "id": "Sesuai",
    "en": "Match"
  },
  "partial": {
    "id": "Sebagian sesuai",
    "en": "Partial match"
  },
  "mismatch": {
    "id": "Tidak sesuai",
    "en": "Mismatch"
  },
  "not-found": {
    "id": "Tidak ditemukan",
    "en": "Not found"
  },
  "deceased": {
    "id": "Meninggal dunia",
    "en": "Deceased"
  },
  "inactive": {
    "id": "Tidak aktif",
    "en": "Inactive"
  }
}
