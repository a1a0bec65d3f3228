import type { ParticipantId } from '@selaras/schemas'
import type { StoredSubscription, SubscriptionReads, SubscriptionWrites } from '../subscriptions.ts'
import { type Connection, first, type Row } from './connection.ts'

export const SUBSCRIPTIONS = `
CREATE TABLE subscriptions (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  participant TEXT NOT NULL,
  terms TEXT NOT NULL,
  secrets TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  ended_at INTEGER,
  ended_because TEXT,
  paused_at INTEGER,
  paused_because TEXT,
  failing_since INTEGER
) STRICT;
CREATE INDEX subscriptions_by_participant ON subscriptions (participant, position);
CREATE INDEX subscriptions_active ON subscriptions (participant) WHERE ended_at IS NULL;
`

const SUBSCRIPTION = `position, id, participant, terms, secrets, created_at, ended_at, ended_because,
  paused_at, paused_because, failing_since`

const PUT = `INSERT INTO subscriptions (id, participant, terms, secrets, created_at, ended_at, ended_because,
  paused_at, paused_because, failing_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET secrets = excluded.secrets, ended_at = excluded.ended_at,
  ended_because = excluded.ended_because, paused_at = excluded.paused_at, paused_because = excluded.paused_because,
  failing_since = excluded.failing_since`

const toSubscription = (row: Row): StoredSubscription & { position: number } => ({
  ...(JSON.parse(row.terms as string) as Pick<StoredSubscription, 'url' | 'types' | 'services' | 'signature'>),
  position: Number(row.position),
  id: row.id as string,
  participant: row.participant as ParticipantId,
  secrets: JSON.parse(row.secrets as string),
  createdAt: Number(row.created_at),
  ...(row.ended_at !== null && {
    ended: { at: Number(row.ended_at), because: row.ended_because as 'requested' | 'gone' },
  }),
  ...(row.paused_at !== null && {
    paused: { at: Number(row.paused_at), because: row.paused_because as 'requested' | 'failing' },
  }),
  ...(row.failing_since !== null && { failingSince: Number(row.failing_since) }),
})

export const subscriptionReads = (connection: Connection): SubscriptionReads => ({
  subscription: async (id) => {
    const row = await first(connection, `SELECT ${SUBSCRIPTION} FROM subscriptions WHERE id = ?`, id)
    return row && toSubscription(row)
  },
  subscriptions: async ({ participant, after, limit }) => {
    const sql = `SELECT ${SUBSCRIPTION} FROM subscriptions WHERE participant = ? AND position > ? ORDER BY position LIMIT ?`
    return (await connection.all(sql, participant, after, limit)).map(toSubscription)
  },
  activeSubscriptions: async (participants) => {
    if (participants.length === 0) return []
    const sql = `SELECT ${SUBSCRIPTION} FROM subscriptions WHERE ended_at IS NULL
      AND participant IN (${participants.map(() => '?').join(', ')}) ORDER BY position`
    return (await connection.all(sql, ...participants)).map(toSubscription)
  },
})

export const subscriptionWrites = ({ run }: Connection): SubscriptionWrites => ({
  putSubscription: async (subscription) => {
    const { id, participant, url, types, services, signature, secrets, createdAt, ended, paused } = subscription
    const terms = JSON.stringify({ url, types, services, signature })
    const end = [ended?.at ?? null, ended?.because ?? null]
    const pause = [paused?.at ?? null, paused?.because ?? null, subscription.failingSince ?? null]
    await run(PUT, id, participant, terms, JSON.stringify(secrets), createdAt, ...end, ...pause)
  },
})
