import type { ParticipantId } from '@selaras/schemas'
import type { Nonce } from '../trust/trust.ts'
import type { ReadRequest } from './read-request.ts'

/** A valid request of somebody who proved who they are. */
export interface Call {
  read: ReadRequest
  caller: ParticipantId
  /** Still to be used up, by whoever writes first. */
  nonce: Nonce | undefined
  signal: AbortSignal
}
