import { type Issue, type Language, MAX_ISSUES, toIssues } from '@selaras/schemas/problem'
import * as z from 'zod'
import type { Say } from '../messages.ts'
import { write } from '../output.ts'
import { findSchema } from '../schemas.ts'
import { Unusable } from '../unusable.ts'
import type { Datum } from './datum.ts'
import { readFieldMap } from './field-map.ts'
import { findFiles, type InputFile } from './find-files.ts'
import { createProgress } from './progress.ts'
import { readFile } from './read-file.ts'
import { createReport, type Format, type Totals } from './report/report.ts'

export interface ValidateOptions {
  /** Name of the schema, in any case. */
  resource: string
  /** Files, folders, or `-`. */
  paths: readonly string[]
  /** File of the field map for CSV. */
  map: string | undefined
  format: Format
  version: string
  language: Language
  say: Say
}

/** What to mend in one value; as many as one answer of a server would name. */
const issuesOf = (schema: z.core.$ZodType, { read }: Datum): Issue[] => {
  if (!read.ok) return read.issues
  const result = z.safeParse(schema, read.value)
  return result.success ? [] : toIssues(result.error, read.value).slice(0, MAX_ISSUES)
}

const readMap = async (map: string | undefined, language: Language) => {
  if (map === undefined) return undefined
  await findFiles([map])
  return readFieldMap(map, language)
}

const totalBytes = (files: readonly InputFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Validates every value of every file and reports as it goes. Answers the exit code: 0 valid, 1 invalid. */
export const validate = async (options: ValidateOptions): Promise<number> => {
  const { paths, language, say } = options
  const { name, schema } = findSchema(options.resource)
  const map = await readMap(options.map, language)
  const files = await findFiles(paths, options.map)
  const report = createReport(options.format, { schema: name, version: options.version, language, say })
  const progress = createProgress(totalBytes(files), say('validate.progress'), process.stderr)
  const totals: Totals = { files: files.map(({ path }) => path), values: 0, invalid: 0, issues: 0, complete: false }
  const show = async (text: string) => {
    if (text && process.stdout.isTTY) progress.hide()
    await write(process.stdout, text)
  }
  const count = (issues: readonly Issue[]) => {
    totals.values += 1
    totals.invalid += issues.length > 0 ? 1 : 0
    totals.issues += issues.length
  }
  await show(report.begin())
  try {
    for (const { path } of files) {
      for await (const datum of readFile(path, { map, onBytes: progress.advance })) {
        const issues = issuesOf(schema, datum)
        count(issues)
        const { read: _, ...place } = datum
        if (issues.length > 0) await show(report.invalid(place, issues))
      }
    }
    if (totals.values === 0) throw new Unusable('error.nothing', { files: paths.join(', ') })
    totals.complete = true
  } finally {
    progress.stop()
    if (totals.complete || options.format !== 'text') await show(report.end(totals))
  }
  return totals.invalid === 0 ? 0 : 1
}
