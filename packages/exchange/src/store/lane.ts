import type { Delivery, QueuedCommand } from './store.ts'

/** Destinations that are told of an erasure are called so, with the party after a colon. */
export const TELLING = 'erasure'

const TOLD = new RegExp(`^${TELLING}:`)

/**
 * What a few calls at a time go to, so that one that is slow slows nobody else: a peer, whether it is owed entries, asked
 * as the owner of a case or told of an erasure, is `peer:<participant>`; any other destination is a lane of its own, the
 * legs of joint requests one for all providers.
 */
export const laneOf = (carried: Pick<Delivery, 'destination'> | Pick<QueuedCommand, 'owner'>): string =>
  'owner' in carried ? `peer:${carried.owner}` : carried.destination.replace(TOLD, 'peer:')
