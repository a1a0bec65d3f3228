// Generated from specs/codelists/scorecard-dimension.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Scorecard dimension (*Dimensi kartu skor*). Source: Selaras. */
export const ScorecardDimension = closedCode(["coordination","integration","synchronisation","simplification","responsiveness","satisfaction"], {"id":"ScorecardDimension","title":{"id":"Dimensi kartu skor","en":"Scorecard dimension"},"description":{"id":"Dimensi kartu skor","en":"Scorecard dimension"},"source":"Selaras","codelist":"scorecard-dimension"})
export type ScorecardDimension = z.infer<typeof ScorecardDimension>

export const scorecardDimensionLabels: Readonly<Record<string, Text>> = {
  "coordination": {
    "id": "Koordinasi",
    "en": "Coordination"
  },
  "integration": {
    "id": "Integrasi",
    "en": "Integration"
  },
  "synchronisation": {
    "id": "Sinkronisasi",
    "en": "Synchronisation"
  },
  "simplification": {
    "id": "Simplifikasi",
    "en": "Simplification"
  },
  "responsiveness": {
    "id": "Responsivitas",
    "en": "Responsiveness"
  },
  "satisfaction": {
    "id": "Kepuasan",
    "en": "Satisfaction"
  }
}
