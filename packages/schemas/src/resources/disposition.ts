import * as z from 'zod'
import { field, resource } from '../contract.ts'
import { Instant } from '../formats/instant.ts'
import { LocalDate } from '../formats/local-date.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { TrackingNumber } from '../formats/tracking-number.ts'
import { breaks } from '../rule.ts'
import { words } from '../text.ts'

/** A case handed to whoever must act on it (*disposisi*), with the instruction that goes along. */
export const Disposition = resource(
  {
    id: 'Disposition',
    title: { id: 'Disposisi', en: 'Disposition' },
    description: {
      id: 'Penyerahan kasus kepada yang harus menindaklanjuti. Dalam satu instansi, unit wajib disebut.',
      en: 'A case handed to whoever must act on it. Within one agency the unit must be named.',
    },
    source: 'Selaras; PermenPANRB 62/2018',
    rules: ['disposition.unit'],
    examples: [
      {
        case: '7K3M-9Q2D-X4TV',
        from: 'pengaduan.jakarta.go.id',
        to: 'dpmptsp.purbalinggakab.go.id',
        instruction: 'Periksa dan jawab pelapor.',
        at: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  {
    case: TrackingNumber,
    from: ParticipantId,
    to: ParticipantId,
    unit: field('Unit atau jabatan penerima', 'Unit or office that receives it', words(150).optional()),
    instruction: field('Isi disposisi', 'Instruction', words(2000)),
    copies: field('Tembusan', 'Copies', z.array(ParticipantId).max(50).optional()),
    dueOn: field(
      'Tenggat menurut kalender wilayah pengirim',
      'Due day, by the calendar of the sender’s region',
      LocalDate.optional(),
    ),
    at: Instant,
  },
  (context) => {
    const { from, to, unit } = context.value
    if (from === to && unit === undefined) context.issues.push(breaks('disposition.unit', undefined, ['unit']))
  },
)
export type Disposition = z.infer<typeof Disposition>
