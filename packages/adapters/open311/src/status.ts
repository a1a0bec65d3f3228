import type { Complaint } from '@selaras/schemas'

/** The two states of GeoReport v2. */
export type Status311 = 'open' | 'closed'

const CLOSED: ReadonlySet<Complaint['status']> = new Set(['resolved', 'closed', 'rejected', 'merged'])

/** A complaint is closed when nobody has to act on it: an answer the reporter may still contest is open. */
export const toStatus = (status: Complaint['status']): Status311 => (CLOSED.has(status) ? 'closed' : 'open')

/** What a state of a city wishes for: an answer, the start of work, handing the complaint back, or nothing. */
export type Wish = 'respond' | 'start' | 'redirect' | 'none'

/** `open` and `closed` are of the specification; the others are states that cities have beside them (FixMyStreet's words). */
const WISHES: Readonly<Record<string, Wish>> = {
  open: 'none',
  confirmed: 'none',
  unconfirmed: 'none',
  acknowledged: 'none',
  received: 'none',
  closed: 'respond',
  fixed: 'respond',
  resolved: 'respond',
  completed: 'respond',
  duplicate: 'respond',
  unable_to_fix: 'respond',
  no_further_action: 'respond',
  investigating: 'start',
  in_progress: 'start',
  planned: 'start',
  action_scheduled: 'start',
  for_triage: 'none',
  internal_referral: 'none',
  not_responsible: 'redirect',
  not_councils_responsibility: 'redirect',
}

/** What a state wishes for, in whatever case and with whatever between its words; `undefined` when it is not known. */
export const wishOf = (status: string): Wish | undefined => {
  const name = status
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return Object.hasOwn(WISHES, name) ? WISHES[name] : undefined
}

export const isDeclared = (status: string): boolean => status === 'open' || status === 'closed'
