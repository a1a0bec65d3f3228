import type { ParticipantId } from '@selaras/schemas'

/** How participants prove to each other who they are. */
export interface Trust {
  readonly specificationVersion: 1
  /** Puts our proof on a request to a peer. */
  sign: (request: Request, peer: ParticipantId) => Promise<Request>
  /** Who sent a request; `undefined` when it proves nobody. */
  verify: (request: Request) => Promise<ParticipantId | undefined>
}
