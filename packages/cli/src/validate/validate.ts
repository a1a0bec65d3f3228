import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { write } from '../output.ts'
import { Unusable } from '../unusable.ts'
import { checkAll } from './check-all.ts'
import { findCheck } from './find-check.ts'
import { findFiles, type InputFile } from './find-files.ts'
import { createProgress } from './progress.ts'
import { createReport, type Format, type Totals } from './report/report.ts'

export interface ValidateOptions {
  /** Name of the schema, in any case. */
  resource: string
  /** Files, folders, or `-`. */
  paths: readonly string[]
  /** File of the field map for CSV. */
  map: string | undefined
  format: Format
  /** Threads that check at once. */
  jobs: number
  /** The program's main module. */
  program: URL
  version: string
  language: Language
  say: Say
}

const readMap = async (map: string | undefined, language: Language) => {
  if (map === undefined) return undefined
  await findFiles([map])
  const { readFieldMap } = await import('./field-map.ts')
  return readFieldMap(map, language)
}

const totalBytes = (files: readonly InputFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Validates every value of every file and reports as it goes. Answers the exit code: 0 valid, 1 invalid. */
export const validate = async (options: ValidateOptions): Promise<number> => {
  const { paths, language, say, jobs, program } = options
  const { name, check } = await findCheck(options.resource)
  const map = await readMap(options.map, language)
  const files = await findFiles(paths, options.map)
  const report = createReport(options.format, { schema: name, version: options.version, language, say })
  const progress = createProgress(totalBytes(files), say('validate.progress'), process.stderr)
  const totals: Totals = { files: files.map(({ path }) => path), values: 0, invalid: 0, issues: 0, complete: false }
  const show = async (text: string) => {
    if (text && process.stdout.isTTY) progress.hide()
    await write(process.stdout, text)
  }
  await show(report.begin())
  try {
    const checked = checkAll(files, { schema: name, check, map, jobs, program, onBytes: progress.advance })
    for await (const { file, findings } of checked) {
      totals.values += findings.values
      totals.invalid += findings.invalid.length
      for (const { issues, ...place } of findings.invalid) {
        totals.issues += issues.length
        await show(report.invalid({ file: file.path, ...place }, issues))
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
