import type { Entry } from '@selaras/schemas'
import type { CaseState, Lifecycle, Transition } from './lifecycle.ts'

/**
 * State of a case after one more entry. Total: an entry the table does not know in this status
 * (of a newer version, or out of place) leaves everything as it is but the sequence and the time.
 */
export const evolve = <State extends CaseState>(
  lifecycle: Lifecycle<State>,
  state: State | undefined,
  entry: Entry,
): State => {
  if (!state) return lifecycle.open(entry)
  const row = (lifecycle.transitions as readonly Transition[]).find(
    ({ entry: type, from }) => type === entry.type && from.includes(state.status),
  )
  const change = row && lifecycle.changes[entry.type]?.(state, entry.data as never, entry)
  return {
    ...state,
    ...change,
    status: row?.to ?? state.status,
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
