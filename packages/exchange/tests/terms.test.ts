import { join } from 'node:path'
import { calendar, clockPolicies } from '@selaras/rules/indonesia'
import { afterEach, expect, test } from 'vitest'
import { createExchange, type ExchangeOptions, type TermExpiry } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { AGENCY, createRegion, MALL, type Region } from './region.ts'

const STEP = { to: MALL, name: { id: 'Koordinator', en: 'Coordinator' } }
const routing = {
  id: 'routing',
  title: { id: 'Penyaluran', en: 'Routing' },
  source: 'Example',
  coordinator: MALL,
  agencies: [],
  rules: [],
  redirects: [],
  maximumTransfers: 3,
  escalation: [STEP, { to: AGENCY, name: STEP.name }],
}
const { licensing, complaints } = clockPolicies
const clocks = [licensing, complaints].flatMap((policy) => policy ?? [])
const policy = { clocks, routing }

/** Monday 2 March 2026, 09.00 WIB. */
const START = Date.parse('2026-03-02T09:00:00+07:00')
const DUE = '2026-03-11T16:00:00+07:00'
const AFTER = Date.parse(DUE) + 1000
let now = START
const outcomes: TermExpiry[] = []
const mall = (options: Partial<ExchangeOptions> = {}): Partial<ExchangeOptions> => ({
  now: () => now,
  policy,
  observe: { term: (expiry) => outcomes.push(expiry), error: (error) => expect(error).toBeUndefined() },
  metrics: true,
  ...options,
})

let region: Region
afterEach(async () => {
  await region.close()
  outcomes.length = 0
  now = START
})

const typesAt = async (at: string, id: string) => (await region.entriesAt(at, id)).map(({ type }) => type)
const command = async (id: string, name: string, data: object = {}, kind = 'service-request', by = AGENCY) => {
  const response = await region.call(by, MALL, 'POST', `/${kind}s/${id}/${name}`, data)
  expect([name, response.status]).toEqual([name, 200])
}
const accepted = async () => {
  const id = await region.open()
  await command(id, 'accept')
  return id
}
/** The watch has looked at everything that is due. */
const looked = (until: () => unknown) => expect.poll(until, { timeout: 8_000, interval: 50 })
const expiries = async (id: string) => (await typesAt(MALL, id)).filter((type) => type.endsWith('clock-expired')).length
const settledAfter = () => new Promise((resolve) => setTimeout(resolve, 1_500))
const overdueCases = async () => {
  const text = await (await region.call(MALL, MALL, 'GET', '/metrics')).text()
  return /^selaras_cases_overdue (\d+)$/m.exec(text)?.[1]
}

test('a term that runs out is noted once and does what its policy asks; every party gets both entries', async () => {
  region = createRegion({ [MALL]: mall() })
  region.startAll()
  const [id, other] = [await accepted(), await accepted()]
  await command(other, 'return', { reason: 'Berkas kurang' })
  now = AFTER - 2000
  await settledAfter()
  expect(outcomes).toEqual([])
  now = AFTER
  await looked(() => typesAt(AGENCY, id)).toContain('service-request.deemed-approved')
  const entries = await region.entriesAt(AGENCY, id)
  expect(entries.slice(-2)).toMatchObject([
    {
      type: 'service-request.clock-expired',
      actor: MALL,
      data: { rule: 'licensing.decision', term: '7 working days', due: DUE, expiry: 'auto-approve' },
    },
    { type: 'service-request.deemed-approved', data: { reason: expect.stringMatching(/habis pada[\s\S]*ran out/) } },
  ])
  await settledAfter()
  expect([await expiries(id), await expiries(other)]).toEqual([1, 0])
  expect(outcomes).toEqual([
    { case: id, rule: 'licensing.decision', due: DUE, expiry: 'auto-approve', outcome: 'done' },
  ])
  expect(await overdueCases()).toBe('0')
})

