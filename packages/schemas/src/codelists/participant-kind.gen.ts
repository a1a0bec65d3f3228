// Generated from specs/codelists/participant-kind.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Participant kind (*Jenis peserta*). Source: Selaras; PermenPANRB 23/2017. */
export const ParticipantKind = closedCode(["mpp","agency","complaint-channel","coordinator"], {"id":"ParticipantKind","title":{"id":"Jenis peserta","en":"Participant kind"},"description":{"id":"Jenis peserta","en":"Participant kind"},"source":"Selaras; PermenPANRB 23/2017","codelist":"participant-kind"})
export type ParticipantKind = z.infer<typeof ParticipantKind>

export const participantKindLabels: Readonly<Record<string, Text>> = {
  "mpp": {
    "id": "Mal Pelayanan Publik",
    "en": "Public service mall"
  },
  "agency": {
    "id": "Instansi",
    "en": "Agency"
  },
  "complaint-channel": {
    "id": "Kanal pengaduan",
    "en": "Complaint channel"
  },
  "coordinator": {
    "id": "Koordinator",
    "en": "Coordinator"
  }
}
