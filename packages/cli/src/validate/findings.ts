import type { Issue } from '@selaras/schemas/problem'
import type { MessageKey, Parameters } from '../messages.ts'
import type { Datum, Place } from './datum.ts'
import type { Check } from './find-check.ts'

/** One invalid value of a file, and what to mend in it. */
interface Finding extends Omit<Place, 'file'> {
  issues: readonly Issue[]
}

/** What was found in a piece of a file. Plain data: threads hand it to each other. */
export interface Findings {
  /** Values in the piece. */
  values: number
  /** Line ends in a piece that counts its own lines from one; zero where lines are those of the file. */
  lines: number
  invalid: Finding[]
  /** Why the piece could not be read to its end. */
  error?: { key: MessageKey; parameters: Parameters }
}

export const noFindings = (): Findings => ({ values: 0, lines: 0, invalid: [] })

/** Judges one value and notes what is wrong with it. */
export const note = (findings: Findings, check: Check, { read, file: _, ...place }: Datum): void => {
  findings.values += 1
  const issues = check(read)
  if (issues.length > 0) findings.invalid.push({ ...place, issues })
}
