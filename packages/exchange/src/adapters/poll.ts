import { setTimeout as sleep } from 'node:timers/promises'
import { type Adapter, type ChangePage, isAdapterError, LONGEST_RETRY_AFTER } from '@selaras/adapter'
import type { ExchangeNode } from '../node.ts'
import type { Poll } from '../store/polls.ts'
import { inOrder, rematchNew } from './rematch.ts'
import { takeChange } from './take-change.ts'

/** Milliseconds between polls of one adapter, unless the node says otherwise. */
const POLL_EVERY = 300_000
/** Milliseconds one poll may take; after them another node on the same store may poll. */
const LONGEST_POLL = 600_000
/** Longest wait after failures in a row. */
const LONGEST_WAIT = 3_600_000
/** Longest milliseconds between looks at which polls are due, and at whether cases came. */
const LOOK = { polls: 10_000, cases: 1_000 }

type Polled = Adapter & Required<Pick<Adapter, 'changes'>>
const isPolled = (adapter: Adapter): adapter is Polled => adapter.changes !== undefined

export interface Poller {
  start: () => void
  /** Resolves when nothing is under way any more; call after the node began to stop. */
  idle: () => Promise<void>
}

interface PollerOptions {
  node: ExchangeNode
  /** Milliseconds between polls of one adapter. */
  every?: number | undefined
  onError: (error: unknown) => void
}

/** What rejects as soon as the signal fires, even when the work is deaf to it. */
const heeding = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })

/** Keeps a page and the cursor behind it together; a page of a poll that is another's by now is left to it. */
const keepPage = (node: ExchangeNode, poll: Poll, { changes, cursor }: ChangePage, due: number): Promise<boolean> =>
  inOrder(node, async (transaction) => {
    if (!(await transaction.keepPoll({ ...poll, cursor, failures: 0 }, due))) return false
    for (const change of changes) await takeChange(node, transaction, poll.adapter, change)
    return true
  })

/** Milliseconds until a failed poll is tried again: what the system asks for, up to a day, else longer with every failure. */
const waitAfter = (error: unknown, failures: number, every: number): number => {
  const asked = Math.min(isAdapterError(error) ? (error.retryAfter ?? 0) : 0, LONGEST_RETRY_AFTER)
  return Math.max(asked, Math.min(every * 2 ** Math.min(failures, 16), Math.max(LONGEST_WAIT, every)))
}

const createPolling = ({ node, every = POLL_EVERY, onError }: PollerOptions) => {
  const ask = async (adapter: Polled, poll: Poll): Promise<void> => {
    const signal = AbortSignal.any([node.stopping, AbortSignal.timeout(LONGEST_POLL)])
    const context = { fetch: node.adapterFetch, now: node.now, signal }
    try {
      const { value } = await heeding(adapter.changes(poll.cursor, context), signal)
      // A page with changes may have another behind it; one without is the last for now.
      const isMore = value.changes.length > 0 && value.cursor !== poll.cursor
      if (await keepPage(node, poll, value, node.now() + (isMore ? 0 : every))) node.wake()
    } catch (error) {
      // Who stops has not failed: the poll is due at once for whoever comes next.
      const isLeaving = node.stopping.aborted
      if (!isLeaving) onError(error)
      const kept = isLeaving ? poll : { ...poll, failures: poll.failures + 1 }
      const due = node.now() + (isLeaving ? 0 : waitAfter(error, poll.failures, every))
      await node.store.write((transaction) => transaction.keepPoll(kept, due))
    }
  }
  return async (adapter: Polled): Promise<void> => {
    while (!node.stopping.aborted) {
      const now = node.now()
      const poll = await node.store.write((transaction) => transaction.takePoll(adapter.name, now, now + LONGEST_POLL))
      if (!poll) return
      await ask(adapter, poll)
    }
  }
}

/**
 * Asks adapters that are polled what changed in their systems, each by itself so that a slow one holds up no other.
 * Changes become commands as those do that a system announces; of nodes on one store one polls at a time. Changes that
 * came before their case, polled or announced, are given to it when it comes.
 */
export const createPoller = (options: PollerOptions): Poller => {
  const { node, every = POLL_EVERY, onError } = options
  const poll = createPolling(options)
  const survive = (work: () => Promise<void>) => work().catch((error: unknown) => onError(error))
  const round = async (work: () => Promise<void>, longest: number) => {
    while (!node.stopping.aborted) {
      await survive(work)
      await sleep(Math.min(every, longest), undefined, { signal: node.stopping }).catch(() => undefined)
    }
  }
  const rounds: Promise<void>[] = []
  return {
    start: () => {
      if (!node.adapters.some((adapter) => adapter.changes ?? adapter.receive)) return
      const polled = node.adapters.filter(isPolled)
      rounds.push(
        round(async () => void (await rematchNew(node)), LOOK.cases),
        ...polled.map((adapter) => round(() => poll(adapter), LOOK.polls)),
      )
    },
    idle: async () => {
      await Promise.all(rounds)
    },
  }
}
