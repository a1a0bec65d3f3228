import * as z from 'zod'
import { ParticipantKind } from '../codelists/participant-kind.gen.ts'
import { field, resource } from '../contract.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { RegionCode } from '../formats/region-code.ts'
import { Text } from '../text.ts'

export const PROFILES = ['identity', 'service', 'joint', 'complaint', 'queue', 'survey', 'events'] as const

/** Group of operations a participant may serve. */
export const Profile = z.enum(PROFILES)
export type Profile = z.infer<typeof Profile>

/** What a participant publishes of itself at `/.well-known/selaras`. */
export const Participant = resource(
  {
    id: 'Participant',
    title: { id: 'Peserta', en: 'Participant' },
    description: {
      id: 'Keterangan peserta di /.well-known/selaras: profil yang dilayani dan alamatnya.',
      en: 'What a participant publishes at /.well-known/selaras: the profiles it serves and where.',
    },
    source: 'RFC 8615; Perpres 89/2021',
    examples: [
      {
        id: 'mpp.purbalinggakab.go.id',
        name: { id: 'MPP Purbalingga', en: 'Purbalingga service mall' },
        kind: 'mpp',
        region: '33.03',
        url: 'https://mpp.purbalinggakab.go.id/selaras',
        profiles: ['service', 'events'],
        level: 2,
        version: '0.1',
      },
    ],
  },
  {
    id: ParticipantId,
    name: Text,
    kind: ParticipantKind,
    region: RegionCode.optional(),
    url: field(
      'Alamat dasar',
      'Base address',
      z
        .string()
        .regex(/^https?:\/\/[^\s]+$/)
        .max(2048),
    ),
    profiles: field('Profil yang dilayani', 'Profiles served', z.array(Profile).min(1)),
    level: field(
      'Tingkat: 1 data, 2 layanan, 3 tepercaya',
      'Level: 1 data, 2 service, 3 trusted',
      z.int().min(1).max(3),
    ),
    version: field('Versi standar', 'Version of the standard', z.string().regex(/^[0-9]+\.[0-9]+$/)),
  },
)
export type Participant = z.infer<typeof Participant>
