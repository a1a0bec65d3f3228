import type { CaseClock, Entry, ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { CaseKind } from '@selaras/schemas/operations'
import type { Issue } from '@selaras/schemas/problem'

/** What a participant is to one case. `party` is anybody else who holds a replica, such as the channel it came through. */
export type Role = 'owner' | 'assigned' | 'party'

/** Who has to act next; `applicant` stands for the citizen, whoever carries their word. */
export type Waiting = 'owner' | 'assigned' | 'applicant' | 'nobody'

/** What a command asks of the clock of a case, and does to it. */
export interface ClockStep {
  /** The clock must stand so. */
  from: readonly CaseClock['status'][]
  /** How it stands afterwards; absent when it stays as it is. */
  to?: CaseClock['status']
  /** The command extends the term: legal once a case. */
  extends?: true
}

/** One row of a lifecycle: in these statuses, this command, given by one of these roles, appends this entry. */
export interface Transition<Status extends string = string> {
  command: string
  from: readonly Status[]
  /** Status afterwards; absent when it stays as it is. */
  to?: Status
  entry: string
  by: readonly Role[]
  clock?: ClockStep
}

/** What every kind of case has in common. */
export interface CaseState {
  id: TrackingNumber
  owner: ParticipantId
  assigned?: ParticipantId | undefined
  parties: ParticipantId[]
  status: string
  clock?: CaseClock | undefined
  sequence: number
}

/** What one entry changes in the state; status, clock, sequence and time follow from the table. */
export type Change<State> = (state: State, data: never, entry: Entry) => Partial<State>

/** What in the data of a command does not agree with the case, though it is well-formed. */
export type Check<State> = (state: State, data: never) => Issue[]

/** A kind of case as data: every legal transition is a row, and every entry type says what it changes. */
export interface Lifecycle<State extends CaseState = CaseState> {
  kind: CaseKind
  /** Entry that opens a case, and the status it gives. */
  opening: { entry: string; to: State['status'] }
  transitions: readonly Transition<State['status']>[]
  waitsOn: Readonly<Record<State['status'], Waiting>>
  /** State of a case after its first entry. */
  open: (entry: Entry) => State
  /** Entry types that change more than the status and the clock. */
  changes: Readonly<Record<string, Change<State>>>
  /** Entry types whose data must agree with the state. */
  checks: Readonly<Record<string, Check<State>>>
}
