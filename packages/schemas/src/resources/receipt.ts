import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'

/** Proof that a party holds a case up to one entry (*tanda terima*). */
export const Receipt = resource(
  {
    id: 'Receipt',
    title: { id: 'Tanda terima', en: 'Receipt' },
    description: {
      id: 'Bukti bahwa satu pihak memegang kasus sampai catatan tertentu.',
      en: 'Proof that a party holds a case up to one entry.',
    },
    source: 'Selaras',
    examples: [
      {
        case: '7K3M-9Q2D-X4TV',
        sequence: 3,
        digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
        by: 'dpmptsp.purbalinggakab.go.id',
        at: '2026-03-13T10:00:01+07:00',
      },
    ],
  },
  {
    case: TrackingNumber,
    sequence: field('Nomor catatan terakhir yang dipegang', 'Last entry held', z.int().min(1)),
    digest: field('Sidik catatan itu', 'Digest of that entry', z.string().regex(/^[A-Za-z0-9_-]{43}$/)),
    by: ParticipantId,
    at: Instant,
  },
)
export type Receipt = z.infer<typeof Receipt>
