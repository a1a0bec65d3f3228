import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { breaks } from '../rule.ts'

const BASE64URL = /^[A-Za-z0-9_-]{43}$/

/** A public key a participant signs with (RFC 7517), and when it counts. */
export const PublishedKey = z.strictObject({
  jwk: field(
    'Kunci publik; kid adalah sidik jarinya (RFC 7638)',
    'Public key; kid is its thumbprint (RFC 7638)',
    z.strictObject({
      kid: z.string().regex(BASE64URL),
      kty: z.enum(['OKP', 'EC']),
      crv: z.enum(['Ed25519', 'P-256']),
      x: z.string().regex(BASE64URL),
      y: z.string().regex(BASE64URL).optional(),
    }),
  ),
  from: field('Mulai berlaku', 'Counts from', Instant.clone()),
  until: field('Berlaku sampai', 'Counts until', Instant.clone().optional()),
  revokedAt: field(
    'Dicabut sejak; tidak satu pun tanda tangannya dipercaya lagi',
    'Revoked since; none of its signatures is believed any more',
    Instant.clone().optional(),
  ),
})
export type PublishedKey = z.infer<typeof PublishedKey>

const Listed = z.strictObject({
  id: ParticipantId,
  url: field(
    'Alamat dasar',
    'Base address',
    z
      .string()
      .regex(/^https?:\/\/[^\s]+$/)
      .max(2048),
  ),
  keys: field('Kunci, tertua lebih dahulu', 'Keys, oldest first', z.array(PublishedKey).max(50)),
})

/** Who takes part, where, and by which keys (*direktori peserta*); its coordinator signs it as a whole. */
export const DirectoryDocument = resource(
  {
    id: 'DirectoryDocument',
    title: { id: 'Direktori peserta', en: 'Directory of participants' },
    description: {
      id: 'Daftar peserta, alamat, dan kuncinya. Dikirim sebagai JWS bertanda tangan koordinator; yang lebih lama dari yang sudah dikenal ditolak.',
      en: 'Participants, their addresses and keys. It is sent as a JWS signed by its coordinator; one older than what is known is refused.',
    },
    source: 'Selaras; RFC 7515, RFC 7517',
    rules: ['directory.participant-repeated', 'directory.validity'],
    examples: [
      {
        coordinator: 'mpp.purbalinggakab.go.id',
        issuedAt: '2026-03-13T10:00:00+07:00',
        expiresAt: '2026-03-20T10:00:00+07:00',
        participants: [
          {
            id: 'dpmptsp.purbalinggakab.go.id',
            url: 'https://dpmptsp.purbalinggakab.go.id/selaras',
            keys: [
              {
                jwk: {
                  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
                  kty: 'OKP',
                  crv: 'Ed25519',
                  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
                },
                from: '2026-01-01T00:00:00+07:00',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    coordinator: field('Koordinator yang menandatangani', 'Coordinator that signs it', ParticipantId.clone()),
    issuedAt: field('Diterbitkan', 'Issued', Instant.clone()),
    expiresAt: field('Tidak dipakai lagi sejak', 'Not used from then on', Instant.clone()),
    participants: field('Peserta', 'Participants', z.array(Listed).max(10_000)),
  },
  (context) => {
    const { issuedAt, expiresAt, participants } = context.value
    if (Date.parse(expiresAt) <= Date.parse(issuedAt))
      context.issues.push(breaks('directory.validity', expiresAt, ['expiresAt']))
    const seen = new Set<string>()
    for (const [at, { id }] of participants.entries()) {
      if (seen.has(id)) context.issues.push(breaks('directory.participant-repeated', id, ['participants', at, 'id']))
      seen.add(id)
    }
  },
)
export type DirectoryDocument = z.infer<typeof DirectoryDocument>
