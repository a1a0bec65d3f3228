// The screens of the mall (kiosk and counters) reach the queue server through us: their calls pass unchanged, with their
// own token, and what the server answers is what we announce.
import {
  type AdapterContext,
  type Change,
  jakartaDate,
  type Reader,
  type Reading,
  type Reception,
  type Repair,
  read,
  readBody,
  reading,
} from '@selaras/adapter'
import { QueueTicketSubmission } from '@selaras/schemas'
import { ask, type Server } from './ask.ts'
import { type QueuePlace, statusIn, takeKeyOf, toCall, toFinish, toSkip, toSubmission } from './map.ts'
import type { TicketBook } from './ticket-book.ts'
import { Called, CallNext, Plain, Take, Taken, UpdateStatus } from './upstream.ts'

/** Opens the case of a ticket taken at a kiosk; a submission is opened once under its key. */
export type OpenTicket = (ticket: QueueTicketSubmission, key: string) => unknown

export interface Gateway {
  server: Server
  book: TicketBook
  /** Service of the standard, by the number of the service at the server. */
  followed: ReadonlyMap<number, QueuePlace & { id: string }>
  open?: OpenTicket | undefined
}

/** Answers of the server that a screen must see, whatever they say. */
const READABLE = [400, 401, 403, 404, 409] as const
const MAXIMUM_BYTES = 16_384

interface Visit {
  gateway: Gateway
  date: string
  path: string
  body: unknown
  headers: Record<string, string>
  context: AdapterContext
}
type Notes = Pick<Reading<unknown>, 'repairs' | 'unknown'>
const nothing: Notes = { repairs: [], unknown: [] }

const pass = async <Value>({ gateway, path, body, headers, context }: Visit, reader: Reader<Value>) => {
  const { status, message } = await ask(gateway.server, { path, body, headers, readable: READABLE }, context)
  return { response: Response.json(message, { status }), ...read(reader, message) }
}
const received = (response: Response, changes: Change[], { repairs, unknown }: Notes): Reading<Reception> =>
  reading({ response, changes }, repairs, unknown)

const isOpened = async (open: OpenTicket, ticket: QueueTicketSubmission): Promise<boolean> => {
  try {
    await open(ticket, takeKeyOf(ticket))
    return true
  } catch {
    return false
  }
}

/** The visitor holds a number whatever becomes of the case, so what goes wrong with that is noted and not thrown. */
const openCase = async ({ gateway, date }: Visit, id: number, code: string, service: number): Promise<Repair[]> => {
  const place = gateway.followed.get(service)
  if (!place || !gateway.open) return []
  const ticket = QueueTicketSubmission.safeParse(toSubmission(id, code, date, place.id))
  const repair = (words: string) => [{ pointer: '/data/ticket/ticket_code', repair: words }]
  if (!ticket.success) return repair('not-mapped:number-too-long')
  return (await isOpened(gateway.open, ticket.data)) ? [] : repair('not-opened')
}

const take = async (visit: Visit): Promise<Reading<Reception>> => {
  const { response, value, repairs, unknown } = await pass(visit, Taken)
  const { id, ticket_code: code, service_id } = value?.data?.ticket ?? {}
  if (value?.success !== true || !id || !code || !service_id) return received(response, [], { repairs, unknown })
  await visit.gateway.book.take(visit.date, id, code, service_id)
  const notes = await openCase(visit, id, code, service_id)
  return received(response, [], { repairs: [...repairs, ...notes], unknown })
}

/** Calls the next ticket; the one called before is done, or skipped. */
const callNext =
  (became: 'done' | 'skipped') =>
  async (visit: Visit): Promise<Reading<Reception>> => {
    const { gateway, date } = visit
    const { response, value, ...notes } = await pass(visit, Called)
    const { ticket_id: id, ticket_code: code, service_id: service } = value?.data ?? {}
    const place = service === undefined ? undefined : gateway.followed.get(service)
    if (value?.success !== true || !id || !code || !service || !place) return received(response, [], notes)
    const before = await gateway.book.called(date, service)
    const isOther = before !== undefined && before.id !== id
    if (isOther) await gateway.book.leave(date, before)
    const now = await gateway.book.call(date, id, code, service)
    const left = isOther ? leaving(before.id, became, before.calls) : []
    return received(response, [...left, toCall(id, now.calls, place.counter)], notes)
  }

