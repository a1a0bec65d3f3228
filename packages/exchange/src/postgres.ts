export type {
  PostgresClient,
  PostgresPool,
  PostgresResult,
  PostgresStatement,
} from './store/postgres/pool.ts'
export { type PostgresOptions, postgres } from './store/postgres/postgres.ts'
