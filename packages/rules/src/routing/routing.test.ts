import { readFileSync } from 'node:fs'
import { Complaint, type Entry } from '@selaras/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoutingSubject } from './conditions.ts'
import type { RoutingPolicy } from './policy.ts'
import { readRoutingPolicy } from './read-policy.ts'
import { createRouter, routingSubjectOf } from './route.ts'
import { stemOf, stemsOf } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import { findTransferLoop, holdersOf, nextEscalation, nextHolder } from './transfer.ts'

const specs = new URL('../../../../specs/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, specs), 'utf8'))

type Json = Record<string, unknown>
interface Vectors {
  stopWords: string[]
  small: Json
  stems: { word: string; stem: string }[]
  route: { comment: string; policy: string; subject: RoutingSubject; to: string; rule?: string }[]
  refused: { comment: string; change: Json; pointer: string; rule: string }[]
  accepted: { comment: string; change: Json }[]
  transfers: {
    comment: string
    log: { type: string; data: Json }[]
    loop?: Json
    next?: Json
    escalation?: string
  }[]
}
const vectors = read('vectors/rules/routing.json') as Vectors

const policyOf = (value: unknown): RoutingPolicy => {
  const result = readRoutingPolicy(value)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.policy
}
const purbalingga = policyOf(read('policies/routing/purbalingga.json'))

/** RFC 7396, one level deep: all the vectors need. */
const changed = (change: Json) =>
  Object.fromEntries(Object.entries({ ...vectors.small, ...change }).filter(([, value]) => value !== null))

it('the vectors follow their schema', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read('vectors/schema/routing.json') as object)
  expect([validate(vectors), validate.errors]).toEqual([true, null])
})

it('the stop words are those of the vectors', () => {
  expect([...STOP_WORDS].sort()).toEqual(vectors.stopWords)
})

it.each(vectors.stems)('the stem of $word is $stem', ({ word, stem }) => {
  expect(stemOf(word)).toBe(stem)
})

describe('route', () => {
  it.each(vectors.route)('$comment', ({ subject, to, rule }) => {
    const route = createRouter(purbalingga)(subject)
    expect({ to: route.to, rule: route.rule }).toEqual({ to, rule })
    const at = purbalingga.rules.findIndex(({ id }) => id === rule)
    const before = purbalingga.rules.slice(0, at < 0 ? undefined : at).map(({ id }) => id)
    expect(route.passed.map((passed) => passed.rule)).toEqual(before)
    for (const { failed } of route.passed) expect(failed.map(({ matched }) => matched)).toContain(undefined)
    expect(route.matched.every(({ matched }) => matched !== undefined)).toBe(true)
  })

  it('tells what fulfilled each condition, and what earlier rules missed', () => {
    const route = createRouter(purbalingga)({ text: 'Lampu merah mati', region: '33.03.01', channel: 'lapor' })
    expect(route.matched).toEqual([
      { condition: 'region', wanted: ['33.03'], matched: '33.03' },
      { condition: 'channel', wanted: ['sms-whatsapp', 'lapor', 'mpp-counter'], matched: 'lapor' },
      { condition: 'words', wanted: ['lampu jalan', 'lampu merah'], matched: 'lampu merah' },
    ])
    expect(route.passed[1]).toEqual({
      rule: 'national-roads',
      failed: [
        { condition: 'category', wanted: ['roads', 'traffic'] },
        { condition: 'asset', wanted: ['road.national'] },
      ],
    })
    const half = createRouter(purbalingga)({ category: 'roads' })
    expect(half.passed[1]?.failed).toEqual([{ condition: 'asset', wanted: ['road.national'] }])
  })

  it('reads a complaint: title and description are its text, the desk knows assets and hours', () => {
    const complaint = Complaint.parse({
      ...Complaint.parse({
        ...{ title: 'Jalan', description: 'Rusak berat', channel: 'jaki', anonymous: true, confidential: false },
        ...{ id: '7K3M-9Q2D-X4TV', owner: 'a.go.id', parties: ['a.go.id'], status: 'received', responses: [] },
        ...{ sequence: 1, submittedAt: '2026-03-13T10:00:00+07:00', updatedAt: '2026-03-13T10:00:00+07:00' },
      }),
      category: 'other',
      classification: 'aspiration',
      place: { region: '33.03' },
    })
    expect(routingSubjectOf(complaint, { assets: ['bridge'], officeHours: false })).toEqual({
      ...{ category: 'other', classification: 'aspiration', region: '33.03', channel: 'jaki' },
      ...{ text: 'Jalan\nRusak berat', assets: ['bridge'], officeHours: false },
    })
    expect(createRouter(purbalingga)(routingSubjectOf(complaint)).rule).toBe('road-words')
  })
})

