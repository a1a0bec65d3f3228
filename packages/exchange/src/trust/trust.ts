import type { ParticipantId } from '@selaras/schemas'
import type { Issue } from '@selaras/schemas/problem'

/** A nonce that must not be seen again under its key, for as long as its signature could count. */
export interface Nonce {
  keyid: string
  nonce: string
}

/** Who sent a request, or why it proves nobody. */
export type Verdict = { ok: true; participant: ParticipantId; nonce?: Nonce } | { ok: false; issues: readonly Issue[] }

/** How participants prove to each other who they are. */
export interface Trust {
  readonly specificationVersion: 1
  /** What a caller without a proof is asked for (`WWW-Authenticate`). */
  readonly challenge: string
  /** Puts our proof on a request to a peer. `body` is what it carries, byte for byte. */
  sign: (request: Request, body: Uint8Array, peer: ParticipantId) => Promise<Request>
  /** Checks a proof against the request as it came. */
  verify: (request: Request, body: Uint8Array) => Promise<Verdict>
}
