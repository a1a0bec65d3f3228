import type { ParticipantId } from '@selaras/schemas'
import type { Issue } from '@selaras/schemas/problem'

/** What tells a signature from every other: seen again, as long as it could count, it is a copy. */
export interface Nonce {
  /** When it was made, seconds since 1970-01-01T00:00:00Z; signed as well. */
  created: number
  /** What no other signature of that second has, of any key. */
  mark: string
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
