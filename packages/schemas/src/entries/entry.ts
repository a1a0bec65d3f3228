import * as z from 'zod'
import { contract, field } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import type { Text } from '../text.ts'

const DIGEST = /^[A-Za-z0-9_-]{43}$/

/** Attributes of every entry: CloudEvents 1.0, numbered per case, chained by digest. */
const envelope = {
  specversion: z.literal('1.0'),
  id: field(
    'Identitas catatan: nomor pelacakan, titik, nomor urut',
    'Entry id: tracking number, dot, sequence',
    z.string().max(40),
  ),
  source: field('Pemilik kasus', 'Owner of the case', ParticipantId.clone()),
  subject: field('Kasus', 'Case', TrackingNumber.clone()),
  time: Instant,
  datacontenttype: z.literal('application/json'),
  dataversion: field(
    'Versi susunan data jenis catatan ini; tanpa isian ini versi 1',
    'Version of the form of the data of this type; without it, version 1',
    z.int().min(2).max(1000).optional(),
  ),
  sequence: field('Nomor urut dalam kasus, mulai 1', 'Number within the case, from 1', z.int().min(1)),
  previous: field('Sidik catatan sebelumnya', 'Digest of the previous entry', z.string().regex(DIGEST).optional()),
  seed: field(
    'Bahan nomor kasus, hanya pada catatan pertama: nomor itu 11 byte pertama dari PBKDF2-HMAC-SHA-256(pemilik, bahan ini, 64 putaran)',
    'What the number of the case is made from, in the first entry only: the first 11 bytes of PBKDF2-HMAC-SHA-256(owner, this, 64 rounds)',
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{22}$/)
      .optional(),
  ),
  actor: field('Peserta yang memerintahkan', 'Participant that gave the command', ParticipantId.clone()),
  command: field('Idempotency-Key perintahnya', 'Idempotency-Key of the command', z.string().max(128)),
  traceparent: field(
    'Jejak W3C',
    'W3C trace context',
    z
      .string()
      .regex(/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)
      .optional(),
  ),
  proof: field(
    'Tanda tangan pemilik atas sidik catatan ini (JWS terpisah); tidak ikut dalam sidik',
    'Signature of the owner over the digest of this entry (detached JWS); not part of the digest',
    z
      .string()
      .regex(/^[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+$/)
      .max(512)
      .optional(),
  ),
}

/** An entry of any type, known here or not: a replica keeps what a newer owner writes. */
export const Entry = z
  .strictObject({
    ...envelope,
    type: z
      .string()
      .regex(/^[a-z-]+\.[a-z-]+$/)
      .max(64),
    data: z.record(z.string(), z.unknown()),
  })
  .register(contract, {
    id: 'Entry',
    title: { id: 'Catatan kasus', en: 'Entry' },
    description: {
      id: 'Satu catatan dalam riwayat kasus: CloudEvents 1.0, bernomor per kasus, berantai melalui sidik.',
      en: 'One entry of the log of a case: CloudEvents 1.0, numbered per case, chained by digest.',
    },
    source: 'CloudEvents 1.0.2; RFC 8785 for the digest',
    examples: [
      {
        specversion: '1.0',
        id: '7K3M-9Q2D-X4TV.1',
        source: 'mpp.purbalinggakab.go.id',
        subject: '7K3M-9Q2D-X4TV',
        type: 'service-request.accepted',
        time: '2026-03-13T10:00:00+07:00',
        datacontenttype: 'application/json',
        sequence: 1,
        actor: 'dpmptsp.purbalinggakab.go.id',
        command: 'c7c8a9de-5f0f-4a63-9a3d-0b8f7f0e0c11',
        data: {},
      },
    ],
  })
export type Entry = z.infer<typeof Entry>

export interface EntryAbout {
  title: Text
  description: Text
}

const nameOf = (type: string) => type.replace(/(?:^|[-.])([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * Declares an entry type: the schema of its data, published under the name of the type. A form of data that an older
 * version cannot read raises `version`, and gets an upcaster where logs are replayed: what is in a log is never rewritten.
 */
export const entryType = <const Type extends string, Shape extends z.core.$ZodLooseShape>(
  type: Type,
  about: EntryAbout,
  data: z.ZodObject<Shape, z.core.$strict>,
  version = 1,
) => {
  const name = nameOf(type)
  contract.add(data, { id: name, ...about, source: 'Selaras' })
  return { type, about, data, version }
}
