import type { Store } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { Unusable } from '../unusable.ts'
import { reasonOf } from '../validate/find-files.ts'
import type { Database } from './settings.ts'

/** A store, and how to let go of what it stands on. */
export interface OpenStore {
  store: Store
  end: () => Promise<void>
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const openPostgres = async (connectionString: string, standbys: number): Promise<OpenStore> => {
  const pg = await import('pg').catch((error: unknown) => {
    throw reasonOf(error) === 'ERR_MODULE_NOT_FOUND' ? new Unusable('error.postgres-driver', {}, error) : error
  })
  const { postgres } = await import('@selaras/exchange/postgres')
  const pool = new pg.default.Pool({ connectionString, max: 10, connectionTimeoutMillis: 5_000 })
  return { store: postgres(pool, { standbys }), end: () => pool.end() }
}

/** Opens the database of a node. One that is not there yet is made. */
export const openStore = async (database: Database): Promise<OpenStore> => {
  if ('postgres' in database) return openPostgres(database.postgres, database.standbys)
  try {
    return { store: sqlite(database.sqlite), end: async () => {} }
  } catch (error) {
    throw new Unusable('error.database', { file: database.sqlite, reason: messageOf(error) }, error)
  }
}
