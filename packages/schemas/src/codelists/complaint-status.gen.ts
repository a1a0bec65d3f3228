// Generated from specs/codelists/complaint-status.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Complaint status (*Status pengaduan*). Source: Selaras; PermenPANRB 62/2018; SP4N-LAPOR! vocabulary. */
export const ComplaintStatus = closedCode(["received","verified","rejected","dispatched","redirected","in-progress","answered","awaiting-reporter","resolved","reopened","closed","escalated","merged"], {"id":"ComplaintStatus","title":{"id":"Status pengaduan","en":"Complaint status"},"description":{"id":"Status pengaduan","en":"Complaint status"},"source":"Selaras; PermenPANRB 62/2018; SP4N-LAPOR! vocabulary","codelist":"complaint-status"})
export type ComplaintStatus = z.infer<typeof ComplaintStatus>

export const complaintStatusLabels: Readonly<Record<string, Text>> = {
  "received": {
    "id": "Diterima",
    "en": "Received"
  },
  "verified": {
    "id": "Terverifikasi",
    "en": "Verified"
  },
  "rejected": {
    "id": "Tidak layak",
    "en": "Rejected"
  },
  "dispatched": {
    "id": "Terdisposisi",
    "en": "Dispatched"
  },
  "redirected": {
    "id": "Dialihkan",
    "en": "Redirected"
  },
  "in-progress": {
    "id": "Dalam tindak lanjut",
    "en": "In progress"
  },
  "answered": {
    "id": "Dijawab",
    "en": "Answered"
  },
  "awaiting-reporter": {
    "id": "Menunggu pelapor",
    "en": "Awaiting reporter"
  },
  "resolved": {
    "id": "Selesai",
    "en": "Resolved"
  },
  "reopened": {
    "id": "Dibuka kembali",
    "en": "Reopened"
  },
  "closed": {
    "id": "Ditutup otomatis",
    "en": "Closed automatically"
  },
  "escalated": {
    "id": "Dieskalasi",
    "en": "Escalated"
  },
  "merged": {
    "id": "Digabung sebagai duplikat",
    "en": "Merged as duplicate"
  }
}
