import type { Entry } from '@selaras/schemas'
import type { CaseState, Lifecycle, Transition } from './lifecycle.ts'

const statusAfter = <State extends CaseState>(
  lifecycle: Lifecycle<State>,
  state: State,
  entry: Entry,
): State['status'] =>
  (lifecycle.transitions as readonly Transition[]).find(
    (row) => row.entry === entry.type && row.from.includes(state.status),
  )?.to ?? state.status

/**
 * State of a case after one more entry. Total: an entry of a type this version does not know
 * leaves everything as it is but the sequence and the time.
 */
export const evolve = <State extends CaseState>(
  lifecycle: Lifecycle<State>,
  state: State | undefined,
  entry: Entry,
): State => {
  if (!state) return lifecycle.open(entry)
  const change = lifecycle.changes[entry.type]?.(state, entry.data as never, entry) ?? {}
  return {
    ...state,
    ...change,
    status: statusAfter(lifecycle, state, entry),
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
