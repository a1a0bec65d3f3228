import type { Entry, SatisfactionSurvey, SurveyEntryData } from '@selaras/schemas'
import type { Lifecycle } from './lifecycle.ts'

const opened = (entry: Entry): SatisfactionSurvey => {
  const { survey, parties } = entry.data as SurveyEntryData<'answered'>
  return {
    ...survey,
    id: entry.subject,
    owner: entry.source,
    parties,
    status: 'answered',
    sequence: entry.sequence,
    submittedAt: entry.time,
    updatedAt: entry.time,
  }
}

/** Life of a satisfaction survey (*survei kepuasan*): answered once, and that is all. */
export const surveyLifecycle: Lifecycle<SatisfactionSurvey> = {
  kind: 'survey',
  opening: { entry: 'survey.answered', to: 'answered' },
  transitions: [],
  waitsOn: { answered: 'nobody' },
  open: opened,
  changes: {},
  checks: {},
}
