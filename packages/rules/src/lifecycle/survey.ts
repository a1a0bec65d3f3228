import type { Entry, SatisfactionSurvey, SurveyEntryData } from '@selaras/schemas'
import type { Lifecycle } from './lifecycle.ts'
import { opened } from './opened.ts'

const openedFrom = (entry: Entry): SatisfactionSurvey => {
  const { survey, parties } = entry.data as SurveyEntryData<'answered'>
  return {
    ...survey,
    ...opened(entry),
    parties,
    status: 'answered',
  }
}

/** Life of a satisfaction survey (*survei kepuasan*): answered once, and that is all. */
export const surveyLifecycle: Lifecycle<SatisfactionSurvey> = {
  kind: 'survey',
  opening: { entry: 'survey.answered', to: 'answered' },
  transitions: [],
  waitsOn: { answered: 'nobody' },
  open: openedFrom,
  changes: {},
  checks: {},
}
