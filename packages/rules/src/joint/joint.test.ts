import { readFileSync } from 'node:fs'
import { JointService, Service, ServiceRequestSubmission } from '@selaras/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../lifecycle/decide.ts'
import { jointRequestLifecycle } from '../lifecycle/joint-request.ts'
import { definitionOf, jointRequest } from './__fixtures__/joint-request.ts'
import { compensationOf } from './compensation.ts'
import { cyclesIn, legOrder } from './leg-order.ts'
import { legSubmission } from './leg-submission.ts'
import { nextJointSteps } from './next-steps.ts'
import { checkJointService, readJointService } from './read-joint-service.ts'
import { planRedefinition } from './redefinition.ts'
import { rollUp } from './roll-up.ts'
import { startableLegs } from './startable-legs.ts'

const specs = new URL('../../../../specs/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, specs), 'utf8'))

interface Place {
  pointer: string
  rule: string
}
interface Vectors {
  services: unknown[]
  definitions: { comment: string; definition: unknown; cannotBring?: string[]; issues: Place[] }[]
  states: {
    comment: string
    byHand?: true
    status: string
    now: number
    legs: { id: string; after: string[]; status?: string; due?: number; term?: number }[]
    expected: { due?: number; compensation: unknown; steps: unknown }
  }[]
  submissions: {
    comment: string
    definition: unknown
    documents: unknown[]
    inputs?: unknown
    outcomes: Record<string, unknown>
    leg: string
    withService: boolean
    expected: { service: string; documents: unknown[]; inputs?: unknown }
  }[]
  redefinitions: {
    comment: string
    definition: unknown
    statuses: Record<string, string>
    redefined: unknown
    expected: { issues?: Place[]; changes?: unknown; startable?: string[] }
  }[]
}
const vectors = read('vectors/rules/joint.json') as Vectors
const services = new Map(vectors.services.map((one) => Service.parse(one)).map((one) => [one.id as string, one]))
const places = (issues: readonly Place[]) => issues.map(({ pointer, rule }) => ({ pointer, rule }))

it('the vectors follow their schema, and nobody but people worked out enough of them', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read('vectors/schema/joint.json') as object)
  expect([validate(vectors), validate.errors]).toEqual([true, null])
  expect(vectors.states.filter(({ byHand }) => byHand).length).toBeGreaterThanOrEqual(25)
})

