import { isUnusable } from '../unusable.ts'
import { checkLines } from './check-lines.ts'
import type { FieldMap } from './field-map.ts'
import type { Check } from './find-check.ts'
import { type Findings, noFindings, note } from './findings.ts'
import { openFile } from './open-file.ts'
import { PIECE_BYTES, wholeLines } from './whole-lines.ts'

/** Lines of a file counted on from what was found before. */
const append = (all: Findings, { values, lines, invalid }: Findings): void => {
  for (const finding of invalid) all.invalid.push({ ...finding, line: all.lines + finding.line })
  all.values += values
  all.lines += lines
}

/** Checks a whole file; one that cannot be read to its end says so behind what was found before. */
export const checkFile = async (file: string, map: FieldMap | undefined, check: Check): Promise<Findings> => {
  const findings = noFindings()
  try {
    const opened = await openFile(file, { map, onBytes: () => {} })
    if ('lines' in opened) {
      const take = () => new Uint8Array(PIECE_BYTES)
      for await (const piece of wholeLines(opened.lines, { take, isAwaited: () => true }))
        append(findings, checkLines(piece, check))
    } else for await (const datum of opened.data) note(findings, check, datum)
  } catch (error) {
    if (!isUnusable(error)) throw error
    findings.error = { key: error.key, parameters: error.parameters }
  }
  return { ...findings, lines: 0 }
}
