import { existsSync } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as driver from 'node:sqlite'
import type { Recovery } from '../audit.ts'
import { sqlite } from './sqlite.ts'

/** Files SQLite keeps beside a database; one that is left beside another database would be read into it. */
const BESIDE = ['-wal', '-shm']

/** Whether a file is a whole database of ours; says what is wrong with it otherwise. */
const check = (path: string): void => {
  const database = new driver.DatabaseSync(path, { readOnly: true })
  try {
    const [row] = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
    if (row?.integrity_check !== 'ok') throw new Error(`[exchange] ${path} is damaged: ${row?.integrity_check}.`)
    const tables = database
      .prepare("SELECT count(*) AS count FROM sqlite_schema WHERE name IN ('schema_steps', 'entries')")
      .get()
    if (tables?.count !== 2) throw new Error(`[exchange] ${path} is no database of an exchange.`)
  } finally {
    database.close()
  }
}

const flush = async (path: string): Promise<void> => {
  const file = await open(path, 'r')
  await file.sync().finally(() => file.close())
}

/** Puts a whole file in place: it is there under its name, or it is not. */
const put = async (from: string, to: string): Promise<void> => {
  await flush(from)
  await rename(from, to)
  await flush(dirname(to))
}

/**
 * Copies the database of a node while it works: one moment of it, whole and checked.
 * @param path Database of the node.
 * @param to File to write; what is there is replaced once the copy is whole.
 * @throws Error when this Node.js cannot do it (22.16 or later can), or the copy is not whole.
 */
export const backupSqlite = async (path: string, to: string): Promise<void> => {
  if (!('backup' in driver)) throw new Error('[exchange] This Node.js cannot back up SQLite; use 22.16 or later.')
  const partial = `${to}.partial`
  await rm(partial, { force: true })
  const source = new driver.DatabaseSync(path, { readOnly: true })
  try {
    await driver.backup(source, partial)
  } finally {
    source.close()
  }
  check(partial)
  for (const end of BESIDE) await rm(partial + end, { force: true })
  await put(partial, to)
}

export interface RestoreSqlite extends Recovery {
  /** The backup. */
  from: string
  /** Database to put in place. What stands there is kept, under a name that ends in `.replaced-<since>`. */
  to: string
}

/**
 * Puts a node back from a backup. The node must not run. When it starts again it takes no writes until it got back
 * from its peers what it had received and sent since the backup.
 */
export const restoreSqlite = async ({ from, to, since, without }: RestoreSqlite): Promise<void> => {
  check(from)
  const partial = `${to}.restoring`
  for (const end of ['', ...BESIDE]) await rm(partial + end, { force: true })
  await copyFile(from, partial)
  const store = sqlite(partial)
  await store.write((transaction) => transaction.setRecovery({ since, without }))
  await store.close()
  for (const end of ['', ...BESIDE]) if (existsSync(to + end)) await rename(to + end, `${to}.replaced-${since}${end}`)
  await put(partial, to)
}
