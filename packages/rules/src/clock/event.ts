import type { Instant } from '@selaras/schemas'

/** What happens to a clock; OSS codes 41 to 44 are `paused`, `resumed`, `stopped` (and reset), `restarted` (from zero). */
export type ClockEventType = 'started' | 'paused' | 'resumed' | 'stopped' | 'restarted' | 'extended' | 'met'

/** One thing that happened to a clock, in the order of the case's log. */
export interface ClockEvent {
  type: ClockEventType
  at: Instant
  /** What `extended` adds, as text: `7 working days`. */
  term?: string
}

/** Why an event changed nothing. */
export type IgnoredBecause =
  | 'already-started'
  | 'not-running'
  | 'not-paused'
  | 'not-started'
  | 'already-extended'
  | 'extension-unreadable'
  | 'extension-unit'
  | 'already-due'
  | 'already-met'

/** An event that changed nothing, and why. */
export interface IgnoredEvent {
  /** Place among the events given, from 0. */
  event: number
  because: IgnoredBecause
}
