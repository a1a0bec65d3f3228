import type { FieldMap } from './field-map.ts'
import type { Check } from './find-check.ts'
import { type InputFile, STDIN } from './find-files.ts'
import { type Findings, noFindings, note } from './findings.ts'
import type { Task } from './in-order.ts'
import { answer, type Job } from './job.ts'
import { openFile } from './open-file.ts'
import type { Pool } from './pool.ts'
import { PIECE_BYTES, wholeLines } from './whole-lines.ts'

/** Findings of a file, or of the next piece of one. */
export interface Checked {
  file: InputFile
  findings: Findings
}

export interface TaskOptions {
  map: FieldMap | undefined
  check: Check
  /** Told of bytes as they are read. */
  onBytes: (bytes: number) => void
  /** Threads to run on; asked for only when there is more to do than their start costs. */
  pool: () => Pool | undefined
}

/** Files up to this size are checked whole. */
const WHOLE_BYTES = 4 * 1024 * 1024
/** Bytes checked on the main thread before others are started. */
const ALONE_BYTES = 4 * 1024 * 1024
/** What opening a file costs, in bytes checked meanwhile. */
const FILE_BYTES = 16 * 1024
/** Values read one by one are reported together. */
const BATCH = 256

/** Runs jobs here or on a thread, and keeps the memory that comes back. */
const createRunner = (options: TaskOptions) => {
  const buffers: ArrayBuffer[] = []
  let begun = 0
  const pool = () => (begun > ALONE_BYTES ? options.pool() : undefined)
  return {
    take: () => new Uint8Array(buffers.pop() ?? new ArrayBuffer(PIECE_BYTES)),
    isAwaited: () => pool()?.isIdle() ?? true,
    run: async (job: Job, bytes: number): Promise<Findings> => {
      begun += bytes
      const { findings, buffer } = await (pool()?.run(job) ?? answer(job, options.map, options.check))
      if (buffer) buffers.push(buffer)
      return findings
    },
  }
}

type Runner = ReturnType<typeof createRunner>

const settled = (findings: Findings): Task<Findings> => ({ result: Promise.resolve(findings) })

/** A file too long to be checked whole, or of unknown length: lines anywhere, values one by one here. */
async function* pieces(path: string, options: TaskOptions, runner: Runner): AsyncGenerator<Task<Findings>> {
  const opened = await openFile(path, options)
  if ('lines' in opened) {
    for await (const lines of wholeLines(opened.lines, runner)) yield { result: runner.run({ lines }, lines.length) }
    return
  }
  let findings = noFindings()
  try {
    for await (const datum of opened.data) {
      note(findings, options.check, datum)
      if (findings.values < BATCH) continue
      yield settled(findings)
      findings = noFindings()
    }
  } catch (error) {
    // What was found before an error is reported before it.
    yield settled(findings)
    throw error
  }
  yield settled(findings)
}

/** All there is to check, in order; each piece is begun when it is asked for. */
export async function* tasks(files: readonly InputFile[], options: TaskOptions): AsyncGenerator<Task<Checked>> {
  const runner = createRunner(options)
  for (const file of files) {
    const { path, bytes } = file
    if (path !== STDIN && bytes > 0 && bytes <= WHOLE_BYTES) {
      const result = runner.run({ file: path }, bytes + FILE_BYTES).then((findings) => {
        options.onBytes(bytes)
        return { file, findings }
      })
      yield { result }
      continue
    }
    for await (const { result } of pieces(path, options, runner))
      yield { result: result.then((findings) => ({ file, findings })) }
  }
}
