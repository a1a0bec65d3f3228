import { readFileSync } from 'node:fs'
import type { SurveyElement } from '@selaras/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRADES, gradeOf } from './grade.ts'
import { type ElementTotals, SURVEY_ELEMENTS, type SurveyWeighting, satisfactionIndex } from './satisfaction-index.ts'
import { createSurveyTally, type SurveyAnswer } from './tally.ts'

const specs = new URL('../../../../specs/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, specs), 'utf8'))

interface Vectors {
  elements: SurveyElement[]
  totals: {
    comment: string
    weighting: SurveyWeighting
    respondents: number
    totals: number[]
    expected: { index: number; unrounded: number; grade: string; means: number[] }
  }[]
  answers: {
    comment: string
    answers: SurveyAnswer[]
    expected: { respondents: number; totals: number[]; period?: object }
  }[]
}
const vectors = read('vectors/rules/survey.json') as Vectors

const totalsOf = (sums: readonly number[]) =>
  Object.fromEntries(vectors.elements.map((element, at) => [element, sums[at]])) as unknown as ElementTotals
/** The vectors hold four decimals. */
const isNear = (found: number, expected: number) => Math.abs(found - expected) <= 0.00005 + 1e-9
const all = (answer: unknown) => Object.fromEntries(SURVEY_ELEMENTS.map((element) => [element, answer]))

it('the vectors follow their schema', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read('vectors/schema/survey.json') as object)
  expect([validate(vectors), validate.errors]).toEqual([true, null])
  expect(vectors.elements).toEqual(SURVEY_ELEMENTS)
})

it.each(vectors.totals)('$comment', ({ weighting, respondents, totals, expected }) => {
  const found = satisfactionIndex(totalsOf(totals), respondents, weighting)
  expect(found.index).toBe(expected.index)
  expect(found.grade).toBe(expected.grade)
  expect(isNear(found.unrounded, expected.unrounded)).toBe(true)
  vectors.elements.forEach((element, at) => {
    expect(found.elements[element].total).toBe(totals[at])
    expect(isNear(found.elements[element].mean, expected.means[at] ?? Number.NaN)).toBe(true)
  })
})

describe('createSurveyTally', () => {
  it.each(vectors.answers)('$comment', ({ answers, expected }) => {
    const tally = createSurveyTally()
    for (const answer of answers) tally.add(answer)
    const result = tally.result('exact')
    expect(result?.respondents ?? 0).toBe(expected.respondents)
    expect(result?.period).toEqual(expected.period)
    expect(vectors.elements.map((element) => result?.elements[element].total ?? 0)).toEqual(expected.totals)
  })

  it.each<[unknown, string, string]>([
    [0, 'value.too-small', '/answers/fee'],
    [5, 'value.too-big', '/answers/fee'],
    [3.5, 'value.type', '/answers/fee'],
    ['4', 'value.type', '/answers/fee'],
    [undefined, 'value.missing', '/answers/fee'],
  ])('says what is wrong with the answer %j', (fee, rule, pointer) => {
    const [issue, ...more] = createSurveyTally().add({ answers: { ...all(4), fee } })
    expect([issue?.rule, issue?.pointer, more]).toEqual([rule, pointer, []])
  })

  it('names the elements where an answer goes by number, and minds the prototype', () => {
    const [issue] = createSurveyTally().add({ answers: { ...all(4), U8: 4 } })
    expect(issue).toMatchObject({ pointer: '/answers/U8', rule: 'survey.element' })
    expect(issue?.message.en).toBe('Unknown survey element "U8".')
    expect(issue?.hint.en).toContain('complaint-handling')
    expect(createSurveyTally().add({ answers: Object.create(all(4)) })).toHaveLength(9)
  })

  it('refuses a day that is none, and counts nothing of it', () => {
    const tally = createSurveyTally()
    expect(tally.add({ answers: all(4), answeredOn: '13/03/2026' }).map(({ rule }) => rule)).toEqual([
      'local-date.shape',
    ])
    expect(tally.result('exact')).toBeUndefined()
  })

  it('says which weighting was used, and the best index it can give', () => {
    const tally = createSurveyTally()
    expect(tally.add({ answers: all(4), answeredOn: '2026-03-13' })).toEqual([])
    expect(tally.result('exact')).toMatchObject({ weighting: 'exact', maximum: 100, index: 100 })
    expect(tally.result('rounded-0.11')).toMatchObject({ weighting: 'rounded-0.11', maximum: 99, index: 99 })
  })
})

it('has no index of nobody', () => {
  expect(() => satisfactionIndex(totalsOf(Array(9).fill(0)), 0, 'exact')).toThrow(RangeError)
})

it('the bands leave no gap: every hundredth has the grade of the table', () => {
  expect(GRADES.map(({ grade }) => grade)).toEqual(['A', 'B', 'C', 'D'])
  const last = { D: 64.99, C: 76.6, B: 88.3, A: 100 }
  let hundredths = 0
  for (const { grade, from } of [...GRADES].reverse()) {
    for (let at = Math.round(from * 100); at <= Math.round(last[grade] * 100); at++, hundredths++)
      expect(gradeOf(at / 100).grade).toBe(grade)
  }
  expect(hundredths).toBe(7501)
})

it('the order of the answers does not change the index', () => {
  const answer = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 })
  const respondents = fc.array(answer, { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(
      respondents.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      fc.constantFrom<SurveyWeighting>('exact', 'rounded-0.11'),
      ([rows, shuffled], weighting) => {
        const result = (of: readonly number[][]) => {
          const tally = createSurveyTally()
          for (const row of of) tally.add({ answers: totalsOf(row) })
          return tally.result(weighting)
        }
        expect(result(shuffled)).toEqual(result(rows))
        const mean = rows.flat().reduce((sum, value) => sum + value, 0) / rows.length
        expect(result(rows)?.unrounded).toBeCloseTo(mean * (weighting === 'exact' ? 25 / 9 : 2.75), 9)
      },
    ),
  )
})
