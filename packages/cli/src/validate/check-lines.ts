import { parseJson } from '@selaras/schemas/guard'
import { isBlank, NEWLINE } from './bytes.ts'
import type { Check } from './find-check.ts'
import { type Findings, noFindings } from './findings.ts'

/** NDJSON: a value a line; blank lines are skipped. */
export const checkLines = (bytes: Uint8Array, check: Check): Findings => {
  const findings = noFindings()
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    const line = bytes.subarray(start, end)
    if (!isBlank(line)) {
      findings.values += 1
      const issues = check(parseJson(line))
      if (issues.length > 0) findings.invalid.push({ line: findings.lines + 1, issues })
    }
    if (found >= 0) findings.lines += 1
    start = end + 1
  }
  return findings
}
