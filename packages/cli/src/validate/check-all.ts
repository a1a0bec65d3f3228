import { Unusable } from '../unusable.ts'
import type { InputFile } from './find-files.ts'
import { inOrder } from './in-order.ts'
import { type Pool, startPool } from './pool.ts'
import { type Checked, type TaskOptions, tasks } from './tasks.ts'

export interface CheckOptions extends Omit<TaskOptions, 'pool'> {
  /** Name of the schema. */
  schema: string
  /** Threads that check at once; with one, the main thread does it. */
  jobs: number
  /** The program's main module, which a thread runs as well. */
  program: URL
}

/** What is found in all files, in order, each line counted from the beginning of its file. */
export async function* checkAll(files: readonly InputFile[], options: CheckOptions): AsyncGenerator<Checked> {
  const { schema, jobs, program, map } = options
  let pool: Pool | undefined
  const start = () => {
    if (jobs > 1) pool ??= startPool(program, { schema, map }, jobs)
    return pool
  }
  let current: InputFile | undefined
  let lines = 0
  try {
    for await (const { file, findings } of inOrder(tasks(files, { ...options, pool: start }), 2 * jobs)) {
      if (file !== current) lines = 0
      current = file
      for (const finding of findings.invalid) finding.line += lines
      lines += findings.lines
      yield { file, findings }
      if (findings.error) throw new Unusable(findings.error.key, findings.error.parameters)
    }
  } finally {
    await pool?.stop()
  }
}
