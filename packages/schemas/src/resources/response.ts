import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { words } from '../text.ts'
import { Document } from './document.ts'

/** What an agency answers to a complaint (*tanggapan*). */
export const Response = resource(
  {
    id: 'Response',
    title: { id: 'Tanggapan', en: 'Response' },
    description: {
      id: 'Jawaban satu instansi atas pengaduan.',
      en: 'What one agency answers to a complaint.',
    },
    source: 'Perpres 76/2013; PermenPANRB 62/2018',
    examples: [{ by: 'dpmptsp.purbalinggakab.go.id', at: '2026-03-13T10:00:00+07:00', text: 'Lubang sudah ditambal.' }],
  },
  {
    by: ParticipantId,
    at: Instant,
    text: field('Isi tanggapan', 'What is answered', words(5000)),
    attachments: field('Lampiran', 'Attachments', z.array(Document).max(20).optional()),
  },
)
export type Response = z.infer<typeof Response>
