import * as z from 'zod'
import { CODE_PATTERN } from '../codelists/code.ts'
import { ComplaintClassification } from '../codelists/complaint-classification.gen.ts'
import { field } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { ComplaintSubmission } from '../resources/complaint.ts'
import { Document } from '../resources/document.ts'
import { words } from '../text.ts'
import { clockEntries } from './clock.ts'
import { entryType } from './entry.ts'

const note = () => field('Catatan', 'Note', words(2000).optional())
const reason = () => field('Alasan', 'Reason', words(2000))
const answer = () => ({
  text: field('Isi', 'Text', words(5000)),
  attachments: field('Lampiran', 'Attachments', z.array(Document).max(20).optional()),
})
const text = (id: string, en: string) => ({ title: { id, en }, description: { id, en } })

/** Every entry a complaint can have; the data of each is also the body of its command. */
export const complaintEntries = {
  received: entryType(
    'complaint.received',
    text('Pengaduan diterima', 'Complaint received'),
    z.strictObject({ complaint: ComplaintSubmission, parties: z.array(ParticipantId).min(1).max(50) }),
  ),
  verified: entryType(
    'complaint.verified',
    text('Pengaduan terverifikasi', 'Complaint verified'),
    z.strictObject({
      classification: ComplaintClassification.optional(),
      category: field('Kategori', 'Category', z.string().regex(CODE_PATTERN).max(64).optional()),
      note: note(),
    }),
  ),
  rejected: entryType(
    'complaint.rejected',
    text('Pengaduan tidak layak', 'Complaint rejected'),
    z.strictObject({ reason: reason() }),
  ),
  dispatched: entryType(
    'complaint.dispatched',
    text('Pengaduan didisposisi', 'Complaint dispatched'),
    z.strictObject({ to: ParticipantId, note: note() }),
  ),
  redirected: entryType(
    'complaint.redirected',
    text('Pengaduan dikembalikan untuk dialihkan', 'Complaint handed back to be redirected'),
    z.strictObject({ reason: reason(), suggested: ParticipantId.optional() }),
  ),
  started: entryType(
    'complaint.started',
    text('Tindak lanjut dimulai', 'Work started'),
    z.strictObject({ note: note() }),
  ),
  answered: entryType('complaint.answered', text('Pengaduan dijawab', 'Complaint answered'), z.strictObject(answer())),
  reporterAsked: entryType(
    'complaint.reporter-asked',
    text('Keterangan pelapor diminta', 'Reporter asked for more'),
    z.strictObject({ text: field('Pertanyaan', 'Question', words(2000)) }),
  ),
  reporterReplied: entryType(
    'complaint.reporter-replied',
    text('Pelapor menjawab', 'Reporter replied'),
    z.strictObject(answer()),
  ),
  resolved: entryType(
    'complaint.resolved',
    text('Pengaduan selesai', 'Complaint resolved'),
    z.strictObject({ note: note() }),
  ),
  reopened: entryType(
    'complaint.reopened',
    text('Pengaduan dibuka kembali', 'Complaint reopened'),
    z.strictObject({ reason: reason() }),
  ),
  closed: entryType(
    'complaint.closed',
    text('Pengaduan ditutup otomatis', 'Complaint closed automatically'),
    z.strictObject({ reason: reason() }),
  ),
  escalated: entryType(
    'complaint.escalated',
    text('Pengaduan dieskalasi', 'Complaint escalated'),
    z.strictObject({ to: ParticipantId, reason: reason() }),
  ),
  merged: entryType(
    'complaint.merged',
    text('Pengaduan digabung', 'Complaint merged'),
    z.strictObject({ into: TrackingNumber, reason: reason() }),
  ),
  ...clockEntries('complaint', { id: 'pengaduan', en: 'complaint' }),
}

/** Data of a complaint entry, by the name it has in `complaintEntries`. */
export type ComplaintEntryData<Name extends keyof typeof complaintEntries> = z.infer<
  (typeof complaintEntries)[Name]['data']
>
