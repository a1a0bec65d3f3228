import * as z from 'zod'
import { ServiceChannel } from '../codelists/service-channel.gen.ts'
import { SurveyStatus } from '../codelists/survey-status.gen.ts'
import { field, resource } from '../contract.ts'
import { LocalDate } from '../formats/local-date.ts'
import { ParticipantId } from '../formats/participant-id.ts'
import { ServiceId } from '../formats/service-id.ts'
import { words } from '../text.ts'
import { caseFields } from './case-fields.ts'

const answer = z.int().min(1).max(4)

/** One answer an element, by the codes of the list `survey-element`. */
const Answers = z.strictObject({
  requirements: answer,
  procedure: answer,
  time: answer,
  fee: answer,
  product: answer,
  competence: answer,
  behaviour: answer,
  facilities: answer,
  'complaint-handling': answer,
})

const EXAMPLE = {
  service: 'usaha.nib',
  provider: 'dpmptsp.purbalinggakab.go.id',
  answeredOn: '2026-03-13',
  answers: {
    requirements: 4,
    procedure: 3,
    time: 3,
    fee: 4,
    product: 4,
    competence: 3,
    behaviour: 4,
    facilities: 3,
    'complaint-handling': 4,
  },
}

const submission = {
  service: ServiceId,
  provider: ParticipantId,
  answeredOn: LocalDate,
  channel: ServiceChannel.optional(),
  answers: field('Jawaban per unsur, 1-4', 'Answer by element, 1-4', Answers),
  suggestion: field('Saran', 'Suggestion', words(2000).optional()),
}

/** What a counter, a kiosk or a portal sends once a person has answered. */
export const SatisfactionSurveySubmission = resource(
  {
    id: 'SatisfactionSurveySubmission',
    title: { id: 'Pengiriman survei kepuasan', en: 'Satisfaction survey submission' },
    description: {
      id: 'Jawaban satu responden dari loket, kios, atau portal; tanpa nama dan tanpa nomor yang menunjuk orang.',
      en: 'Answers of one respondent from a counter, a kiosk or a portal; no name, and no number that leads to a person.',
    },
    source: 'PermenPANRB 14/2017',
    examples: [EXAMPLE],
  },
  submission,
)
export type SatisfactionSurveySubmission = z.infer<typeof SatisfactionSurveySubmission>

/** What one person answered in a survey of satisfaction (*Survei Kepuasan Masyarakat*), by element name; it names nobody. */
export const SatisfactionSurvey = resource(
  {
    id: 'SatisfactionSurvey',
    title: { id: 'Survei kepuasan', en: 'Satisfaction survey' },
    description: {
      id: 'Jawaban satu responden atas sembilan unsur, 1 sampai 4. Unsur disebut dengan nama, bukan U1-U9, sebab urutannya berbeda antaraplikasi.',
      en: 'Answers of one respondent on nine elements, 1 to 4. Elements go by name, not by U1-U9, whose order differs between applications.',
    },
    source: 'PermenPANRB 14/2017',
    examples: [
      {
        ...EXAMPLE,
        id: '7K3M-9Q2D-X4TV',
        owner: 'mpp.purbalinggakab.go.id',
        parties: ['mpp.purbalinggakab.go.id', 'dpmptsp.purbalinggakab.go.id'],
        status: 'answered',
        sequence: 1,
        submittedAt: '2026-03-13T10:00:00+07:00',
        updatedAt: '2026-03-13T10:00:00+07:00',
      },
    ],
  },
  { ...submission, ...caseFields, status: SurveyStatus },
)
export type SatisfactionSurvey = z.infer<typeof SatisfactionSurvey>
