import * as z from 'zod'
import { ServiceRequestStatus } from '../codelists/service-request-status.gen.ts'
import { field } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { Document } from '../resources/document.ts'
import { JointRequestSubmission } from '../resources/joint-request.ts'
import { JointService, legCode } from '../resources/joint-service.ts'
import { words } from '../text.ts'
import { clockEntries } from './clock.ts'
import { entryType } from './entry.ts'

const note = () => field('Catatan', 'Note', words(2000).optional())
const reason = () => field('Alasan', 'Reason', words(2000))
const text = (id: string, en: string) => ({ title: { id, en }, description: { id, en } })

/** Every entry a joint request can have; the data of each is also the body of its command. */
export const jointRequestEntries = {
  submitted: entryType(
    'joint-request.submitted',
    text('Permohonan terpadu diajukan', 'Joint request submitted'),
    z.strictObject({
      request: JointRequestSubmission,
      definition: JointService,
      parties: z.array(ParticipantId).min(1).max(50),
    }),
  ),
  legStarted: entryType(
    'joint-request.leg-started',
    text('Bagian permohonan terpadu dimulai', 'Leg started'),
    z.strictObject({
      leg: legCode(),
      case: field('Permohonan layanan bagian ini', 'Service request of this leg', TrackingNumber.clone()),
      owner: field('Pemilik permohonan itu', 'Owner of that request', ParticipantId.clone()),
    }),
  ),
  legFollowed: entryType(
    'joint-request.leg-followed',
    text('Status bagian permohonan terpadu diikuti', 'Status of a leg followed'),
    z.strictObject({ leg: legCode(), status: ServiceRequestStatus, outcome: Document.optional(), note: note() }),
  ),
  redefined: entryType(
    'joint-request.redefined',
    text('Layanan terpadu berubah bagi permohonan ini', 'Joint service changed for this request'),
    z.strictObject({ definition: JointService, reason: reason() }),
  ),
  completed: entryType(
    'joint-request.completed',
    text('Permohonan terpadu selesai', 'Joint request completed'),
    z.strictObject({ outcome: Document, note: note() }),
  ),
  refused: entryType(
    'joint-request.refused',
    text('Permohonan terpadu ditolak', 'Joint request refused'),
    z.strictObject({ reason: reason() }),
  ),
  withdrawn: entryType(
    'joint-request.withdrawn',
    text('Permohonan terpadu ditarik', 'Joint request withdrawn'),
    z.strictObject({ reason: reason() }),
  ),
  expired: entryType(
    'joint-request.expired',
    text('Permohonan terpadu kedaluwarsa', 'Joint request expired'),
    z.strictObject({ reason: reason() }),
  ),
  ...clockEntries('joint-request', { id: 'permohonan terpadu', en: 'joint request' }),
}

/** Data of a joint request entry, by the name it has in `jointRequestEntries`. */
export type JointRequestEntryData<Name extends keyof typeof jointRequestEntries> = z.infer<
  (typeof jointRequestEntries)[Name]['data']
>
