import { isLocalDate, type SatisfactionSurvey, type SurveyElement } from '@selaras/schemas'
import { type Issue, issueOf } from '@selaras/schemas/problem'
import {
  type ElementTotals,
  type SatisfactionIndex,
  SURVEY_ELEMENTS,
  type SurveyWeighting,
  satisfactionIndex,
} from './satisfaction-index.ts'

/** What is read of one respondent: nine answers by element name, 1 to 4, and the day if it is known. */
export interface SurveyAnswer {
  answers: Readonly<Record<string, unknown>>
  answeredOn?: string | undefined
}

/** Counts answers one by one in constant memory. */
export interface SurveyTally {
  /** Counts one respondent whole, or not at all: the issues say what to mend, with pointers into the answer. */
  add: (answer: SurveyAnswer | SatisfactionSurvey) => Issue[]
  /** The index over all counted so far; nothing while there is none. */
  result: (weighting: SurveyWeighting) => SatisfactionIndex | undefined
}

const isElement = (name: string): name is SurveyElement => (SURVEY_ELEMENTS as readonly string[]).includes(name)

const valueIssue = (element: string, value: unknown): Issue[] => {
  const path = ['answers', element]
  if (value === undefined) return [issueOf('value.missing', path)]
  if (!Number.isInteger(value))
    return [issueOf('value.type', path, { expected: { id: 'bilangan bulat', en: 'a whole number' } }, value)]
  if (Number(value) < 1) return [issueOf('value.too-small', path, { minimum: 1 }, value)]
  return Number(value) > 4 ? [issueOf('value.too-big', path, { maximum: 4 }, value)] : []
}

const issuesOf = ({ answers, answeredOn }: SurveyAnswer): Issue[] => [
  ...Object.keys(answers)
    .filter((name) => !isElement(name))
    .map((value) => issueOf('survey.element', ['answers', value], { value, options: SURVEY_ELEMENTS.join(', ') })),
  ...SURVEY_ELEMENTS.flatMap((element) =>
    valueIssue(element, Object.hasOwn(answers, element) ? answers[element] : undefined),
  ),
  ...(answeredOn === undefined || isLocalDate(answeredOn)
    ? []
    : [issueOf('local-date.shape', ['answeredOn'], {}, answeredOn)]),
]

/** Starts a count of a survey of satisfaction (*Survei Kepuasan Masyarakat*). */
export const createSurveyTally = (): SurveyTally => {
  const totals = Object.fromEntries(SURVEY_ELEMENTS.map((element) => [element, 0])) as unknown as ElementTotals
  let respondents = 0
  let period: SatisfactionIndex['period']
  return {
    add: (answer) => {
      const issues = issuesOf(answer)
      if (issues.length > 0) return issues
      respondents += 1
      const answers = answer.answers as ElementTotals
      for (const element of SURVEY_ELEMENTS) totals[element] += answers[element]
      const day: string | undefined = answer.answeredOn
      if (day !== undefined)
        period = {
          from: period && period.from < day ? period.from : day,
          until: period && period.until > day ? period.until : day,
        }
      return issues
    },
    result: (weighting) =>
      respondents === 0
        ? undefined
        : { ...satisfactionIndex(totals, respondents, weighting), ...(period && { period }) },
  }
}
