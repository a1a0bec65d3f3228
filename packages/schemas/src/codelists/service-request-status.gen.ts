// Generated from specs/codelists/service-request-status.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Service request status (*Status permohonan layanan*). Source: Selaras; UU 25/2009; OSS RBA list 10 for suspension and automatic approval. */
export const ServiceRequestStatus = closedCode(["submitted","returned","accepted","in-process","awaiting-payment","approved","issued","refused","withdrawn","expired","objection"], {"id":"ServiceRequestStatus","title":{"id":"Status permohonan layanan","en":"Service request status"},"description":{"id":"Status permohonan layanan","en":"Service request status"},"source":"Selaras; UU 25/2009; OSS RBA list 10 for suspension and automatic approval","codelist":"service-request-status"})
export type ServiceRequestStatus = z.infer<typeof ServiceRequestStatus>

export const serviceRequestStatusLabels: Readonly<Record<string, Text>> = {
  "submitted": {
    "id": "Diajukan",
    "en": "Submitted"
  },
  "returned": {
    "id": "Dikembalikan untuk dilengkapi",
    "en": "Returned for completion"
  },
  "accepted": {
    "id": "Diterima",
    "en": "Accepted"
  },
  "in-process": {
    "id": "Diproses",
    "en": "In process"
  },
  "awaiting-payment": {
    "id": "Menunggu pembayaran",
    "en": "Awaiting payment"
  },
  "approved": {
    "id": "Disetujui",
    "en": "Approved"
  },
  "issued": {
    "id": "Diterbitkan",
    "en": "Issued"
  },
  "refused": {
    "id": "Ditolak",
    "en": "Refused"
  },
  "withdrawn": {
    "id": "Ditarik pemohon",
    "en": "Withdrawn"
  },
  "expired": {
    "id": "Kedaluwarsa",
    "en": "Expired"
  },
  "objection": {
    "id": "Keberatan",
    "en": "Objection"
  }
}
