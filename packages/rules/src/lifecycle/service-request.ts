import type { Entry, ServiceRequest, ServiceRequestEntryData, serviceRequestEntries } from '@selaras/schemas'
import { clockTransitions } from './clock-transitions.ts'
import type { Lifecycle, Transition } from './lifecycle.ts'
import { noteNote, noteReason } from './note.ts'
import { opened } from './opened.ts'

type Status = ServiceRequest['status']
type Data<Name extends keyof typeof serviceRequestEntries> = ServiceRequestEntryData<Name>

const ASSIGNED = ['assigned'] as const
const FOR_APPLICANT = ['owner', 'party'] as const

/** While somebody has to act. */
const OPEN = ['submitted', 'returned', 'accepted', 'in-process', 'awaiting-payment', 'approved', 'objection'] as const

const transitions: readonly Transition<Status>[] = [
  { command: 'accept', from: ['submitted'], to: 'accepted', entry: 'service-request.accepted', by: ASSIGNED },
  {
    command: 'return',
    from: ['submitted', 'accepted', 'in-process'],
    to: 'returned',
    entry: 'service-request.returned',
    by: ['assigned', 'owner'],
  },
  { command: 'resubmit', from: ['returned'], to: 'submitted', entry: 'service-request.resubmitted', by: FOR_APPLICANT },
  {
    command: 'start',
    from: ['accepted', 'objection'],
    to: 'in-process',
    entry: 'service-request.started',
    by: ASSIGNED,
  },
  {
    command: 'request-payment',
    from: ['accepted', 'in-process'],
    to: 'awaiting-payment',
    entry: 'service-request.payment-requested',
    by: ASSIGNED,
  },
  {
    command: 'confirm-payment',
    from: ['awaiting-payment'],
    to: 'in-process',
    entry: 'service-request.paid',
    by: ASSIGNED,
  },
  { command: 'approve', from: ['in-process'], to: 'approved', entry: 'service-request.approved', by: ASSIGNED },
  { command: 'issue', from: ['approved'], to: 'issued', entry: 'service-request.issued', by: ASSIGNED },
  {
    command: 'refuse',
    from: ['submitted', 'accepted', 'in-process', 'objection'],
    to: 'refused',
    entry: 'service-request.refused',
    by: ASSIGNED,
  },
  {
    command: 'withdraw',
    from: ['submitted', 'returned', 'accepted', 'in-process', 'awaiting-payment', 'objection'],
    to: 'withdrawn',
    entry: 'service-request.withdrawn',
    by: FOR_APPLICANT,
  },
  {
    command: 'expire',
    from: ['returned', 'awaiting-payment'],
    to: 'expired',
    entry: 'service-request.expired',
    by: ['owner'],
  },
  { command: 'object', from: ['refused'], to: 'objection', entry: 'service-request.objected', by: FOR_APPLICANT },
  {
    command: 'deem-approved',
    from: ['submitted', 'accepted', 'in-process'],
    to: 'approved',
    entry: 'service-request.deemed-approved',
    by: ['owner'],
    clock: { from: ['running'] },
  },
  ...clockTransitions('service-request', OPEN, ['assigned', 'owner']),
]

const openedFrom = (entry: Entry): ServiceRequest => {
  const { request, assigned, parties } = entry.data as Data<'submitted'>
  return {
    ...request,
    ...opened(entry),
    assigned,
    parties,
    status: 'submitted',
  }
}

/** Life of a service request (*permohonan layanan*), from submission to the product or its refusal. */
export const serviceRequestLifecycle: Lifecycle<ServiceRequest> = {
  kind: 'service-request',
  opening: { entry: 'service-request.submitted', to: 'submitted' },
  transitions,
  waitsOn: {
    submitted: 'assigned',
    returned: 'applicant',
    accepted: 'assigned',
    'in-process': 'assigned',
    'awaiting-payment': 'applicant',
    approved: 'assigned',
    issued: 'nobody',
    refused: 'nobody',
    withdrawn: 'nobody',
    expired: 'nobody',
    objection: 'assigned',
  },
  open: openedFrom,
  changes: {
    'service-request.returned': noteReason,
    'service-request.refused': noteReason,
    'service-request.withdrawn': noteReason,
    'service-request.expired': noteReason,
    'service-request.objected': noteReason,
    'service-request.deemed-approved': noteReason,
    'service-request.accepted': noteNote,
    'service-request.started': noteNote,
    'service-request.approved': noteNote,
    'service-request.resubmitted': (state, { documents, note }: Data<'resubmitted'>) => ({
      documents: [...state.documents, ...documents].slice(-1000),
      note,
    }),
    'service-request.payment-requested': (_state, { payment, note }: Data<'paymentRequested'>) => ({ payment, note }),
    'service-request.paid': (state, { note }: Data<'paid'>, entry) => ({
      payment: state.payment && { ...state.payment, paidAt: entry.time },
      note,
    }),
    'service-request.issued': (_state, { document, note }: Data<'issued'>) => ({ outcome: document, note }),
  },
  checks: {},
}
