import { expect, it } from 'vitest'
import { ScorecardDimension, SurveyElement } from '../index.ts'
import { SatisfactionSurvey } from './satisfaction-survey.ts'
import { Scorecard } from './scorecard.ts'

it('a survey and a scorecard have the names of their code lists', () => {
  expect(Object.keys(SatisfactionSurvey.shape.answers.shape)).toEqual(SurveyElement.options)
  expect(Object.keys(Scorecard.shape.dimensions.shape)).toEqual(ScorecardDimension.options)
})
