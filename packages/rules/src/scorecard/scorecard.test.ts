import { readFileSync } from 'node:fs'
import { type Entry, entryTypes, Scorecard, ScorecardDimension } from '@selaras/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginScorecard, type ScorecardOptions } from './begin-scorecard.ts'
import { compareScorecards } from './compare-scorecards.ts'
import { scorecardIndicators } from './indicators.ts'

const specs = new URL('../../../../specs/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, specs), 'utf8'))

interface Written {
  case: string
  type: string
  time: string
  sequence: number
  data: object
}
interface Vectors {
  cases: {
    comment: string
    options: Pick<ScorecardOptions, 'from' | 'until' | 'offset' | 'replicas'> & { dues?: Record<string, string> }
    entries: Written[]
    expected: Record<string, [number, number]>
  }[]
}
const vectors = read('vectors/rules/scorecard.json') as Vectors

const entryOf = ({ case: subject, ...entry }: Written) => ({ ...entry, subject }) as unknown as Entry
const begin = ({ dues, ...options }: Vectors['cases'][number]['options'], participant = 'mpp.purbalinggakab.go.id') =>
  beginScorecard({
    participant,
    ...options,
    ...(dues && {
      dueOf: (id: string) => {
        const due = dues[id]
        return due === undefined ? undefined : Date.parse(due)
      },
    }),
  } as ScorecardOptions)
const figuresOf = ({ dimensions }: Scorecard) =>
  Object.fromEntries(
    Object.values(dimensions)
      .flat()
      .flatMap(({ id, numerator, denominator }) => (denominator ? [[id, [numerator, denominator]]] : [])),
  )
const cardOf = ({ options, entries }: Pick<Vectors['cases'][number], 'options' | 'entries'>, participant?: string) => {
  const fold = begin(options, participant)
  for (const entry of entries) fold.add(entryOf(entry))
  return fold.end()
}

it('the vectors follow their schema', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    read('vectors/schema/scorecard.json') as object,
  )
  expect([validate(vectors), validate.errors]).toEqual([true, null])
})

describe('vectors', () => {
  it.each(vectors.cases)('$comment', (one) => {
    const card = cardOf(one)
    expect(Scorecard.safeParse(card).error).toBeUndefined()
    expect(figuresOf(card)).toEqual(one.expected)
  })

  it('measure every indicator at least once', () => {
    const measured = new Set(vectors.cases.flatMap(({ expected }) => Object.keys(expected)))
    expect([...measured].toSorted()).toEqual(Object.keys(scorecardIndicators).toSorted())
  })
})

describe('indicators', () => {
  it('each dimension has one, in both languages, from entries of the standard', () => {
    const all = Object.values(scorecardIndicators)
    expect(new Set(all.map(({ dimension }) => dimension))).toEqual(new Set(ScorecardDimension.options))
    for (const { formula, sources } of all) {
      expect([formula.id, formula.en].every((text) => text.includes('÷'))).toBe(true)
      for (const source of sources)
        expect([...entryTypes.keys()].some((type) => type === source || `${type.split('.')[0]}.*` === source)).toBe(
          true,
        )
    }
  })

  it('say why there is no figure', () => {
    const { dimensions } = begin({ from: '2026-01-01', until: '2026-12-31', offset: '+07:00' } as never).end()
    expect(dimensions.satisfaction).toEqual([
      {
        id: 'survey-index',
        name: scorecardIndicators['survey-index'].name,
        notMeasurable: { id: 'Belum ada survei.', en: 'No survey yet.' },
      },
    ])
  })
})

it('days that are none, or out of order, begin nothing', () => {
  const of = (from: string, until: string) => () => begin({ from, until, offset: '+07:00' } as never)
  expect(of('2026-02-30', '2026-03-31')).toThrow(/from must be a day .*2026-02-30/)
  expect(of('2026-03-31', '2026-03-30')).toThrow(/2026-03-30 is before 2026-03-31/)
  expect(of('2026-03-31', '2026-03-31')).not.toThrow()
})

