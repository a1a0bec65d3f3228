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

/** What is decided on: the rows of a lifecycle. */
type Table = Pick<Lifecycle, 'transitions'>

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

/** Commands the table accepts in a status. */
export const commandsIn = (lifecycle: Table, status: string): string[] => [
  ...new Set(lifecycle.transitions.filter((row) => row.from.includes(status)).map((row) => row.command)),
]

const refuse = (problem: ProblemCode, issue: Issue): Decision => ({ ok: false, problem, issues: [issue] })

const rowFor = (lifecycle: Table, status: string, command: string): Transition | undefined =>
  lifecycle.transitions.find((row) => row.command === command && row.from.includes(status))

/**
 * Decides a command on a case that exists: the entry to append, or the problem that says what is possible instead.
 * Pure: the same state and command always give the same answer.
 */
export const decide = (lifecycle: Table, state: CaseState, command: Command): Decision => {
  const row = rowFor(lifecycle, state.status, command.name)
  if (!row) {
    const allowed = listed(commandsIn(lifecycle, state.status))
    return refuse(
      'illegal-transition',
      issueOf('transition.illegal', [], { command: command.name, status: state.status, allowed }),
    )
  }
  const roles = rolesOf(state, command.actor)
  if (!row.by.some((role) => roles.includes(role)))
    return refuse('forbidden', issueOf('transition.role', [], { command: command.name, allowed: listed(row.by) }))
  return { ok: true, entry: { type: row.entry, data: command.data } }
}
