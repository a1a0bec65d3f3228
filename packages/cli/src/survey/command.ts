import type { SurveyWeighting } from '@selaras/rules'
import type { Language } from '@selaras/schemas/problem'
import { choose } from '../choose.ts'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { survey } from './survey.ts'

const WEIGHTINGS: readonly SurveyWeighting[] = ['exact', 'rounded-0.11']

/** `selaras survey`, as it was called. */
export const surveyCommand = async (
  { words: [file = ''], options }: Call,
  context: { language: Language; say: Say },
): Promise<number> => {
  const weighting = choose<SurveyWeighting>('--weighting', options.weighting, WEIGHTINGS, 'exact')
  return survey({ ...context, file, weighting, map: options.map, isJson: options.json === 'true' })
}
