import * as z from 'zod'
import { DocumentType } from '../codelists/document-type.gen.ts'
import { contract, field, resource } from '../contract.ts'
import { Money } from '../formats/money.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'
import { Text, words } from '../text.ts'
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

/** The eight components that concern the provider's own management, filled in as far as they are known. */
const Internal = z.strictObject({
  legalBasis: field('Dasar hukum', 'Legal basis', z.array(words(500)).min(1).max(50).optional()),
  facilities: field('Sarana, prasarana, dan fasilitas', 'Facilities', Text.optional()),
  staffCompetence: field('Kompetensi pelaksana', 'Competence of staff', Text.optional()),
  supervision: field('Pengawasan internal', 'Internal supervision', Text.optional()),
  staffCount: field('Jumlah pelaksana', 'Number of staff', z.int().min(1).max(100_000).optional()),
  serviceGuarantee: field('Jaminan pelayanan', 'Guarantee of service', Text.optional()),
  safetyGuarantee: field('Jaminan keamanan dan keselamatan', 'Guarantee of safety', Text.optional()),
  evaluation: field('Evaluasi kinerja pelaksana', 'Evaluation', Text.optional()),
})

/** One service of a catalogue (*standar pelayanan*): the six components a provider must publish, and the eight internal ones. */
export const Service = resource(
  {
    id: 'Service',
    title: { id: 'Layanan', en: 'Service' },
    description: {
      id: 'Satu layanan dengan 14 komponen standar pelayanan: enam wajib diumumkan, delapan untuk pengelolaan internal.',
      en: 'One service with the 14 components of a service standard: six must be published, eight are for internal management.',
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
      z.strictObject({ amount: Money, basis: Text.optional() }),
    ),
    product: Text,
    complaintHandling: Text,
    internal: field('Delapan komponen internal', 'The eight internal components', Internal.optional()),
    extensions: Extensions.optional(),
  },
)
export type Service = z.infer<typeof Service>
