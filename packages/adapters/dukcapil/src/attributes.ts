import { AdapterError, sharedTexts } from '@selaras/adapter'
import type { CitizenIdentity, IdentityClaim } from '@selaras/schemas'
import { ELEMENTS, type Element, type Elements } from './upstream.ts'

/** Attributes of a claim that can be verified, in the words of the standard. */
export const ATTRIBUTES = {
  name: 'NAMA_LGKP',
  birthPlace: 'TMPT_LHR',
  birthDate: 'TGL_LHR',
  sex: 'JENIS_KLMIN',
  'address.street': 'ALAMAT',
  'address.rt': 'NO_RT',
  'address.rw': 'NO_RW',
} as const satisfies Record<string, Element>
export type Attribute = keyof typeof ATTRIBUTES

/** The standard's name of an element. */
export const NAMES = new Map<Element, string>([
  ['NIK', 'nik'],
  ...Object.entries(ATTRIBUTES).map(([attribute, element]) => [element, attribute] as const),
])

const SEX = { male: 'Laki-laki', female: 'Perempuan' } as const

/** How a date is written: as the day comes first, or as in ISO 8601. */
export type DateForm = 'DD-MM-YYYY' | 'YYYY-MM-DD'

export interface ElementOptions {
  fields: readonly Attribute[]
  dateForm?: DateForm
  /** Whether an element that is not asked about is left out or is one space, as one gateway wants it. */
  blank?: 'omit' | 'space'
}

const elementOf = (citizen: CitizenIdentity, attribute: Attribute, dateForm: DateForm): string | undefined => {
  switch (attribute) {
    case 'birthDate':
      return dateForm === 'YYYY-MM-DD' ? citizen.birthDate : citizen.birthDate?.split('-').reverse().join('-')
    case 'sex':
      return citizen.sex && SEX[citizen.sex]
    case 'address.street':
      return citizen.address?.street
    case 'address.rt':
      return citizen.address?.rt
    case 'address.rw':
      return citizen.address?.rw
    default:
      return citizen[attribute]
  }
}

/** The resident of a claim. Dukcapil knows people only. */
const citizenOf = (claim: IdentityClaim): CitizenIdentity => {
  if (claim.kind === 'citizen') return claim.citizen
  throw new AdapterError(sharedTexts.onlyPeople, { adapter: 'dukcapil', code: 'caller' })
}

/** The elements of a claim that are asked about: what it holds, and of that only the fields that may be sent. */
export const toElements = (claim: IdentityClaim, { fields, dateForm = 'DD-MM-YYYY' }: ElementOptions): Elements => {
  const citizen = citizenOf(claim)
  const asked = fields.map((attribute) => [ATTRIBUTES[attribute], elementOf(citizen, attribute, dateForm)] as const)
  return { NIK: citizen.nik, ...Object.fromEntries(asked.filter(([, value]) => value !== undefined)) }
}

/** The elements as they are sent. */
export const withBlanks = (elements: Elements, blank: ElementOptions['blank']): Elements =>
  blank === 'space' ? { ...Object.fromEntries(ELEMENTS.map((name) => [name, ' '])), ...elements } : elements
