import { AdapterError, type Change, type Repair, sharedTexts } from '@selaras/adapter'
import { type IdentityClaim, type IdentityMatch, isLocalDate, isNik, type Nik, type ServiceId } from '@selaras/schemas'
import type { DataNib, InqueryNib, People } from './upstream.ts'

/** PIA list 14: active, allowed to do business, allowed to operate. */
const ACTIVE = ['01', '03', '04']
/** PIA list 14: not yet active, frozen, revoked. */
const INACTIVE = ['02', '05', '06']
/** PIA list 4: identity card, whose number is the NIK. */
const IDENTITY_CARD = '01'

const FORMS = new Set(['PT', 'CV', 'UD', 'FA', 'TBK'])

const nameParts = (name: string) => {
  const words = name
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return {
    form: words.filter((word) => FORMS.has(word)).join(' '),
    rest: words.filter((word) => !FORMS.has(word)).join(' '),
  }
}

/** Whether two names are the same business: case, punctuation and a legal form that one side leaves out do not count. */
const isSameName = (left: string, right: string): boolean => {
  const [a, b] = [nameParts(left), nameParts(right)]
  return a.rest === b.rest && (a.form === b.form || !a.form || !b.form)
}

export type Outcome = Pick<IdentityMatch, 'status' | 'attributes' | 'warnings'>

/** The NIB of a claim. OSS knows businesses only. */
export const nibOf = (claim: IdentityClaim): string => {
  if (claim.kind === 'organization') return claim.nib
  throw new AdapterError(sharedTexts.onlyBusinesses, { adapter: 'oss', code: 'caller' })
}

const statusOf = (attributes: IdentityMatch['attributes'], statusNib: string): IdentityMatch['status'] => {
  if (INACTIVE.includes(statusNib)) return 'inactive'
  if (attributes.nib?.matched === false || attributes.name?.matched === false) return 'mismatch'
  return ACTIVE.includes(statusNib) ? 'match' : 'partial'
}

/** What a business on record says about a claim; nothing of the record itself is passed on. */
export const toOutcome = (claim: IdentityClaim, data: InqueryNib | undefined): Outcome => {
  const nib = nibOf(claim)
  if (!data?.nib) return { status: 'not-found', attributes: {} }
  const name = claim.kind === 'organization' ? claim.name : undefined
  const attributes: IdentityMatch['attributes'] = {
    nib: { matched: data.nib === nib },
    ...(name !== undefined && { name: { matched: isSameName(name, data.nama_perseroan ?? '') } }),
  }
  const statusNib = data.status_nib ?? ''
  const isListed = [...ACTIVE, ...INACTIVE].includes(statusNib)
  const warning = `status_nib di luar daftar 14 / outside list 14: ${statusNib.slice(0, 8) || '(kosong / empty)'}`
  return { status: statusOf(attributes, statusNib), attributes, ...(!isListed && { warnings: [warning] }) }
}

/** The first person in charge with an identity card, else the person who applied with one. */
export const residentIn = (data: People): { nik: Nik; name: string } | undefined => {
  const people = (data.penanggung_jwb ?? []).map((person) => ({
    kind: person.jns_identitas_penanggung_jwb,
    nik: person.no_identitas_penanggung_jwb?.trim() ?? '',
    name: person.nama_penanggung_jwb?.trim() ?? '',
  }))
  const applied = {
    kind: data.jenis_id_user_proses,
    nik: data.no_id_user_proses?.trim() ?? '',
    name: data.nama_user_proses?.trim() ?? '',
  }
  for (const { kind, nik, name } of [...people, applied]) if (kind === IDENTITY_CARD && isNik(nik)) return { nik, name }
  return undefined
}

const fieldsOf = (data: DataNib) => [...new Set((data.data_proyek ?? []).flatMap((project) => project.kbli ?? []))]

/** A change, or why there is none. */
export interface Announced {
  changes: Change[]
  repairs: Repair[]
}

export const none = (pointer: string, repair: string): Announced => ({ changes: [], repairs: [{ pointer, repair }] })

/** A business that OSS announces (`receiveNIB`): the open request of the person in charge has got its product. */
export const toNibChange = (data: DataNib, service: ServiceId): Announced => {
  const { nib = '', status_nib = '', tgl_terbit_nib = '', tgl_perubahan_nib = '' } = data
  if (status_nib && !ACTIVE.includes(status_nib))
    return none('/dataNIB/status_nib', `not-mapped:${status_nib.slice(0, 8)}`)
  const nik = residentIn(data)?.nik
  if (!nik) return none('/dataNIB/penanggung_jwb', 'not-mapped:no-resident')
  const fields = fieldsOf(data)
  const document = {
    type: 'nib',
    number: nib,
    issuer: 'OSS RBA',
    ...(isLocalDate(tgl_terbit_nib) && { issuedOn: tgl_terbit_nib }),
  }
  const note = fields.length > 0 && { note: `KBLI ${fields.slice(0, 100).join(', ')}` }
  const change: Change = {
    key: `receiveNIB:${nib}:${tgl_perubahan_nib || tgl_terbit_nib}`,
    about: { service, nik },
    command: { kind: 'service-request', name: 'issue', data: { document, ...note } },
  }
  const isOdd = tgl_terbit_nib !== '' && !isLocalDate(tgl_terbit_nib)
  return { changes: [change], repairs: isOdd ? [{ pointer: '/dataNIB/tgl_terbit_nib', repair: 'date-left-out' }] : [] }
}
