import * as z from 'zod'
import { contract, field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'

/** Names a subscription; nobody can guess one. */
export const SubscriptionId = z
  .string()
  .regex(/^sub_[A-Za-z0-9_-]{16}$/)
  .register(contract, {
    id: 'SubscriptionId',
    title: { id: 'Identitas langganan', en: 'Subscription id' },
    description: {
      id: 'Identitas satu langganan; tidak dapat ditebak.',
      en: 'Id of a subscription; nobody can guess one.',
    },
    source: 'Selaras',
    examples: ['sub_4fK2mQ9sT1xV7bZc'],
  })

/** What of a caller's own cases a receiver wants to hear, and how it will know the sender. */
const wanted = {
  url: field(
    'Alamat penerima; https, tanpa nama pengguna dan tanpa tanda pagar',
    'Address of the receiver; https, without user name and without fragment',
    z
      .string()
      .regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?][^\s#\\]*)?$/)
      .max(2048),
    ['https://aplikasi.purbalinggakab.go.id/selaras'],
  ),
  types: field(
    'Jenis catatan, atau seluruh jenis satu macam kasus (complaint.*); tanpa isian ini semuanya',
    'Entry types, or every type of one kind of case (complaint.*); without it, all',
    z
      .array(
        z
          .string()
          .regex(/^[a-z-]+\.(?:[a-z-]+|\*)$/)
          .max(64),
      )
      .min(1)
      .max(100)
      .optional(),
    [['complaint.*', 'service-request.issued']],
  ),
  services: field(
    'Hanya kasus layanan ini',
    'Only cases of these services',
    z.array(ServiceId).min(1).max(100).optional(),
  ),
  signature: field(
    'Cara tanda tangan Standard Webhooks: v1 dengan rahasia bersama, v1a dengan kunci publik pengirim',
    'Signature of Standard Webhooks: v1 by a shared secret, v1a by a public key of the sender',
    z.enum(['v1', 'v1a']),
  ),
}

const SOURCE = 'Standard Webhooks 1.0; CloudEvents 1.0.2 HTTP Webhook, 4'

/** What a participant asks for when it subscribes. */
export const SubscriptionRequest = resource(
  {
    id: 'SubscriptionRequest',
    title: { id: 'Permintaan langganan', en: 'Subscription request' },
    description: {
      id: 'Permintaan agar catatan kasus pemohon dikirim ke satu alamat.',
      en: 'Asks for entries of the caller’s own cases to be sent to an address.',
    },
    source: SOURCE,
    examples: [{ url: 'https://aplikasi.purbalinggakab.go.id/selaras', types: ['complaint.*'], signature: 'v1' }],
  },
  wanted,
)
export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>

/** A standing order to send entries to an address (*langganan*). */
export const Subscription = resource(
  {
    id: 'Subscription',
    title: { id: 'Langganan', en: 'Subscription' },
    description: {
      id: 'Catatan kasus pelanggan dikirim ke alamat ini sebagai Standard Webhooks.',
      en: 'Entries of the subscriber’s own cases are sent to this address as Standard Webhooks.',
    },
    source: SOURCE,
    examples: [
      {
        id: 'sub_4fK2mQ9sT1xV7bZc',
        participant: 'dpmptsp.purbalinggakab.go.id',
        url: 'https://aplikasi.purbalinggakab.go.id/selaras',
        types: ['complaint.*'],
        signature: 'v1',
        status: 'active',
        createdAt: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  {
    id: SubscriptionId,
    participant: ParticipantId,
    ...wanted,
    status: field(
      'active dikirimi, paused ditahan sampai dilanjutkan, ended berakhir',
      'active is sent to, paused is held until it is resumed, ended is over',
      z.enum(['active', 'paused', 'ended']),
    ),
    createdAt: Instant,
    pausedAt: Instant.optional(),
    pausedBecause: field(
      'Sebab ditahan: diminta (requested), atau penerima gagal berhari-hari (failing)',
      'Why it is held: it was asked for (requested), or the receiver failed for days (failing)',
      z.enum(['requested', 'failing']).optional(),
    ),
    endedAt: Instant.optional(),
    endedBecause: field(
      'Sebab berakhir: diminta (requested), atau penerima menjawab 410 (gone)',
      'Why it ended: it was asked for (requested), or the receiver answered 410 (gone)',
      z.enum(['requested', 'gone']).optional(),
    ),
    secret: field(
      'Rahasia bersama; hanya dalam jawaban yang membuatnya',
      'Shared secret; only in the answer that makes it',
      z
        .string()
        .regex(/^whsec_[A-Za-z0-9+/]{43}=$/)
        .optional(),
    ),
    publicKeys: field(
      'Kunci publik Ed25519 pengirim yang berlaku sekarang',
      'Ed25519 public keys of the sender that count now',
      z
        .array(z.string().regex(/^whpk_[A-Za-z0-9+/]{43}=$/))
        .max(16)
        .optional(),
    ),
  },
)
export type Subscription = z.infer<typeof Subscription>
