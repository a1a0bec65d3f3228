import type { Expected } from './expected.ts'

type Step = () => void | Promise<void>

/** The few statements group commit needs of a database connection. */
export interface Commits {
  begin: Step
  /** Told what the jobs of a group will look up, before the first runs. */
  expect?: (expected: readonly Expected[]) => void | Promise<void>
  commit: Step
  rollback: Step
  savepoint: Step
  /** `lost` is told when what the job wrote cannot be kept after all. */
  release: (lost: (error: unknown) => void) => void | Promise<void>
  undo: Step
}

interface Job {
  work: () => Promise<unknown>
  expected: Expected | undefined
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** Jobs that reached the disk together, or failed together. */
export interface CommitGroup {
  jobs: number
  /** Milliseconds, flush included. */
  duration: number
  isDurable: boolean
}

/** Told of every group; `elapsed` are milliseconds since some moment. */
export interface CommitWatch {
  elapsed: () => number
  tell: (group: CommitGroup) => void
}

/** Jobs that share one flush to disk, at most. */
const LARGEST_GROUP = 256

/** How a job is answered once its group is on disk. */
interface Answer {
  give: () => void
}

/** Runs a job and says how to answer it; what a failed job did is undone. */
const runJob = async (database: Commits, job: Job): Promise<Answer> => {
  await database.savepoint()
  try {
    const value = await job.work()
    const answer = { give: () => job.resolve(value) }
    await database.release((error) => {
      answer.give = () => job.reject(error)
    })
    return answer
  } catch (error) {
    await database.undo()
    return { give: () => job.reject(error) }
  }
}

const rollBack = async (database: Commits) => {
  try {
    await database.rollback()
  } catch {
    // No transaction is open when `begin` itself failed.
  }
}

/** False when nothing of the group was kept. */
const commitGroup = async (database: Commits, group: readonly Job[]): Promise<boolean> => {
  const answers: Answer[] = []
  try {
    await database.begin()
    await database.expect?.(group.flatMap(({ expected }) => expected ?? []))
    for (const job of group) answers.push(await runJob(database, job))
    await database.commit()
  } catch (error) {
    await rollBack(database)
    for (const job of group) job.reject(error)
    return false
  }
  for (const answer of answers) answer.give()
  return true
}

const watchedGroup = async (database: Commits, group: readonly Job[], watch: CommitWatch | undefined) => {
  const began = watch?.elapsed() ?? 0
  const isDurable = await commitGroup(database, group)
  watch?.tell({ jobs: group.length, duration: watch.elapsed() - began, isDurable })
}

/**
 * Runs jobs one after another, many to a transaction, so that one flush to disk serves them all.
 * A job that fails is undone alone; nobody is answered before the flush.
 */
export const groupCommit = (database: Commits, largestGroup = LARGEST_GROUP) => {
  const waiting: Job[] = []
  let draining: Promise<void> | undefined
  let watching: CommitWatch | undefined
  const drain = async () => {
    while (waiting.length > 0) {
      // Requests that arrive in the same turn of the event loop join the same group.
      await new Promise((resolve) => setImmediate(resolve))
      await watchedGroup(database, waiting.splice(0, largestGroup), watching)
    }
    draining = undefined
  }
  return {
    run: <Result>(work: () => Promise<Result>, expected?: Expected): Promise<Result> => {
      const result = new Promise<Result>((resolve, reject) => {
        waiting.push({ work, expected, resolve: resolve as (value: unknown) => void, reject })
      })
      draining ??= drain()
      return result
    },
    watch: (watch: CommitWatch) => {
      watching = watch
    },
    /** Waits until nothing is left to commit. */
    idle: async () => {
      while (draining) await draining
    },
  }
}
