import * as z from 'zod'
import { ParticipantId } from '../formats/participant-id.ts'
import { SatisfactionSurveySubmission } from '../resources/satisfaction-survey.ts'
import { entryType } from './entry.ts'

/** A survey is answered once; nothing happens to it afterwards. */
export const surveyEntries = {
  answered: entryType(
    'survey.answered',
    {
      title: { id: 'Survei kepuasan dijawab', en: 'Survey answered' },
      description: { id: 'Survei kepuasan dijawab', en: 'Survey answered' },
    },
    z.strictObject({ survey: SatisfactionSurveySubmission, parties: z.array(ParticipantId).min(1).max(50) }),
  ),
}

/** Data of a survey entry, by the name it has in `surveyEntries`. */
export type SurveyEntryData<Name extends keyof typeof surveyEntries> = z.infer<(typeof surveyEntries)[Name]['data']>
