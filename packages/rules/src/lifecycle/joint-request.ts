import type { Entry, JointRequest, JointRequestEntryData, jointRequestEntries } from '@selaras/schemas'
import { clockTransitions } from './clock-transitions.ts'
import { canComplete, canFollow, canRedefine, canStart } from './joint-request-checks.ts'
import type { Lifecycle, Transition } from './lifecycle.ts'
import { noteReason } from './note.ts'
import { opened } from './opened.ts'

type Status = JointRequest['status']
type Leg = JointRequest['legs'][number]
type Data<Name extends keyof typeof jointRequestEntries> = JointRequestEntryData<Name>

const OWNER = ['owner'] as const
const IN_PROGRESS = ['in-progress'] as const

const transitions: readonly Transition<Status>[] = [
  { command: 'start-leg', from: IN_PROGRESS, entry: 'joint-request.leg-started', by: OWNER },
  {
    command: 'follow-leg',
    // What was started goes on after the whole has ended: its compensation is followed too.
    from: ['in-progress', 'refused', 'withdrawn', 'expired'],
    entry: 'joint-request.leg-followed',
    by: OWNER,
  },
  { command: 'redefine', from: IN_PROGRESS, entry: 'joint-request.redefined', by: OWNER },
  { command: 'complete', from: IN_PROGRESS, to: 'completed', entry: 'joint-request.completed', by: OWNER },
  { command: 'refuse', from: IN_PROGRESS, to: 'refused', entry: 'joint-request.refused', by: OWNER },
  {
    command: 'withdraw',
    from: IN_PROGRESS,
    to: 'withdrawn',
    entry: 'joint-request.withdrawn',
    by: ['owner', 'party'],
  },
  { command: 'expire', from: IN_PROGRESS, to: 'expired', entry: 'joint-request.expired', by: OWNER },
  ...clockTransitions('joint-request', IN_PROGRESS, OWNER),
]

const openedFrom = (entry: Entry): JointRequest => {
  const { request, definition, parties } = entry.data as Data<'submitted'>
  return {
    ...request,
    ...opened(entry),
    parties,
    definition,
    status: 'in-progress',
    legs: definition.legs.map(({ id }) => ({ leg: id })),
  }
}

const withLeg = ({ legs }: JointRequest, code: string, change: (leg: Leg) => Leg): Leg[] =>
  legs.map((leg) => (leg.leg === code ? change(leg) : leg))

/** Life of a joint request (*permohonan layanan terpadu*): its legs start, are followed, and become one outcome. */
export const jointRequestLifecycle: Lifecycle<JointRequest> = {
  kind: 'joint-request',
  opening: { entry: 'joint-request.submitted', to: 'in-progress' },
  transitions,
  waitsOn: { 'in-progress': 'owner', completed: 'nobody', refused: 'nobody', withdrawn: 'nobody', expired: 'nobody' },
  open: openedFrom,
  changes: {
    'joint-request.leg-started': (state, { leg: code, case: id, owner }: Data<'legStarted'>) => ({
      legs: withLeg(state, code, ({ leg }) => ({ leg, case: { id, owner, status: 'submitted' } })),
    }),
    'joint-request.leg-followed': (state, { leg: code, status, outcome, note }: Data<'legFollowed'>) => ({
      legs: withLeg(state, code, (leg) =>
        leg.case ? { ...leg, case: { ...leg.case, status, ...(outcome && { outcome }) } } : leg,
      ),
      note,
    }),
    'joint-request.redefined': (state, { definition, reason }: Data<'redefined'>) => ({
      definition,
      legs: definition.legs.map(({ id }) => state.legs.find(({ leg }) => leg === id) ?? { leg: id }),
      note: reason,
    }),
    'joint-request.completed': (_state, { outcome, note }: Data<'completed'>) => ({ outcome, note }),
    'joint-request.refused': noteReason,
    'joint-request.withdrawn': noteReason,
    'joint-request.expired': noteReason,
  },
  checks: {
    'joint-request.leg-started': canStart,
    'joint-request.leg-followed': canFollow,
    'joint-request.redefined': canRedefine,
    'joint-request.completed': canComplete,
  },
}
