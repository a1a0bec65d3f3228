import * as z from 'zod'
import { field } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'

/** What a case of any kind says of itself, beside its status. */
export const caseFields = {
  id: TrackingNumber,
  owner: ParticipantId,
  parties: field('Pihak yang memegang salinan', 'Parties that hold a replica', z.array(ParticipantId).min(1).max(1000)),
  sequence: field('Nomor catatan terakhir', 'Sequence of the last entry', z.int().min(1)),
  submittedAt: Instant,
  updatedAt: Instant,
}
