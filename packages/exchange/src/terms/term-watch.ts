import { setTimeout as sleep } from 'node:timers/promises'
import { lifecycles } from '@selaras/rules'
import type { TrackingNumber } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import type { Observer } from '../operation/observer.ts'
import { isStoreError } from '../store/store-error.ts'
import type { CasesInStatus } from '../store/terms.ts'
import type { Terms } from './read-policy.ts'
import { takeTerms } from './take-terms.ts'

/** Milliseconds between looks at which terms are due. */
const EVERY = 1_000
/** Cases looked at side by side: their writes share a flush to disk. */
const PAGE = 64
/** A case whose terms cannot be read is tried again after that many milliseconds; it holds up no other. */
const AFTER_ERROR = 3_600_000

export interface TermWatch {
  start: () => void
  /** Resolves when nothing is under way any more; call after the node began to stop. */
  idle: () => Promise<void>
}

interface TermWatchOptions {
  node: ExchangeNode
  observe: Required<Pick<Observer, 'term' | 'error'>>
}

/** Statuses in which somebody has to act, of the kinds that have terms. */
const openCases = ({ kinds }: Terms): CasesInStatus[] =>
  [...kinds].map((kind) => ({
    kind,
    statuses: Object.entries(lifecycles[kind].waitsOn).flatMap(([status, who]) => (who === 'nobody' ? [] : [status])),
  }))

const lookAt = async ({ node, observe }: TermWatchOptions, terms: Terms, id: TrackingNumber): Promise<void> => {
  try {
    const outcomes = await takeTerms(node, terms, id)
    for (const outcome of outcomes) observe.term(outcome)
    if (outcomes.length > 0) node.wake()
  } catch (error) {
    if (isStoreError(error)) throw error
    observe.error(error)
    await node.store.write((transaction) => transaction.lookAtTerms(id, node.now() + AFTER_ERROR))
  }
}

/**
 * Acts when terms of cases run out: notes it in the log as their owner and does what the policy asks for. Every node on a
 * store may look; whoever comes first does it, and the others find it in the log.
 */
export const createTermWatch = (options: TermWatchOptions): TermWatch => {
  const { node, observe } = options
  const { terms, store, stopping, now } = node
  const look = async (policy: Terms) => {
    while (!stopping.aborted) {
      const due = await store.read((view) => view.termsDue(now(), PAGE))
      await Promise.all(due.map((id) => lookAt(options, policy, id)))
      if (due.length < PAGE) return
    }
  }
  const watch = async (policy: Terms) => {
    let isKnown = false
    while (!stopping.aborted) {
      try {
        if (!isKnown)
          await store.write((transaction) => transaction.takeTermPolicy(policy.digest, openCases(policy), now()))
        isKnown = true
        await look(policy)
      } catch (error) {
        if (!stopping.aborted) observe.error(error)
      }
      await sleep(EVERY, undefined, { signal: stopping }).catch(() => undefined)
    }
  }
  let watching: Promise<void> | undefined
  return {
    start: () => {
      if (terms) watching ??= watch(terms)
    },
    idle: async () => {
      await watching
    },
  }
}
