import type { Service, ServiceRequestSubmission } from '@selaras/schemas'

export type ServiceInput = (typeof Service)['_zod']['input']
export type ServiceRequestInput = (typeof ServiceRequestSubmission)['_zod']['input']
type Text = ServiceInput['name']
type Requirement = ServiceInput['requirements'][number]

const LICENSING = 'dpmptsp.selaras.example'
const TRADE = 'perdagangan.selaras.example'

const text = (id: string, en: string): Text => ({ id, en })

const NAMES: Record<string, Text> = {
  'identity-card': text('KTP elektronik', 'Electronic identity card'),
  'family-card': text('Kartu Keluarga', 'Family card'),
  'tax-number': text('Kartu NPWP', 'Tax number card'),
  nib: text('NIB', 'Business identification number'),
  'domicile-letter': text('Surat keterangan domisili', 'Domicile letter'),
  'land-certificate': text('Sertifikat tanah', 'Land certificate'),
  'site-plan': text('Denah lokasi', 'Site plan'),
  photo: text('Pasfoto 4 x 6', 'Photograph 4 x 6'),
  'statement-letter': text('Surat pernyataan bermeterai', 'Stamped statement letter'),
  'technical-recommendation': text('Rekomendasi teknis', 'Technical recommendation'),
  certificate: text('Surat tanda registrasi', 'Certificate of registration'),
}

const requirement = (document: string, mandatory: boolean): Requirement => ({
  id: document,
  name: NAMES[document] ?? text(document, document),
  document,
  mandatory,
})

/** A document ending in `?` is optional. */
const requirements = (...documents: string[]): Requirement[] =>
  documents.map((document) => requirement(document.replace('?', ''), !document.endsWith('?')))

const APPLY = text('Ajukan di loket MPP atau secara daring', 'Apply at a mall counter or online')
const CHECK = text('Petugas memeriksa kelengkapan berkas', 'An officer checks that the file is complete')
const SURVEY = text('Tim teknis meninjau lokasi', 'A technical team visits the place')
const MEASURE = text('Penera menguji alat ukur', 'A verification officer tests the instrument')
const ISSUE = text('Dokumen terbit dan diserahkan', 'The document is issued and handed over')

const FREE = { amount: 0 }
const COMPLAINTS = text(
  'Loket pengaduan MPP atau SP4N-LAPOR!; dijawab paling lama 5 hari kerja',
  'Complaint counter of the mall or SP4N-LAPOR!; answered within 5 working days',
)

const working = (count: number): ServiceInput['term'] => ({ count, unit: 'working-days' })

/** What the participants of the example provide: the six public components of each service standard. */
export const services: ServiceInput[] = [
  {
    id: 'usaha.nib',
    name: text('Penerbitan NIB', 'Business registration'),
    provider: LICENSING,
    requirements: requirements('identity-card', 'tax-number', 'family-card?'),
    procedure: [APPLY, CHECK, ISSUE],
    term: working(1),
    fee: FREE,
    product: text('Nomor Induk Berusaha', 'Business identification number'),
    complaintHandling: COMPLAINTS,
  },
  {
    id: 'usaha.izin-toko-swalayan',
    name: text('Izin usaha toko swalayan', 'Supermarket licence'),
    provider: TRADE,
    requirements: requirements('identity-card', 'nib', 'statement-letter', 'site-plan?'),
    procedure: [APPLY, CHECK, SURVEY, ISSUE],
    term: working(7),
    fee: FREE,
    product: text('Izin usaha toko swalayan', 'Supermarket licence'),
    complaintHandling: COMPLAINTS,
  },
  {
    id: 'bangunan.pbg',
    name: text('Persetujuan Bangunan Gedung', 'Building approval'),
    provider: LICENSING,
    requirements: requirements('identity-card', 'land-certificate', 'site-plan', 'technical-recommendation?'),
    procedure: [APPLY, CHECK, SURVEY, ISSUE],
    term: working(28),
    fee: {
      amount: 750_000,
      basis: text('Retribusi contoh; sebenarnya menurut luas', 'Sample charge; really by floor area'),
    },
    product: text('Persetujuan Bangunan Gedung', 'Building approval'),
    complaintHandling: COMPLAINTS,
  },
  {
    id: 'kesehatan.sip-perawat',
    name: text('Surat Izin Praktik Perawat', 'Nurse practice permit'),
    provider: LICENSING,
    requirements: requirements('identity-card', 'certificate', 'photo', 'statement-letter?'),
    procedure: [APPLY, CHECK, ISSUE],
    term: working(3),
    fee: FREE,
    product: text('Surat Izin Praktik Perawat', 'Nurse practice permit'),
    complaintHandling: COMPLAINTS,
  },
  {
    id: 'perdagangan.tanda-daftar-gudang',
    name: text('Tanda Daftar Gudang', 'Warehouse registration'),
    provider: TRADE,
    requirements: requirements('identity-card', 'nib', 'site-plan', 'domicile-letter?'),
    procedure: [APPLY, CHECK, SURVEY, ISSUE],
    term: working(5),
    fee: FREE,
    product: text('Tanda Daftar Gudang', 'Warehouse registration'),
    complaintHandling: COMPLAINTS,
  },
  {
    id: 'perdagangan.tera-ulang',
    name: text('Tera ulang alat ukur', 'Reverification of measuring instruments'),
    provider: TRADE,
    requirements: requirements('identity-card', 'statement-letter?'),
    procedure: [APPLY, MEASURE, ISSUE],
    term: { count: 8, unit: 'hours' },
    fee: { amount: 15_000, basis: text('Retribusi contoh per alat', 'Sample charge an instrument') },
    product: text('Cap tanda tera sah', 'Verification mark'),
    complaintHandling: COMPLAINTS,
  },
  {
    id: 'reklame.izin',
    name: text('Izin penyelenggaraan reklame', 'Billboard permit'),
    provider: LICENSING,
    requirements: requirements('identity-card', 'site-plan', 'tax-number?'),
    procedure: [APPLY, CHECK, SURVEY, ISSUE],
    term: working(5),
    fee: { amount: 200_000, basis: text('Pajak reklame contoh', 'Sample billboard tax') },
    product: text('Izin reklame', 'Billboard permit'),
    complaintHandling: COMPLAINTS,
  },
  {
    id: 'penelitian.surat-keterangan',
    name: text('Surat Keterangan Penelitian', 'Research letter'),
    provider: LICENSING,
    requirements: requirements('identity-card', 'statement-letter'),
    procedure: [APPLY, CHECK, ISSUE],
    term: { count: 2, unit: 'calendar-days' },
    fee: FREE,
    product: text('Surat Keterangan Penelitian', 'Research letter'),
    complaintHandling: COMPLAINTS,
  },
]
