import type { ExchangeOptions } from '@selaras/exchange'

/** Where the log of a node is kept. */
export type Database = { sqlite: string } | { postgres: string; standbys: number }

/** All a node needs to know, wherever it was written. */
export interface NodeSettings {
  database: Database
  /** What the exchange is given beside its store. */
  exchange: Omit<ExchangeOptions, 'store' | 'observe'>
  log?: 'text' | 'json' | undefined
  host?: string | undefined
  port?: number | undefined
  connections?: number | undefined
  /** The last place of `X-Forwarded-For` tells who calls. */
  behindProxy?: boolean | undefined
}
