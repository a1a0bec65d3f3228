import type { ExchangeOptions } from '../exchange-options.ts'
import type { ExchangeNode } from '../node.ts'
import { maskedError } from '../privacy/masked-error.ts'
import { createHousekeeping } from './housekeeping.ts'
import { createMetrics } from './metrics.ts'
import { type Observer, together } from './observer.ts'
import { createPages } from './pages.ts'

const toConsole: Observer = { error: (error) => console.error('[exchange]', maskedError(error)) }

/** Everything that serves those who run a node: who watches, what is counted, what is tidied up. */
export const operate = ({ observe = toConsole, metrics: option }: ExchangeOptions, node: ExchangeNode) => {
  const metrics = option && createMetrics()
  const observer = together([...[observe].flat(), ...(metrics ? [metrics.observer] : [])])
  const { store, now, elapsed } = node
  store.watch?.({ elapsed, tell: observer.commit })
  return {
    observer,
    page: createPages({ node, metrics, option, onError: observer.error }),
    housekeeping: createHousekeeping({ store, now, onError: observer.error }),
  }
}
