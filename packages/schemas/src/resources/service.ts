import * as z from 'zod'
import { DocumentType } from '../codelists/document-type.gen.ts'
import { contract, field, resource } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'
import { Text } from '../text.ts'
import { Extensions } from './extensions.ts'

/** Time a service takes (*jangka waktu penyelesaian*). Working days follow the calendar of the region that provides it. */
export const Term = z
  .strictObject({ count: z.int().min(1).max(3650), unit: z.enum(['working-days', 'calendar-days', 'hours']) })
  .register(contract, {
    id: 'Term',
    title: { id: 'Jangka waktu', en: 'Term' },
    description: { id: 'Lama penyelesaian.', en: 'Time a service takes.' },
    examples: [{ count: 7, unit: 'working-days' }],
  })
export type Term = z.infer<typeof Term>

/** Something the applicant must bring (*persyaratan*). */
export const Requirement = resource(
  {
    id: 'Requirement',
    title: { id: 'Persyaratan', en: 'Requirement' },
    description: { id: 'Dokumen yang harus dibawa pemohon.', en: 'A document the applicant must bring.' },
    source: 'UU 25/2009 art. 21; PermenPANRB 15/2014',
    examples: [
      { id: 'ktp', name: { id: 'KTP elektronik', en: 'Identity card' }, document: 'identity-card', mandatory: true },
    ],
  },
  {
    id: field(
      'Kode',
      'Code',
      z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .max(64),
    ),
    name: Text,
    document: DocumentType,
    mandatory: field('Wajib', 'Mandatory', z.boolean()),
  },
)
export type Requirement = z.infer<typeof Requirement>

/** One service of a catalogue (*standar pelayanan*): the six components a provider must publish. */
export const Service = resource(
  {
    id: 'Service',
    title: { id: 'Layanan', en: 'Service' },
    description: {
      id: 'Satu layanan dengan enam komponen standar pelayanan yang wajib diumumkan.',
      en: 'One service with the six components of a service standard that must be published.',
    },
    source: 'UU 25/2009 art. 21; PermenPANRB 15/2014',
    examples: [
      {
        id: 'usaha.nib',
        name: { id: 'Penerbitan NIB', en: 'Business registration' },
        provider: 'dpmptsp.purbalinggakab.go.id',
        requirements: [],
        procedure: [{ id: 'Ajukan di loket', en: 'Apply at the counter' }],
        term: { count: 1, unit: 'working-days' },
        fee: { amount: 0 },
        product: { id: 'NIB', en: 'Business identification number' },
        complaintHandling: { id: 'Loket pengaduan MPP', en: 'Complaint counter of the mall' },
      },
    ],
  },
  {
    id: ServiceId,
    name: Text,
    provider: ParticipantId,
    requirements: field('Persyaratan', 'Requirements', z.array(Requirement).max(100)),
    procedure: field('Sistem, mekanisme, dan prosedur', 'Procedure', z.array(Text).min(1).max(100)),
    term: Term,
    fee: field(
      'Biaya dalam rupiah utuh',
      'Fee in whole rupiah',
      z.strictObject({ amount: z.int().min(0), basis: Text.optional() }),
    ),
    product: Text,
    complaintHandling: Text,
    extensions: Extensions.optional(),
  },
)
export type Service = z.infer<typeof Service>
