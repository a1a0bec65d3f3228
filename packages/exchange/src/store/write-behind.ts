import type { Commits } from './group-commit.ts'
import { later } from './later.ts'
import { createAnswers } from './sql/answers.ts'
import type { Connection, Row, Statement, WriteConnection } from './sql/connection.ts'
import { questionsOf } from './sql/expected.ts'
import { createWaiting, inOrder, type Pending, whenReady } from './sql/pending.ts'
import { isStoreError } from './store-error.ts'

type Step = Commits['savepoint']

/** What a database does for a group of jobs. */
export interface Writer extends Connection, Pick<Commits, 'begin' | 'commit' | 'rollback'> {
  /** Rows by question; a database in this process is asked when it is time. */
  askAll?: (questions: readonly Statement[]) => Promise<Row[][]>
  /** Does what waited; what goes to one table in this order. */
  putAll: (puts: readonly Statement[]) => Promise<void>
  /** The statements around what may have to be undone alone. */
  mark: Step
  release: Step
  undo: Step
}

/** What a job that is done put, and whom to tell when it cannot be kept after all. */
interface Done {
  puts: Pending[]
  lost: (error: unknown) => void
}

const putAll = async (writer: Writer, puts: readonly Pending[]): Promise<void> =>
  writer.putAll(inOrder(await Promise.all(puts.map(whenReady))))

/** All at once; where a statement fails, job by job, so that it costs one job only. */
const putJobs = async (writer: Writer, jobs: readonly Done[]): Promise<void> => {
  await writer.mark()
  try {
    await putAll(
      writer,
      jobs.flatMap(({ puts }) => puts),
    )
    await writer.release()
  } catch (error) {
    if (isStoreError(error)) throw error
    await writer.undo()
    const [job, ...others] = jobs
    if (others.length === 0) job?.lost(error)
    else for (const one of jobs) await putJobs(writer, [one])
  }
}

/**
 * Holds back what jobs put, until somebody could see that it is missing or the group is committed: then it is written
 * in one go. So a job that is refused has nothing to undo, and a database over the network is asked once for many.
 */
export const writeBehind = (writer: Writer): { connection: WriteConnection; commits: Commits } => {
  let jobs: Done[] = []
  /** What those jobs put. */
  const kept = createWaiting()
  /** What the present job put. */
  const own = createWaiting()
  const answers = createAnswers()
  let isMarked = false
  /** The database failed, not a statement: nothing of the group is certain any more. */
  let trouble: unknown

  const trying = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    if (trouble) throw trouble
    try {
      return await work()
    } catch (error) {
      if (isStoreError(error)) trouble = error
      throw error
    }
  }
  const settle = async () => {
    await trying(async () => jobs.length > 0 && putJobs(writer, jobs))
    answers.forget(kept.all())
    jobs = []
    kept.clear()
  }
  /** From here on what the present job does is in the database, under a mark. */
  const send = async () => {
    if (!isMarked) {
      await settle()
      await trying(writer.mark)
      isMarked = true
    }
    const puts = own.all()
    own.clear()
    answers.forget(puts)
    if (puts.length > 0) await trying(() => putAll(writer, puts))
  }
  const connection: WriteConnection = {
    all: async (sql, ...values) => {
      const question = { sql, values }
      if (own.change(question)) await send()
      else if (kept.change(question)) await settle()
      const known = answers.of(question)
      if (known) return known
      const rows = await writer.all(sql, ...values)
      if (sql.startsWith('INSERT')) answers.forget([question])
      else answers.keep(question, rows)
      return rows
    },
    run: async (sql, ...values) => {
      await send()
      answers.forget([{ sql }])
      return trying(() => writer.run(sql, ...values))
    },
    put: async (sql, ...values) => {
      const put = { sql, values }
      for (const value of values) if (value instanceof Promise) later(value)
      if (own.concern(put)) await send()
      else if (kept.concern(put)) await settle()
      own.add(put)
    },
  }
  const release = async (lost: Done['lost']) => {
    if (isMarked) {
      await send()
      return trying(writer.release)
    }
    const puts = own.all()
    if (puts.length > 0) jobs.push({ puts, lost })
    for (const put of puts) kept.add(put)
  }
  const commits: Commits = {
    begin: async () => {
      jobs = []
      kept.clear()
      answers.clear()
      trouble = undefined
      await writer.begin()
    },
    expect: async (expected) => {
      const questions = expected.flatMap(questionsOf)
      const rows = (await writer.askAll?.(questions)) ?? []
      for (const [at, found] of rows.entries()) if (questions[at]) answers.keep(questions[at], found)
    },
    commit: async () => {
      await settle()
      await writer.commit()
    },
    rollback: writer.rollback,
    savepoint: () => {
      own.clear()
      isMarked = false
    },
    release,
    undo: async () => {
      if (trouble) throw trouble
      if (isMarked) {
        answers.clear()
        await writer.undo()
      }
    },
  }
  return { connection, commits }
}
