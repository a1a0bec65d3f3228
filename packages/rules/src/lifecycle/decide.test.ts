import { readFileSync } from 'node:fs'
import { Issue } from '@selaras/schemas/problem'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import {
  AGENCY,
  actorOf,
  dataOf,
  entryOf,
  give,
  kinds,
  OTHER,
  OWNER,
  opened,
  PARTY,
  type Run,
  STRANGER,
} from '../__fixtures__/cases.ts'
import { type Command, commandsIn, decide, rolesOf } from './decide.ts'
import { evolve } from './evolve.ts'
import { type Case, type CaseKind, lifecycles } from './lifecycles.ts'

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../../specs/vectors/${path}`, import.meta.url), 'utf8'))

interface Vector {
  kind: CaseKind
  comment: string
  commands: { name: string; by: keyof typeof actorOf; data?: Record<string, unknown> }[]
  status: string
  problem?: string
  issues?: { rule: string; pointer: string }[]
}
interface Row {
  kind: CaseKind
  status: string
  commands: { name: string; by: string[]; status: string }[]
}

const vectors = read('rules/lifecycle.json') as { cases: Vector[]; table: Row[] }

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

  it.each(cases)('$comment: $status $problem', ({ commands, status, problem, issues }) => {
    const run = commands.reduce((before, command) => step(kind, before, command), opened(kind))
    expect([run.state.status, run.problem]).toEqual([status, problem])
    expect(run.issues?.map(({ rule, pointer }) => ({ rule, pointer }))).toEqual(issues)
    expect(JSON.stringify(run.issues ?? [])).not.toMatch(/undefined|\{\w*\}/)
  })

  it('walk every command of the table', () => {
    const accepted = cases.flatMap(({ commands, problem }) => commands.slice(0, problem ? -1 : undefined))
    expect(new Set(accepted.map(({ name }) => name))).toEqual(new Set(Object.keys(dataOf[kind])))
  })

  it('have a row for every status', () => {
    const statuses = vectors.table.filter((row) => row.kind === kind).map(({ status }) => status)
    expect(statuses.sort()).toEqual(Object.keys(lifecycles[kind].waitsOn).sort())
  })
})

it.each(vectors.table)('$kind, $status: these commands from these, and no other', ({ kind, status, commands }) => {
  const lifecycle = { ...lifecycles[kind], checks: {} }
  const state = { ...opened(kind).state, assigned: AGENCY, status } as Case
  const copy = structuredClone(state)
  for (const name of [...Object.keys(dataOf[kind]), 'submit', 'constructor', ''])
    for (const [role, actor] of Object.entries(actorOf)) {
      const row = commands.find((one) => one.name === name)
      const data = dataOf[kind][name]?.[0] ?? {}
      const decision = decide(lifecycle, state, { name, actor, data })
      const refused = row ? 'forbidden' : 'illegal-transition'
      const wanted = row?.by.includes(role) ? { ok: true, entry: { data } } : { ok: false, problem: refused }
      expect([role, name, decision]).toMatchObject([role, name, wanted])
      if (decision.ok) {
        const after = evolve(lifecycle, state, entryOf(decision.entry.type, data, 2, actor))
        expect([name, after.status]).toEqual([name, row?.status])
      }
    }
  expect(state).toEqual(copy)
})

describe('a refusal', () => {
  const { state } = opened('service-request')

  it('says what is possible instead', () => {
    const decision = decide(lifecycles['service-request'], state, { name: 'issue', actor: AGENCY, data: {} })
    expect(decision.ok ? [] : decision.issues.map(({ rule, hint }) => [rule, hint.en])).toEqual([
      [
        'transition.illegal',
        'Possible now: accept, return, refuse, withdraw, deem-approved, pause-clock, stop-clock, extend, expire-clock.',
      ],
    ])
  })

  it('says who may', () => {
    const decision = decide(lifecycles['service-request'], state, { name: 'accept', actor: STRANGER, data: {} })
    expect(decision.ok ? [] : decision.issues.map(({ rule, hint }) => [rule, hint.id])).toEqual([
      ['transition.role', 'Yang berwenang: assigned.'],
    ])
  })

  it('says that nothing is possible after the end', () => {
    const issued = { ...state, status: 'issued' } as typeof state
    const decision = decide(lifecycles['service-request'], issued, { name: 'accept', actor: AGENCY, data: {} })
    expect(decision).toMatchObject({ issues: [{ hint: { en: 'Possible now: -.' } }] })
  })

  it('names the legs of a joint request that stand in the way', () => {
    const start = { name: 'start-leg', actor: OWNER }
    const hintOf = (command: Command) => {
      const decision = decide(lifecycles['joint-request'], opened('joint-request').state, command)
      return decision.ok ? undefined : decision.issues.map(({ value, hint }) => [value, hint.en])
    }
    expect(hintOf({ ...start, data: { leg: 'lain', case: 'x' } })).toEqual([['lain', 'Use one of: nib, reklame.']])
    expect(hintOf({ ...start, data: { leg: 'reklame', case: 'x' } })).toEqual([['reklame', 'Finish first: nib.']])
    const complete = { name: 'complete', actor: OWNER, data: {} }
    expect(hintOf(complete)).toEqual([[undefined, 'Have issued first: nib, reklame.']])
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
  const always = ['resolve', 'reopen', 'close']
  expect(possible('answered')).toEqual([...always, 'pause-clock', 'stop-clock', 'extend', 'expire-clock'])
  expect(possible('answered', 'paused')).toEqual([...always, 'resume-clock', 'stop-clock', 'extend'])
  expect(possible('answered', 'paused', { term: '1 working day', reason: 'x' })).not.toContain('extend')
  expect(possible('answered', 'stopped')).toEqual([...always, 'restart-clock'])
  expect(possible('rejected')).toEqual([])
  expect(possible('unheard-of')).toEqual([])
})

it('lets nobody decide on a case and speak for its citizen at once', () => {
  const { state } = opened('service-request')
  const wish = { name: 'withdraw', actor: AGENCY, data: { reason: 'x' } }
  expect(decide(lifecycles['service-request'], state, wish)).toMatchObject({ ok: false, problem: 'forbidden' })
  expect(decide(lifecycles['service-request'], state, { ...wish, actor: PARTY }).ok).toBe(true)
})
