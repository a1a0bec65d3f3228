// Generated from specs/codelists/complaint-classification.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Report classification (*Klasifikasi laporan*). Source: PermenPANRB 62/2018; SP4N-LAPOR! vocabulary. */
export const ComplaintClassification = closedCode(["complaint-supervisory","complaint-non-supervisory","aspiration","information-request"], {"id":"ComplaintClassification","title":{"id":"Klasifikasi laporan","en":"Report classification"},"description":{"id":"Klasifikasi laporan","en":"Report classification"},"source":"PermenPANRB 62/2018; SP4N-LAPOR! vocabulary","codelist":"complaint-classification"})
export type ComplaintClassification = z.infer<typeof ComplaintClassification>

export const complaintClassificationLabels: Readonly<Record<string, Text>> = {
  "complaint-supervisory": {
    "id": "Pengaduan berkadar pengawasan",
    "en": "Complaint with supervisory content"
  },
  "complaint-non-supervisory": {
    "id": "Pengaduan tidak berkadar pengawasan",
    "en": "Complaint without supervisory content"
  },
  "aspiration": {
    "id": "Aspirasi",
    "en": "Aspiration"
  },
  "information-request": {
    "id": "Permintaan informasi",
    "en": "Information request"
  }
}
