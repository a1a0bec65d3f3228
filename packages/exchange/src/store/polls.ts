import type { Lease } from './store.ts'

/** The right to poll one adapter for a while, and from where. */
export interface Poll extends Lease {
  adapter: string
  /** Cursor of the adapter; absent before the first page. */
  cursor: string | undefined
  /** Failed attempts since the last success. */
  failures: number
}

/** A legacy change that fits no case yet. */
export interface UnmatchedChange {
  /** Order in which changes came. */
  place: number
  adapter: string
  /** Key it is stored under, which need not be the change's own. */
  key: string
  /** The change as JSON; empty when the key of its subject is destroyed. */
  change: string
}

export interface PollReads {
  /** Unmatched changes in the order in which they came, after this one. */
  unmatchedChanges: (after: UnmatchedChange | undefined, limit: number) => Promise<UnmatchedChange[]>
  /** Place of the newest case of this node; 0 before the first. Only grows. */
  newestCase: () => Promise<number>
}

export interface PollWrites {
  /** Takes the poll of an adapter, if it is due at `now`; nobody else gets it before `until`. */
  takePoll: (adapter: string, now: number, until: number) => Promise<Poll | undefined>
  /** Keeps where the adapter is read from next, and when. False, and nothing kept, when the poll is another's by now. */
  keepPoll: (poll: Poll, due: number) => Promise<boolean>
  /** A change has found its case. False when it had by then. */
  matchChange: (change: Pick<UnmatchedChange, 'adapter' | 'key'>) => Promise<boolean>
}
