import type { ParticipantId } from '@selaras/schemas'
import type { ReadRequest } from './read-request.ts'

/** A valid request of somebody who proved who they are. */
export interface Call {
  read: ReadRequest
  caller: ParticipantId
  signal: AbortSignal
}
