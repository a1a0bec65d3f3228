import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { Delivery, QueuedCommand, StoredAnswer, StoredCase, StoredEntry } from '../store.ts'
import type { Row } from './connection.ts'

/**
 * The position of a case, for what is kept in the order cases come: numbers of cases are random, so rows kept by them
 * would each lie on a page of its own. It is there for good once the case is.
 */
export const OF_CASE = '(SELECT position FROM cases WHERE id = ?)'

// Columns by name, never `*`: a newer version may add one while this one runs, and PostgreSQL refuses a prepared
// statement whose result would change.
export const CASE = 'c.position, c.kind, c.digest, c.state'
export const ENTRY = 'e.position, e.digest, e.body'
export const DELIVERY = 'd.destination, c.id AS case_id, d.acknowledged, d.target, d.failures, d.hurries, d.fence'
export const COMMAND = 'c.id, c.owner, c.case_id, c.kind, c.name, c.data, c.key, c.failures, c.hurries, c.fence'
export const ANSWER = 'request, status, body, headers'

export const toCase = (row: Row): StoredCase & { position: number } => ({
  position: Number(row.position),
  kind: row.kind as StoredCase['kind'],
  digest: row.digest as string,
  state: JSON.parse(row.state as string),
})

export const toEntry = (row: Row): StoredEntry => ({
  position: Number(row.position),
  digest: row.digest as string,
  entry: JSON.parse(row.body as string),
})

export const toDelivery = (row: Row): Delivery => ({
  destination: row.destination as string,
  case: row.case_id as TrackingNumber,
  acknowledged: Number(row.acknowledged),
  target: Number(row.target),
  failures: Number(row.failures),
  hurries: Number(row.hurries),
  fence: Number(row.fence),
})

export const toCommand = (row: Row): QueuedCommand => ({
  id: Number(row.id),
  owner: row.owner as ParticipantId,
  case: row.case_id as TrackingNumber,
  kind: row.kind as QueuedCommand['kind'],
  name: row.name as string,
  data: JSON.parse(row.data as string),
  key: row.key as string,
  failures: Number(row.failures),
  hurries: Number(row.hurries),
  fence: Number(row.fence),
})

export const toAnswer = (row: Row): StoredAnswer => ({
  request: row.request as string,
  status: Number(row.status),
  body: row.body as string,
  headers: JSON.parse(row.headers as string),
})