test('nodes that share a store, and one that comes back, write the end of a term once', async () => {
  region = createRegion({ [MALL]: mall({ observe: { term: (expiry) => outcomes.push(expiry) } }) })
  const ids = await Promise.all(Array.from({ length: 70 }, accepted))
  now = AFTER
  const twin = () => {
    const store = sqlite(join(region.folder, `${MALL}.db`))
    return createExchange({ participant: MALL, store, ...mall() })
  }
  const twins = [twin(), twin()]
  for (const one of twins) one.start()
  region.exchanges[MALL]?.start()
  await looked(() => outcomes.length).toBeGreaterThanOrEqual(ids.length)
  await Promise.all(twins.map((one) => one.stop()))
  ;(await region.restart(MALL)).start()
  await settledAfter()
  expect(outcomes.map(({ case: id }) => id).sort()).toEqual([...ids].sort())
  for (const id of ids)
    expect((await typesAt(MALL, id)).slice(2)).toEqual([
      'service-request.clock-expired',
      'service-request.deemed-approved',
    ])
})

test('cases that were there before the policy get its terms, and an agency that is late stays overdue', async () => {
  const { policy: _, ...plain } = mall()
  region = createRegion({ [MALL]: plain })
  const without = region.exchanges[MALL]
  const id = await region.open('complaint')
  await command(id, 'verify', {}, 'complaint', MALL)
  without?.start()
  now = Date.parse('2026-03-05T16:00:01+07:00')
  await settledAfter()
  expect(await typesAt(MALL, id)).toHaveLength(2)
  ;(await region.restart(MALL, mall())).start()
  await looked(() => expiries(id)).toBe(1)
  expect(outcomes).toMatchObject([{ rule: 'complaints.verification', expiry: 'warn', outcome: 'noted' }])
  await looked(overdueCases).toBe('1')
  await command(id, 'dispatch', { to: AGENCY }, 'complaint', MALL)
  await looked(overdueCases).toBe('0')
})

test('a complaint goes up the ladder, and closes when its reporter stays silent', async () => {
  region = createRegion({ [MALL]: mall() })
  region.startAll()
  const id = await region.open('complaint')
  const steps = [['verify'], ['dispatch', { to: AGENCY }]] as const
  for (const [name, data] of steps) await command(id, name, data, 'complaint', MALL)
  now = Date.parse('2026-03-09T16:00:01+07:00')
  await looked(() => typesAt(AGENCY, id)).toContain('complaint.escalated')
  expect((await region.entriesAt(AGENCY, id)).at(-1)?.data).toMatchObject({ to: MALL })
  await command(id, 'respond', { text: 'Sudah diganti.' }, 'complaint', MALL)
  now += 40 * 86_400_000
  await looked(() => typesAt(AGENCY, id)).toContain('complaint.closed')
  expect(await expiries(id)).toBe(2)
})

test('what a case does not take is told, not tried again; what no decree settles is left to a person', async () => {
  const years = calendar.years.filter(({ year }) => year !== 2026)
  const provisional = mall({ policy: { ...policy, calendar: { ...calendar, years } } })
  region = createRegion({ [MALL]: provisional })
  region.startAll()
  const id = await accepted()
  now = AFTER + 86_400_000
  await looked(() => outcomes).toMatchObject([{ case: id, outcome: 'provisional' }])
  expect(await expiries(id)).toBe(0)
  expect(await overdueCases()).toBe('1')
  outcomes.length = 0
  // The decree came: what was provisional is looked at anew. Held by hand after its end, the case takes nothing.
  await command(id, 'pause-clock', { reason: 'Menunggu' })
  ;(await region.restart(MALL, mall())).start()
  await looked(() => outcomes).toMatchObject([
    { case: id, outcome: 'refused', problem: expect.stringContaining('illegal-transition') },
  ])
  await settledAfter()
  expect(outcomes).toHaveLength(1)
})

test('a policy that cannot be followed is refused at once', () => {
  region = createRegion()
  const withPolicy = (given: object) => () => createRegion({ [MALL]: { policy: given as never } })
  expect(withPolicy({ clocks })).toThrow('"first-follow-up" escalates; policy.routing must say to whom.')
  expect(withPolicy({ clocks: [licensing, licensing] })).toThrow('"licensing" stands twice; keep one.')
  expect(withPolicy({ clocks: [{ ...licensing, calendar: 'XX' }] })).toThrow('policy.clocks[0]')
  expect(withPolicy({ clocks: [{ ...licensing, clocks: [{}] }] })).toThrow('policy.clocks[0]')
  expect(withPolicy({ clocks, routing: { ...routing, escalation: [] } })).toThrow('policy.routing')
})
