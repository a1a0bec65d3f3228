import type { FieldMap } from '../field-map.ts'
import type { ServiceRequestInput } from './services.ts'

/** The words of Batang's own register. */
const WORDS = {
  sex: { 'LAKI-LAKI': 'male', PEREMPUAN: 'female' },
  channel: { LOKET: 'mpp-counter', DARING: 'mpp-online', KELILING: 'mobile-unit' },
  document: {
    KTP: 'identity-card',
    KK: 'family-card',
    NPWP: 'tax-number',
    NIB: 'nib',
    DOMISILI: 'domicile-letter',
    SERTIFIKAT: 'land-certificate',
    DENAH: 'site-plan',
    FOTO: 'photo',
    PERNYATAAN: 'statement-letter',
    REKOMENDASI: 'technical-recommendation',
    STR: 'certificate',
  },
}

/** How the columns of the register become a service request. */
export const batangFieldMap = {
  no_permohonan: '/reference',
  layanan: '/service',
  nama: '/applicant/identity/name',
  nik: '/applicant/identity/nik',
  tempat_lahir: '/applicant/identity/birthPlace',
  tanggal_lahir: { to: '/applicant/identity/birthDate', as: 'date' },
  jenis_kelamin: { to: '/applicant/identity/sex', values: WORDS.sex },
  alamat: '/applicant/identity/address/street',
  rt: '/applicant/identity/address/rt',
  rw: '/applicant/identity/address/rw',
  kode_wilayah: '/applicant/identity/address/region',
  telepon: { to: '/applicant/phone', as: 'phone' },
  badan_usaha: '/applicant/organization/name',
  nib: '/applicant/organization/nib',
  dokumen: { to: '/documents', as: 'list', item: 'type', values: WORDS.document },
  kanal: { to: '/channel', values: WORDS.channel },
} satisfies FieldMap

type Column = keyof typeof batangFieldMap

/** The region's word for a word of the standard. */
const localWord = (words: Readonly<Record<string, string>>, code: string | undefined): string =>
  Object.keys(words).find((word) => words[word] === code) ?? code ?? ''

const localDate = (iso: string | undefined) => iso?.split('-').reverse().join('/') ?? ''
const localPhone = (phone: string | undefined) => phone?.replace(/^\+62(\d{3})(\d{4})/, '0$1-$2-') ?? ''

const cellsOf = ({ applicant, ...request }: ServiceRequestInput): Record<Column, string> => {
  const { identity, organization, phone } = applicant
  return {
    no_permohonan: request.reference ?? '',
    layanan: request.service,
    nama: identity.name,
    nik: identity.nik,
    tempat_lahir: identity.birthPlace ?? '',
    tanggal_lahir: localDate(identity.birthDate),
    jenis_kelamin: localWord(WORDS.sex, identity.sex),
    alamat: identity.address?.street ?? '',
    rt: identity.address?.rt ?? '',
    rw: identity.address?.rw ?? '',
    kode_wilayah: identity.address?.region ?? '',
    telepon: localPhone(phone),
    badan_usaha: organization?.name ?? '',
    nib: organization?.nib ?? '',
    dokumen: request.documents.map(({ type }) => localWord(WORDS.document, type)).join(';'),
    kanal: localWord(WORDS.channel, request.channel),
  }
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** What the register has room for: of a document only its type, and no answers to a form. */
export const asRegistered = ({ inputs: _, ...request }: ServiceRequestInput): ServiceRequestInput => ({
  ...request,
  documents: request.documents.map(({ type }) => ({ type })),
})

/** The register as the region exports it (RFC 4180). */
export const batangTable = (requests: readonly ServiceRequestInput[]): string => {
  const columns = Object.keys(batangFieldMap) as Column[]
  const lines = requests.map(cellsOf).map((cells) => columns.map((column) => quoted(cells[column])).join(','))
  return `${[columns.join(','), ...lines].join('\n')}\n`
}
