import { join } from 'node:path'
import { type Case, type CaseKind, commandsIn, lifecycles, type Role } from '@selaras/rules'
import type { Entry } from '@selaras/schemas'
import { CASE_KINDS, type Operation, operations } from '@selaras/schemas/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlite } from '../src/sqlite.ts'
import { bodyOf, jointService, NOWHERE, operationOf } from './bodies.ts'
import { readProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

// Every operation of the contract by every wrong peer: refused, and whether there is such a case is not said.
// A list is not refused but empty: what it leaves out is what others hold.

const SUBSCRIPTION = 'sub_4fK2mQ9sT1xV7bZc'
const NOW = '2026-03-13T03:00:00Z'
const SUBMIT: Readonly<Record<CaseKind, string>> = {
  'service-request': 'serviceRequests.submit',
  'joint-request': 'jointRequests.submit',
  complaint: 'complaints.submit',
  'queue-ticket': 'queueTickets.submit',
  survey: 'surveys.submit',
}
const guarded = operations.filter(({ access }) => access === 'participant')
/** Operations on one case, by its number in the path or in the query. */
const aboutCase = guarded.filter(
  ({ params, command, path, query, id }) =>
    (params && (command || CASE_KINDS.some((kind) => path === `/${kind}s/{id}`))) ||
    (query && 'case' in query.shape && id !== 'entries.list'),
)

let region: Region
/** Cases the mall opened itself, by kind: none of the stranger's. */
const cases = {} as Record<CaseKind, string>
beforeAll(async () => {
  region = createRegion({ [MALL]: { jointServices: [jointService], now: () => Date.parse(NOW) } })
  for (const kind of CASE_KINDS) cases[kind] = await opened(kind, MALL)
  // Subscribing asks the receiver, and there is none here: the mall's subscription is put where it would be.
  const store = sqlite(join(region.folder, `${MALL}.db`))
  const subscription = {
    id: SUBSCRIPTION,
    participant: MALL as never,
    url: 'https://hooks.example/',
    signature: 'v1',
  } as const
  await store.write((transaction) => transaction.putSubscription({ ...subscription, secrets: [], createdAt: 0 }))
  await store.close()
})
afterAll(() => region.close())

const opened = async (kind: CaseKind, from: string): Promise<string> => {
  const operation = operationOf(SUBMIT[kind])
  const response = await region.call(from, MALL, 'POST', operation.path, bodyOf(operation))
  expect([kind, response.status]).toEqual([kind, 201])
  return ((await response.json()) as { id: string }).id
}
const kindOf = ({ command, path }: Operation): CaseKind =>
  command?.kind ?? CASE_KINDS.find((kind) => path.startsWith(`/${kind}s/`)) ?? 'complaint'
const pathOf = ({ path, params }: Operation, id: string) =>
  params ? path.replace('{id}', id) : `${path}?case=${id}${path === '/audit/inclusion' ? '&sequence=1' : ''}`

interface Answered {
  status: number
  /** All of the answer but the number of the request: status, headers, bytes. */
  whole: string
}
const answered = async (response: Response): Promise<Answered> => {
  if (!response.ok) await readProblem(response.clone() as Response)
  const text = (await response.text()).replace(/urn:selaras:request:[A-Za-z0-9_-]+/, '')
  return { status: response.status, whole: JSON.stringify([response.status, [...response.headers], text]) }
}
const ask = async (
  from: string,
  operation: Operation,
  id: string,
  { at = MALL, headers = {} }: { at?: string; headers?: Record<string, string> } = {},
) => answered(await region.call(from, at, operation.method, pathOf(operation, id), bodyOf(operation), headers))

test('every operation on a case is tried, with a body its schema takes', () => {
  const commands = operations.filter(({ command, params }) => command && params)
  expect(aboutCase).toEqual(expect.arrayContaining(commands))
  expect(aboutCase.filter(({ command }) => !command).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['complaints.get', 'serviceRequests.get', 'audit.inclusion']),
  )
  for (const operation of guarded) if (operation.id !== 'entries.receive') bodyOf(operation)
})

describe('somebody with an unknown key', () => {
  test.each(guarded.map((operation) => [operation.id, operation] as const))('%s', async (_id, operation) => {
    const body = operation.id === 'entries.receive' ? { entries: [] } : bodyOf(operation)
    const forged = { 'X-Api-Key': 'somebody-without-a-key' }
    const [there, nowhere] = await Promise.all(
      [cases[kindOf(operation)], NOWHERE].map(async (id) =>
        answered(await region.call(STRANGER, MALL, operation.method, pathOf(operation, id), body, forged)),
      ),
    )
    expect(there?.status).toBe(401)
    expect(there?.whole).toBe(nowhere?.whole)
  })
})

