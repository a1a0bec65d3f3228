import type { Entry, ParticipantId, TrackingNumber } from '@selaras/schemas'

/** What a participant is to one case. `party` is anybody else who holds a replica, such as the channel it came through. */
export type Role = 'owner' | 'assigned' | 'party'

/** Who has to act next; `applicant` stands for the citizen, whoever carries their word. */
export type Waiting = 'owner' | 'assigned' | 'applicant' | 'nobody'

/** One row of a lifecycle: in these statuses, this command, given by one of these roles, appends this entry. */
export interface Transition<Status extends string = string> {
  command: string
  from: readonly Status[]
  to: Status
  entry: string
  by: readonly Role[]
}

/** What every kind of case has in common. */
export interface CaseState {
  id: TrackingNumber
  owner: ParticipantId
  assigned?: ParticipantId | undefined
  parties: ParticipantId[]
  status: string
  sequence: number
}

/** What one entry changes in the state; status, sequence and time follow from the table. */
export type Change<State> = (state: State, data: never, entry: Entry) => Partial<State>

/** A kind of case as data: every legal transition is a row, and every entry type says what it changes. */
export interface Lifecycle<State extends CaseState = CaseState> {
  kind: 'service-request' | 'complaint'
  /** Entry that opens a case, and the status it gives. */
  opening: { entry: string; to: State['status'] }
  transitions: readonly Transition<State['status']>[]
  waitsOn: Readonly<Record<State['status'], Waiting>>
  /** State of a case after its first entry. */
  open: (entry: Entry) => State
  /** Entry types that change more than the status. */
  changes: Readonly<Record<string, Change<State>>>
}
