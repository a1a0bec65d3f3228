import { dayBetween, daysBefore, TODAY } from './calendar.ts'
import type { CompanyRegister } from './companies.ts'
import type { Person } from './people.ts'
import { type Random, randomOf } from './random.ts'
import type { Region } from './regions.ts'
import { type ServiceInput, type ServiceRequestInput, services } from './services.ts'

type Document = ServiceRequestInput['documents'][number]

const ISSUERS: Record<string, string> = {
  'identity-card': 'Dinas Dukcapil',
  'family-card': 'Dinas Dukcapil',
  'tax-number': 'KPP Pratama',
  nib: 'OSS',
  'domicile-letter': 'Kantor Kelurahan',
  'land-certificate': 'Kantor Pertanahan',
  certificate: 'Konsil Kesehatan Indonesia',
}

const KBLI = ['47111', '47112', '47241', '56101', '56102', '10710', '14111', '62019', '01111', '95210']

/** Answers to the form of the service, where it has one. */
const inputsOf = (random: Random, service: string): ServiceRequestInput['inputs'] => {
  if (service === 'usaha.nib') return { kbli: random.pick(KBLI), employees: random.between(1, 20) }
  if (service === 'bangunan.pbg') return { floorArea: random.between(36, 900), storeys: random.between(1, 4) }
  if (service === 'perdagangan.tera-ulang') return { instrument: 'timbangan-meja', count: random.between(1, 6) }
  return undefined
}

const documentOf = (random: Random, type: string, person: Person, nib: string | undefined): Document => {
  const issuer = ISSUERS[type]
  const number = type === 'identity-card' || type === 'tax-number' ? person.nik : type === 'nib' ? nib : undefined
  return {
    type,
    ...(number ? { number } : {}),
    ...(issuer ? { issuer } : {}),
    issuedOn: dayBetween(random, '2021-01-04', daysBefore(TODAY, 1)),
  }
}

/** Every mandatory document, and some of the optional ones. */
const documentsOf = (random: Random, service: ServiceInput, person: Person, nib: string | undefined): Document[] =>
  service.requirements
    .filter(({ mandatory }) => mandatory || random.chance(40))
    .map(({ document }) => documentOf(random, document, person, nib))

/** `usaha.nib` and everything named *izin* may be asked for a business. */
const forBusiness = ({ id }: ServiceInput) => /nib|izin|gudang/.test(id)

const applicantOf = (random: Random, person: Person): ServiceRequestInput['applicant'] => ({
  identity: {
    nik: person.nik,
    name: person.writtenName,
    birthPlace: person.birthPlace,
    birthDate: person.birthDate,
    sex: person.sex,
    address: { ...person.address },
  },
  ...(random.chance(85) ? { phone: person.phone } : {}),
})

/** Applications for this permit begin at OSS. */
const FROM_OSS = 'usaha.izin-toko-swalayan'

/** What OSS calls a permit application that began there; the trade agency reports its progress under these. */
const ossIdentifiers = (nib: string) => ({
  'oss.go.id': {
    id_produk: `PR-${nib}`,
    id_proyek: `R-${nib}0`,
    oss_id: `P-${nib}`,
    id_izin: `I-${nib}`,
    kd_izin: '047000000001',
    kd_instansi: '047',
  },
})

const requestOf = (
  random: Random,
  person: Person,
  companies: CompanyRegister,
  isTurn: () => boolean,
): Omit<ServiceRequestInput, 'reference' | 'channel'> => {
  const service = random.pick(services)
  const inputs = inputsOf(random, service.id)
  const business = forBusiness(service) && isTurn()
  const needsNib = service.requirements.some(({ document }) => document === 'nib')
  const company = business || needsNib ? companies.found(random, person) : undefined
  return {
    service: service.id,
    applicant: {
      ...applicantOf(random, person),
      ...(business && company ? { organization: { name: company.writtenName, nib: company.nib } } : {}),
    },
    documents: documentsOf(random, service, person, company?.nib),
    ...(inputs ? { inputs } : {}),
    ...(business && company?.isRegistered && service.id === FROM_OSS
      ? { extensions: ossIdentifiers(company.nib) }
      : {}),
  }
}

/** True on every `period`-th call. */
const everyNth = (period: number) => {
  let calls = 0
  return () => ++calls % period === 0
}

/** One business request in four names the business. */
const NAMED_EVERY = 4

const CHANNELS = ['mpp-counter', 'mpp-counter', 'mpp-counter', 'mpp-online', 'mobile-unit']

/** `count` requests as the mall of a region has them on file, numbered from one. */
export const serviceRequestsOf = (
  region: Region,
  people: readonly Person[],
  companies: CompanyRegister,
  count: number,
): ServiceRequestInput[] => {
  const random = randomOf(`service requests of ${region.key}`)
  const isTurn = everyNth(NAMED_EVERY)
  return Array.from({ length: count }, (_, at) => ({
    ...requestOf(random, people[at % people.length] as Person, companies, isTurn),
    channel: random.pick(CHANNELS),
    reference: `${region.prefix}-2026-${String(at + 1).padStart(4, '0')}`,
  }))
}