describe('a participant that is no party', () => {
  test.each(aboutCase.map((operation) => [operation.id, operation] as const))('%s', async (_id, operation) => {
    const there = await ask(STRANGER, operation, cases[kindOf(operation)])
    const nowhere = await ask(STRANGER, operation, NOWHERE)
    expect(there.status).toBe(404)
    expect(there.whole).toBe(nowhere.whole)
    for (const tag of ['"1"', '"9"']) {
      const conditional = await ask(STRANGER, operation, cases[kindOf(operation)], { headers: { 'If-Match': tag } })
      expect(conditional.whole).toBe(nowhere.whole)
    }
  })

  test.each(guarded.filter(({ paged }) => paged).map((operation) => [operation.id, operation] as const))(
    '%s: nothing of what others hold',
    async (_id, operation) => {
      const listed = await region.call(STRANGER, MALL, 'GET', operation.path)
      expect(await listed.json()).toMatchObject({ items: [] })
    },
  )

  test('the feed of a case of others is that of a case that is not', async () => {
    const feed = operationOf('entries.list')
    for (const id of Object.values(cases))
      expect((await ask(STRANGER, feed, id)).whole).toBe((await ask(STRANGER, feed, NOWHERE)).whole)
  })

  test('the assigned of one case is nobody to another', async () => {
    const [mine, other] = [await opened('complaint', MALL), await opened('complaint', MALL)]
    for (const [name, data] of [
      ['verify', {}],
      ['dispatch', { to: AGENCY }],
    ] as const)
      await region.call(MALL, MALL, 'POST', `/complaints/${mine}/${name}`, data)
    expect((await ask(AGENCY, operationOf('complaints.get'), mine)).status).toBe(200)
    for (const operation of aboutCase.filter((each) => each.id.startsWith('complaints.'))) {
      const there = await ask(AGENCY, operation, other)
      expect([operation.id, there.status]).toEqual([operation.id, 404])
      expect(there.whole).toBe((await ask(AGENCY, operation, NOWHERE)).whole)
    }
  })

  test.each(
    guarded.filter(({ id, params }) => params && id.startsWith('subscriptions.')).map((one) => [one.id, one] as const),
  )('%s of somebody else', async (_id, operation) => {
    const there = await ask(STRANGER, operation, SUBSCRIPTION)
    expect(there.status).toBe(404)
    expect(there.whole).toBe((await ask(STRANGER, operation, SUBSCRIPTION.replace('Z', 'z'))).whole)
  })

  test('of a kind of case, asked for as another kind, there is nothing either', async () => {
    for (const operation of aboutCase.filter(({ command, params }) => command && params)) {
      const other = CASE_KINDS.find((kind) => kind !== operation.command?.kind) as CaseKind
      expect((await ask(MALL, operation, cases[other])).status).toBe(404)
    }
  })
})

describe('a party without the role', () => {
  const roles: Record<Role, string> = { owner: MALL, assigned: AGENCY, party: STRANGER }
  const forbidden = operations.flatMap((operation) => {
    const { command, params } = operation
    if (!command || !params) return []
    const rows = lifecycles[command.kind].transitions.filter((row) => row.command === command.name)
    const may = new Set(rows.flatMap(({ by }) => by))
    return (['owner', 'assigned', 'party'] as const)
      .filter((role) => !may.has(role))
      .map((role) => [operation.id, role, operation] as const)
  })
  const state = async (kind: CaseKind, id: string) =>
    (await (await region.call(MALL, MALL, 'GET', `/${kind}s/${id}`)).json()) as Case

  test.each(forbidden)('%s by %s', async (_id, role, operation) => {
    const { kind, name } = operation.command as { kind: CaseKind; name: string }
    const id = await opened(kind, STRANGER)
    if (kind === 'complaint')
      for (const [step, data] of [
        ['verify', {}],
        ['dispatch', { to: AGENCY }],
      ] as const)
        await region.call(MALL, MALL, 'POST', `/complaints/${id}/${step}`, data)
    const held = await state(kind, id)
    // An agency no case of this kind is assigned to is none of its parties.
    const isStranger = role === 'assigned' && kind === 'joint-request'
    const status = commandsIn(lifecycles[kind], held).includes(name) ? 403 : 409
    expect((await ask(roles[role], operation, id)).status).toBe(isStranger ? 404 : status)
    expect(await state(kind, id)).toEqual(held)
  })
})

describe('entries', () => {
  const push = async (from: string, entries: readonly unknown[]) =>
    answered(await region.call(from, MALL, 'POST', '/entries', { entries }))
  /** The log of a case as if it were of another, that nobody has. */
  const moved = (log: readonly Entry[], own: Partial<Entry>, subject?: string) =>
    log.map((entry) => {
      const about = subject ?? entry.subject
      return { ...entry, ...own, subject: about, id: `${about}.${entry.sequence}` }
    })

  test("of others' cases are refused, whoever they say they are from, the same as of none", async () => {
    const held = region.rows(MALL)
    for (const kind of CASE_KINDS) {
      const log = await region.entriesAt(MALL, cases[kind])
      const [opening] = log as [Entry]
      const next = { ...opening, type: 'complaint.verified', data: {}, sequence: 2, previous: 'A'.repeat(43) }
      const later = { ...next, type: opening.type, data: opening.data }
      for (const [entries, own] of [
        [log, {}],
        [log, { actor: STRANGER }],
        [[next], { source: STRANGER }],
        [[later], { source: STRANGER }],
        [[{ ...next, sequence: 1 }], { source: STRANGER }],
        [log, { source: STRANGER, previous: 'A'.repeat(43) }],
      ] as const) {
        const there = await push(STRANGER, moved(entries as Entry[], own as Partial<Entry>))
        const nowhere = await push(STRANGER, moved(entries as Entry[], own as Partial<Entry>, NOWHERE))
        expect([403, 409, 422]).toContain(there.status)
        expect([kind, there.whole.replaceAll(cases[kind], NOWHERE)]).toEqual([kind, nowhere.whole])
      }
    }
    expect(region.rows(MALL)).toMatchObject({ cases: held.cases, entries: held.entries })
  })
})
