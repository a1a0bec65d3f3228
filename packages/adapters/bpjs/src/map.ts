// Queue tickets and the tasks of the hospital queue, both directions, pure.
import { AdapterError, type Change } from '@selaras/adapter'
import { type Entry, isTrackingNumber, type QueueTicket } from '@selaras/schemas'
import { texts } from './texts.ts'
import type { AntreanAdd, AntreanTask, Booking } from './upstream.ts'

/** Absent or cancelled. */
export const TASK_CANCELLED = 99

/** Task an entry completes; entries that are not here do not concern BPJS. */
const TASK_OF_ENTRY: Readonly<Record<string, number>> = {
  'queue-ticket.registering': 2,
  'queue-ticket.registered': 3,
  'queue-ticket.served': 4,
  'queue-ticket.finished': 5,
  'queue-ticket.preparing': 6,
  'queue-ticket.ready': 7,
  'queue-ticket.cancelled': TASK_CANCELLED,
}

/** Code of a booking at BPJS: the number in the sending system, or the tracking number. */
export const bookingCodeOf = ({ reference, id }: QueueTicket): string => reference ?? id

/** `/antrean/add` of a ticket. Raises `caller` when its number holds no digits. */
export const toAntreanAdd = (ticket: QueueTicket, booking: Booking): AntreanAdd => {
  const digits = /[0-9]+$/.exec(ticket.number)?.[0]
  if (digits === undefined) throw new AdapterError(texts.noDigits, { adapter: 'bpjs', code: 'caller' })
  return {
    ...booking,
    kodebooking: bookingCodeOf(ticket),
    pasienbaru: ticket.registration ? 1 : 0,
    tanggalperiksa: ticket.date,
    nomorantrean: ticket.number,
    angkaantrean: Number(digits),
  }
}

/** Times of the tasks passed so far. BPJS wants them to rise; two in the same millisecond are set one apart. */
const risingTimes = ({ tasks }: QueueTicket): Map<number, number> => {
  const times = new Map<number, number>()
  let last = 0
  for (const { task, at } of tasks) {
    last = Math.max(Date.parse(at), last + 1)
    times.set(task, last)
  }
  return times
}

const taskOf = (ticket: QueueTicket, taskid: number): AntreanTask | undefined => {
  const waktu = risingTimes(ticket).get(taskid)
  return waktu === undefined ? undefined : { kodebooking: bookingCodeOf(ticket), taskid, waktu }
}

/** The task a visitor waits in first: 1 for registration, 3 for the counter. */
export const toFirstTask = (ticket: QueueTicket): AntreanTask | undefined => taskOf(ticket, ticket.registration ? 1 : 3)

/** The task an entry completes; `undefined` when it completes none, or one that was passed already. */
export const toTask = ({ type }: Entry, ticket: QueueTicket): AntreanTask | undefined => {
  const taskid = Object.hasOwn(TASK_OF_ENTRY, type) ? TASK_OF_ENTRY[type] : undefined
  return taskid === undefined ? undefined : taskOf(ticket, taskid)
}

/** Why a ticket was cancelled, in the words BPJS shows. */
export const reasonOf = ({ data }: Entry): string => (data.reason === 'absent' ? 'Tidak hadir' : 'Dibatalkan')

/** A booking cancelled at BPJS: the wish to cancel its ticket. */
export const toCancellation = (kodebooking: string): Change => ({
  key: `batalantrean:${kodebooking}`,
  about: isTrackingNumber(kodebooking) ? { case: kodebooking } : { reference: kodebooking },
  command: { kind: 'queue-ticket', name: 'cancel', data: { reason: 'cancelled' } },
})
