import type { Participant } from '@selaras/schemas'
import { type GivenCommand, giveCommand } from './cases/give-command.ts'
import { createNode } from './create-node.ts'
import { createCourier } from './delivery/courier.ts'
import { claimErrands, leasesOf } from './delivery/errands.ts'
import { DEFAULT_SCHEDULE } from './delivery/schedule.ts'
import type { Handler } from './delivery/to-handler.ts'
import type { ExchangeOptions } from './exchange-options.ts'
import { createRouter } from './http/router.ts'
import type { Backlog } from './store/store.ts'

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

const logError = (error: unknown) => console.error('[exchange]', error)

/** A whole participant in one object: mount `fetch`, call `start`, and cases flow. */
export const createExchange = (options: ExchangeOptions): Exchange => {
  const { store, schedule = DEFAULT_SCHEDULE, lease = 10_000, onAttempt = () => {}, onError = logError } = options
  const handlers = new Map<string, Handler>()
  const listened = new Set<string>()
  const stopping = new AbortController()
  const node = createNode(options, { listened, stopping: stopping.signal, wake: () => courier.wake() })
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
    participant: node.participant,
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
