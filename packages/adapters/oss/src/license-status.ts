// PIA 4.3.22, list 10 (DATA KODE STATUS IZIN), in both directions. The list is open.
import { type Change, jakartaDate, jakartaDateTime } from '@selaras/adapter'
import {
  type Entry,
  type Instant,
  isLocalDate,
  type ServiceRequest,
  type ServiceRequestEntryData,
} from '@selaras/schemas'
import { identifiersOf, ossExtensionOf, requireIdentifiers } from './identifiers.ts'
import { type Announced, none } from './map.ts'
import type { IzinStatus } from './upstream.ts'

const IDENTIFIERS = ['nib', 'id_produk', 'id_proyek', 'oss_id', 'id_izin', 'kd_izin', 'kd_instansi'] as const

/** `kd_status` of an entry; entries that are not here do not concern OSS. */
export const STATUS_OF_ENTRY: Readonly<Record<string, string>> = {
  'service-request.resubmitted': '09',
  'service-request.accepted': '10',
  'service-request.returned': '11',
  'service-request.started': '20',
  'service-request.payment-requested': '31',
  'service-request.paid': '33',
  'service-request.clock-paused': '41',
  'service-request.clock-resumed': '42',
  'service-request.clock-stopped': '43',
  'service-request.clock-restarted': '44',
  'service-request.approved': '50',
  'service-request.deemed-approved': '57',
  'service-request.refused': '90',
}

/** Who gives the status at the region: every message to OSS names an officer. */
export interface Officer {
  /** Employee number (*NIP*). */
  nip: string
  name: string
}

/** Words of an entry for OSS. */
export const wordsOf = ({ data }: Entry): string =>
  [data.reason, data.note].find((words): words is string => typeof words === 'string') ?? ''

/** What a bill may carry besides, from the extension: account, kind of receipt, where its document lies. */
const BILL_EXTRAS = ['kd_akun', 'kd_penerimaan', 'url_dokumen'] as const

const billOf = ({ type, data, time }: Entry, request: ServiceRequest): Pick<IzinStatus, 'data_pnbp'> => {
  const { payment } = data as Partial<ServiceRequestEntryData<'paymentRequested'>>
  if (type !== 'service-request.payment-requested' || !payment?.billingCode) return {}
  const extension = ossExtensionOf(request)
  const extras = BILL_EXTRAS.filter((name) => typeof extension[name] === 'string')
  return {
    data_pnbp: {
      ...Object.fromEntries(extras.map((name) => [name, extension[name]])),
      kd_billing: payment.billingCode,
      tgl_billing: jakartaDate(Date.parse(time)),
      // To be paid before midnight is to be paid on the day that ends.
      ...(payment.payBefore && { tgl_expire: jakartaDate(Date.parse(payment.payBefore) - 1) }),
      nominal: payment.amount,
    },
  }
}

/** The status message of an entry; `undefined` when the entry or the request does not concern OSS. */
export const toIzinStatus = (entry: Entry, request: ServiceRequest, officer: Officer): IzinStatus | undefined => {
  const status = STATUS_OF_ENTRY[entry.type]
  if (!status || !identifiersOf(request, IDENTIFIERS).id_izin) return undefined
  return {
    ...requireIdentifiers(request, IDENTIFIERS),
    kd_status: status,
    tgl_status: jakartaDateTime(Date.parse(entry.time)),
    nip_status: officer.nip,
    nama_status: officer.name,
    keterangan: wordsOf(entry),
    ...billOf(entry, request),
  }
}

type Command = Change['command']
const command = (name: string, data: Command['data'] = {}): Command => ({ kind: 'service-request', name, data })

const reasonOf = ({ keterangan = '', kd_status }: IzinStatus) => ({
  reason: keterangan.trim().slice(0, 2000) || `Status OSS ${kd_status}`,
})
const noteOf = ({ keterangan = '' }: IzinStatus) =>
  keterangan.trim() ? { note: keterangan.trim().slice(0, 2000) } : {}

type Wish = (status: IzinStatus) => Command | undefined

const noted =
  (name: string): Wish =>
  (status) =>
    command(name, noteOf(status))
const reasoned =
  (name: string): Wish =>
  (status) =>
    command(name, reasonOf(status))

/** A bill may be paid until the end of its last day in Jakarta. */
const payBeforeOf = (day = ''): { payBefore?: Instant } =>
  isLocalDate(day) ? { payBefore: `${day}T23:59:59+07:00` as Instant } : {}

const requestPayment: Wish = (status) => {
  const { nominal, kd_billing, tgl_expire } = status.data_pnbp ?? {}
  if (nominal === undefined || !Number.isSafeInteger(nominal) || nominal < 1) return undefined
  const billing = kd_billing?.trim().slice(0, 50)
  const payment = { amount: nominal, ...(billing && { billingCode: billing }), ...payBeforeOf(tgl_expire?.trim()) }
  return command('request-payment', { payment, ...noteOf(status) })
}

/** The command each code wishes for; codes that are not here are passed on. */
export const WISHES: Readonly<Record<string, Wish>> = {
  '09': (status) => command('resubmit', { documents: [], ...noteOf(status) }),
  '10': noted('accept'),
  '11': reasoned('return'),
  '20': noted('start'),
  '31': requestPayment,
  '33': noted('confirm-payment'),
  '41': reasoned('pause-clock'),
  '42': noted('resume-clock'),
  '43': reasoned('stop-clock'),
  '44': noted('restart-clock'),
  '50': noted('approve'),
  // Approved by OSS itself because the term ran out (*fiktif positif*); only the owner of the case may say so.
  '57': reasoned('deem-approved'),
  '90': reasoned('refuse'),
}

/** The command a status wishes for. A code without one is reported as not mapped, with the code. */
export const toStatusChange = (status: IzinStatus): Announced => {
  const { id_izin = '', kd_status = '', tgl_status = '' } = status
  if (!id_izin) return none('/IZINSTATUS/id_izin', 'not-mapped:no-reference')
  const wish = Object.hasOwn(WISHES, kd_status) ? WISHES[kd_status]?.(status) : undefined
  if (!wish) return none('/IZINSTATUS/kd_status', `not-mapped:${kd_status.slice(0, 8)}`)
  const key = `receiveLicenseStatus:${id_izin}:${kd_status}:${tgl_status}`
  return { changes: [{ key, about: { reference: id_izin }, command: wish }], repairs: [] }
}
