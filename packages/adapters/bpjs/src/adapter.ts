import {
  type Adapter,
  type AdapterContext,
  AdapterError,
  type Carried,
  checkOptions,
  provided,
  type Reading,
  reading,
} from '@selaras/adapter'
import { type Entry, type QueueTicket, ServiceId } from '@selaras/schemas'
import * as z from 'zod'
import { ADAPTER, type BpjsCallerOptions, bpjsCaller, callerShape, refusalOf } from './caller.ts'
import { bookingCodeOf, reasonOf, TASK_CANCELLED, toAntreanAdd, toFirstTask, toTask } from './map.ts'
import { type FacilityOptions, facilityShape, receive } from './receive.ts'
import { texts } from './texts.ts'
import { type AntreanTask, anything, Booking, TaskList } from './upstream.ts'

export interface BpjsOptions extends Omit<BpjsCallerOptions, 'product'> {
  /** Services whose tickets BPJS follows; other tickets do not concern it. */
  services: readonly string[]
  /** What BPJS asks of a visit beyond its ticket, from the facility's own registration. Asked once, when it is taken. */
  booking: (ticket: QueueTicket) => Booking | Promise<Booking>
  /** The web service of the facility, which BPJS calls. Without it the adapter does not receive. */
  facility?: FacilityOptions
}

const given = z.custom<() => never>((value) => typeof value === 'function', 'not a function')
const Options = z.strictObject({
  ...callerShape,
  services: z.array(ServiceId).min(1),
  booking: given,
  facility: facilityShape.optional(),
})

type Notes = Pick<Reading<unknown>, 'repairs' | 'unknown'>
const SUCCESS = '200'

const joined = (...all: readonly Notes[]): Notes => ({
  repairs: all.flatMap(({ repairs }) => repairs),
  unknown: all.flatMap(({ unknown }) => unknown),
})

/** The four calls of the queue, each safe to repeat. */
const createQueue = (options: BpjsCallerOptions) => {
  const ask = bpjsCaller(options)
  const post = (path: string, body: object, context: AdapterContext) =>
    ask({ path: `antrean/${path}`, body, response: anything }, context)

  const tasks = async (kodebooking: string, context: AdapterContext) => {
    const list = await ask({ path: 'antrean/getlisttask', body: { kodebooking }, response: TaskList }, context)
    const ids = (list.value.response ?? []).map(({ taskid }) => taskid)
    return { isKnown: list.value.code === SUCCESS, ids, ...joined(list) }
  }

  /** Opens a booking; one that is refused because BPJS knows it already is open. */
  const add = async (body: { kodebooking: string }, context: AdapterContext): Promise<Notes> => {
    const answer = await post('add', body, context)
    if (answer.value.code === SUCCESS) return answer
    const known = await tasks(body.kodebooking, context)
    if (!known.isKnown) throw refusalOf(answer.value.code)
    return joined(answer, known)
  }

  /** Reports a task; one that is refused because BPJS has it already is reported. */
  const report = async (task: AntreanTask, context: AdapterContext): Promise<Notes & { wasKnown: boolean }> => {
    const answer = await post('updatewaktu', task, context)
    if (answer.value.code === SUCCESS) return { ...joined(answer), wasKnown: false }
    const known = await tasks(task.kodebooking, context)
    if (!known.ids.includes(task.taskid)) throw refusalOf(answer.value.code)
    return { ...joined(answer, known), wasKnown: true }
  }

  const cancel = async (task: AntreanTask, keterangan: string, context: AdapterContext): Promise<Notes> => {
    const reported = await report(task, context)
    const answer = await post('batal', { kodebooking: task.kodebooking, keterangan }, context)
    if (answer.value.code !== SUCCESS && !reported.wasKnown) throw refusalOf(answer.value.code)
    return joined(reported, answer)
  }
  return { add, report, cancel }
}

/** Raises `caller`, naming the first field to mend and not its value. */
const checkBooking = (booking: unknown): Booking => {
  const result = Booking.safeParse(booking)
  if (result.success) return result.data
  const field = result.error.issues[0]?.path.join('.') ?? ''
  throw new AdapterError(texts.booking(field), { adapter: ADAPTER, code: 'caller' })
}

/** The hospital queue of BPJS Kesehatan (*antrean*), in both directions. Raises `AdapterError` when an option is wrong. */
export const bpjs = (options: BpjsOptions): Adapter => {
  const { services, facility, ...checked } = checkOptions(ADAPTER, Options, options)
  const { booking, credentials } = options
  const { environment, baseUrl, allowPrivate, timeout } = checked
  const queue = createQueue({
    product: 'antrean',
    environment,
    credentials,
    timeout,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(allowPrivate !== undefined && { allowPrivate }),
  })
  const isOurs = (ticket: QueueTicket) => ticket.service !== undefined && services.includes(ticket.service)
  /** BPJS knows what it asked for itself. */
  const isEcho = ({ command }: Entry) => command.startsWith(`${ADAPTER}.`)
  const sent = (ticket: QueueTicket, { repairs, unknown }: Notes): Reading<Carried> =>
    reading({ outcome: 'sent', reference: bookingCodeOf(ticket) }, repairs, unknown)

  return {
    specificationVersion: 1,
    name: ADAPTER,
    maturity: 'de-facto',
    submit: async (entry, state, context) => {
      const ticket = state as QueueTicket
      const task = entry.type === 'queue-ticket.taken' && isOurs(ticket) ? toFirstTask(ticket) : undefined
      if (!task) return reading({ outcome: 'ignored' })
      const details = checkBooking(await provided(ADAPTER, 'booking', () => booking(ticket)))
      const added = await queue.add(toAntreanAdd(ticket, details), context)
      return sent(ticket, joined(added, await queue.report(task, context)))
    },
    execute: async (entry, state, context) => {
      const ticket = state as QueueTicket
      const task = isOurs(ticket) && !isEcho(entry) ? toTask(entry, ticket) : undefined
      if (!task) return reading({ outcome: 'ignored' })
      if (task.taskid !== TASK_CANCELLED) return sent(ticket, await queue.report(task, context))
      return sent(ticket, await queue.cancel(task, reasonOf(entry), context))
    },
    ...(facility && { receive: (request) => receive(request, options.facility as FacilityOptions) }),
  }
}