describe('compareScorecards', () => {
  const named = (comment: string) => {
    const one = vectors.cases.find((other) => other.comment.startsWith(comment))
    if (!one) throw new Error(comment)
    return one
  }
  const late = cardOf(named('answered a second late'), 'mpp.batangkab.go.id')
  const prompt = cardOf(named('a complaint answered by the first'))
  const pick = (rows: ReturnType<typeof compareScorecards>, id: string) => rows.find((row) => row.id === id)

  it('where both are measurable, and says why where they are not', () => {
    const rows = compareScorecards(prompt, late)
    expect(rows.map(({ id }) => id)).toEqual(Object.keys(scorecardIndicators))
    expect(pick(rows, 'complaints-in-time')).toMatchObject({ figures: [1, 0], higher: 'first' })
    expect(pick(rows, 'cases-shared')).toMatchObject({ figures: [1, 1], higher: 'neither' })
    expect(pick(compareScorecards(late, prompt), 'complaints-in-time')).toMatchObject({ higher: 'second' })
    const survey = pick(rows, 'survey-index')
    expect(survey).not.toHaveProperty('figures')
    expect(survey?.notComparable?.en).toBe('mpp.purbalinggakab.go.id: No survey yet.')
  })

  it('whose reason is told, whichever side it is', () => {
    const surveyed = cardOf(named('two surveys'))
    const row = pick(compareScorecards(surveyed, late), 'survey-index')
    expect(row?.notComparable?.id).toBe('mpp.batangkab.go.id: Belum ada survei.')
  })

  it('only over one period, and only indicators both have', () => {
    const other = { ...late, until: '2026-04-30' } as Scorecard
    for (const row of compareScorecards(prompt, other)) expect(row.notComparable?.en).toBe('The periods differ.')
    const foreign = { ...late, dimensions: { ...late.dimensions, responsiveness: late.dimensions.satisfaction } }
    const row = pick(compareScorecards(prompt, foreign), 'complaints-in-time')
    expect(row?.notComparable?.en).toBe('mpp.batangkab.go.id does not have this indicator.')
  })
})

describe('properties', () => {
  /** All vectors of one period and zone as one log, each with cases of its own. */
  const logs = vectors.cases
    .filter(({ options }) => options.offset === '+07:00' && !options.replicas)
    .flatMap(({ entries, options }, at) => {
      const ids = [...new Set(entries.map((entry) => entry.case))]
      return ids.map((id) => ({
        entries: entries.filter((entry) => entry.case === id).map((entry) => ({ ...entry, case: `${at}-${id}` })),
        due: [`${at}-${id}`, options.dues?.[id]] as const,
      }))
    })
  const dues = Object.fromEntries(logs.flatMap(({ due: [id, due] }) => (due === undefined ? [] : [[id, due]])))
  const options = { from: '2026-03-01', until: '2026-03-31', offset: '+07:00', dues } as never
  const whole = cardOf({ options, entries: logs.flatMap(({ entries }) => entries) })

  it('neither the mixture of cases nor the cut into chunks changes the scorecard', () => {
    const draws = fc.array(fc.nat(10_000), { minLength: 200, maxLength: 200 })
    fc.assert(
      fc.property(draws, fc.nat(20), (drawn, size) => {
        const waiting = logs.map(({ entries }) => [...entries])
        const fold = begin(options)
        for (let at = 0; ; at++) {
          const left = waiting.filter((entries) => entries.length > 0)
          const next = left[(drawn[at % drawn.length] ?? 0) % left.length]?.shift()
          if (!next) break
          fold.add(entryOf(next))
          // A chunk ends: somebody looks at the scorecard so far.
          if (at % (size + 1) === 0) fold.end()
        }
        expect(fold.end()).toEqual(whole)
      }),
    )
    expect(Object.keys(figuresOf(whole))).toHaveLength(Object.keys(scorecardIndicators).length - 1)
  })

  it('a scorecard read twice is the same', () => {
    const fold = begin(options)
    for (const { entries } of logs) for (const entry of entries) fold.add(entryOf(entry))
    expect(fold.end()).toEqual(fold.end())
  })
})
