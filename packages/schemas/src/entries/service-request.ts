import * as z from 'zod'
import { field } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { Document } from '../resources/document.ts'
import { bill, ServiceRequestSubmission } from '../resources/service-request.ts'
import { words } from '../text.ts'
import { clockEntries } from './clock.ts'
import { entryType } from './entry.ts'

const note = () => field('Catatan', 'Note', words(2000).optional())
const reason = () => field('Alasan', 'Reason', words(2000))
const documents = () => field('Dokumen', 'Documents', z.array(Document).max(100))

const text = (id: string, en: string) => ({ title: { id, en }, description: { id, en } })

/** Every entry a service request can have; the data of each is also the body of its command. */
export const serviceRequestEntries = {
  submitted: entryType(
    'service-request.submitted',
    text('Permohonan diajukan', 'Request submitted'),
    z.strictObject({
      request: ServiceRequestSubmission,
      assigned: ParticipantId,
      parties: z.array(ParticipantId).min(1).max(50),
    }),
  ),
  returned: entryType(
    'service-request.returned',
    text('Permohonan dikembalikan untuk dilengkapi', 'Request returned for completion'),
    z.strictObject({
      reason: reason(),
      missing: field(
        'Persyaratan yang kurang',
        'Missing requirements',
        z.array(z.string().max(64)).max(100).optional(),
      ),
    }),
  ),
  resubmitted: entryType(
    'service-request.resubmitted',
    text('Permohonan dilengkapi', 'Request completed by the applicant'),
    z.strictObject({ documents: documents(), note: note() }),
  ),
  accepted: entryType(
    'service-request.accepted',
    text('Permohonan diterima lengkap', 'Request accepted as complete'),
    z.strictObject({ note: note() }),
  ),
  started: entryType(
    'service-request.started',
    text('Permohonan mulai diproses', 'Processing started'),
    z.strictObject({ note: note() }),
  ),
  paymentRequested: entryType(
    'service-request.payment-requested',
    text('Pembayaran diminta', 'Payment requested'),
    z.strictObject({ payment: z.strictObject(bill), note: note() }),
    2,
  ),
  paid: entryType(
    'service-request.paid',
    text('Pembayaran diterima', 'Payment received'),
    z.strictObject({ note: note() }),
  ),
  approved: entryType(
    'service-request.approved',
    text('Permohonan disetujui', 'Request approved'),
    z.strictObject({ note: note() }),
  ),
  issued: entryType(
    'service-request.issued',
    text('Produk layanan diterbitkan', 'Product issued'),
    z.strictObject({ document: Document, note: note() }),
  ),
  refused: entryType(
    'service-request.refused',
    text('Permohonan ditolak', 'Request refused'),
    z.strictObject({ reason: reason() }),
  ),
  withdrawn: entryType(
    'service-request.withdrawn',
    text('Permohonan ditarik', 'Request withdrawn'),
    z.strictObject({ reason: reason() }),
  ),
  expired: entryType(
    'service-request.expired',
    text('Permohonan kedaluwarsa', 'Request expired'),
    z.strictObject({ reason: reason() }),
  ),
  objected: entryType(
    'service-request.objected',
    text('Keberatan diajukan', 'Objection raised'),
    z.strictObject({ reason: reason() }),
  ),
  deemedApproved: entryType(
    'service-request.deemed-approved',
    text(
      'Permohonan dianggap disetujui karena lewat waktu (fiktif positif)',
      'Request deemed approved, as its term has passed',
    ),
    z.strictObject({ reason: reason() }),
  ),
  ...clockEntries('service-request', { id: 'permohonan', en: 'request' }),
}

/** Data of a service request entry, by the name it has in `serviceRequestEntries`. */
export type ServiceRequestEntryData<Name extends keyof typeof serviceRequestEntries> = z.infer<
  (typeof serviceRequestEntries)[Name]['data']
>
