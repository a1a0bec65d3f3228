// Tickets and events of the queue server, and cases of the standard, both directions, pure.
import { type Change, jakartaDateTime } from '@selaras/adapter'
import type { Entry, QueueTicket, QueueTicketSubmission } from '@selaras/schemas'
import type { UnitSchedule } from './upstream.ts'

/** What a service of the standard is at the queue server. */
export interface QueuePlace {
  unit: number
  service: number
  /** Counter its visitors go to; the display says it otherwise. */
  counter?: string
}

const PREFIX = 'mpp-queue:'

/** `reference` of the case of a ticket. */
export const referenceOf = (ticket: number): string => `${PREFIX}${ticket}`

/** Number of a ticket at the queue server; `undefined` when the case is no ticket of it. */
export const ticketIdOf = ({ reference }: QueueTicket): number | undefined => {
  const digits = reference?.startsWith(PREFIX) ? reference.slice(PREFIX.length) : ''
  return /^[1-9][0-9]{0,14}$/.test(digits) ? Number(digits) : undefined
}

/** A ticket from the kiosk as a submission; whether it is a good one is for the standard to say. */
export const toSubmission = (id: number, code: string, date: string, service: string | undefined): unknown => ({
  number: code.trim().toUpperCase(),
  date,
  ...(service !== undefined && { service }),
  reference: referenceOf(id),
})
/** A submission opened under this key is opened once. */
export const takeKeyOf = ({ reference = '' }: QueueTicketSubmission): string => reference.replace(':', '.take.')

const change = (event: string, ticket: number, name: string, data: Record<string, unknown> = {}): Change => ({
  key: `${event}:${ticket}`,
  about: { reference: referenceOf(ticket) },
  command: { kind: 'queue-ticket', name, data },
})

/** A ticket called for the `times`th time: from the second on it was skipped or put back before. */
export const toCall = (ticket: number, times: number, counter: string | undefined): Change => {
  const data = counter?.trim() ? { counter: counter.trim().slice(0, 50) } : {}
  return change(`call.${times}`, ticket, times > 1 ? 'recall' : 'call', data)
}

/** The server knows no service at the counter: a ticket is called, then done. */
export const toFinish = (ticket: number): Change[] => [
  change('serve', ticket, 'serve'),
  change('finish', ticket, 'finish'),
]

export const toSkip = (ticket: number, times: number): Change => change(`skip.${times}`, ticket, 'skip')

/** What an entry asks of the server; entries that are not here have no word there. */
export type Wish = 'done' | 'skipped' | 'waiting' | 'called'
const WISHES: Readonly<Record<string, Wish>> = {
  'queue-ticket.called': 'called',
  'queue-ticket.recalled': 'waiting',
  'queue-ticket.finished': 'done',
  'queue-ticket.skipped': 'skipped',
  'queue-ticket.cancelled': 'skipped',
}
export const wishOf = ({ type }: Entry): Wish | undefined => (Object.hasOwn(WISHES, type) ? WISHES[type] : undefined)

/** The status a ticket is in, from the words of a refusal. */
export const statusIn = (error: string | undefined): string | undefined =>
  /\bstatus(?: saat ini:)? (waiting|called|done|skipped)\b/i.exec(error ?? '')?.[1]?.toLowerCase()

/** Whether the unit is open at a moment, on a clock in Jakarta (WIB); a unit without hours is. */
export const isOpenAt = (schedules: readonly UnitSchedule[], epochMilliseconds: number): boolean => {
  if (schedules.length === 0) return true
  const [date = '', time = ''] = jakartaDateTime(epochMilliseconds).split(' ')
  const today = new Date(date).getUTCDay()
  return schedules.some(
    ({ day_of_week, is_active, jam_buka = '', jam_tutup = '' }) =>
      day_of_week === today && is_active === 'y' && jam_buka <= time && time < jam_tutup,
  )
}
