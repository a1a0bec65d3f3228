import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('./killed-node.ts', import.meta.url))

/**
 * A node in a process of its own, to be started and killed.
 * @param store Its database file, or the folder of a PostgreSQL server and the schema there.
 */
export const nodeOn = (...store: string[]) => {
  let child: ChildProcess | undefined
  return {
    /** Starts it, its clock so many milliseconds ahead. Resolves to its address. */
    start: async (ahead = 0): Promise<string> => {
      const options = ['--conditions=@selaras/source', PROGRAM, String(ahead), ...store]
      child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] })
      const [line] = (await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer]
      return `http://127.0.0.1:${line.toString().trim()}`
    },
    kill: async () => {
      const exited = once(child as ChildProcess, 'exit')
      child?.kill('SIGKILL')
      await exited
    },
    end: () => void child?.kill('SIGKILL'),
  }
}

/** A node on SQLite, in a process of its own, on a database that outlives it. */
export const killedProcess = () => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-killed-'))
  const path = join(folder, 'log.db')
  const node = nodeOn(path)
  return {
    ...node,
    /** Rows by their count, read while nobody or somebody else writes. */
    counts: (sql: string): Record<string, number> => {
      const database = new DatabaseSync(path, { readOnly: true })
      const rows = database.prepare(sql).all() as { name: string; count: number }[]
      database.close()
      return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
    },
    end: () => {
      node.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
