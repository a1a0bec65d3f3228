import { type Case, viewOf } from '@selaras/rules'
import type { Complaint, ParticipantId } from '@selaras/schemas'
import type { StoredCase } from '../store/store.ts'

/** A case as one participant may read it, by the table of `@selaras/rules`. Every reading goes through here. */
export const caseFor = ({ kind, state }: Pick<StoredCase, 'kind' | 'state'>, participant: ParticipantId): Case =>
  kind === 'complaint' ? (viewOf(state as Complaint, { participant }).seen as Complaint) : state
