import { readFileSync } from 'node:fs'
import { Issue } from '@selaras/schemas/problem'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import {
  AGENCY,
  actorOf,
  dataOf,
  give,
  kinds,
  OTHER,
  OWNER,
  opened,
  PARTY,
  type Run,
  STRANGER,
} from '../__fixtures__/cases.ts'
import { commandsIn, decide, rolesOf } from './decide.ts'
import { type CaseKind, lifecycles } from './lifecycles.ts'

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../../specs/vectors/${path}`, import.meta.url), 'utf8'))

interface Vector {
  kind: CaseKind
  comment: string
  commands: { name: string; by: keyof typeof actorOf; data?: Record<string, unknown> }[]
  status: string
  problem?: string
}

const vectors = read('rules/lifecycle.json') as { cases: Vector[] }

it('the vectors follow their schema', () => {
  const validate = new Ajv2020({ strict: true }).compile(read('schema/lifecycle.json'))
  expect([validate(vectors), validate.errors]).toEqual([true, null])
})

const step = (kind: CaseKind, run: Run, command: Vector['commands'][number]) => {
  const { name, by, data = dataOf[kind][name]?.[0] ?? {} } = command
  expect(run.problem).toBeUndefined()
  return give(kind, run, { name, actor: actorOf[by], data })
}

describe.each(kinds)('vectors of %s', (kind) => {
  const cases = vectors.cases.filter((row) => row.kind === kind)

  it.each(cases)('$comment: $status $problem', ({ commands, status, problem }) => {
    const { state, problem: found } = commands.reduce((run, command) => step(kind, run, command), opened(kind))
    expect([state.status, found]).toEqual([status, problem])
  })

  it('walk every command of the table', () => {
    const accepted = cases.flatMap(({ commands, problem }) => commands.slice(0, problem ? -1 : undefined))
    expect(new Set(accepted.map(({ name }) => name))).toEqual(new Set(Object.keys(dataOf[kind])))
  })
})

describe.each(kinds)('every status, command and role of %s', (kind) => {
  const { state } = opened(kind)
  const lifecycle = lifecycles[kind]
  const inStatus = (status: string) => ({ ...state, assigned: AGENCY, status }) as typeof state

  it.each(Object.keys(lifecycle.waitsOn))('%s', (status) => {
    for (const name of [...Object.keys(dataOf[kind]), 'submit', 'constructor', ''])
      for (const actor of [OWNER, AGENCY, PARTY, STRANGER]) {
        const before = structuredClone(inStatus(status))
        const row = lifecycle.transitions.find((one) => one.command === name && (one.from as string[]).includes(status))
        const allowed = row?.by.some((role) => rolesOf(before, actor).includes(role))
        const data = dataOf[kind][name]?.[0] ?? {}
        const decision = decide(lifecycle, before, { name, actor, data })
        expect(before).toEqual(inStatus(status))
        const inTime = row?.clock?.from.includes('running') ?? true
        const agrees = row && (lifecycle.checks[row.entry]?.(before, data as never) ?? []).length === 0
        if (!row || !inTime) expect(decision).toMatchObject({ ok: false, problem: 'illegal-transition' })
        else if (!allowed) expect(decision).toMatchObject({ ok: false, problem: 'forbidden' })
        else if (!agrees) expect(decision).toMatchObject({ ok: false, problem: 'invalid' })
        else expect(decision).toEqual({ ok: true, entry: { type: row.entry, data } })
      }
  })
})

describe('a refusal', () => {
  const { state } = opened('service-request')

  it('says what is possible instead', () => {
    const decision = decide(lifecycles['service-request'], state, { name: 'issue', actor: AGENCY, data: {} })
    expect(decision.ok ? [] : decision.issues.map(({ rule, hint }) => [rule, hint.en])).toEqual([
      [
        'transition.illegal',
        'Possible now: accept, return, refuse, withdraw, deem-approved, pause-clock, stop-clock, extend.',
      ],
    ])
  })

  it('says who may', () => {
    const decision = decide(lifecycles['service-request'], state, { name: 'accept', actor: STRANGER, data: {} })
    expect(decision.ok ? [] : decision.issues.map(({ rule, hint }) => [rule, hint.id])).toEqual([
      ['transition.role', 'Yang berwenang: assigned.'],
    ])
  })

  it('is made of valid issues', () => {
    const decision = decide(
      lifecycles['service-request'],
      { ...state, status: 'issued' },
      { name: 'x'.repeat(9000), actor: OWNER, data: {} },
    )
    expect(decision.ok ? undefined : decision.issues.map((issue) => Issue.safeParse(issue).success)).toEqual([true])
  })
})

it('knows what a participant is to a case', () => {
  const { state } = opened('service-request')
  expect(rolesOf(state, OWNER)).toEqual(['owner', 'party'])
  expect(rolesOf(state, AGENCY)).toEqual(['assigned'])
  expect(rolesOf(state, PARTY)).toEqual(['party'])
  expect(rolesOf(state, OTHER)).toEqual([])
})

it('lists the commands of a status once each', () => {
  const possible = (status: string, clock?: 'paused' | 'stopped', extension?: { term: string; reason: string }) =>
    commandsIn(lifecycles.complaint, { status, ...(clock && { clock: { status: clock, extension } }) })
  expect(possible('answered')).toEqual(['resolve', 'reopen', 'close', 'pause-clock', 'stop-clock', 'extend'])
  expect(possible('answered', 'paused')).toEqual(['resolve', 'reopen', 'close', 'resume-clock', 'stop-clock', 'extend'])
  expect(possible('answered', 'paused', { term: '1 working day', reason: 'x' })).not.toContain('extend')
  expect(possible('answered', 'stopped')).toEqual(['resolve', 'reopen', 'close', 'restart-clock'])
  expect(possible('rejected')).toEqual([])
  expect(possible('unheard-of')).toEqual([])
})

it('lets nobody decide on a case and speak for its citizen at once', () => {
  const { state } = opened('service-request')
  const wish = { name: 'withdraw', actor: AGENCY, data: { reason: 'x' } }
  expect(decide(lifecycles['service-request'], state, wish)).toMatchObject({ ok: false, problem: 'forbidden' })
  expect(decide(lifecycles['service-request'], state, { ...wish, actor: PARTY }).ok).toBe(true)
})
