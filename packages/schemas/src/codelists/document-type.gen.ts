// Generated from specs/codelists/document-type.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { openCode } from './code.ts'

/** Document type (*Jenis dokumen*). Source: Selaras; requirements named in regional service standards. */
export const DocumentType = openCode(["identity-card","family-card","tax-number","nib","domicile-letter","land-certificate","site-plan","photo","statement-letter","technical-recommendation","permit","certificate","report-evidence"], {"id":"DocumentType","title":{"id":"Jenis dokumen","en":"Document type"},"description":{"id":"Jenis dokumen","en":"Document type"},"source":"Selaras; requirements named in regional service standards","codelist":"document-type"})
export type DocumentType = z.infer<typeof DocumentType>

export const documentTypeLabels: Readonly<Record<string, Text>> = {
  "identity-card": {
    "id": "KTP elektronik",
    "en": "Electronic identity card"
  },
  "family-card": {
    "id": "Kartu Keluarga",
    "en": "Family card"
  },
  "tax-number": {
    "id": "Kartu NPWP",
    "en": "Tax number card"
  },
  "nib": {
    "id": "Nomor Induk Berusaha",
    "en": "Business identification number"
  },
  "domicile-letter": {
    "id": "Surat keterangan domisili",
    "en": "Domicile letter"
  },
  "land-certificate": {
    "id": "Sertifikat tanah",
    "en": "Land certificate"
  },
  "site-plan": {
    "id": "Denah lokasi",
    "en": "Site plan"
  },
  "photo": {
    "id": "Pasfoto",
    "en": "Photograph"
  },
  "statement-letter": {
    "id": "Surat pernyataan",
    "en": "Statement letter"
  },
  "technical-recommendation": {
    "id": "Rekomendasi teknis",
    "en": "Technical recommendation"
  },
  "permit": {
    "id": "Izin",
    "en": "Permit"
  },
  "certificate": {
    "id": "Sertifikat",
    "en": "Certificate"
  },
  "report-evidence": {
    "id": "Bukti pengaduan",
    "en": "Evidence of a report"
  }
}
