import { AdapterError, type Reading, type Repair, reading } from '@selaras/adapter'
import type { CitizenIdentity, IdentityClaim, IdentityMatch } from '@selaras/schemas'
import { DUPLICATE, DUPLICATE_WARNING, negativeOf, refusalOf } from './response-codes.ts'
import type { Element, Elements, Row } from './upstream.ts'
import { parseVerdict } from './verdict.ts'

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

const SEX = { male: 'Laki-laki', female: 'Perempuan' } as const

const elementOf = (citizen: CitizenIdentity, attribute: Attribute): string | undefined => {
  switch (attribute) {
    case 'birthDate':
      return citizen.birthDate?.split('-').reverse().join('-')
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

/** The elements of a claim that are sent: what it holds, and of that only the fields asked for. */
export const toElements = (claim: IdentityClaim, fields: readonly Attribute[]): Elements => {
  if (claim.kind !== 'citizen')
    throw new AdapterError('Knows people, not businesses.', { adapter: 'dukcapil', code: 'caller' })
  const { citizen } = claim
  const sent = fields.map((attribute) => [ATTRIBUTES[attribute], elementOf(citizen, attribute)] as const)
  return { NIK: citizen.nik, ...Object.fromEntries(sent.filter(([, value]) => value !== undefined)) }
}

export type Outcome = Pick<IdentityMatch, 'status' | 'attributes' | 'warnings'>

const NAMES = new Map<Element, string>([
  ['NIK', 'nik'],
  ...Object.entries(ATTRIBUTES).map(([attribute, element]) => [element, attribute] as const),
])

const statusOf = (attributes: IdentityMatch['attributes'], isComplete: boolean): IdentityMatch['status'] => {
  const { nik, ...others } = attributes
  const matched = Object.values(others).map((verdict) => verdict.matched)
  if (nik?.matched === false) return 'mismatch'
  if (!matched.includes(false)) return isComplete ? 'match' : 'partial'
  return matched.includes(true) ? 'partial' : 'mismatch'
}

const verdictsOf = (
  row: Row,
  sent: readonly Element[],
  pointer: string,
  code: string | undefined,
): Reading<Outcome> => {
  const repairs: Repair[] = []
  const attributes: IdentityMatch['attributes'] = {}
  const missing: string[] = []
  for (const element of sent) {
    const name = NAMES.get(element) as string
    const answer = row[element]?.trim() ?? ''
    const verdict = parseVerdict(answer)
    if (verdict) attributes[name] = verdict
    else missing.push(name)
    if (verdict && verdict.score === undefined && answer.endsWith(')'))
      repairs.push({ pointer: `${pointer}/${element}`, repair: 'score-left-out' })
    if (!verdict && answer) repairs.push({ pointer: `${pointer}/${element}`, repair: 'verdict-left-out' })
  }
  const warnings = [
    ...(code === DUPLICATE ? [DUPLICATE_WARNING] : []),
    ...(missing.length > 0 ? [`Tidak dinilai sumber / not judged by the source: ${missing.join(', ')}`] : []),
  ]
  const status = statusOf(attributes, missing.length === 0)
  return reading({ status, attributes, ...(warnings.length > 0 && { warnings }) }, repairs)
}

const codeOf = (row: Row): string | undefined => row.RESPONSE_CODE?.trim().padStart(2, '0') || undefined

/** What an answer says about the claim whose elements were `sent`. Raises `AdapterError` when it says nothing of it. */
export const toOutcome = (rows: readonly Row[], sent: readonly Element[], now: number): Reading<Outcome> => {
  const code = rows.map(codeOf).find((each) => each !== undefined && each !== '01' && each !== '00')
  const negative = code && negativeOf(code)
  if (negative) {
    const { status, warning } = negative
    return reading({ status, attributes: {}, ...(warning && { warnings: [warning] }) })
  }
  if (code && code !== DUPLICATE) throw refusalOf(code, now)
  const at = rows.findIndex((row) => sent.some((element) => parseVerdict(row[element] ?? '')))
  const row = rows[at]
  if (row) return verdictsOf(row, sent, `/content/${at}`, code)
  throw new AdapterError('Dukcapil answered without a verdict.', {
    adapter: 'dukcapil',
    code: 'transient',
    upstream: code ?? 'NO_VERDICT',
  })
}
