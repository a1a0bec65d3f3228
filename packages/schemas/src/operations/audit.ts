import * as z from 'zod'
import { contract, field } from '../contract.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { READ, WRITE } from './common.ts'
import type { Operation } from './operation.ts'

/** A hash of the tree: SHA-256, base64. */
const Hash = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)
/** 2^64 leaves need no longer one. */
const Proof = z.array(Hash).max(64)
const Size = z.int().min(0)
const Note = field(
  'Catatan bertanda tangan: asal, banyak daun, akar, tanda tangan (C2SP tlog-checkpoint)',
  'Signed note: origin, number of leaves, root, signatures (C2SP tlog-checkpoint)',
  z
    .string()
    .max(16_384)
    // It ends in a line end, which engines read differently at `$`; whoever reads the note reads all of it.
    .regex(/[^\n]\n[0-9]+\n[A-Za-z0-9+/]{43}=\n/),
)

const SOURCE = 'RFC 6962; C2SP tlog-checkpoint, tlog-cosignature'
const EXAMPLE = `mpp.purbalinggakab.go.id/audit/0
1
47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

\u2014 mpp.purbalinggakab.go.id 0Xh7q0FK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZc4fK2mQ9sT1xV7bZcQ==
`

/** The state of an audit log as its node signed it, and others with it. */
const Checkpoint = z.strictObject({ note: Note }).register(contract, {
  id: 'Checkpoint',
  title: { id: 'Titik periksa', en: 'Checkpoint' },
  description: {
    id: 'Keadaan log audit, ditandatangani simpulnya dan simpul lain.',
    en: 'State of an audit log, signed by its node and cosigned by others.',
  },
  source: SOURCE,
  examples: [{ note: EXAMPLE }],
})

/** A checkpoint to be cosigned, and the proof that it continues the one of size `from` that the peer saw last. */
export const CheckpointToCosign = z
  .strictObject({
    note: Note,
    from: field('Banyak daun yang terakhir dilihat peserta itu', 'Leaves the peer saw last', Size),
    proof: Proof,
  })
  .register(contract, {
    id: 'CheckpointToCosign',
    title: { id: 'Titik periksa untuk ditandatangani bersama', en: 'Checkpoint to cosign' },
    description: {
      id: 'Titik periksa dan bukti bahwa ia melanjutkan yang terakhir dilihat.',
      en: 'A checkpoint and the proof that it continues the one seen last.',
    },
    source: SOURCE,
    examples: [{ note: EXAMPLE, from: 0, proof: [] }],
  })
export type CheckpointToCosign = z.infer<typeof CheckpointToCosign>

const Cosignature = z
  .strictObject({
    cosignature: field('Satu baris tanda tangan', 'One line of a signature', z.string().min(1).max(1024)),
  })
  .register(contract, {
    id: 'Cosignature',
    title: { id: 'Tanda tangan bersama', en: 'Cosignature' },
    description: {
      id: 'Pernyataan bahwa titik periksa melanjutkan yang terakhir dilihat (cosignature/v1).',
      en: 'Statement that a checkpoint continues the one seen last (cosignature/v1).',
    },
    source: SOURCE,
  })

const Inclusion = z
  .strictObject({
    leaf: field('Daun: JSON kanonik', 'Leaf: canonical JSON', z.string().min(2).max(16_384)),
    index: field('Nomor daun, mulai 0', 'Number of the leaf, from 0', Size),
    path: Proof,
    note: Note,
  })
  .register(contract, {
    id: 'AuditInclusion',
    title: { id: 'Bukti tercatat', en: 'Inclusion proof' },
    description: {
      id: 'Bukti bahwa satu catatan kasus termuat dalam log audit.',
      en: 'Proof that an entry of a case is in the audit log.',
    },
    source: SOURCE,
    examples: [{ leaf: '{}', index: 0, path: [], note: EXAMPLE }],
  })

const Consistency = z.strictObject({ proof: Proof }).register(contract, {
  id: 'AuditConsistency',
  title: { id: 'Bukti berkelanjutan', en: 'Consistency proof' },
  description: {
    id: 'Bukti bahwa log audit yang lebih besar melanjutkan yang lebih kecil.',
    en: 'Proof that a larger audit log continues a smaller one.',
  },
  source: SOURCE,
  examples: [{ proof: ['47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='] }],
})

const query = (en: string, id: string, minimum: number) =>
  field(id, en, z.coerce.number<string | number>().int().min(minimum))
const read = {
  profile: 'events',
  method: 'GET',
  status: 200,
  problems: READ,
  idempotent: false,
  access: 'participant',
} as const

/** Proof that nobody rewrites what was accepted (profile `events`). */
export const auditOperations: readonly Operation[] = [
  {
    ...read,
    id: 'audit.checkpoint',
    path: '/audit/checkpoint',
    summary: { id: 'Titik periksa terakhir', en: 'Latest checkpoint' },
    output: Checkpoint,
  },
  {
    ...read,
    id: 'audit.inclusion',
    path: '/audit/inclusion',
    summary: { id: 'Bukti bahwa catatan termuat', en: 'Proof that an entry is in the log' },
    query: z.strictObject({
      case: TrackingNumber,
      sequence: query('Number of the entry', 'Nomor catatan', 1),
    }),
    output: Inclusion,
  },
  {
    ...read,
    id: 'audit.consistency',
    path: '/audit/consistency',
    summary: { id: 'Bukti bahwa log berlanjut', en: 'Proof that the log continues' },
    query: z.strictObject({
      from: query('Leaves of the smaller log', 'Banyak daun log yang lebih kecil', 0),
      to: query('Leaves of the larger log', 'Banyak daun log yang lebih besar', 0),
    }),
    output: Consistency,
  },
  {
    id: 'audit.cosign',
    profile: 'events',
    method: 'POST',
    path: '/audit/cosign',
    summary: { id: 'Tanda tangani titik periksa bersama', en: 'Cosign a checkpoint' },
    body: CheckpointToCosign,
    output: Cosignature,
    status: 200,
    problems: [...WRITE, 'entry-conflict'],
    idempotent: true,
    access: 'participant',
  },
]
