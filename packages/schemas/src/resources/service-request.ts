import * as z from 'zod'
import { ServiceChannel } from '../codelists/service-channel.gen.ts'
import { ServiceRequestStatus } from '../codelists/service-request-status.gen.ts'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { Money } from '../formats/money.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { words } from '../text.ts'
import { Applicant } from './applicant.ts'
import { clock } from './case-clock.ts'
import { caseFields } from './case-fields.ts'
import { Document } from './document.ts'
import { Extensions } from './extensions.ts'
import { legCode } from './joint-service.ts'

const EXAMPLE = {
  service: 'usaha.nib',
  applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
  documents: [{ type: 'identity-card', number: '9901015708900001' }],
}

/** What is to be paid, in whole rupiah. */
export const bill = {
  amount: Money,
  billingCode: field('Kode billing', 'Billing code', words(50).optional()),
  payBefore: field('Batas bayar', 'To be paid before', Instant.clone().optional()),
}

const submission = {
  service: ServiceId,
  applicant: Applicant,
  documents: field('Dokumen yang dibawa', 'Documents brought', z.array(Document).max(100)),
  inputs: field(
    'Isian formulir layanan',
    'Answers to the form of the service',
    z.record(z.string(), z.unknown()).optional(),
  ),
  channel: ServiceChannel.optional(),
  partOf: field(
    'Permohonan terpadu yang bagiannya permohonan ini',
    'Joint request this one is a leg of',
    z.strictObject({ case: TrackingNumber, leg: legCode() }).optional(),
  ),
  reference: field('Nomor pada sistem pengirim', 'Number in the sending system', words(100).optional()),
  extensions: Extensions.optional(),
}

/** What a counter or a portal sends to open a service request. */
export const ServiceRequestSubmission = resource(
  {
    id: 'ServiceRequestSubmission',
    title: { id: 'Pengajuan permohonan layanan', en: 'Service request submission' },
    description: { id: 'Isi pengajuan dari loket atau portal.', en: 'What a counter or portal sends.' },
    source: 'UU 25/2009',
    examples: [EXAMPLE],
  },
  submission,
)
export type ServiceRequestSubmission = z.infer<typeof ServiceRequestSubmission>

/** A request for a service (*permohonan layanan*) as its log says it stands now. */
export const ServiceRequest = resource(
  {
    id: 'ServiceRequest',
    title: { id: 'Permohonan layanan', en: 'Service request' },
    description: {
      id: 'Permohonan layanan menurut catatan kasusnya saat ini.',
      en: 'A service request as its log says it stands now.',
    },
    source: 'UU 25/2009; PP 28/2025 for licences',
    examples: [
      {
        ...EXAMPLE,
        id: '7K3M-9Q2D-X4TV',
        owner: 'mpp.purbalinggakab.go.id',
        assigned: 'dpmptsp.purbalinggakab.go.id',
        parties: ['mpp.purbalinggakab.go.id', 'dpmptsp.purbalinggakab.go.id'],
        status: 'submitted',
        sequence: 1,
        submittedAt: '2026-03-13T10:00:00+07:00',
        updatedAt: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  {
    ...submission,
    documents: field('Dokumen yang dibawa sampai kini', 'Documents brought so far', z.array(Document).max(1000)),
    ...caseFields,
    assigned: ParticipantId,
    status: ServiceRequestStatus,
    clock,
    note: field('Alasan atau catatan terakhir', 'Latest reason or note', words(2000).optional()),
    payment: field('Tagihan', 'Amount due', z.strictObject({ ...bill, paidAt: Instant.optional() }).optional()),
    outcome: Document.optional(),
  },
)
export type ServiceRequest = z.infer<typeof ServiceRequest>
