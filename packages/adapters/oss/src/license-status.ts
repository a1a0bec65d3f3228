// PIA 4.3.22, list 10 (DATA KODE STATUS IZIN), in both directions. The list is open.
import { AdapterError, type Change, jakartaDateTime } from '@selaras/adapter'
import type { Entry, ServiceRequest, ServiceRequestEntryData } from '@selaras/schemas'
import { type Announced, none } from './map.ts'
import type { DeclaredFields } from './pia.ts'
import type { IzinStatus, IzinStatusMessage } from './upstream.ts'

/** Under this name in `extensions`, a request carries what OSS calls it. */
const OSS_EXTENSION = 'oss.go.id'

const IDENTIFIERS = ['nib', 'id_produk', 'id_proyek', 'oss_id', 'id_izin', 'kd_izin', 'kd_instansi'] as const
type Identifier = (typeof IDENTIFIERS)[number]

/** `kd_status` of an entry; entries that are not here do not concern OSS. */
const STATUS_OF_ENTRY: Readonly<Record<string, string>> = {
  'service-request.resubmitted': '09',
  'service-request.accepted': '10',
  'service-request.returned': '11',
  'service-request.started': '20',
  'service-request.payment-requested': '31',
  'service-request.paid': '33',
  'service-request.approved': '50',
  'service-request.refused': '90',
}

/** Who gives the status at the region: every message to OSS names an officer. */
export interface Officer {
  /** Employee number (*NIP*). */
  nip: string
  name: string
}

const caller = (words: string) => new AdapterError(words, { adapter: 'oss', code: 'caller' })

const identifiersOf = ({
  extensions = {},
  applicant,
  reference,
}: ServiceRequest): Partial<Record<Identifier, string>> => {
  const given = (extensions as Record<string, Record<string, unknown>>)[OSS_EXTENSION] ?? {}
  const own = Object.fromEntries(
    IDENTIFIERS.map((name) => [name, given[name]]).filter(([, id]) => typeof id === 'string'),
  )
  return {
    ...(applicant?.organization?.nib && { nib: applicant.organization.nib }),
    ...(reference?.startsWith('I-') && { id_izin: reference }),
    ...own,
  }
}

const words = (data: Entry['data'], key: string) => (typeof data[key] === 'string' ? data[key] : undefined)

const paymentOf = ({ type, data }: Entry) => {
  if (type !== 'service-request.payment-requested') return {}
  const { payment } = data as Partial<ServiceRequestEntryData<'paymentRequested'>>
  return payment?.billingCode ? { data_pnbp: { kd_billing: payment.billingCode, nominal: payment.amount } } : {}
}

/** Strict writing: too long is our mistake, found here. `tgl_status` is declared 18 long, one short of its own format. */
const checked = (message: IzinStatusMessage, declared: DeclaredFields): IzinStatusMessage => {
  for (const [name, value] of Object.entries(message)) {
    const longest = declared[`IZINSTATUS.${name}`]
    const isTooLong = typeof value === 'string' && typeof longest === 'number' && value.length > longest
    if (isTooLong && name !== 'tgl_status')
      throw caller(`"${name}" is longer than the ${longest} characters OSS takes.`)
  }
  return message
}

/** The status message of an entry; `undefined` when the entry or the request does not concern OSS. */
export const toIzinStatus = (
  entry: Entry,
  request: ServiceRequest,
  officer: Officer,
  declared: DeclaredFields,
): IzinStatusMessage | undefined => {
  const status = STATUS_OF_ENTRY[entry.type]
  const identifiers = identifiersOf(request)
  if (!status || !identifiers.id_izin) return undefined
  const missing = IDENTIFIERS.filter((name) => !identifiers[name])
  if (missing.length > 0) throw caller(`The request lacks ${missing.join(', ')} under extensions["${OSS_EXTENSION}"].`)
  const message: IzinStatusMessage = {
    ...(identifiers as Record<Identifier, string>),
    kd_status: status,
    tgl_status: jakartaDateTime(Date.parse(entry.time)),
    nip_status: officer.nip,
    nama_status: officer.name,
    keterangan: words(entry.data, 'reason') ?? words(entry.data, 'note') ?? '',
    ...paymentOf(entry),
  }
  return checked(message, declared)
}

type Command = Change['command']
const command = (name: string, data: Command['data'] = {}): Command => ({ kind: 'service-request', name, data })

const reasonOf = ({ keterangan = '', kd_status }: IzinStatus) =>
  keterangan.trim().slice(0, 2000) || `Status OSS ${kd_status}`
const noteOf = ({ keterangan = '' }: IzinStatus) =>
  keterangan.trim() ? { note: keterangan.trim().slice(0, 2000) } : {}

const requestPayment = (status: IzinStatus): Command | undefined => {
  const { nominal, kd_billing } = status.data_pnbp ?? {}
  if (nominal === undefined || !Number.isSafeInteger(nominal) || nominal < 1) return undefined
  const billing = kd_billing?.trim().slice(0, 50)
  const payment = { amount: nominal, ...(billing && { billingCode: billing }) }
  return command('request-payment', { payment, ...noteOf(status) })
}

const COMMANDS: Readonly<Record<string, (status: IzinStatus) => Command | undefined>> = {
  '10': (status) => command('accept', noteOf(status)),
  '11': (status) => command('return', { reason: reasonOf(status) }),
  '20': (status) => command('start', noteOf(status)),
  '31': requestPayment,
  '33': (status) => command('confirm-payment', noteOf(status)),
  '50': (status) => command('approve', noteOf(status)),
  // Approved by OSS itself because the term ran out (*fiktif positif*).
  '57': (status) => command('approve', { note: reasonOf(status) }),
  '90': (status) => command('refuse', { reason: reasonOf(status) }),
}

/** The command a status wishes for. A code without one is reported as not mapped, with the code. */
export const toStatusChange = (status: IzinStatus): Announced => {
  const { id_izin = '', kd_status = '', tgl_status = '' } = status
  if (!id_izin) return none('/IZINSTATUS/id_izin', 'not-mapped:no-reference')
  const wish = Object.hasOwn(COMMANDS, kd_status) ? COMMANDS[kd_status]?.(status) : undefined
  if (!wish) return none('/IZINSTATUS/kd_status', `not-mapped:${kd_status.slice(0, 8)}`)
  const key = `receiveLicenseStatus:${id_izin}:${kd_status}:${tgl_status}`
  return { changes: [{ key, about: { reference: id_izin }, command: wish }], repairs: [] }
}
