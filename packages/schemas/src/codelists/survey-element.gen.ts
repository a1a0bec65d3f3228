// Generated from specs/codelists/survey-element.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Survey element (*Unsur survei kepuasan*). Source: PermenPANRB 14/2017. */
export const SurveyElement = closedCode(["requirements","procedure","time","fee","product","competence","behaviour","facilities","complaint-handling"], {"id":"SurveyElement","title":{"id":"Unsur survei kepuasan","en":"Survey element"},"description":{"id":"Unsur survei kepuasan","en":"Survey element"},"source":"PermenPANRB 14/2017","codelist":"survey-element"})
export type SurveyElement = z.infer<typeof SurveyElement>

export const surveyElementLabels: Readonly<Record<string, Text>> = {
  "requirements": {
    "id": "Persyaratan",
    "en": "Requirements"
  },
  "procedure": {
    "id": "Sistem, mekanisme, dan prosedur",
    "en": "Procedure"
  },
  "time": {
    "id": "Waktu penyelesaian",
    "en": "Time"
  },
  "fee": {
    "id": "Biaya atau tarif",
    "en": "Fee"
  },
  "product": {
    "id": "Produk spesifikasi jenis pelayanan",
    "en": "Product"
  },
  "competence": {
    "id": "Kompetensi pelaksana",
    "en": "Competence of staff"
  },
  "behaviour": {
    "id": "Perilaku pelaksana",
    "en": "Behaviour of staff"
  },
  "facilities": {
    "id": "Sarana dan prasarana",
    "en": "Facilities"
  },
  "complaint-handling": {
    "id": "Penanganan pengaduan, saran, dan masukan",
    "en": "Complaint handling"
  }
}
