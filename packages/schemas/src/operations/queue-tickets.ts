import { QueueStatus } from '../codelists/queue-status.gen.ts'
import { queueTicketEntries as entries } from '../entries/queue-ticket.ts'
import { ServiceId } from '../formats/service-id.ts'
import { QueueTicket, QueueTicketSubmission } from '../resources/queue-ticket.ts'
import { caseOperations } from './case-operations.ts'

/** Operations on queue tickets (profile `queue`). */
export const queueTicketOperations = caseOperations({
  kind: 'queue-ticket',
  resource: 'queueTickets',
  profile: 'queue',
  name: 'QueueTicket',
  summary: {
    submit: { id: 'Ambil nomor antrean', en: 'Take a queue ticket' },
    get: { id: 'Lihat satu nomor antrean', en: 'Get a queue ticket' },
    list: { id: 'Daftar nomor antrean', en: 'List queue tickets' },
  },
  submission: QueueTicketSubmission,
  output: QueueTicket,
  filters: { status: QueueStatus.optional(), service: ServiceId.optional() },
  commands: {
    call: entries.called,
    recall: entries.recalled,
    register: entries.registering,
    queue: entries.registered,
    serve: entries.served,
    finish: entries.finished,
    prepare: entries.preparing,
    ready: entries.ready,
    skip: entries.skipped,
    cancel: entries.cancelled,
  },
})
