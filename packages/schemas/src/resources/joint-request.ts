import * as z from 'zod'
import { JointRequestStatus } from '../codelists/joint-request-status.gen.ts'
import { ServiceChannel } from '../codelists/service-channel.gen.ts'
import { ServiceRequestStatus } from '../codelists/service-request-status.gen.ts'
import { field, resource } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { breaks } from '../rule.ts'
import { words } from '../text.ts'
import { Applicant } from './applicant.ts'
import { clock } from './case-clock.ts'
import { caseFields } from './case-fields.ts'
import { Document } from './document.ts'
import { Extensions } from './extensions.ts'
import { JointService, legCode } from './joint-service.ts'

const EXAMPLE = {
  service: 'terpadu.usaha-baru',
  applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
  documents: [{ type: 'identity-card', number: '9901015708900001' }],
}

const submission = {
  service: ServiceId,
  applicant: Applicant,
  documents: field(
    'Dokumen yang dibawa, sekali untuk semua bagian',
    'Documents brought, once for all legs',
    z.array(Document).max(100),
  ),
  inputs: field(
    'Isian formulir layanan, menurut kode bagian',
    'Answers to the forms of the services, by code of the leg',
    z.record(z.string(), z.unknown()).optional(),
  ),
  channel: ServiceChannel.optional(),
  reference: field('Nomor pada sistem pengirim', 'Number in the sending system', words(100).optional()),
  extensions: Extensions.optional(),
}

/** What a counter or a portal sends to ask for a joint service. */
export const JointRequestSubmission = resource(
  {
    id: 'JointRequestSubmission',
    title: { id: 'Pengajuan permohonan terpadu', en: 'Joint request submission' },
    description: {
      id: 'Isi pengajuan layanan terpadu dari loket atau portal: pemohon dan dokumennya, sekali untuk semua bagian.',
      en: 'What a counter or portal sends for a joint service: the applicant and the documents, once for all legs.',
    },
    source: 'Perpres 89/2021',
    examples: [EXAMPLE],
  },
  submission,
)
export type JointRequestSubmission = z.infer<typeof JointRequestSubmission>

/** The service request of one leg, as far as the coordinator knows it. */
const LegCase = z.strictObject({
  id: TrackingNumber,
  owner: ParticipantId,
  status: ServiceRequestStatus,
  outcome: Document.optional(),
})

const Leg = z.strictObject({
  leg: legCode(),
  case: field(
    'Permohonan layanan bagian ini, bila sudah dimulai',
    'Service request of this leg, once it has started',
    LegCase.optional(),
  ),
})

/** A request for a joint service (*permohonan layanan terpadu*): one number for the citizen, one service request a leg. */
export const JointRequest = resource(
  {
    id: 'JointRequest',
    title: { id: 'Permohonan layanan terpadu', en: 'Joint request' },
    description: {
      id: 'Satu nomor bagi penduduk, satu permohonan layanan tiap bagian. Layanan terpadu tercatat sebagaimana berlaku bagi permohonan ini.',
      en: 'One number for the citizen, one service request a leg. The joint service stands in it as it holds for this request.',
    },
    source: 'Selaras; Perpres 89/2021',
    rules: ['joint-request.leg-repeated', 'joint-request.case-repeated'],
    examples: [
      {
        ...EXAMPLE,
        id: '7K3M-9Q2D-X4TV',
        owner: 'mpp.purbalinggakab.go.id',
        parties: ['mpp.purbalinggakab.go.id'],
        definition: {
          id: 'terpadu.usaha-baru',
          name: { id: 'Memulai usaha', en: 'Starting a business' },
          coordinator: 'mpp.purbalinggakab.go.id',
          legs: [
            { id: 'nib', service: 'usaha.nib', provider: 'dpmptsp.purbalinggakab.go.id', after: [] },
            {
              id: 'reklame',
              service: 'usaha.reklame',
              provider: 'pajak.purbalinggakab.go.id',
              after: [{ leg: 'nib', fulfils: 'nib' }],
            },
          ],
          product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
        },
        status: 'in-progress',
        legs: [
          {
            leg: 'nib',
            case: { id: '7ADG-KPSW-Z255', owner: 'mpp.purbalinggakab.go.id', status: 'submitted' },
          },
          { leg: 'reklame' },
        ],
        sequence: 2,
        submittedAt: '2026-03-13T10:00:00+07:00',
        updatedAt: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  {
    ...submission,
    ...caseFields,
    definition: JointService,
    status: JointRequestStatus,
    clock,
    legs: field('Bagian', 'Legs', z.array(Leg).min(1).max(50)),
    note: field('Alasan atau catatan terakhir', 'Latest reason or note', words(2000).optional()),
    outcome: Document.optional(),
  },
  (context) => {
    const { id, legs } = context.value
    const codes = legs.map(({ leg }) => leg)
    const cases: string[] = [id]
    for (const [index, leg] of legs.entries()) {
      if (codes.indexOf(leg.leg) < index)
        context.issues.push(breaks('joint-request.leg-repeated', leg.leg, ['legs', index, 'leg']))
      if (leg.case === undefined) continue
      if (cases.includes(leg.case.id))
        context.issues.push(breaks('joint-request.case-repeated', leg.case.id, ['legs', index, 'case', 'id']))
      cases.push(leg.case.id)
    }
  },
)
export type JointRequest = z.infer<typeof JointRequest>
