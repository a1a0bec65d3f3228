import type { Commits } from './group-commit.ts'
import type { Connection } from './sql/connection.ts'

type Step = Commits['savepoint']

/** The statements around the part of a transaction that one job writes. */
interface Marks {
  set: Step
  release: Step
  undo: Step
}

/** Sets the savepoint of a job when it first writes: most refusals come before that. */
export const markOnWrite = (
  { all, run }: Connection,
  marks: Marks,
): { connection: Connection } & Pick<Commits, 'savepoint' | 'release' | 'undo'> => {
  let isMarked = false
  return {
    connection: {
      all,
      run: async (sql, ...values) => {
        if (!isMarked) await marks.set()
        isMarked = true
        return run(sql, ...values)
      },
    },
    savepoint: () => {
      isMarked = false
    },
    release: () => (isMarked ? marks.release() : undefined),
    undo: () => (isMarked ? marks.undo() : undefined),
  }
}
