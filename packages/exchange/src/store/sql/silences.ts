import type { ParticipantId } from '@selaras/schemas'
import type { SilenceReads, SilenceWrites } from '../silences.ts'
import type { Connection } from './connection.ts'

export const SILENCES = `
CREATE TABLE silences (
  peer TEXT NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`
const NOTE = 'INSERT INTO silences (peer, at) VALUES (?, ?) ON CONFLICT DO NOTHING'
// What is under way stays with whoever carries it.
const HURRY_DELIVERIES = `UPDATE deliveries SET due = ?
  WHERE destination = ? AND acknowledged < target AND parked = 0 AND due > ? AND leased = 0`
const HURRY_COMMANDS = "UPDATE commands SET due = ? WHERE owner = ? AND state = 'waiting' AND due > ? AND leased = 0"

export const silenceReads = ({ all }: Connection): SilenceReads => ({
  silentPeers: async () =>
    (await all('SELECT peer FROM silences ORDER BY peer')).map(({ peer }) => peer as ParticipantId),
})

export const silenceWrites = ({ run }: Connection): SilenceWrites => ({
  noteSilence: async (peer, at) => {
    await run(NOTE, peer, at)
  },
  endSilence: async (peer, at) => {
    await run('DELETE FROM silences WHERE peer = ?', peer)
    await run(HURRY_DELIVERIES, at, `peer:${peer}`, at)
    await run(HURRY_COMMANDS, at, peer, at)
  },
  hurry: async (destination, at) => {
    await run(HURRY_DELIVERIES, at, destination, at)
  },
})
