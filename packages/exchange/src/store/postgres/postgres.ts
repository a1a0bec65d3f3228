import { groupCommit } from '../group-commit.ts'
import { claimOn } from '../sql/claim.ts'
import { transactionOn } from '../sql/transaction.ts'
import { viewOn } from '../sql/view.ts'
import type { Store } from '../store.ts'
import { closedError } from '../store-error.ts'
import { ask, connectionOn } from './connection.ts'
import { listenOn } from './listen.ts'
import { migrate } from './migrate.ts'
import type { PostgresPool } from './pool.ts'
import { claimTransaction, createWriter } from './writer.ts'

export interface PostgresOptions {
  /**
   * High availability: how many synchronous standbys must be attached before this node calls itself ready.
   * The role needs `pg_monitor` to see them. Default 0.
   */
  standbys?: number
}

/** Others wait while a group is written, and they wait over the network. */
const LARGEST_GROUP = 64

const SETTINGS = `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit,
  current_setting('server_version_num')::int AS version`
const STANDBYS = `SELECT count(*) AS count FROM pg_stat_replication
  WHERE state = 'streaming' AND sync_state IN ('sync', 'quorum')`

/** An answer must not leave before its log is on disk. */
const checkDurability = async (pool: PostgresPool): Promise<void> => {
  const [settings] = (await ask(pool, SETTINGS)).rows
  if (Number(settings?.version) < 150_000) throw new Error('[exchange] PostgreSQL 15 or later is needed.')
  if (settings?.fsync !== 'on') throw new Error('[exchange] PostgreSQL runs with fsync=off; set it to on.')
  if (['off', 'local'].includes(String(settings?.synchronous_commit)))
    throw new Error('[exchange] PostgreSQL runs with synchronous_commit=off or local; set it to on.')
}

const missingStandbys = async (pool: PostgresPool, wanted: number): Promise<string | undefined> => {
  if (wanted === 0) return undefined
  const attached = Number((await ask(pool, STANDBYS)).rows[0]?.count ?? 0)
  return attached < wanted ? `${attached} of ${wanted} synchronous standbys are attached.` : undefined
}

/**
 * A store in PostgreSQL 15 or later, shared by any number of nodes of one participant.
 * @param pool A `Pool` of `pg`, three connections or more. Its `search_path` says where the tables are. Whoever made it ends it.
 */
export const postgres = (pool: PostgresPool, { standbys = 0 }: PostgresOptions = {}): Store => {
  // An idle connection that dies says so here, and ends the process if nobody listens; the next call finds out itself.
  pool.on('error', () => {})
  const { connection, commits } = createWriter(pool)
  const { run, idle, watch } = groupCommit(commits, LARGEST_GROUP)
  const transaction = transactionOn(connection)
  const view = viewOn(connectionOn(pool))
  let prepared: Promise<void> | undefined
  let isClosed = false

  /** Tried again at the next call when it fails: a node may start before its database. */
  const prepare = async (): Promise<void> => {
    if (isClosed) throw closedError()
    prepared ??= checkDurability(pool).then(() => migrate(pool))
    await prepared.catch((error: unknown) => {
      prepared = undefined
      throw error
    })
  }
  return {
    specificationVersion: 1,
    write: async (work, expected) => {
      await prepare()
      return run(() => work(transaction), expected)
    },
    read: async (work) => {
      await prepare()
      return work(view)
    },
    claim: async (claim) => {
      await prepare()
      return claimTransaction(pool, (claiming) => claimOn(claiming, claim))
    },
    listen: async (hint) => {
      await prepare()
      return listenOn(pool, hint)
    },
    unready: async () => {
      try {
        await prepare()
        return await missingStandbys(pool, standbys)
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
    watch,
    // A rewritten table is a new file; what the archive and replicas keep is beyond a node.
    scrub: async () => {
      await prepare()
      await ask(pool, 'VACUUM FULL subject_keys')
    },
    close: async () => {
      isClosed = true
      await idle()
    },
  }
}
