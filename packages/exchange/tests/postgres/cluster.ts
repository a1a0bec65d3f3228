import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const INSTALLED = '/usr/lib/postgresql'

/** Folder of PostgreSQL's programs on this machine; `undefined` when it has none. */
export const postgresPrograms = (): string | undefined =>
  existsSync(INSTALLED)
    ? readdirSync(INSTALLED)
        .map((version) => join(INSTALLED, version, 'bin'))
        .findLast((bin) => existsSync(join(bin, 'initdb')))
    : undefined

const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
/** PostgreSQL does not run as root. */
const owner = () => (process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {})

const connectionAt = (folder: string) => ({ host: folder, port: 5432, user: 'selaras', database: 'postgres' })

/** The name by which the server knows the connections of a process. */
export const nameOf = (pid: number): string => `process-${pid}`

/** A pool on the cluster in a folder, whose tables live in a schema of that name. */
export const poolAt = (folder: string, schema: string): pg.Pool =>
  new pg.Pool({
    ...connectionAt(folder),
    max: 4,
    options: `-c search_path=${schema}`,
    application_name: nameOf(process.pid),
  })

/** A PostgreSQL server of our own, reached over a socket in its folder and nowhere else. */
export interface Cluster {
  folder: string
  start: () => Promise<void>
  /** `fast` ends every connection; `immediate` is a crash. */
  stop: (mode?: 'fast' | 'immediate') => void
  /** A pool whose tables live in a schema of that name. */
  pool: (schema: string) => pg.Pool
  /** A standby of this server turns into a server of its own. */
  promote: () => void
  remove: () => void
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * @param settings Lines for `postgresql.conf`.
 * @param followed A running server; the new one becomes a standby of it.
 */
export const createCluster = (settings: readonly string[] = [], followed?: Cluster): Cluster => {
  const programs = postgresPrograms()
  if (!programs) throw new Error('PostgreSQL is not installed.')
  const as = owner()
  const folder = mkdtempSync(join(tmpdir(), 'selaras-pg-'))
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const run = (program: string, args: string[]) =>
    execFileSync(join(programs, program), args, { ...as, cwd: folder, stdio: 'pipe', encoding: 'utf8' })
  const copy = [
    '-h',
    followed?.folder ?? '',
    '-p',
    '5432',
    '-U',
    'selaras',
    '-D',
    data,
    '-R',
    '-X',
    'stream',
    '--no-sync',
    '-c',
    'fast',
  ]
  if (followed) run('pg_basebackup', copy)
  else run('initdb', ['-D', data, '-U', 'selaras', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'])
  const options = [`unix_socket_directories=${folder}`, 'listen_addresses=', 'max_connections=60', ...settings]
  const ready = async () => {
    const client = new pg.Client(connectionAt(folder))
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('SELECT 1')
      return true
    } catch {
      return false
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  const stop = (mode = 'fast') => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop'])
  }
  return {
    folder,
    stop,
    start: async () => {
      const args = ['-D', data, ...options.flatMap((option) => ['-c', option])]
      spawn(join(programs, 'postgres'), args, { ...as, cwd: folder, stdio: 'ignore', detached: true }).unref()
      for (let tries = 0; tries < 200; tries++) {
        if (await ready()) return
        await pause(50)
      }
      throw new Error('PostgreSQL did not start.')
    },
    promote: () => void run('pg_ctl', ['-D', data, '-w', 'promote']),
    pool: (schema) => poolAt(folder, schema),
    remove: () => {
      stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
