// Generated from specs/codelists/queue-status.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Queue status (*Status antrean*). Source: Selaras; after the queue systems of service malls and the hospital queue contract of BPJS Kesehatan. */
export const QueueStatus = closedCode(["waiting","called","registering","serving","done","preparing","ready","skipped","cancelled"], {"id":"QueueStatus","title":{"id":"Status antrean","en":"Queue status"},"description":{"id":"Status antrean","en":"Queue status"},"source":"Selaras; after the queue systems of service malls and the hospital queue contract of BPJS Kesehatan","codelist":"queue-status"})
export type QueueStatus = z.infer<typeof QueueStatus>

export const queueStatusLabels: Readonly<Record<string, Text>> = {
  "waiting": {
    "id": "Menunggu",
    "en": "Waiting"
  },
  "called": {
    "id": "Dipanggil",
    "en": "Called"
  },
  "registering": {
    "id": "Didaftar",
    "en": "At registration"
  },
  "serving": {
    "id": "Dilayani",
    "en": "At the counter"
  },
  "done": {
    "id": "Selesai",
    "en": "Done"
  },
  "preparing": {
    "id": "Produk disiapkan",
    "en": "Product in preparation"
  },
  "ready": {
    "id": "Produk siap",
    "en": "Product ready"
  },
  "skipped": {
    "id": "Dilewati",
    "en": "Skipped"
  },
  "cancelled": {
    "id": "Batal",
    "en": "Cancelled"
  }
}
