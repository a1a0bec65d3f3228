import type { CaseClock, Entry } from '@selaras/schemas'
import type { CaseState, ClockStep, Lifecycle, Transition } from './lifecycle.ts'
import { isNewer, upcast } from './upcast.ts'

const RUNNING: CaseClock = { status: 'running' }

const clockAfter = (
  { to, extends: extending }: ClockStep,
  clock = RUNNING,
  { term, reason }: Entry['data'],
): CaseClock => ({
  ...clock,
  ...(to && { status: to }),
  ...(extending && { extension: { term: String(term), reason: String(reason) } }),
})

/** What follows from the row alone. */
const moved = (state: CaseState, { to, clock }: Transition, data: Entry['data']): Partial<CaseState> => ({
  ...(to && { status: to }),
  ...((clock?.to || clock?.extends) && { clock: clockAfter(clock, state.clock, data) }),
})

/**
 * State of a case after one more entry, of this version or an older one. Total: an entry the table does not know in
 * this status (of a newer version, or out of place) leaves everything as it is but the sequence and the time.
 * Of a known entry whose data is newer than this version, the status counts and the data does not.
 */
export const evolve = <State extends CaseState>(
  lifecycle: Lifecycle<State>,
  state: State | undefined,
  written: Entry,
): State => {
  const entry = upcast(written)
  if (!state) return lifecycle.open(entry)
  const row = (lifecycle.transitions as readonly Transition[]).find(
    ({ entry: type, from }) => type === entry.type && from.includes(state.status),
  )
  const change = row && !isNewer(entry) && lifecycle.changes[entry.type]?.(state, entry.data as never, entry)
  return {
    ...state,
    ...change,
    ...(row && moved(state, row, entry.data)),
    sequence: entry.sequence,
    updatedAt: entry.time,
  }
}

/** State of a case from its whole log, in order. */
export const replay = <State extends CaseState>(
  lifecycle: Lifecycle<State>,
  entries: Iterable<Entry>,
): State | undefined => {
  let state: State | undefined
  for (const entry of entries) state = evolve(lifecycle, state, entry)
  return state
}
