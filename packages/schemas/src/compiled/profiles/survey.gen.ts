// Generated from the operations of this package by `pnpm generate`. Do not edit.
import { ProblemNode } from '../schemas/problem.gen.ts'
import { SatisfactionSurveyNode } from '../schemas/satisfaction-survey.gen.ts'
import { SatisfactionSurveyPageNode } from '../schemas/satisfaction-survey-page.gen.ts'
import { SatisfactionSurveySubmissionNode } from '../schemas/satisfaction-survey-submission.gen.ts'
import { ServiceRequestsGetParamsNode } from '../schemas/service-requests-get-params.gen.ts'
import { SurveysListQueryNode } from '../schemas/surveys-list-query.gen.ts'
import { walk } from '../validation.ts'

/** Validates the problem that any operation may answer. */
export const problem = walk(ProblemNode)

/** Validators of the parts of every operation of profile `survey`, by its id. */
export const operations = {
  'surveys.submit': { body: walk(SatisfactionSurveySubmissionNode), output: walk(SatisfactionSurveyNode) },
  'surveys.get': { params: walk(ServiceRequestsGetParamsNode), output: walk(SatisfactionSurveyNode) },
  'surveys.list': { query: walk(SurveysListQueryNode), output: walk(SatisfactionSurveyPageNode) },
}
