import { type Adapter, checkOptions, parseBaseUrl } from '@selaras/adapter'
import { ServiceId } from '@selaras/schemas'
import * as z from 'zod'
import { ADAPTER } from './ask.ts'
import { carry } from './carry.ts'
import { watchDisplay } from './display.ts'
import { type OpenTicket, receive } from './gateway.ts'
import type { QueuePlace } from './map.ts'
import { createTicketBook, type QueueMemory } from './ticket-book.ts'

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

/** The queue server of a mall, in both directions. Raises `AdapterError` when an option is wrong. */
export const mppQueue = (options: MppQueueOptions): Adapter => {
  const { callNext, timeout } = checkOptions(ADAPTER, Options, options)
  const { token, services, open, memory } = options
  const server = { base: parseBaseUrl(ADAPTER, options.baseUrl, options), timeout }
  const book = createTicketBook(memory)
  const followed = new Map(Object.entries(services).map(([id, place]) => [place.service, { ...place, id }]))
  return {
    specificationVersion: 1,
    name: ADAPTER,
    maturity: 'de-facto',
    execute: (entry, state, context) => carry(entry, state, { server, book, services, token, callNext, context }),
    changes: (cursor, context) => watchDisplay(server, book, cursor, context),
    receive: (request, context) => receive(request, { server, book, followed, open }, context),
  }
}
