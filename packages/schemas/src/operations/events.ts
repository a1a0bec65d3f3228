import * as z from 'zod'
import { contract, field } from '../contract.ts'
import { Entry } from '../entries/entry.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { DEFAULT_LIMITS, type Limits } from '../guard/scan.ts'
import { Participant } from '../resources/participant.ts'
import { Receipt } from '../resources/receipt.ts'
import { auditOperations } from './audit.ts'
import { PageQuery, page, READ, WRITE } from './common.ts'
import type { Operation } from './operation.ts'

/** An entry wraps what was once a whole body; there is room for that, so a party can take whatever an owner took. */
const BATCH_LIMITS: Limits = {
  bytes: 2 * DEFAULT_LIMITS.bytes,
  depth: DEFAULT_LIMITS.depth + 8,
  nodes: 2 * DEFAULT_LIMITS.nodes,
}

/** Entries of one case, in order, from its owner. */
export const EntryBatch = z
  .strictObject({
    entries: z.array(Entry).min(1).max(100),
    joining: field(
      'Catatan lebih lanjut yang menjadikan penerima pihak kasus, bila yang dikirim belum',
      'The later entry that makes the receiver a party, when those sent do not',
      Entry.optional(),
    ),
  })
  .register(contract, {
    id: 'EntryBatch',
    title: { id: 'Sekumpulan catatan', en: 'Batch of entries' },
    description: {
      id: 'Catatan satu kasus, berurutan, dari pemiliknya.',
      en: 'Entries of one case, in order, from its owner.',
    },
    source: 'Selaras',
  })
export type EntryBatch = z.infer<typeof EntryBatch>

const Health = z
  .strictObject({
    status: z.enum(['ok', 'failing']),
    version: z.string().max(32),
    waiting: field('Kiriman yang belum sampai', 'Deliveries still owed', z.int().min(0)),
  })
  .register(contract, {
    id: 'Health',
    title: { id: 'Kesehatan', en: 'Health' },
    description: { id: 'Apakah simpul ini bekerja.', en: 'Whether this node works.' },
    source: 'Selaras',
    examples: [{ status: 'ok', version: '0.1.0', waiting: 0 }],
  })

/** The log of entries and what a node says of itself (profile `events`). */
export const eventOperations: readonly Operation[] = [
  {
    id: 'entries.list',
    profile: 'events',
    method: 'GET',
    path: '/entries',
    summary: { id: 'Aliran catatan', en: 'Feed of entries' },
    query: PageQuery.extend({
      case: TrackingNumber.optional(),
      wait: field(
        'Tunggu catatan baru, detik, 0-30',
        'Wait for new entries, seconds, 0-30',
        z.coerce.number<string | number>().int().min(0).max(30).optional(),
      ),
    }),
    output: page('Entry', { id: 'Aliran catatan', en: 'Feed of entries' }, Entry),
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'participant',
    paged: true,
  },
  {
    id: 'entries.receive',
    profile: 'events',
    method: 'POST',
    path: '/entries',
    summary: { id: 'Terima catatan dari pemilik kasus', en: 'Receive entries from the owner of a case' },
    body: EntryBatch,
    limits: BATCH_LIMITS,
    output: Receipt,
    status: 200,
    problems: [...WRITE, 'entry-conflict', 'erased'],
    idempotent: true,
    access: 'participant',
  },
  {
    id: 'participant.get',
    profile: 'events',
    method: 'GET',
    path: '/.well-known/selaras',
    summary: { id: 'Keterangan peserta', en: 'What this participant publishes' },
    output: Participant,
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'public',
  },
  {
    id: 'health.get',
    profile: 'events',
    method: 'GET',
    path: '/health',
    summary: { id: 'Kesehatan simpul', en: 'Health of the node' },
    output: Health,
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'public',
  },
  ...auditOperations,
]
