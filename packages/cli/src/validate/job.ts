import { checkFile } from './check-file.ts'
import { checkLines } from './check-lines.ts'
import type { FieldMap } from './field-map.ts'
import type { Check } from './find-check.ts'
import type { Findings } from './findings.ts'

/** Something to check: lines, whose memory goes along and comes back, or a file by its path. */
export type Job = { lines: Uint8Array<ArrayBuffer> } | { file: string }

export interface Answer {
  findings: Findings
  /** Memory of the lines, to be filled again. */
  buffer?: ArrayBuffer
}

/** Does a job, on whichever thread this is called. */
export const answer = async (job: Job, map: FieldMap | undefined, check: Check): Promise<Answer> =>
  'file' in job
    ? { findings: await checkFile(job.file, map, check) }
    : { findings: checkLines(job.lines, check), buffer: job.lines.buffer }
