// Generated from specs/codelists/survey-status.json by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { closedCode } from './code.ts'

/** Survey status (*Status survei*). Source: Selaras. */
export const SurveyStatus = closedCode(["answered"], {"id":"SurveyStatus","title":{"id":"Status survei","en":"Survey status"},"description":{"id":"Status survei","en":"Survey status"},"source":"Selaras","codelist":"survey-status"})
export type SurveyStatus = z.infer<typeof SurveyStatus>

export const surveyStatusLabels: Readonly<Record<string, Text>> = {
  "answered": {
    "id": "Dijawab",
    "en": "Answered"
  }
}
