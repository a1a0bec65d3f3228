/** The few statements group commit needs of a database connection. */
export interface Commits {
  begin: () => void
  commit: () => void
  rollback: () => void
  savepoint: () => void
  release: () => void
  undo: () => void
}

interface Job {
  work: () => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** Jobs that share one flush to disk, at most. */
const LARGEST_GROUP = 256

/**
 * Runs jobs one after another, many to a transaction, so that one flush to disk serves them all.
 * A job that fails is undone alone; nobody is answered before the flush.
 */
export const groupCommit = (database: Commits) => {
  const waiting: Job[] = []
  let draining: Promise<void> | undefined

  const runJob = async (job: Job): Promise<() => void> => {
    database.savepoint()
    try {
      const value = await job.work()
      database.release()
      return () => job.resolve(value)
    } catch (error) {
      database.undo()
      return () => job.reject(error)
    }
  }

  const commitGroup = async (group: readonly Job[]) => {
    const answers: (() => void)[] = []
    try {
      database.begin()
      for (const job of group) answers.push(await runJob(job))
      database.commit()
    } catch (error) {
      try {
        database.rollback()
      } catch {
        // No transaction is open when `begin` itself failed.
      }
      for (const job of group) job.reject(error)
      return
    }
    for (const answer of answers) answer()
  }

  const drain = async () => {
    // Requests that arrive in the same turn of the event loop join the same group.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) await commitGroup(waiting.splice(0, LARGEST_GROUP))
    draining = undefined
  }

  return {
    run: <Result>(work: () => Promise<Result>): Promise<Result> => {
      const result = new Promise<Result>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as (value: unknown) => void, reject })
      })
      draining ??= drain()
      return result
    },
    idle: async () => {
      await draining
    },
  }
}
