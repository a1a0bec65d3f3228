// Generated from specs/codelists/queue-status.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Queue status (*Status antrean*). Source: Selaras; after the queue systems of service malls. */
export const QueueStatus = closedCode(["waiting","called","done","skipped"], {"id":"QueueStatus","title":{"id":"Status antrean","en":"Queue status"},"description":{"id":"Status antrean","en":"Queue status"},"source":"Selaras; after the queue systems of service malls","codelist":"queue-status"})
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
  "done": {
    "id": "Selesai",
    "en": "Done"
  },
  "skipped": {
    "id": "Dilewati",
    "en": "Skipped"
  }
}