const leaving = (id: number, became: string, calls: number): Change[] =>
  became === 'done' ? toFinish(id) : [toSkip(id, calls)]

/** A status that was given before is given: a screen may ask again when the line broke. */
const updateStatus = async (visit: Visit): Promise<Reading<Reception>> => {
  const { gateway, date } = visit
  const { ticket_id: id, status } = read(UpdateStatus, visit.body).value ?? {}
  const { response, value, ...notes } = await pass(visit, Plain)
  const isKnown = (status === 'done' || status === 'skipped') && id !== undefined
  const isAgain = value?.success === false && statusIn(value.error) === status
  if (!isKnown || (value?.success !== true && !isAgain)) return received(response, [], notes)
  const ticket = await gateway.book.find(date, id)
  if (ticket) await gateway.book.leave(date, ticket)
  const isOurs = !ticket || gateway.followed.has(ticket.service)
  const said = isAgain ? Response.json({ success: true, message: `Status sudah ${status}` }) : response
  return received(said, isOurs ? leaving(id, status, ticket?.calls ?? 1) : [], notes)
}

/** The server puts the ticket back to wait, which no command says; its next call is announced as a recall. */
const recall = async (visit: Visit): Promise<Reading<Reception>> => {
  const { gateway, date, path } = visit
  const { response, value, ...notes } = await pass(visit, Plain)
  const ticket = value?.success === true && (await gateway.book.find(date, Number(path.split('/').at(-1))))
  if (ticket) await gateway.book.leave(date, ticket)
  return received(response, [], notes)
}

interface Route {
  reads: Reader<Record<string, unknown>>
  needs: readonly string[]
  answer: (visit: Visit) => Promise<Reading<Reception>>
}
const routes: readonly [path: RegExp, route: Route][] = [
  [/^take$/, { reads: Take, needs: ['unit_id', 'service_id'], answer: take }],
  [/^call-next$/, { reads: CallNext, needs: ['service_id'], answer: callNext('done') }],
  [/^skip-and-next$/, { reads: CallNext, needs: ['service_id'], answer: callNext('skipped') }],
  [/^update-status$/, { reads: UpdateStatus, needs: ['ticket_id', 'status'], answer: updateStatus }],
  [/^recall\/[1-9][0-9]{0,14}$/, { reads: () => ({}), needs: [], answer: recall }],
]

const refuse = (status: number, error: string): Reading<Reception> =>
  reading({ response: Response.json({ success: false, error }, { status }), changes: [] }, nothing.repairs)

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Passes a call of a screen on to the queue server, and announces what became of it. */
export const receive = async (
  request: Request,
  gateway: Gateway,
  context: AdapterContext,
): Promise<Reading<Reception>> => {
  const path = new URL(request.url).pathname.split('/api/queue/').at(-1) ?? ''
  const route = routes.find(([pattern]) => pattern.test(path))?.[1]
  if (!route) return refuse(404, 'Layanan tidak ada')
  if (request.method !== 'POST') return refuse(405, 'Gunakan POST')
  const text = await readBody(request, MAXIMUM_BYTES)
  if (text === undefined) return refuse(413, 'Isi terlalu besar')
  const body = route.needs.length > 0 ? parsed(text) : {}
  const { value, ...notes } = read(route.reads, body)
  if (!value || route.needs.some((name) => value[name] === undefined)) return refuse(400, 'Invalid request body')
  const authorization = request.headers.get('authorization')
  const headers = { ...(authorization && { authorization }) }
  const visit = { gateway, date: jakartaDate(context.now()), path, body: value, headers, context }
  const answer = await route.answer(visit)
  return reading(answer.value, [...notes.repairs, ...answer.repairs], [...notes.unknown, ...answer.unknown])
}
