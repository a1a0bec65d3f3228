import type { TrackingNumber } from '@selaras/schemas'

/** Which of what is parked to take up again; without a field, all. */
export interface RedriveFilter {
  /** `peer:<participant>`, `handler:<entry type>`, `adapter:<name>`, or for commands `owner:<participant>`. */
  destination?: string | undefined
  case?: TrackingNumber | undefined
}

/** Something a person must look at. Holds no personal data: what was to be said stays in the store. */
export interface Stuck {
  /** Given up on; refused by the owner; or a legacy change that fits no case. */
  state: 'parked' | 'refused' | 'unmatched'
  /** As in `RedriveFilter`; of an unmatched change `adapter:<name>`. */
  destination: string
  case?: TrackingNumber | undefined
  /** Of a command, its name. */
  command?: string | undefined
  /** Code of the problem, where the other side gave one. */
  problem?: string | undefined
}

export interface StuckView {
  stuck: (limit: number) => Promise<Stuck[]>
}

export interface StuckWrites {
  /** Takes up again, as if it had never failed, what is parked and fits. Resolves to how much that was. */
  redrive: (filter: RedriveFilter, at: number) => Promise<number>
}
