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
import { caseFields } from './case-fields.ts'

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

const submission = {
  number: field(
    'Nomor pada karcis',
    'Number on the ticket',
    z
      .string()
      .regex(/^[A-Z0-9]+(?:-[0-9]+)?$/)
      .max(10),
  ),
  date: field('Hari antrean menurut waktu setempat', 'Day of the queue, local time', LocalDate.clone()),
  service: ServiceId.optional(),
  registration: field(
    'Pengunjung mendaftar dahulu (tugas 1 dan 2) sebelum menunggu loket',
    'The visitor registers first (tasks 1 and 2), and then waits for the counter',
    z.boolean().optional(),
  ),
  case: field('Kasus yang dilayani', 'Case it serves', TrackingNumber.optional()),
  reference: field('Nomor pada sistem pengirim', 'Number in the sending system', words(100).optional()),
}

/** What a ticket machine or a booking application sends to take a place in the queue. */
export const QueueTicketSubmission = resource(
  {
    id: 'QueueTicketSubmission',
    title: { id: 'Pengambilan nomor antrean', en: 'Queue ticket submission' },
    description: {
      id: 'Isi pengambilan nomor antrean dari mesin karcis atau aplikasi. Tidak memuat data pribadi.',
      en: 'What a ticket machine or an application sends to take a place in the queue. It holds no personal data.',
    },
    source: 'Selaras; after the hospital queue contract of BPJS Kesehatan and the queue systems of service malls',
    examples: [{ number: 'A-12', date: '2026-03-13', service: 'usaha.nib' }],
  },
  submission,
)
export type QueueTicketSubmission = z.infer<typeof QueueTicketSubmission>

/** A place in the queue of one day (*nomor antrean*), with the tasks passed so far; its owner keeps the queue. */
export const QueueTicket = resource(
  {
    id: 'QueueTicket',
    title: { id: 'Nomor antrean', en: 'Queue ticket' },
    description: {
      id: 'Tempat dalam antrean satu hari pada pemiliknya. Nomor tugas naik dan waktunya tidak mundur; tugas boleh dilewati. Tidak memuat data pribadi.',
      en: 'A place in the queue of one day at its owner. Task numbers rise and times never go back; tasks may be left out. It holds no personal data.',
    },
    source: 'Selaras; after the hospital queue contract of BPJS Kesehatan and the queue systems of service malls',
    rules: ['queue-ticket.task-order', 'queue-ticket.task-time'],
    examples: [
      {
        number: 'A-12',
        date: '2026-03-13',
        service: 'usaha.nib',
        id: '7K3M-9Q2D-X4TV',
        owner: 'mpp.purbalinggakab.go.id',
        assigned: 'dpmptsp.purbalinggakab.go.id',
        parties: ['mpp.purbalinggakab.go.id', 'dpmptsp.purbalinggakab.go.id'],
        status: 'serving',
        counter: 'Loket 7',
        tasks: [
          { task: 3, at: '2026-03-13T08:00:00+07:00' },
          { task: 4, at: '2026-03-13T08:25:00+07:00' },
        ],
        sequence: 3,
        submittedAt: '2026-03-13T08:00:00+07:00',
        updatedAt: '2026-03-13T08:25:00+07:00',
      },
    ],
  },
  {
    ...submission,
    ...caseFields,
    assigned: field(
      'Instansi yang melayani di loket',
      'Agency that serves at the counter',
      ParticipantId.clone().optional(),
    ),
    counter: field('Loket', 'Counter', words(50).optional()),
    status: QueueStatus,
    tasks: field('Tugas yang sudah dilalui', 'Tasks passed so far', z.array(QueueTask).max(TASKS.length)),
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
