import * as z from 'zod'
import { ServiceChannel } from '../codelists/service-channel.gen.ts'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { Nik } from '../formats/nik.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { breaks } from '../rule.ts'
import { Text, words } from '../text.ts'
import { Attribute } from './attribute.ts'

/** Leave a citizen gives to process named attributes for one purpose (*persetujuan pemrosesan data pribadi*). */
export const Consent = resource(
  {
    id: 'Consent',
    title: { id: 'Persetujuan', en: 'Consent' },
    description: {
      id: 'Persetujuan penduduk atas pemrosesan atribut tertentu untuk satu tujuan; dapat ditarik kapan pun. Setelah ditarik, pemrosesan berhenti paling lambat 3×24 jam kalender.',
      en: 'Leave of a citizen to process named attributes for one purpose; withdrawn at any time. Processing stops within 3×24 calendar hours of withdrawal.',
    },
    source: 'UU 27/2022',
    rules: ['consent.validity', 'consent.withdrawal'],
    examples: [
      {
        id: 'consent-0001',
        nik: '9901015708900001',
        holder: 'dukcapil.purbalinggakab.go.id',
        recipient: 'dpmptsp.purbalinggakab.go.id',
        purpose: { id: 'Penerbitan NIB', en: 'Business registration' },
        attributes: ['identity.name', 'identity.birthDate'],
        givenAt: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  {
    id: field('Nomor persetujuan', 'Consent number', words(100)),
    nik: field('NIK subjek data', 'NIK of the data subject', Nik.clone()),
    holder: field('Peserta yang memegang data', 'Participant that holds the data', ParticipantId.clone()),
    recipient: field('Peserta yang memproses data', 'Participant that processes the data', ParticipantId.clone()),
    purpose: Text,
    attributes: field(
      'Atribut yang boleh diproses',
      'Attributes that may be processed',
      z.array(Attribute).min(1).max(100),
    ),
    channel: ServiceChannel.optional(),
    givenAt: Instant,
    validUntil: field('Berlaku sampai', 'Valid until', Instant.optional()),
    withdrawnAt: field('Ditarik pada', 'Withdrawn at', Instant.optional()),
  },
  (context) => {
    const { givenAt, validUntil, withdrawnAt } = context.value
    const given = Date.parse(givenAt)
    if (validUntil && Date.parse(validUntil) <= given)
      context.issues.push(breaks('consent.validity', validUntil, ['validUntil']))
    if (withdrawnAt && Date.parse(withdrawnAt) < given)
      context.issues.push(breaks('consent.withdrawal', withdrawnAt, ['withdrawnAt']))
  },
)
export type Consent = z.infer<typeof Consent>
