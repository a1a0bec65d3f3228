/** A statement as `pg` takes it: named ones are prepared once a connection. */
export interface PostgresStatement {
  name?: string
  text: string
  values?: unknown[]
}

export interface PostgresResult {
  rows: Record<string, unknown>[]
  rowCount: number | null
  command: string
}

/** What the store needs of a client of `pg`. */
export interface PostgresClient {
  /** Several statements in one text give a list of results. */
  query: (statement: PostgresStatement) => Promise<PostgresResult | PostgresResult[]>
  on: (event: 'error' | 'end' | 'notification', listener: (detail?: unknown) => void) => unknown
  removeAllListeners: (event: 'error' | 'end' | 'notification') => unknown
  /** `true` throws the connection away. */
  release: (broken?: boolean) => void
}

/** What the store needs of a `Pool` of `pg`; whoever made it ends it. */
export interface PostgresPool {
  connect: () => Promise<PostgresClient>
  query: (statement: PostgresStatement) => Promise<PostgresResult>
  on: (event: 'error', listener: (error: unknown) => void) => unknown
}
