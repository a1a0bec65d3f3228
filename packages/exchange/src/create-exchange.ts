import type { Adapter } from '@selaras/adapter'
import { JointService, Participant, type ParticipantKind, type Profile, Service, type Text } from '@selaras/schemas'
import { explain } from '@selaras/schemas/problem'
import type { z } from 'zod'
import { type GivenCommand, giveCommand } from './cases/give-command.ts'
import { createCourier } from './delivery/courier.ts'
import { type Attempt, claimErrands, leasesOf } from './delivery/errands.ts'
import { DEFAULT_SCHEDULE, type Schedule } from './delivery/schedule.ts'
import type { Handler } from './delivery/to-handler.ts'
import { type Directory, directory as writtenDirectory } from './directory.ts'
import { createRouter } from './http/router.ts'
import type { ExchangeNode } from './node.ts'
import type { Backlog, Store } from './store/store.ts'
import { apiKeys } from './trust/api-keys.ts'
import type { KeyRing } from './trust/keys/key-ring.ts'
import { createSigner, type Signer } from './trust/keys/signer.ts'
import { signatures } from './trust/signatures.ts'
import type { Trust } from './trust/trust.ts'

export interface ExchangeOptions {
  /** Who this node is: its participant id, or all it publishes of itself. */
  participant: string | z.input<typeof Participant>
  store: Store
  /** Services this node opens requests for. */
  services?: readonly z.input<typeof Service>[]
  /** Joint services this node coordinates. */
  jointServices?: readonly z.input<typeof JointService>[]
  adapters?: readonly Adapter[]
  /** Our keys: with them we sign, and unless `trust` says otherwise take signatures only (level 3). A function is asked anew every time. */
  keys?: KeyRing | (() => KeyRing)
  /** Another way for peers to prove who they are, such as `apiKeys`. With neither nobody may write or read cases. */
  trust?: Trust
  /** Where peers are reached. */
  directory?: Directory
  /** When failed deliveries are tried again. */
  schedule?: Schedule
  /** Milliseconds after which others on the same store take over what a node that fell silent had begun. Default 10,000. */
  lease?: number
  fetch?: typeof fetch
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now?: () => number
  random?: (length: number) => Uint8Array
  /** Told of every delivery attempt. */
  onAttempt?: (attempt: Attempt) => void
  /** Told of errors nobody else could be told of. */
  onError?: (error: unknown) => void
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

/** Profiles of a node that says nothing more of itself than its id. */
const profilesOf = ({ adapters = [], jointServices = [] }: ExchangeOptions): Profile[] => [
  ...(adapters.some((adapter) => adapter.verifyIdentity) ? (['identity'] as const) : []),
  'service',
  ...(jointServices.length > 0 ? (['joint'] as const) : []),
  'complaint',
  'queue',
  'survey',
  'events',
]

const publishedOf = (options: ExchangeOptions): Participant => {
  const { participant } = options
  const name: Text = { id: String(participant), en: String(participant) }
  const kind: ParticipantKind = 'agency'
  const url = `https://${participant}`
  const described =
    typeof participant === 'string'
      ? { id: participant, name, kind, url, profiles: profilesOf(options), level: 2, version: '0.1' }
      : participant
  const result = Participant.safeParse(described)
  if (!result.success) throw new TypeError(`[exchange] participant:\n${explain(result.error, 'en', described)}`)
  return result.data
}

const catalogueOf = <Offered extends { id: string }>(
  what: string,
  schema: z.ZodType<Offered>,
  offers: readonly { id: string }[],
): Map<string, Offered> =>
  new Map(
    offers.map((offer) => {
      const result = schema.safeParse(offer)
      if (!result.success)
        throw new TypeError(`[exchange] ${what} "${offer.id}":\n${explain(result.error, 'en', offer)}`)
      return [result.data.id, result.data]
    }),
  )

/** The owner of a joint request coordinates it, so a node offers what it coordinates. */
const jointCatalogueOf = (id: string, offers: ExchangeOptions['jointServices'] = []): Map<string, JointService> => {
  const catalogue = catalogueOf('joint service', JointService, offers)
  for (const { id: service, coordinator } of catalogue.values()) {
    if (coordinator !== id)
      throw new TypeError(`[exchange] joint service "${service}" is coordinated by ${coordinator}, not by ${id}.`)
  }
  return catalogue
}

const checkNames = (adapters: readonly Adapter[]) => {
  const names = adapters.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) throw new TypeError(`[exchange] Two adapters are called "${twice}"; deliveries go by name.`)
}

const signerOf = ({ keys }: ExchangeOptions, now: () => number): Signer | undefined =>
  keys && createSigner(typeof keys === 'function' ? keys : () => keys, now)

const logError = (error: unknown) => console.error('[exchange]', error)

/** A whole participant in one object: mount `fetch`, call `start`, and cases flow. */
export const createExchange = (options: ExchangeOptions): Exchange => {
  const { store, adapters = [], schedule = DEFAULT_SCHEDULE, lease = 10_000 } = options
  const { onAttempt = () => {}, onError = logError } = options
  const participant = publishedOf(options)
  checkNames(adapters)
  const known = options.directory ?? writtenDirectory({})
  const now = options.now ?? Date.now
  const signer = signerOf(options, now)
  const handlers = new Map<string, Handler>()
  const listened = new Set<string>()
  const stopping = new AbortController()
  const node: ExchangeNode = {
    id: participant.id,
    participant,
    services: catalogueOf('service', Service, options.services ?? []),
    jointServices: jointCatalogueOf(participant.id, options.jointServices),
    store,
    trust:
      options.trust ??
      (signer ? signatures({ participant: participant.id, signer, directory: known, now }) : apiKeys({})),
    signer,
    directory: known,
    adapters,
    fetch: options.fetch ?? fetch,
    now,
    random: options.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length))),
    listened,
    stopping: stopping.signal,
    wake: () => courier.wake(),
  }
  const courier = createCourier({
    claim: (at) => claimErrands({ node, schedule, handlers, observe: onAttempt }, at, at + lease),
    renew: (errands, until) => store.write((transaction) => transaction.renew(leasesOf(errands), until)),
    lease,
    nextDue: (at) => store.read((view) => view.nextDue(at)),
    now: node.now,
    onError,
    stopping,
  })
  let listening: Promise<(() => Promise<void>) | undefined> | undefined
  return {
    participant,
    fetch: createRouter(node, onError),
    start: () => {
      courier.start()
      listening = store.listen?.(courier.wake).catch((error: unknown) => {
        onError(error)
        return undefined
      })
    },
    stop: async () => {
      await courier.stop()
      await (await listening)?.()
      await store.close()
    },
    on: (entryType, handler) => {
      if (handlers.has(entryType)) throw new TypeError(`[exchange] ${entryType} has a handler already; do both in one.`)
      handlers.set(entryType, handler)
      listened.add(entryType)
    },
    execute: (command) => giveCommand(node, command),
    backlog: () => store.read((view) => view.backlog()),
  }
}
