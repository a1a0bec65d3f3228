// Generated from specs/codelists/joint-request-status.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Joint request status (*Status permohonan terpadu*). Source: Selaras. */
export const JointRequestStatus = closedCode(["in-progress","completed","refused","withdrawn","expired"], {"id":"JointRequestStatus","title":{"id":"Status permohonan terpadu","en":"Joint request status"},"description":{"id":"Status permohonan terpadu","en":"Joint request status"},"source":"Selaras","codelist":"joint-request-status"})
export type JointRequestStatus = z.infer<typeof JointRequestStatus>

export const jointRequestStatusLabels: Readonly<Record<string, Text>> = {
  "in-progress": {
    "id": "Berjalan",
    "en": "In progress"
  },
  "completed": {
    "id": "Selesai",
    "en": "Completed"
  },
  "refused": {
    "id": "Ditolak",
    "en": "Refused"
  },
  "withdrawn": {
    "id": "Ditarik",
    "en": "Withdrawn"
  },
  "expired": {
    "id": "Kedaluwarsa",
    "en": "Expired"
  }
}
