// What the queue server says, as far as it is read. Field names as they are.
import { list, number, object, type Read, type Reader, text } from '@selaras/adapter'

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false }

/** Declared as true or false. */
const flag: Reader<boolean> = (value, pointer, notes) => {
  if (typeof value === 'boolean' || value === undefined || value === null) return value ?? undefined
  const word = typeof value === 'string' || typeof value === 'number' ? `${value}`.toLowerCase() : ''
  const isReadable = Object.hasOwn(FLAGS, word)
  notes.repairs.push({ pointer, repair: isReadable ? `${typeof value}-for-flag` : 'unreadable-left-out' })
  return isReadable ? FLAGS[word] : undefined
}

/** Every answer: `error` says why `success` is false. */
const answer = <Data>(data: Reader<Data>) => object({ success: flag, message: text, error: text, data })

/** Answer without data we need. */
export const Plain = answer<never>(() => undefined)

/** `waiting`, `called`, `done` or `skipped`. */
const Ticket = object({
  id: number,
  ticket_code: text,
  unit_id: number,
  service_id: number,
  user_id: number,
  status: text,
  last_called_at: text,
  created_at: text,
  updated_at: text,
})

/** Answer to `/api/queue/take`. */
export const Taken = answer(
  object({
    ticket: Ticket,
    unit_name: text,
    service_name: text,
    queue_number: number,
    total_today: number,
    limit_queue: number,
    remaining: number,
  }),
)

/** Answer to `/api/queue/call-next` and `/api/queue/skip-and-next`. */
export const Called = answer(object({ ticket_id: number, ticket_code: text, unit_id: number, service_id: number }))

/** One service on the display. Without a ticket called, `current_ticket` is the code with number 000. */
const DisplayRow = object({
  unit_id: number,
  unit_name: text,
  service_id: number,
  service_name: text,
  service_code: text,
  current_ticket: text,
  current_loket: text,
  total_waiting: number,
  total_called_today: number,
})
export type DisplayRow = Read<typeof DisplayRow>

/** Answer to `/api/queue/display`; a mall without services says `null`. */
export const Display = answer(list(DisplayRow))

/** A service with its counter; `limits_queue` 0 is without limit, `is_active` is `y` or `n`. */
export const QueueService = object({
  id: number,
  unit_id: number,
  nama_service: text,
  code: text,
  loket: text,
  limits_queue: number,
  is_active: text,
})
export type QueueService = Read<typeof QueueService>

/** Hours of a unit on one day of the week: 0 is Sunday, times are `HH:mm:ss`, `is_active` is `y` or `n`. */
export const UnitSchedule = object({
  unit_id: number,
  day_of_week: number,
  jam_buka: text,
  jam_tutup: text,
  is_active: text,
})
export type UnitSchedule = Read<typeof UnitSchedule>

/** What the screens send. */
export const Take = object({ unit_id: number, service_id: number })
export const CallNext = object({ service_id: number })
export const UpdateStatus = object({ ticket_id: number, status: text })
