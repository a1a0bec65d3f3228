import { DatabaseSync } from 'node:sqlite'
import { groupCommit } from './group-commit.ts'
import { migrations } from './sqlite-schema.ts'
import { sqliteTransaction } from './sqlite-transaction.ts'
import type { Store } from './store.ts'

/** `synchronous=FULL` is asked for and then read back: an answer must not leave before its log is on disk. */
const open = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON')
  const { synchronous } = database.prepare('PRAGMA synchronous').get() as { synchronous: number }
  if (synchronous !== 2) throw new Error(`[exchange] SQLite did not take synchronous=FULL for ${path}.`)
  return database
}

const migrate = (database: DatabaseSync) => {
  database.exec('BEGIN IMMEDIATE')
  const { user_version: applied } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  for (const step of migrations.slice(applied)) database.exec(step)
  if (applied < migrations.length) database.exec(`PRAGMA user_version = ${migrations.length}`)
  database.exec('COMMIT')
}

/**
 * A store in one SQLite file, through Node's own driver: nothing else to install or start.
 * @param path File to keep the log in; its folder must exist.
 */
export const sqlite = (path: string): Store => {
  const writer = open(path)
  migrate(writer)
  const reader = open(path)
  const transaction = sqliteTransaction(writer)
  const view = sqliteTransaction(reader)
  const commits = groupCommit({
    begin: () => writer.exec('BEGIN IMMEDIATE'),
    commit: () => writer.exec('COMMIT'),
    rollback: () => writer.exec('ROLLBACK'),
    savepoint: () => writer.exec('SAVEPOINT work'),
    release: () => writer.exec('RELEASE work'),
    undo: () => writer.exec('ROLLBACK TO work; RELEASE work'),
  })
  return {
    specificationVersion: 1,
    write: (work) => commits.run(() => work(transaction)),
    read: (work) => work(view),
    close: async () => {
      await commits.idle()
      reader.close()
      writer.close()
    },
  }
}
