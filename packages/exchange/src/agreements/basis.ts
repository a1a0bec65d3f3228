import { CASE_KINDS, type Operation } from '@selaras/schemas/operations'

/**
 * On what somebody may call an operation. `public`: it is open to all. `participant`: it gives nothing but the caller's
 * own and proofs about the log. `case`: they are a party, and others get nothing; an agreement that names the operation
 * narrows it. `agreement`: an agreement names it; so it is with every operation nobody thought of.
 */
export type Basis = 'public' | 'participant' | 'case' | 'agreement'

const under = (...places: string[]) => new RegExp(`^/(?:${places.join('|')})(?:/|$)`)
const OF_CASES = under(...CASE_KINDS.map((kind) => `${kind}s`), 'entries')
const OF_PARTICIPANTS = under('audit', 'subscriptions')

export const basisOf = ({ id, access, path }: Pick<Operation, 'id' | 'access' | 'path'>): Basis => {
  // A subscription is the caller's own; what is sent to it is judged as it is sent.
  if (access === 'public' || path.startsWith('/subscriptions')) return 'public'
  // Their answer is a receipt: what was said, it said itself.
  if (id === 'entries.receive' || id === 'erasures.receive') return 'participant'
  if (OF_CASES.test(path)) return 'case'
  return OF_PARTICIPANTS.test(path) ? 'participant' : 'agreement'
}

/** Whether agreements have a say in it. */
export const isGranted = (operation: Pick<Operation, 'id' | 'access' | 'path'>): boolean =>
  ['case', 'agreement'].includes(basisOf(operation))
