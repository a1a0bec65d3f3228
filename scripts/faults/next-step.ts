import { type Migration, migrations } from '../../packages/exchange/src/store/sql/migrations.ts'

const tables = migrations.flatMap(({ sql }) =>
  [...sql.matchAll(/CREATE TABLE (\w+)/g)].flatMap(([, name = '']) => name),
)

/** The most a step may do that nodes of the version before live with: a column more in every table, an index, a table. */
export const NEXT_STEP: Migration = {
  sql: [
    ...tables.map((table) => `ALTER TABLE ${table} ADD COLUMN later TEXT NOT NULL DEFAULT '';`),
    'CREATE INDEX cases_by_later ON cases (later);',
    'CREATE TABLE laters (id TEXT NOT NULL PRIMARY KEY) STRICT;',
  ].join('\n'),
}
