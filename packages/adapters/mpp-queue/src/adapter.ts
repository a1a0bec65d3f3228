import {
  type Adapter,
  type AdapterContext,
  AdapterError,
  type Carried,
  checkOptions,
  parseBaseUrl,
  type Reader,
  type Reading,
  read,
  reading,
} from '@selaras/adapter'
import { type QueueTicket, ServiceId } from '@selaras/schemas'
import * as z from 'zod'
import { ADAPTER, ask, provided } from './ask.ts'
import { readDisplay, watchDisplay } from './display.ts'
import { type OpenTicket, receive } from './gateway.ts'
import { type QueuePlace, referenceOf, statusIn, ticketIdOf, type Wish, wishOf } from './map.ts'
import { createTicketBook, type QueueMemory } from './ticket-book.ts'
import { Called, Plain } from './upstream.ts'

export interface MppQueueOptions {
  /** Where the queue server answers, up to but without `/api/queue`. */
  baseUrl: string
  /** Token of a counter of the unit, or what gives it; needed to carry what happens here to the server. */
  token: string | ((unit: number) => string | Promise<string>)
  /** The services that are followed, and what each is at the server. */
  services: Readonly<Record<string, QueuePlace>>
  /** Opens the case of a ticket taken at a kiosk. It must not lose one: the visitor holds the number already. */
  open?: OpenTicket
  /** Where the tickets of the day are remembered. In this process when left out, and lost with it. */
  memory?: QueueMemory
  /**
   * Whether a call made here calls the next ticket at the server. The server takes no ticket for that, so it is right
   * only where tickets are called in the order they were taken; one that calls another ticket is an error. False when
   * left out: calls are made at the counter's own screen.
   */
  callNext?: boolean
  /** Whether `baseUrl` may be a private address, as in the network of the mall. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for an answer. 10 seconds when left out. */
  timeout?: number
}

const given = z.custom<() => never>((value) => typeof value === 'function', 'not a function')
const Options = z.strictObject({
  baseUrl: z.string(),
  token: z.union([z.string().min(1), given]),
  services: z.record(
    ServiceId,
    z.strictObject({
      unit: z.int().min(1),
      service: z.int().min(1),
      counter: z.string().min(1).max(50).optional(),
    }),
  ),
  open: given.optional(),
  memory: z.custom<QueueMemory>((value) => typeof (value as QueueMemory | null)?.get === 'function').optional(),
  callNext: z.boolean().default(false),
  allowPrivate: z.boolean().optional(),
  timeout: z.int().min(1).default(10_000),
})

const caller = (words: string, upstream = 'REFUSED') =>
  new AdapterError(words, { adapter: ADAPTER, code: 'caller', upstream })

/** The queue server of a mall, in both directions. Raises `AdapterError` when an option is wrong. */
export const mppQueue = (options: MppQueueOptions): Adapter => {
  const { callNext, timeout } = checkOptions(ADAPTER, Options, options)
  const { token, services, open, memory } = options
  const server = { base: parseBaseUrl(ADAPTER, options.baseUrl, options), timeout }
  const book = createTicketBook(memory)
  const followed = new Map(Object.entries(services).map(([id, place]) => [place.service, { ...place, id }]))

  const post = async <Value>(
    path: string,
    body: object,
    { unit }: QueuePlace,
    reader: Reader<Value>,
    context: AdapterContext,
  ): Promise<Reading<Value | undefined>> => {
    const bearer = typeof token === 'string' ? token : await provided('token', () => token(unit))
    const headers = { authorization: `Bearer ${bearer}` }
    return read(reader, (await ask(server, { path, body, headers, readable: [400, 404] }, context)).message)
  }

  /** Puts a ticket in a status; one that is in it already is there. */
  const put = async (id: number, wish: Wish, place: QueuePlace, context: AdapterContext): Promise<Reading<Carried>> => {
    const isBack = wish === 'waiting'
    const path = isBack ? `recall/${id}` : 'update-status'
    const { value, ...notes } = await post(path, isBack ? {} : { ticket_id: id, status: wish }, place, Plain, context)
    if (value?.success === undefined)
      throw new AdapterError('Upstream answered without a result.', { adapter: ADAPTER, code: 'transient' })
    const status = statusIn(value.error)
    if (!value.success && status !== wish)
      throw caller(`Upstream refuses "${wish}" for a ticket that is "${status ?? 'unknown'}".`)
    return reading({ outcome: 'sent', reference: referenceOf(id) }, notes.repairs, notes.unknown)
  }

  const call = async (
    id: number,
    ticket: QueueTicket,
    place: QueuePlace,
    context: AdapterContext,
  ): Promise<Reading<Carried>> => {
    const display = await readDisplay(server, context)
    const shown = display.value.find(({ service_id }) => service_id === place.service)
    const sent = { outcome: 'sent' as const, reference: referenceOf(id) }
    if (shown?.current_ticket === ticket.number) return reading(sent, display.repairs, display.unknown)
    const { value, repairs, unknown } = await post('call-next', { service_id: place.service }, place, Called, context)
    if (value?.success !== true) throw caller('Upstream calls nobody: no ticket waits.')
    if (value.data?.ticket_id !== id) throw caller('Upstream called another ticket; the two queues differ.', 'ORDER')
    return reading(sent, [...display.repairs, ...repairs], [...display.unknown, ...unknown])
  }

  const execute: NonNullable<Adapter['execute']> = async (entry, state, context) => {
    const ticket = state as QueueTicket
    const wish = wishOf(entry)
    const id = wish && ticketIdOf(ticket)
    const place = Object.hasOwn(services, ticket.service ?? '') ? services[ticket.service ?? ''] : undefined
    // What the screens did came through us, and the server knows it.
    const isEcho = entry.command.startsWith(`${ADAPTER}.`)
    if (!id || !place || isEcho || (wish === 'called' && !callNext)) return reading({ outcome: 'ignored' })
    return wish === 'called' ? call(id, ticket, place, context) : put(id, wish, place, context)
  }

  return {
    specificationVersion: 1,
    name: ADAPTER,
    maturity: 'de-facto',
    execute,
    changes: (cursor, context) => watchDisplay(server, book, cursor, context),
    receive: (request, context) => receive(request, { server, book, followed, open }, context),
  }
}
