import { ServiceId } from '../formats/service-id.ts'
import { SatisfactionSurvey, SatisfactionSurveySubmission } from '../resources/satisfaction-survey.ts'
import { caseOperations } from './case-operations.ts'

/** Operations on satisfaction surveys (profile `survey`). */
export const surveyOperations = caseOperations({
  kind: 'survey',
  resource: 'surveys',
  profile: 'survey',
  name: 'SatisfactionSurvey',
  summary: {
    submit: { id: 'Kirim jawaban survei kepuasan', en: 'Submit the answers to a survey' },
    get: { id: 'Lihat satu jawaban survei', en: 'Get the answers to a survey' },
    list: { id: 'Daftar jawaban survei', en: 'List answers to surveys' },
  },
  submission: SatisfactionSurveySubmission,
  output: SatisfactionSurvey,
  filters: { service: ServiceId.optional() },
  commands: {},
})
