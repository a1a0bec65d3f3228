import { DatabaseSync } from 'node:sqlite'
import { groupCommit } from '../group-commit.ts'
import { claimOn } from '../sql/claim.ts'
import { areCurrent, migrations, oldestFor, type Steps } from '../sql/migrations.ts'
import { transactionOn } from '../sql/transaction.ts'
import { viewOn } from '../sql/view.ts'
import type { Store } from '../store.ts'
import { closedError, isStoreError, StoreError } from '../store-error.ts'
import { writeBehind } from '../write-behind.ts'
import { connectionOn } from './connection.ts'
import { guarded } from './errors.ts'

/** Pages of 8 KB hold three entries, where of 4 KB each would hold one and stay half empty. */
const SETTINGS =
  'PRAGMA page_size = 8192; PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON'
/**
 * Of the writer, a third of the work of a write: savepoints of a job in memory, not in a file; 16 MB of pages, so that those every write
 * touches stay; the log taken into the file every 16 MB, not every 4, so that such a page is written there less often.
 */
const PACE = 'PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 2000'

/** What is asked for is read back: an answer must not leave before its log is on disk. */
const open = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path)
  database.exec(SETTINGS)
  const { journal_mode: mode } = database.prepare('PRAGMA journal_mode').get() as { journal_mode: string }
  if (mode !== 'wal')
    throw new Error(`[exchange] SQLite keeps no write-ahead log for ${path}; give it a file on a disk.`)
  const { synchronous } = database.prepare('PRAGMA synchronous').get() as { synchronous: number }
  if (synchronous !== 2) throw new Error(`[exchange] SQLite did not take synchronous=FULL for ${path}.`)
  return database
}

/**
 * With `secure_delete` pages keep nothing of what is deleted. What an index moved to another page while it grew stays
 * where it was all the same, so that of the subjects is built anew; and the write-ahead log is cut.
 */
const wipe = (database: DatabaseSync) => {
  database.exec('REINDEX subject_keys_by_subject')
  const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }
  if (busy !== 0) throw new StoreError('unavailable', 'Another process reads the database; try again.')
}

const stepsIn = (database: DatabaseSync): Steps => {
  database.exec('CREATE TABLE IF NOT EXISTS schema_steps (steps INTEGER NOT NULL, oldest INTEGER NOT NULL) STRICT')
  const [row] = database.prepare('SELECT steps, oldest FROM schema_steps').all()
  return { steps: Number(row?.steps ?? 0), oldest: Number(row?.oldest ?? 0) }
}

/** One step in one transaction, so that a node killed at any point leaves whole steps. False when all are done. */
const takeStep = (database: DatabaseSync): boolean => {
  database.exec('BEGIN IMMEDIATE')
  const { steps, oldest } = stepsIn(database)
  const step = migrations[steps]
  if (oldest <= migrations.length && step) {
    database.exec(step.sql)
    database.exec('DELETE FROM schema_steps')
    database.prepare('INSERT INTO schema_steps VALUES (?, ?)').run(steps + 1, oldestFor(steps + 1))
  }
  database.exec('COMMIT')
  if (oldest > migrations.length) throw new Error('[exchange] A newer version wrote this database; update this one.')
  return step !== undefined
}

/** Asked without a lock: a handle on tables that are as they should be waits for nobody who is writing. */
const isCurrent = (database: DatabaseSync): boolean => areCurrent(stepsIn(database))

const migrate = (database: DatabaseSync) => {
  while (!isCurrent(database) && takeStep(database)) {
    // The next one.
  }
}

/**
 * A store in one SQLite file, through Node's own driver: nothing else to install or start.
 * @param path File to keep the log in; its folder must exist.
 */
export const sqlite = (path: string): Store => {
  const writer = open(path)
  writer.exec(PACE)
  migrate(writer)
  const reader = open(path)
  const step = (sql: string) => {
    const statement = writer.prepare(sql)
    return () => void guarded(() => statement.run())
  }
  const view = viewOn(connectionOn(reader))
  let failure: StoreError | undefined
  let isClosed = false
  const [begin, commit] = [step('BEGIN IMMEDIATE'), step('COMMIT')]
  const { all, run } = connectionOn(writer)
  const { connection, commits: behind } = writeBehind({
    all,
    run,
    putAll: async (waiting) => {
      for (const { sql, values } of waiting) await run(sql, ...values)
    },
    mark: step('SAVEPOINT work'),
    release: step('RELEASE work'),
    undo: () => guarded(() => writer.exec('ROLLBACK TO work; RELEASE work')),
    begin: () => {
      // After an fsync that failed nobody knows what the disk holds; a second one that succeeds proves nothing.
      if (failure) throw failure
      if (isClosed) throw closedError()
      begin()
    },
    commit: () => {
      try {
        commit()
      } catch (error) {
        if (isStoreError(error) && error.code === 'broken') failure = error
        throw error
      }
    },
    rollback: step('ROLLBACK'),
  })
  const commits = groupCommit(behind)
  const transaction = transactionOn(connection)
  const close = async () => {
    await commits.idle()
    isClosed = true
    reader.close()
    writer.close()
  }
  let closed: Promise<void> | undefined
  return {
    specificationVersion: 1,
    write: (work, expected) => commits.run(() => work(transaction), expected),
    read: async (work) => {
      if (isClosed) throw closedError()
      return work(view)
    },
    claim: (claim) => commits.run(() => claimOn(connection, claim)),
    unready: async () => failure?.message,
    scrub: async () => {
      // Between two groups nothing is open, so the log can be taken into the file and cut.
      await commits.idle()
      guarded(() => wipe(writer))
    },
    watch: commits.watch,
    close: () => {
      closed ??= close()
      return closed
    },
  }
}
