import type { Adapter } from '@selaras/adapter'
import type { CaseKind } from '@selaras/rules'
import { Participant, type ParticipantKind, type Profile, Service, type Text, type TrackingNumber } from '@selaras/schemas'
import { explain } from '@selaras/schemas/problem'
import type { z } from 'zod'
import { createCourier } from './delivery/courier.ts'
import { type Attempt, dueErrands } from './delivery/errands.ts'
import { DEFAULT_SCHEDULE, type Schedule } from './delivery/schedule.ts'
import type { Handler } from './delivery/to-handler.ts'
import { type Directory, directory as writtenDirectory } from './directory.ts'
import { createRouter } from './http/router.ts'
import type { ExchangeNode } from './node.ts'
import type { Backlog, Store } from './store/store.ts'
import { apiKeys } from './trust/api-keys.ts'
import type { Trust } from './trust/trust.ts'

export interface ExchangeOptions {
  /** Who this node is: its participant id, or all it publishes of itself. */
  participant: string | z.input<typeof Participant>
  store: Store
  /** Services this node opens requests for. */
  services?: readonly z.input<typeof Service>[]
  adapters?: readonly Adapter[]
  /** How peers prove who they are; without one nobody may write or read cases. */
  trust?: Trust
  /** Where peers are reached. */
  directory?: Directory
  /** When failed deliveries are tried again. */
  schedule?: Schedule
  fetch?: typeof fetch
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now?: () => number
  random?: (length: number) => Uint8Array
  /** Told of every delivery attempt. */
  onAttempt?: (attempt: Attempt) => void
  /** Told of errors nobody else could be told of. */
  onError?: (error: unknown) => void
}

/** A command for a case this node holds, whoever owns it. */
export interface GivenCommand {
  kind: CaseKind
  case: string
  name: string
  data?: Record<string, unknown>
  /** Same key, same command: it is done once. */
  key: string
}

export interface Exchange {
  readonly participant: Participant
  /** Serves the HTTP operations of the standard; works in any server that speaks `Request` and `Response`. */
  fetch: (request: Request) => Promise<Response>
  /** Begins to deliver. */
  start: () => void
  /** Ends deliveries that are under way and closes the store. */
  stop: () => Promise<void>
  /** Does something at every entry of a type, at least once each, in order within a case. Register before `start`. */
  on: (entryType: string, handler: Handler) => void
  /** Puts a command on its way to the owner of the case; it survives a crash from here on. */
  execute: (command: GivenCommand) => Promise<void>
  /** What is still to be done, and what a person must look at. */
  backlog: () => Promise<Backlog>
}

const PROFILES: readonly Profile[] = ['service', 'complaint', 'events']

const publishedOf = (participant: ExchangeOptions['participant'], adapters: readonly Adapter[]): Participant => {
  const verifies = adapters.some((adapter) => adapter.verifyIdentity)
  const name: Text = { id: String(participant), en: String(participant) }
  const kind: ParticipantKind = 'agency'
  const described =
    typeof participant === 'string'
      ? { id: participant, name, kind, url: `https://${participant}`, profiles: [...(verifies ? (['identity'] as const) : []), ...PROFILES], level: 2, version: '0.1' }
      : participant
  const result = Participant.safeParse(described)
  if (!result.success) throw new TypeError(`[exchange] participant:\n${explain(result.error, 'en', described)}`)
  return result.data
}

const catalogueOf = (services: NonNullable<ExchangeOptions['services']>): Map<string, Service> =>
  new Map(
    services.map((service) => {
      const result = Service.safeParse(service)
      if (!result.success) throw new TypeError(`[exchange] service "${service.id}":\n${explain(result.error, 'en', service)}`)
      return [result.data.id, result.data]
    }),
  )

const logError = (error: unknown) => console.error('[exchange]', error)

/** A whole participant in one object: mount `fetch`, call `start`, and cases flow. */
export const createExchange = (options: ExchangeOptions): Exchange => {
  const { store, adapters = [], schedule = DEFAULT_SCHEDULE, onAttempt = () => {}, onError = logError } = options
  const participant = publishedOf(options.participant, adapters)
  const handlers = new Map<string, Handler>()
  const node: ExchangeNode = {
    id: participant.id,
    participant,
    services: catalogueOf(options.services ?? []),
    store,
    trust: options.trust ?? apiKeys({}),
    directory: options.directory ?? writtenDirectory({}),
    adapters,
    fetch: options.fetch ?? fetch,
    now: options.now ?? Date.now,
    random: options.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length))),
    listened: new Set<string>(),
    wake: () => courier.wake(),
  }
  const courier = createCourier({
    due: () => dueErrands({ node, schedule, handlers, observe: onAttempt }),
    nextDue: () => store.read((view) => view.nextDue(node.now())),
    now: node.now,
    onError,
  })
  const router = createRouter(node, onError)
  return {
    participant,
    fetch: async (request) => router.fetch(request),
    start: courier.start,
    stop: async () => {
      await courier.stop()
      await store.close()
    },
    on: (entryType, handler) => {
      if (handlers.has(entryType)) throw new TypeError(`[exchange] ${entryType} has a handler already; do both in one.`)
      handlers.set(entryType, handler)
      ;(node.listened as Set<string>).add(entryType)
    },
    execute: async ({ kind, case: id, name, data = {}, key }) => {
      await store.write(async (transaction) => {
        const stored = await transaction.caseOf(id as TrackingNumber)
        if (stored?.kind !== kind) throw new TypeError(`[exchange] There is no ${kind} ${id} here.`)
        await transaction.queueCommand({ owner: stored.state.owner, case: stored.state.id, kind, name, data, key }, node.now())
      })
      node.wake()
    },
    backlog: () => store.read((view) => view.backlog()),
  }
}
