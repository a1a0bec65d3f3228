import type { ExchangeOptions } from '../exchange-options.ts'
import type { ExchangeNode } from '../node.ts'
import type { Observer } from '../operation/observer.ts'
import { type Courier, createCourier } from './courier.ts'
import { claimErrands, type LeasedErrand, takenIn } from './errands.ts'
import { createPatrol } from './patrol.ts'
import { DEFAULT_SCHEDULE } from './schedule.ts'
import type { Handler } from './to-handler.ts'

interface DeliveriesOptions {
  options: Pick<ExchangeOptions, 'schedule' | 'lease'>
  node: ExchangeNode
  handlers: ReadonlyMap<string, Handler>
  observe: Required<Pick<Observer, 'attempt' | 'error'>>
  stopping: AbortController
}

/** The courier of a node: carries everything its store says is owed. */
export const createDeliveries = ({ options, node, handlers, observe, stopping }: DeliveriesOptions): Courier => {
  const { schedule = DEFAULT_SCHEDULE, lease = 10_000 } = options
  const { store, now } = node
  const patrol = createPatrol(node, observe.error)
  return createCourier<LeasedErrand>({
    claim: (at, held, most) => {
      patrol(at)
      const carrying = { node, schedule, handlers, observe: observe.attempt }
      return claimErrands(carrying, { now: at, until: at + lease, held, most })
    },
    renew: (errands, until) => store.write((transaction) => transaction.renew(takenIn(errands), until)),
    lease,
    nextDue: (at) => store.read((view) => view.nextDue(at)),
    now,
    onError: observe.error,
    stopping,
  })
}
