import { DatabaseSync } from 'node:sqlite'
import { groupCommit } from './group-commit.ts'
import { migrations } from './sqlite-schema.ts'
import { statementsOn } from './sqlite-statements.ts'
import { sqliteTransaction } from './sqlite-transaction.ts'
import { sqliteView } from './sqlite-view.ts'
import type { Store } from './store.ts'

const SETTINGS =
  'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON'

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

const stepsIn = (database: DatabaseSync): number =>
  (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version

/** Takes the lock of a writer only when there is something to do; another process may do it meanwhile. */
const migrate = (database: DatabaseSync) => {
  if (stepsIn(database) > migrations.length)
    throw new Error('[exchange] A newer version wrote this database; update this one.')
  if (stepsIn(database) === migrations.length) return
  database.exec('BEGIN IMMEDIATE')
  for (const step of migrations.slice(stepsIn(database))) database.exec(step)
  database.exec(`PRAGMA user_version = ${migrations.length}; COMMIT`)
}

/**
 * A store in one SQLite file, through Node's own driver: nothing else to install or start.
 * @param path File to keep the log in; its folder must exist.
 */
export const sqlite = (path: string): Store => {
  const writer = open(path)
  migrate(writer)
  const reader = open(path)
  const transaction = sqliteTransaction(statementsOn(writer))
  const view = sqliteView(statementsOn(reader))
  const commits = groupCommit({
    begin: () => writer.exec('BEGIN IMMEDIATE'),
    commit: () => writer.exec('COMMIT'),
    rollback: () => writer.exec('ROLLBACK'),
    savepoint: () => writer.exec('SAVEPOINT work'),
    release: () => writer.exec('RELEASE work'),
    undo: () => writer.exec('ROLLBACK TO work; RELEASE work'),
  })
  const close = async () => {
    await commits.idle()
    reader.close()
    writer.close()
  }
  let closed: Promise<void> | undefined
  return {
    specificationVersion: 1,
    write: (work) => commits.run(() => work(transaction)),
    read: (work) => work(view),
    close: () => {
      closed ??= close()
      return closed
    },
  }
}
