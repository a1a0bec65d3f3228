import type { Complaint, ComplaintEntryData, complaintEntries, Entry, ParticipantId } from '@selaras/schemas'
import { issueOf } from '@selaras/schemas/problem'
import { clockTransitions } from './clock-transitions.ts'
import type { Lifecycle, Transition } from './lifecycle.ts'
import { noteNote, noteReason } from './note.ts'
import { opened } from './opened.ts'

type Status = Complaint['status']
type Data<Name extends keyof typeof complaintEntries> = ComplaintEntryData<Name>

const OWNER = ['owner'] as const
const ASSIGNED = ['assigned'] as const
const FOR_REPORTER = ['owner', 'party'] as const

/** While somebody has to act. */
const OPEN = [
  'received',
  'verified',
  'dispatched',
  'redirected',
  'in-progress',
  'answered',
  'awaiting-reporter',
  'reopened',
  'escalated',
] as const

const transitions: readonly Transition<Status>[] = [
  { command: 'verify', from: ['received'], to: 'verified', entry: 'complaint.verified', by: OWNER },
  { command: 'reject', from: ['received', 'verified'], to: 'rejected', entry: 'complaint.rejected', by: OWNER },
  { command: 'merge', from: ['received', 'verified'], to: 'merged', entry: 'complaint.merged', by: OWNER },
  {
    command: 'dispatch',
    from: ['verified', 'redirected', 'reopened'],
    to: 'dispatched',
    entry: 'complaint.dispatched',
    by: OWNER,
  },
  {
    command: 'redirect',
    from: ['dispatched', 'in-progress', 'escalated'],
    to: 'redirected',
    entry: 'complaint.redirected',
    by: ASSIGNED,
  },
  { command: 'start', from: ['dispatched', 'escalated'], to: 'in-progress', entry: 'complaint.started', by: ASSIGNED },
  {
    command: 'ask-reporter',
    from: ['dispatched', 'in-progress', 'escalated'],
    to: 'awaiting-reporter',
    entry: 'complaint.reporter-asked',
    by: ASSIGNED,
  },
  {
    command: 'reply',
    from: ['awaiting-reporter'],
    to: 'in-progress',
    entry: 'complaint.reporter-replied',
    by: FOR_REPORTER,
  },
  {
    command: 'respond',
    from: ['dispatched', 'in-progress', 'escalated'],
    to: 'answered',
    entry: 'complaint.answered',
    by: ASSIGNED,
  },
  { command: 'resolve', from: ['answered'], to: 'resolved', entry: 'complaint.resolved', by: OWNER },
  {
    command: 'reopen',
    from: ['answered', 'resolved', 'closed'],
    to: 'reopened',
    entry: 'complaint.reopened',
    by: FOR_REPORTER,
  },
  { command: 'close', from: ['answered', 'awaiting-reporter'], to: 'closed', entry: 'complaint.closed', by: OWNER },
  {
    command: 'escalate',
    from: ['verified', 'dispatched', 'redirected', 'in-progress', 'reopened', 'escalated'],
    to: 'escalated',
    entry: 'complaint.escalated',
    by: OWNER,
  },
  ...clockTransitions('complaint', OPEN, ['assigned', 'owner']),
]

const openedFrom = (entry: Entry): Complaint => {
  const { complaint, parties } = entry.data as Data<'received'>
  return {
    ...complaint,
    ...opened(entry),
    parties,
    status: 'received',
    responses: [],
  }
}

const joined = (parties: ParticipantId[], newcomer: ParticipantId) =>
  parties.includes(newcomer) ? parties : [...parties, newcomer]

/** Life of a complaint (*pengaduan*), from any channel to an answer the reporter can dispute. */
export const complaintLifecycle: Lifecycle<Complaint> = {
  kind: 'complaint',
  opening: { entry: 'complaint.received', to: 'received' },
  transitions,
  waitsOn: {
    received: 'owner',
    verified: 'owner',
    rejected: 'nobody',
    dispatched: 'assigned',
    redirected: 'owner',
    'in-progress': 'assigned',
    answered: 'owner',
    'awaiting-reporter': 'applicant',
    resolved: 'nobody',
    reopened: 'owner',
    closed: 'nobody',
    escalated: 'assigned',
    merged: 'nobody',
  },
  open: openedFrom,
  changes: {
    'complaint.rejected': noteReason,
    'complaint.reopened': noteReason,
    'complaint.closed': noteReason,
    'complaint.redirected': noteReason,
    'complaint.started': noteNote,
    'complaint.resolved': noteNote,
    'complaint.verified': (state, { classification, category, note }: Data<'verified'>) => ({
      classification: classification ?? state.classification,
      category: category ?? state.category,
      note,
    }),
    'complaint.dispatched': (state, { to, note }: Data<'dispatched'>) => ({
      assigned: to,
      parties: joined(state.parties, to),
      note,
    }),
    'complaint.escalated': (state, { to, reason }: Data<'escalated'>) => ({
      assigned: to,
      parties: joined(state.parties, to),
      note: reason,
    }),
    'complaint.answered': (state, { text }: Data<'answered'>, entry) => ({
      responses: [...state.responses, { by: entry.actor, at: entry.time, text }].slice(-100),
    }),
    'complaint.reporter-asked': (_state, { text }: Data<'reporterAsked'>) => ({ note: text }),
    'complaint.merged': (_state, { into, reason }: Data<'merged'>) => ({ mergedInto: into, note: reason }),
  },
  checks: {
    'complaint.merged': ({ id }, { into }: Data<'merged'>) =>
      into === id ? [issueOf('complaint.merge-self', ['into'], {}, into)] : [],
    'complaint.escalated': ({ status, assigned }, { to }: Data<'escalated'>) =>
      status === 'escalated' && to === assigned ? [issueOf('complaint.escalate-same', ['to'], {}, to)] : [],
  },
}
