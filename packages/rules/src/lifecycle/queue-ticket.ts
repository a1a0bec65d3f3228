import type { Entry, QueueTicket, QueueTicketEntryData, queueTicketEntries } from '@selaras/schemas'
import { issueOf } from '@selaras/schemas/problem'
import type { Change, Lifecycle, Transition } from './lifecycle.ts'
import { opened } from './opened.ts'

type Status = QueueTicket['status']
type Data<Name extends keyof typeof queueTicketEntries> = QueueTicketEntryData<Name>
type Task = QueueTicket['tasks'][number]['task']

/** The agency whose counter it is, or the mall that keeps the queue. */
const DESK = ['owner', 'assigned'] as const
const ANYBODY = ['owner', 'assigned', 'party'] as const

const transitions: readonly Transition<Status>[] = [
  { command: 'call', from: ['waiting'], to: 'called', entry: 'queue-ticket.called', by: DESK },
  { command: 'recall', from: ['called', 'skipped'], to: 'called', entry: 'queue-ticket.recalled', by: DESK },
  { command: 'register', from: ['called'], to: 'registering', entry: 'queue-ticket.registering', by: DESK },
  { command: 'queue', from: ['registering'], to: 'waiting', entry: 'queue-ticket.registered', by: DESK },
  { command: 'serve', from: ['called'], to: 'serving', entry: 'queue-ticket.served', by: DESK },
  { command: 'finish', from: ['serving'], to: 'done', entry: 'queue-ticket.finished', by: DESK },
  { command: 'prepare', from: ['done'], to: 'preparing', entry: 'queue-ticket.preparing', by: DESK },
  { command: 'ready', from: ['preparing'], to: 'ready', entry: 'queue-ticket.ready', by: DESK },
  { command: 'skip', from: ['called'], to: 'skipped', entry: 'queue-ticket.skipped', by: DESK },
  {
    command: 'cancel',
    from: ['waiting', 'called', 'registering', 'skipped'],
    to: 'cancelled',
    entry: 'queue-ticket.cancelled',
    by: ANYBODY,
  },
]

const openedFrom = (entry: Entry): QueueTicket => {
  const { ticket, assigned, parties } = entry.data as Data<'taken'>
  return {
    ...ticket,
    ...opened(entry),
    ...(assigned && { assigned }),
    parties,
    status: 'waiting',
    tasks: [{ task: ticket.registration ? 1 : 3, at: entry.time }],
  }
}

const lastTask = ({ tasks }: QueueTicket): number => Math.max(...tasks.map(({ task }) => task))

/** Task numbers only rise; one that was passed already is passed. */
const passed =
  (task: Task): Change<QueueTicket> =>
  (state, _data, { time: at }) =>
    task > lastTask(state) ? { tasks: [...state.tasks, { task, at }] } : {}

const atCounter: Change<QueueTicket> = (state, { counter = state.counter }: Data<'called'>) => ({
  ...(counter !== undefined && { counter }),
})

/** Life of a queue ticket (*nomor antrean*), from the machine to the counter and the product. */
export const queueTicketLifecycle: Lifecycle<QueueTicket> = {
  kind: 'queue-ticket',
  opening: { entry: 'queue-ticket.taken', to: 'waiting' },
  transitions,
  waitsOn: {
    waiting: 'owner',
    called: 'applicant',
    registering: 'owner',
    serving: 'owner',
    done: 'nobody',
    preparing: 'owner',
    ready: 'nobody',
    skipped: 'nobody',
    cancelled: 'nobody',
  },
  open: openedFrom,
  changes: {
    'queue-ticket.called': atCounter,
    'queue-ticket.recalled': atCounter,
    'queue-ticket.registering': passed(2),
    'queue-ticket.registered': passed(3),
    'queue-ticket.served': (state, data: Data<'served'>, entry) => ({
      ...atCounter(state, data as never, entry),
      ...passed(4)(state, data as never, entry),
    }),
    'queue-ticket.finished': passed(5),
    'queue-ticket.preparing': passed(6),
    'queue-ticket.ready': passed(7),
    'queue-ticket.cancelled': passed(99),
  },
  checks: {
    'queue-ticket.registering': (state) => (lastTask(state) === 1 ? [] : [issueOf('queue-ticket.registration', [])]),
  },
}
