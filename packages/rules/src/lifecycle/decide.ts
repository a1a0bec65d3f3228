import type { ParticipantId } from '@selaras/schemas'
import { type Issue, issueOf, type ProblemCode } from '@selaras/schemas/problem'
import type { CaseState, Lifecycle, Role, Transition } from './lifecycle.ts'

/** A wish to change a case, given by one participant. */
export interface Command {
  name: string
  actor: ParticipantId
  /** Already valid against the schema of the entry it leads to. */
  data: Record<string, unknown>
}

/** An entry before the owner numbers, chains and dates it. */
export interface EntryDraft {
  type: string
  data: Record<string, unknown>
}

/** What is decided on: the rows of a lifecycle, and what their data must agree with. */
type Table = Pick<Lifecycle, 'transitions'> & {
  checks: Readonly<Record<string, (state: never, data: never) => Issue[]>>
}

/** As much of a case as the table looks at. */
type Standing = Pick<CaseState, 'status' | 'clock'>

/** The entry to append, or the problem and the issues that say why not. */
export type Decision = { ok: true; entry: EntryDraft } | { ok: false; problem: ProblemCode; issues: Issue[] }

/** What a participant is to a case. Whoever it is assigned to decides on it, and so never speaks for the citizen. */
export const rolesOf = (state: CaseState, participant: ParticipantId): Role[] => {
  const isAssigned = participant === state.assigned
  return [
    ...(participant === state.owner ? (['owner'] as const) : []),
    ...(isAssigned ? (['assigned'] as const) : []),
    ...(!isAssigned && state.parties.includes(participant) ? (['party'] as const) : []),
  ]
}

const listed = (words: readonly string[]) => (words.length > 0 ? words.join(', ') : '-')

const clockOf = ({ clock }: Standing) => clock?.status ?? 'running'

/** A row that does not look at the clock is always allowed by it. */
const clockAllows = ({ clock: step }: Transition, state: Standing): boolean =>
  !step || (!(step.extends && state.clock?.extension) && step.from.includes(clockOf(state)))

/** Why the clock does not allow a row. */
const clockIssue = ({ command, clock: step }: Transition, state: Standing, allowed: string): Issue =>
  step?.extends && state.clock?.extension
    ? issueOf('transition.extended', [])
    : issueOf('transition.clock', [], { command, clock: clockOf(state), allowed })

const rowsIn = (lifecycle: Table, state: Standing): Transition[] =>
  lifecycle.transitions.filter((row) => row.from.includes(state.status) && clockAllows(row, state))

/** Commands the table accepts while a case stands so. */
export const commandsIn = (lifecycle: Table, state: Standing): string[] => [
  ...new Set(rowsIn(lifecycle, state).map((row) => row.command)),
]

const refuse = (problem: ProblemCode, ...issues: Issue[]): Decision => ({ ok: false, problem, issues })

/**
 * Decides a command on a case that exists: the entry to append, or the problem that says what is possible instead.
 * Pure: the same state and command always give the same answer.
 */
export const decide = (lifecycle: Table, state: CaseState, command: Command): Decision => {
  const { name, actor, data } = command
  const allowed = () => listed(commandsIn(lifecycle, state))
  const row = lifecycle.transitions.find((each) => each.command === name && each.from.includes(state.status))
  if (!row) {
    const parameters = { command: name, status: state.status, allowed: allowed() }
    return refuse('illegal-transition', issueOf('transition.illegal', [], parameters))
  }
  if (!clockAllows(row, state)) return refuse('illegal-transition', clockIssue(row, state, allowed()))
  const roles = rolesOf(state, actor)
  if (!row.by.some((role) => roles.includes(role)))
    return refuse('forbidden', issueOf('transition.role', [], { command: name, allowed: listed(row.by) }))
  const issues = lifecycle.checks[row.entry]?.(state as never, data as never) ?? []
  return issues.length > 0 ? refuse('invalid', ...issues) : { ok: true, entry: { type: row.entry, data } }
}
