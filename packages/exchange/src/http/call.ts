import type { ParticipantId } from '@selaras/schemas'
import type { Grant } from '../agreements/grant.ts'
import type { Nonce } from '../trust/trust.ts'
import type { ReadRequest } from './read-request.ts'

/** A valid request of somebody who proved who they are. */
export interface Call {
  read: ReadRequest
  caller: ParticipantId
  /** Still to be used up, by whoever writes first. */
  nonce: Nonce | undefined
  signal: AbortSignal
  /** The agreement it is served under; none where it rests on something else. */
  grant: Grant | undefined
  /** Keyed pseudonym of whom a use under the agreement is about, where that is not a case. */
  subject: string | undefined
}