describe('readRoutingPolicy', () => {
  it.each(vectors.refused)('refuses: $comment', ({ change, pointer, rule }) => {
    const result = readRoutingPolicy(changed(change))
    const issues = result.ok ? [] : result.issues.map((issue) => ({ pointer: issue.pointer, rule: issue.rule }))
    expect(issues).toEqual([{ pointer, rule }])
  })

  it.each(vectors.accepted)('accepts: $comment', ({ change }) => {
    expect(readRoutingPolicy(changed(change))).toMatchObject({ ok: true })
  })
})

describe('transfers', () => {
  it.each(vectors.transfers)('$comment', ({ log, loop, next, escalation }) => {
    const entries = log.map((entry, at) => ({ ...entry, sequence: at + 1 }) as unknown as Entry)
    expect(findTransferLoop(entries, purbalingga.maximumTransfers)).toEqual(loop)
    if (next) expect(nextHolder(purbalingga, entries)).toEqual(next)
    expect(nextEscalation(purbalingga, entries)?.to).toBe(escalation)
  })

  it('names the holders of a log', () => {
    const to = (agency: string, type = 'complaint.dispatched') => ({ type, data: { to: agency }, sequence: 1 })
    const log = [to('b.go.id'), to('b.go.id'), to('c.go.id')] as unknown as Entry[]
    expect(holdersOf(log)).toEqual(['b.go.id', 'c.go.id'])
  })
})

const word = fc.constantFrom('jalan', 'rusak', 'sampah', 'berlubang', 'lampu', 'di', 'pungli')
const subjects: fc.Arbitrary<RoutingSubject> = fc.record(
  {
    category: fc.constantFrom('roads', 'market', 'flood', 'x'),
    classification: fc.constantFrom('aspiration', 'complaint-supervisory', 'information-request'),
    region: fc.constantFrom('33', '33.03', '33.03.02', '31.71'),
    channel: fc.constantFrom('lapor', 'jaki'),
    text: fc.oneof(
      fc.array(word).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    ),
    assets: fc.array(fc.constantFrom('road.national', 'bridge'), { maxLength: 2 }),
    officeHours: fc.boolean(),
  },
  { requiredKeys: [] },
)

/** The rule as the standard words it, read straight from the policy: no preparation, no explanation. */
const plainRule = (policy: RoutingPolicy, subject: RoutingSubject): string | undefined => {
  const within = (phrase: string) =>
    ` ${stemsOf(subject.text ?? '').join(' ')} `.includes(` ${stemsOf(phrase).join(' ')} `)
  const isIn = (values: readonly string[] | undefined, value: string | undefined) =>
    values === undefined || (value !== undefined && values.includes(value))
  return policy.rules.find(
    ({ when }) =>
      isIn(when.category, subject.category) &&
      isIn(when.classification, subject.classification) &&
      isIn(when.channel, subject.channel) &&
      (when.region?.some((code) => subject.region === code || subject.region?.startsWith(`${code}.`)) ?? true) &&
      (when.words?.some(within) ?? true) &&
      (when.asset?.some((code) => subject.assets?.includes(code)) ?? true) &&
      (when.officeHours === undefined || when.officeHours === subject.officeHours),
  )?.id
}

describe('routing of anything', () => {
  it('has one answer, always the same, by a known agency, and is that of the plain reading', () => {
    const known = [purbalingga.coordinator, ...purbalingga.agencies.map(({ id }) => id)]
    const route = createRouter(purbalingga)
    fc.assert(
      fc.property(subjects, (subject) => {
        const answer = route(subject)
        expect(known).toContain(answer.to)
        expect(createRouter(purbalingga)(structuredClone(subject))).toEqual(answer)
        expect(answer.rule).toBe(plainRule(purbalingga, subject))
      }),
      { numRuns: 500 },
    )
  })

  it('a rule called unreachable takes nothing, whatever is sent', () => {
    const values = (all: readonly string[]) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 3 })
    const when = fc
      .record(
        {
          category: values(['roads', 'market', 'flood']),
          region: values(['33', '33.03', '33.03.02']),
          words: values(['jalan', 'jalan rusak', 'lampu']),
          officeHours: fc.boolean(),
        },
        { requiredKeys: [] },
      )
      .filter((conditions) => Object.keys(conditions).length > 0)
    const to = 'b.contoh.go.id'
    fc.assert(
      fc.property(
        fc.array(when, { minLength: 2, maxLength: 5 }),
        fc.array(subjects, { size: 'large' }),
        (whens, all) => {
          const rules = whens.map((conditions, at) => ({ id: `r${at}`, when: conditions, to }))
          const result = readRoutingPolicy(changed({ rules }))
          const never = new Set(result.ok ? [] : result.issues.map(({ pointer }) => Number(pointer.split('/')[2])))
          const policy = { ...purbalingga, rules } as unknown as RoutingPolicy
          for (const subject of all) {
            const { rule } = createRouter(policy)(subject)
            expect(rule !== undefined && never.has(Number(rule.slice(1)))).toBe(false)
          }
        },
      ),
    )
  })
})
