import type { ParticipantId } from '@selaras/schemas'

/** Version of the form of an export. */
export const FORMAT = 'selaras-export/1'

/** Files of an export; every line of the first three is canonical JSON (RFC 8785). */
export const FILES = {
  manifest: 'manifest.json',
  entries: 'entries.ndjson',
  audit: 'audit.ndjson',
  checkpoint: 'checkpoint.txt',
} as const
export type ExportFile = (typeof FILES)[keyof typeof FILES]

/** What an export says of itself. */
export interface ExportManifest {
  format: typeof FORMAT
  participant: ParticipantId
  entries: number
  leaves: number
  /** Leaves its checkpoint covers; 0 when it has none. */
  checkpoint: number
}

/** Something in an export that is not as it was written. */
export type FindingCode =
  | 'form'
  | 'entry-missing'
  | 'entry-misplaced'
  | 'entry-changed'
  | 'entry-chain'
  | 'entry-unlisted'
  | 'entry-proof'
  | 'erasure-unlisted'
  | 'leaf-changed'
  | 'leaves-missing'
  | 'root'
  | 'origin'
  | 'signature'
  | 'cosignature'
  | 'cosigner-unknown'
  | 'cosignature-missing'
  | 'count'

/** What is wrong, where: a line counts from 1. */
export interface Finding {
  code: FindingCode
  file: string
  line?: number | undefined
  case?: string | undefined
  sequence?: number | undefined
  /** What was expected there, and what there is. */
  expected?: string | number | undefined
  found?: string | number | undefined
}
