import * as z from 'zod'
import { QueueStatus } from '../codelists/queue-status.gen.ts'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { LocalDate } from '../formats/local-date.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { breaks } from '../rule.ts'
import { words } from '../text.ts'

/** Tasks of a visit in their order: 1 to 7, or 99. */
const TASKS = [1, 2, 3, 4, 5, 6, 7, 99] as const

const QueueTask = z.strictObject({
  task: field(
    '1 menunggu pendaftaran, 2 didaftar, 3 menunggu loket, 4 dilayani loket, 5 selesai di loket, 6 produk disiapkan, 7 produk siap, 99 tidak hadir atau batal',
    '1 waits for registration, 2 is registered, 3 waits for the counter, 4 is served, 5 leaves the counter, 6 product in preparation, 7 product ready, 99 absent or cancelled',
    z.literal(TASKS),
  ),
  at: Instant,
})

/** A place in the queue of a mall on one day (*nomor antrean*), with the tasks passed so far. */
export const QueueTicket = resource(
  {
    id: 'QueueTicket',
    title: { id: 'Nomor antrean', en: 'Queue ticket' },
    description: {
      id: 'Tempat dalam antrean satu hari. Nomor tugas naik dan waktunya tidak mundur; tugas boleh dilewati. Tidak memuat data pribadi.',
      en: 'A place in the queue of one day. Task numbers rise and times never go back; tasks may be left out. It holds no personal data.',
    },
    source: 'Selaras; after the hospital queue contract of BPJS Kesehatan and the queue systems of service malls',
    rules: ['queue-ticket.task-order', 'queue-ticket.task-time'],
    examples: [
      {
        number: 'A-12',
        location: 'mpp.purbalinggakab.go.id',
        service: 'usaha.nib',
        date: '2026-03-13',
        status: 'called',
        tasks: [
          { task: 3, at: '2026-03-13T08:00:00+07:00' },
          { task: 4, at: '2026-03-13T08:25:00+07:00' },
        ],
      },
    ],
  },
  {
    number: field(
      'Nomor pada karcis',
      'Number on the ticket',
      z
        .string()
        .regex(/^[A-Z0-9]+(?:-[0-9]+)?$/)
        .max(10),
    ),
    location: field('Peserta tempat antrean', 'Participant whose queue it is', ParticipantId.clone()),
    service: ServiceId.optional(),
    counter: field('Loket', 'Counter', words(50).optional()),
    date: field('Hari antrean menurut waktu setempat', 'Day of the queue, local time', LocalDate.clone()),
    status: QueueStatus,
    tasks: field('Tugas yang sudah dilalui', 'Tasks passed so far', z.array(QueueTask).max(TASKS.length)),
    case: field('Kasus yang dilayani', 'Case it serves', TrackingNumber.optional()),
  },
  (context) => {
    const { tasks } = context.value
    for (const [index, { task, at }] of tasks.entries()) {
      const before = tasks[index - 1]
      if (!before) continue
      if (task <= before.task) context.issues.push(breaks('queue-ticket.task-order', task, ['tasks', index, 'task']))
      if (Date.parse(at) < Date.parse(before.at))
        context.issues.push(breaks('queue-ticket.task-time', at, ['tasks', index, 'at']))
    }
  },
)
export type QueueTicket = z.infer<typeof QueueTicket>
