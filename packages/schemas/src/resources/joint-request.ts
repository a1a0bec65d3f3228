import * as z from 'zod'
import { CODE_PATTERN } from '../codelists/code.ts'
import { JointRequestStatus } from '../codelists/joint-request-status.gen.ts'
import { ServiceRequestStatus } from '../codelists/service-request-status.gen.ts'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { LocalDate } from '../formats/local-date.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { breaks } from '../rule.ts'
import { Applicant } from './applicant.ts'
import { Document } from './document.ts'

const Leg = z.strictObject({
  leg: field(
    'Kode bagian pada layanan terpadu',
    'Code of the leg in the joint service',
    z.string().regex(CODE_PATTERN).max(64),
  ),
  case: field('Permohonan bagian ini', 'Service request of this leg', TrackingNumber.optional()),
  status: field('Status permohonan itu', 'Status of that request', ServiceRequestStatus.optional()),
})

/** A request for a joint service (*permohonan layanan terpadu*): one number for the citizen, one service request a leg. */
export const JointRequest = resource(
  {
    id: 'JointRequest',
    title: { id: 'Permohonan layanan terpadu', en: 'Joint request' },
    description: {
      id: 'Satu nomor bagi penduduk, satu permohonan tiap bagian. Bagian yang belum dimulai tidak memiliki kasus dan status.',
      en: 'One number for the citizen, one service request a leg. A leg that has not started has neither case nor status.',
    },
    source: 'Selaras; Perpres 89/2021',
    rules: ['joint-request.leg-repeated', 'joint-request.leg-started', 'joint-request.case-repeated'],
    examples: [
      {
        id: '7K3M-9Q2D-X4TV',
        service: 'terpadu.usaha-baru',
        owner: 'mpp.purbalinggakab.go.id',
        applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
        status: 'in-progress',
        legs: [{ leg: 'nib' }, { leg: 'reklame' }],
        submittedAt: '2026-03-13T10:00:00+07:00',
        updatedAt: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  {
    id: TrackingNumber,
    service: ServiceId,
    owner: ParticipantId,
    applicant: Applicant,
    status: JointRequestStatus,
    legs: field('Bagian', 'Legs', z.array(Leg).min(1).max(50)),
    dueOn: field(
      'Tenggat seluruhnya menurut kalender wilayah pemilik',
      'Due day of the whole, by the calendar of the owner’s region',
      LocalDate.optional(),
    ),
    outcome: Document.optional(),
    submittedAt: Instant,
    updatedAt: Instant,
  },
  (context) => {
    const { id, legs } = context.value
    const codes = legs.map(({ leg }) => leg)
    const cases: string[] = [id]
    for (const [index, leg] of legs.entries()) {
      if (codes.indexOf(leg.leg) < index)
        context.issues.push(breaks('joint-request.leg-repeated', leg.leg, ['legs', index, 'leg']))
      if ((leg.case === undefined) !== (leg.status === undefined)) {
        const missing = leg.case === undefined ? 'case' : 'status'
        context.issues.push(breaks('joint-request.leg-started', undefined, ['legs', index, missing]))
      }
      if (leg.case === undefined) continue
      if (cases.includes(leg.case))
        context.issues.push(breaks('joint-request.case-repeated', leg.case, ['legs', index, 'case']))
      cases.push(leg.case)
    }
  },
)
export type JointRequest = z.infer<typeof JointRequest>
