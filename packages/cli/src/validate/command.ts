import type { Language } from '@selaras/schemas/problem'
import { choose } from '../choose.ts'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { jobsOf } from './jobs.ts'
import { FORMATS, type Format } from './report/report.ts'
import { validate } from './validate.ts'

interface Context {
  /** The program's main module. */
  program: URL
  version: string
  language: Language
  say: Say
}

/** `selaras validate`, as it was called. */
export const validateCommand = (
  { words: [resource = '', ...paths], options }: Call,
  context: Context,
): Promise<number> => {
  const format = choose<Format>('--format', options.format, FORMATS, 'text')
  return validate({ ...context, resource, paths, map: options.map, format, jobs: jobsOf(options.jobs) })
}
