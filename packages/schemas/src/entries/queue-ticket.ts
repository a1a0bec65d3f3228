import * as z from 'zod'
import { field } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { QueueTicketSubmission } from '../resources/queue-ticket.ts'
import { words } from '../text.ts'
import { entryType } from './entry.ts'

const counter = () => field('Loket', 'Counter', words(50).optional())
const text = (id: string, en: string) => ({ title: { id, en }, description: { id, en } })
const nothing = () => z.strictObject({})

/** Every entry a queue ticket can have; the data of each is also the body of its command. None names a person. */
export const queueTicketEntries = {
  taken: entryType(
    'queue-ticket.taken',
    text('Nomor antrean diambil', 'Ticket taken'),
    z.strictObject({
      ticket: QueueTicketSubmission,
      assigned: ParticipantId.optional(),
      parties: z.array(ParticipantId).min(1).max(50),
    }),
  ),
  called: entryType(
    'queue-ticket.called',
    text('Nomor antrean dipanggil', 'Ticket called'),
    z.strictObject({ counter: counter() }),
  ),
  recalled: entryType(
    'queue-ticket.recalled',
    text('Nomor antrean dipanggil ulang', 'Ticket called again'),
    z.strictObject({ counter: counter() }),
  ),
  registering: entryType('queue-ticket.registering', text('Pengunjung didaftar', 'Visitor at registration'), nothing()),
  registered: entryType(
    'queue-ticket.registered',
    text('Pengunjung terdaftar, menunggu loket', 'Visitor registered, waits for the counter'),
    nothing(),
  ),
  served: entryType(
    'queue-ticket.served',
    text('Pengunjung dilayani loket', 'Visitor at the counter'),
    z.strictObject({ counter: counter() }),
  ),
  finished: entryType('queue-ticket.finished', text('Selesai di loket', 'Finished at the counter'), nothing()),
  preparing: entryType('queue-ticket.preparing', text('Produk disiapkan', 'Product in preparation'), nothing()),
  ready: entryType('queue-ticket.ready', text('Produk siap diambil', 'Product ready'), nothing()),
  skipped: entryType('queue-ticket.skipped', text('Nomor antrean dilewati', 'Ticket skipped'), nothing()),
  cancelled: entryType(
    'queue-ticket.cancelled',
    text('Nomor antrean batal', 'Ticket cancelled'),
    z.strictObject({
      reason: field(
        'absent tidak hadir, cancelled dibatalkan',
        'Absent, or cancelled',
        z.enum(['absent', 'cancelled']),
      ),
    }),
  ),
}

/** Data of a queue ticket entry, by the name it has in `queueTicketEntries`. */
export type QueueTicketEntryData<Name extends keyof typeof queueTicketEntries> = z.infer<
  (typeof queueTicketEntries)[Name]['data']
>
