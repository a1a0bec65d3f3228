// What happens to a ticket here, carried to the queue server.
import {
  type AdapterContext,
  AdapterError,
  type Carried,
  jakartaDate,
  provided,
  type Reader,
  type Reading,
  read,
  reading,
  sharedTexts,
} from '@selaras/adapter'
import type { Entry, QueueTicket, Text } from '@selaras/schemas'
import { ADAPTER, ask, type Server } from './ask.ts'
import { readDisplay } from './display.ts'
import { type QueuePlace, referenceOf, statusIn, ticketIdOf, type Wish, wishOf } from './map.ts'
import { texts } from './texts.ts'
import type { TicketBook } from './ticket-book.ts'
import { Called, Plain } from './upstream.ts'

export interface Desk {
  server: Server
  book: TicketBook
  services: Readonly<Record<string, QueuePlace>>
  token: string | ((unit: number) => string | Promise<string>)
  callNext: boolean
  context: AdapterContext
}

/** A ticket at its place in the mall. */
interface Placed {
  id: number
  code: string
  place: QueuePlace
  /** Nothing at the server cancels a ticket that waits: it is called there, and skipped. */
  mayWait: boolean
}

const caller = (words: Text, upstream = 'REFUSED') =>
  new AdapterError(words, { adapter: ADAPTER, code: 'caller', upstream })

const post = async <Value>(
  { server, token, context }: Desk,
  path: string,
  body: object,
  { unit }: QueuePlace,
  reader: Reader<Value>,
): Promise<Reading<Value | undefined>> => {
  const bearer = typeof token === 'string' ? token : await provided(ADAPTER, 'token', () => token(unit))
  const headers = { authorization: `Bearer ${bearer}` }
  return read(reader, (await ask(server, { path, body, headers, readable: [400, 404] }, context)).message)
}

/** Puts a ticket in a status; one that is in it already is there. */
const put = async (desk: Desk, { id, place, mayWait }: Placed, wish: Wish): Promise<Reading<Carried>> => {
  const isBack = wish === 'waiting'
  const path = isBack ? `recall/${id}` : 'update-status'
  const { value, ...notes } = await post(desk, path, isBack ? {} : { ticket_id: id, status: wish }, place, Plain)
  if (value?.success === undefined)
    throw new AdapterError(sharedTexts.noResult, { adapter: ADAPTER, code: 'transient' })
  const status = statusIn(value.error)
  if (!value.success && mayWait && status === 'waiting') {
    const note = { pointer: '/error', repair: 'not-mapped:cancelled-while-waiting' }
    return reading({ outcome: 'ignored' }, [...notes.repairs, note], notes.unknown)
  }
  if (!value.success && status !== wish) throw caller(texts.refuses(wish, status ?? 'unknown'))
  const date = jakartaDate(desk.context.now())
  const known = await desk.book.find(date, id)
  if (known) await desk.book.leave(date, known)
  return reading({ outcome: 'sent', reference: referenceOf(id) }, notes.repairs, notes.unknown)
}

const call = async (desk: Desk, { id, code, place }: Placed): Promise<Reading<Carried>> => {
  const { server, book, context } = desk
  const display = await readDisplay(server, context)
  const shown = display.value.find(({ service_id }) => service_id === place.service)
  const sent = { outcome: 'sent' as const, reference: referenceOf(id) }
  if (shown?.current_ticket === code) return reading(sent, display.repairs, display.unknown)
  const { value, repairs, unknown } = await post(desk, 'call-next', { service_id: place.service }, place, Called)
  if (value?.success !== true) throw caller(texts.nobody)
  if (value.data?.ticket_id !== id) throw caller(texts.another, 'ORDER')
  await book.call(jakartaDate(context.now()), id, code, place.service)
  return reading(sent, [...display.repairs, ...repairs], [...display.unknown, ...unknown])
}

/** What the screens did came through us, and the server knows it. */
const isEcho = ({ command }: Entry) => command.startsWith(`${ADAPTER}.`)

/** Carries an entry of a ticket. What the server has no word for, or is no ticket of it, is ignored. */
export const carry = async (entry: Entry, state: unknown, desk: Desk): Promise<Reading<Carried>> => {
  const ticket = state as QueueTicket
  const { services, callNext } = desk
  const wish = wishOf(entry)
  const id = wish && ticketIdOf(ticket)
  const place = Object.hasOwn(services, ticket.service ?? '') ? services[ticket.service ?? ''] : undefined
  if (!id || !place || isEcho(entry) || (wish === 'called' && !callNext)) return reading({ outcome: 'ignored' })
  const placed = { id, code: ticket.number, place, mayWait: entry.type === 'queue-ticket.cancelled' }
  return wish === 'called' ? call(desk, placed) : put(desk, placed, wish)
}
