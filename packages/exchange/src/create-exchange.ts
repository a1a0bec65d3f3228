import type { Participant } from '@selaras/schemas'
import { createPoller } from './adapters/poll.ts'
import { type UsesOf, usesOf } from './agreements/uses.ts'
import { createNotary } from './audit/notary.ts'
import { type GivenCommand, giveCommand } from './cases/give-command.ts'
import { createNode } from './create-node.ts'
import { createDeliveries } from './delivery/create-deliveries.ts'
import type { Handler } from './delivery/to-handler.ts'
import type { ExchangeOptions } from './exchange-options.ts'
import { type Arrival, receiveRequests } from './http/receive-requests.ts'
import { createRouter } from './http/router.ts'
import { createQuotas } from './limits/quotas.ts'
import { createLife } from './operation/life.ts'
import { operate } from './operation/operate.ts'
import { type ExchangePrivacy, privacyOf, withSealedStore } from './privacy/exchange-privacy.ts'
import { recoverFirst } from './recover/recover-first.ts'
import { type Upkeep, upkeepOf } from './recover/upkeep.ts'
import type { Backlog } from './store/store.ts'
import type { AgreementUse } from './store/uses.ts'
import { createTermWatch } from './terms/term-watch.ts'

export interface Exchange extends ExchangePrivacy, Upkeep {
  readonly participant: Participant
  /**
   * Serves the HTTP operations of the standard; works in any server that speaks `Request` and `Response`.
   * Beside them it answers `/ready` and, if it was asked to, `/metrics`.
   */
  fetch: (request: Request, arrival?: Arrival) => Promise<Response>
  /** Begins to deliver. */
  start: () => void
  /**
   * Takes nothing new, ends long polls, waits for requests and deliveries that are under way and closes the store,
   * all within that many milliseconds (default 10,000). Resolves to false when something was still under way:
   * its lease is given back, and whoever comes next takes it on.
   */
  stop: (within?: number) => Promise<boolean>
  /** Does something at every entry of a type, at least once each, in order within a case. Register before `start`. */
  on: (entryType: string, handler: Handler) => void
  /** Puts a command on its way to the owner of the case; it survives a crash from here on. */
  execute: (command: GivenCommand) => Promise<void>
  /**
   * What others were given under agreements of a case, or of a person (NIK) or business (NIB), oldest first: for the
   * citizen it is about. A subject is found under a pseudonym; the number itself is not kept.
   */
  uses: (of: UsesOf) => Promise<AgreementUse[]>
  /** What is still to be done, and what a person must look at. */
  backlog: () => Promise<Backlog>
}

const LONGEST_STOP = 10_000

/** A whole participant in one object: mount `fetch`, call `start`, and cases flow. */
export const createExchange = (given: ExchangeOptions): Exchange => {
  const options = withSealedStore(given)
  const { store } = options
  const handlers = new Map<string, Handler>()
  const listened = new Set<string>()
  const stopping = new AbortController()
  const node = createNode(options, { listened, stopping: stopping.signal, wake: () => courier.wake() })
  const { observer: observe, page, housekeeping } = operate(options, node)
  const courier = createDeliveries({ options, node, handlers, observe, stopping })
  const route = createRouter({ node, quotas: createQuotas(options.quotas ?? {}, node.elapsed) })
  const requests = receiveRequests({ node, page, route, observe })
  const notary = createNotary({ node, onError: observe.error })
  const poller = createPoller({ node, every: options.pollEvery, onError: observe.error })
  const termWatch = createTermWatch({ node, observe })
  const begin = (work: () => void) => recoverFirst(node, work, observe.error)
  const life = createLife({
    store,
    courier,
    notary,
    rounds: [poller, termWatch],
    begin,
    housekeeping,
    answered: requests.idle,
    onError: observe.error,
  })
  let stopped: Promise<boolean> | undefined
  return {
    participant: node.participant,
    fetch: requests.fetch,
    start: life.start,
    stop: (within = LONGEST_STOP) => {
      stopped ??= life.stop(within)
      return stopped
    },
    on: (entryType, handler) => {
      if (handlers.has(entryType)) throw new TypeError(`[exchange] ${entryType} has a handler already; do both in one.`)
      handlers.set(entryType, handler)
      listened.add(entryType)
    },
    execute: (command) => giveCommand(node, command),
    uses: (of) => usesOf(node, of),
    backlog: () => store.read((view) => view.backlog()),
    ...privacyOf(node),
    ...upkeepOf(node),
  }
}
