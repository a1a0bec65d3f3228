import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { Delivery, QueuedCommand, StoredAnswer, StoredCase, StoredEntry } from './store.ts'

type Row = Record<string, SQLInputValue>

/** Prepares each statement once. */
export const statementsOn = (database: DatabaseSync) => {
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    all: (sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as Row[],
    get: (sql: string, ...values: SQLInputValue[]) => statement(sql).get(...values) as Row | undefined,
    run: (sql: string, ...values: SQLInputValue[]) => Number(statement(sql).run(...values).changes),
  }
}
export type Statements = ReturnType<typeof statementsOn>

export const toCase = (row: Row): StoredCase & { position: number } => ({
  position: row.position as number,
  kind: row.kind as StoredCase['kind'],
  digest: row.digest as string,
  state: JSON.parse(row.state as string),
})

export const toEntry = (row: Row): StoredEntry => ({
  position: row.position as number,
  digest: row.digest as string,
  entry: JSON.parse(row.body as string),
})

export const toDelivery = (row: Row): Delivery => ({
  destination: row.destination as string,
  case: row.case_id as TrackingNumber,
  acknowledged: row.acknowledged as number,
  target: row.target as number,
  failures: row.failures as number,
})

export const toCommand = (row: Row): QueuedCommand => ({
  id: row.id as number,
  owner: row.owner as ParticipantId,
  case: row.case_id as TrackingNumber,
  kind: row.kind as QueuedCommand['kind'],
  name: row.name as string,
  data: JSON.parse(row.data as string),
  key: row.key as string,
  failures: row.failures as number,
})

export const toAnswer = (row: Row): StoredAnswer => ({
  request: row.request as string,
  status: row.status as number,
  body: row.body as string,
  headers: JSON.parse(row.headers as string),
})