describe('definitions', () => {
  it.each(vectors.definitions)('$comment', ({ definition, cannotBring = [], issues }) => {
    const canBring = ({ document }: { document: string }) => !cannotBring.includes(document)
    const result = readJointService(definition, { services, canBring })
    expect(result.ok ? [] : places(result.issues)).toEqual(issues)
    if (result.ok) expect(checkJointService(result.definition, { services })).toEqual([])
    else for (const { message, hint } of result.issues) expect(`${message.id}${hint.en}`).not.toMatch(/\{\w/)
  })

  it('looks for circles wherever it is led, once', () => {
    const legs = [
      { id: 'a', after: [] },
      { id: 'b', after: [{ leg: 'a' }] },
      { id: 'c', after: [{ leg: 'a' }] },
      { id: 'd', after: [{ leg: 'b' }, { leg: 'c' }, { leg: 'siup' }] },
      { id: 'e', after: [{ leg: 'd' }] },
    ]
    expect(cyclesIn(legs)).toEqual([])
    expect(legOrder(legs).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('names the circle', () => {
    const circle = definitionOf([
      { id: 'a', after: ['c'] },
      { id: 'b', after: ['a'] },
      { id: 'c', after: ['b'] },
    ])
    const result = readJointService(circle, { services })
    expect(result.ok || result.issues[0]?.value).toBe('c → b → a → c')
  })
})

describe('states', () => {
  it.each(vectors.states)('$comment', ({ legs, status, now, expected }) => {
    const statuses = Object.fromEntries(legs.map((leg) => [leg.id, leg.status]))
    const request = jointRequest({ status, definition: definitionOf(legs), statuses })
    const of = (code: string) => legs.find(({ id }) => id === code)
    const { legs: groups, ...told } = rollUp(request, {
      now,
      dueOf: ({ leg }) => of(leg)?.due,
      termOf: ({ id }, start) => {
        const term = of(id)?.term
        return term === undefined ? undefined : start + term
      },
    })
    const named = Object.fromEntries(Object.entries(groups).filter(([, codes]) => codes.length > 0))
    const compensation = compensationOf(request).map(({ leg, by }) => ({ leg, by }))
    const steps = nextJointSteps(request).map((step) => ('case' in step ? { do: step.do, leg: step.leg } : step))
    expect({ ...told, legs: named, compensation, steps }).toEqual(expected)
    expect(startableLegs(request)).toEqual(groups.startable)
  })
})

it('a leg that was only just defined counts as one that has not started', () => {
  const request = jointRequest({ definition: definitionOf([{ id: 'a', after: [] }]), statuses: { a: 'issued' } })
  const { legs } = JointService.parse(
    definitionOf([
      { id: 'b', after: ['a'] },
      { id: 'a', after: [] },
    ]),
  )
  const told = rollUp(
    { ...request, definition: { ...request.definition, legs } },
    { now: 5, dueOf: () => undefined, termOf: (_leg, start) => start + 10 },
  )
  expect(told).toMatchObject({ standing: 'running', due: 15, path: ['b'], legs: { startable: ['b'] } })
})

describe('submissions', () => {
  it.each(vectors.submissions)('$comment', ({ comment: _, leg, withService, expected, ...running }) => {
    const request = jointRequest(running)
    const service = withService ? services.get(expected.service) : undefined
    const { partOf, applicant, ...submission } = legSubmission(request, leg, service)
    expect(submission).toEqual(expected)
    expect([partOf, applicant]).toEqual([{ case: request.id, leg }, request.applicant])
    expect(ServiceRequestSubmission.safeParse({ ...submission, partOf, applicant }).success).toBe(true)
  })

  it('hands on the channel, and knows only legs of the definition', () => {
    const request = jointRequest({ definition: definitionOf([{ id: 'nib', after: [] }]) })
    expect(legSubmission({ ...request, channel: 'counter' }, 'nib')).toMatchObject({ channel: 'counter' })
    expect(legSubmission({ ...request, inputs: { nib: 'text' } }, 'nib')).not.toHaveProperty('inputs')
    expect(() => legSubmission(request, 'siup')).toThrow(/no leg "siup"/)
  })
})

describe('redefinitions', () => {
  it.each(vectors.redefinitions)('$comment', ({ definition, statuses, redefined, expected }) => {
    const request = jointRequest({ definition, statuses })
    const next = JointService.parse(redefined)
    const plan = planRedefinition(request, next)
    if (!plan.ok) expect({ issues: places(plan.issues) }).toEqual(expected)
    else expect({ changes: plan.changes, startable: plan.startable }).toEqual(expected)
    const command = { name: 'redefine', actor: request.owner, data: { definition: next, reason: 'berubah' } }
    const decision = decide(jointRequestLifecycle, request, command)
    const pointers = expected.issues?.map(({ pointer, rule }) => ({ pointer: `/definition${pointer}`, rule })) ?? []
    expect(decision.ok ? [] : places(decision.issues)).toEqual(pointers)
  })
})

/** A graph without circles: a leg waits only for legs made before it, told in any order. */
const graph = fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 3 }), { minLength: 1, maxLength: 12 }).chain((legs) => {
  const named = legs.map((before, at) => ({
    id: `leg-${at}`,
    after: before.filter((other) => other < at).map((other) => `leg-${other}`),
  }))
  return fc.shuffledSubarray(named, { minLength: named.length })
})
/** Plays a joint request to its end: what starts next, and what comes of it, is drawn. */
const play = (legs: { id: string; after: string[] }[], draws: readonly number[], ends: readonly string[]) => {
  const definition = definitionOf(legs)
  const statuses: Record<string, string> = {}
  const started: string[] = []
  for (const draw of draws) {
    const startable = startableLegs(jointRequest({ definition, statuses }))
    const open = started.filter((code) => statuses[code] === 'submitted')
    if (startable.length === 0 && open.length === 0) break
    const at = draw % (startable.length + open.length)
    const code = startable[at]
    if (code === undefined) statuses[open[at - startable.length] as string] = ends[draw % ends.length] as string
    else {
      started.push(code)
      statuses[code] = 'submitted'
    }
  }
  return { request: jointRequest({ definition, statuses }), started, statuses }
}
const draws = fc.array(fc.nat(1000), { minLength: 40, maxLength: 60 })

describe('properties', () => {
  it('legs that may start never leave an acyclic graph stuck', () => {
    fc.assert(
      fc.property(graph, draws, (legs, drawn) => {
        const { request, started } = play(legs, drawn, ['issued'])
        expect(started.toSorted()).toEqual(legs.map(({ id }) => id).toSorted())
        expect(nextJointSteps(request)).toEqual([{ do: 'complete' }])
      }),
    )
  })

  it('compensation undone backwards is a legal order to start in', () => {
    fc.assert(
      fc.property(graph, draws, fc.nat(40), (legs, drawn, count) => {
        const { request, started } = play(legs, drawn.slice(0, count), ['issued', 'issued', 'refused'])
        const redone = compensationOf(request)
          .map(({ leg }) => leg)
          .reverse()
        const failed = request.legs.filter((leg) => leg.case?.status === 'refused').map(({ leg }) => leg)
        expect([...redone, ...failed].toSorted()).toEqual(started.toSorted())
        const done = new Set<string>()
        for (const code of redone) {
          expect(legs.find(({ id }) => id === code)?.after.every((before) => done.has(before))).toBe(true)
          done.add(code)
        }
      }),
    )
  })

  it('the order holds every leg once, each behind what it waits for', () => {
    fc.assert(
      fc.property(graph, (legs) => {
        const order = legOrder(definitionOf(legs).legs).map(({ id }) => id)
        expect(order.toSorted()).toEqual(legs.map(({ id }) => id).toSorted())
        for (const { id, after } of legs)
          for (const before of after) expect(order.indexOf(before)).toBeLessThan(order.indexOf(id))
      }),
    )
  })
})
