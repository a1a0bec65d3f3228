import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Store } from '../src/index.ts'
import { createAllowances } from '../src/limits/allowance.ts'
import { sqlite } from '../src/sqlite.ts'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, keyOf, MALL, type Region } from './region.ts'

let region: Region | undefined
afterEach(async () => {
  await region?.close()
  region = undefined
})

test('a bucket: a burst, then the rate, and never more than a burst after a rest', () => {
  const take = createAllowances({ perSecond: 10, burst: 3 })
  const at = (now: number, times: number) => Array.from({ length: times }, () => take('a', now).isAllowed)
  expect(at(0, 5)).toEqual([true, true, true, false, false])
  expect(take('a', 0).wait).toBeCloseTo(100)
  expect([take('a', 99).isAllowed, take('a', 100).isAllowed, take('a', 100).isAllowed]).toEqual([false, true, false])
  expect(take('b', 100).isAllowed).toBe(true)
  expect(at(1_000_000, 5)).toEqual([true, true, true, false, false])
})

test('over ten seconds exactly burst and rate get through, whatever the pace', () => {
  const take = createAllowances({ perSecond: 7, burst: 4 })
  let allowed = 0
  for (let now = 0; now <= 10_000; now += 1) if (take('a', now).isAllowed) allowed += 1
  expect(allowed).toBe(4 + 70)
})

test('however many callers there are, no more than ten thousand are remembered', () => {
  const take = createAllowances({ perSecond: 1, burst: 1 })
  for (let caller = 0; caller < 20_000; caller += 1) take(`caller-${caller}`, 0)
  expect(take('caller-19999', 0).isAllowed).toBe(false)
  expect(take('caller-10000', 0).isAllowed).toBe(false)
  expect(take('caller-9999', 0).isAllowed).toBe(true)
})

const ask = (address?: string, headers: Record<string, string> = {}, path = '/services') =>
  region?.exchanges[MALL]?.fetch(new Request(`http://${MALL}${path}`, { headers }), { address }) ?? Promise.reject()

test('a participant beyond its quota is told when to come back; others go on', async () => {
  region = createRegion({ [MALL]: { quotas: { peer: { perSecond: 0.5, burst: 2 } } } })
  const from = (id: string) => region?.call(id, MALL, 'GET', '/entries') ?? Promise.reject()
  const statuses = []
  for (let count = 0; count < 3; count += 1) statuses.push((await from(AGENCY)).status)
  expect(statuses).toEqual([200, 200, 429])
  const refused = await from(AGENCY)
  expect(refused.headers.get('Retry-After')).toMatch(/^[12]$/)
  expect(refused.headers.get('RateLimit')).toBe(`"caller";r=0;t=${refused.headers.get('Retry-After')}`)
  await expectProblem(refused, { code: 'too-many-requests' })
  expect((await from(MALL)).status).toBe(200)
})

test('those who prove nothing share by address, or all together; health is free', async () => {
  region = createRegion({ [MALL]: { quotas: { anonymous: { perSecond: 0.1, burst: 2 } } } })
  const wrong = { 'X-Api-Key': 'nobody has this key' }
  expect((await ask('10.0.0.1', wrong, '/entries')).status).toBe(401)
  expect((await ask('10.0.0.1', {}, '/.well-known/selaras')).status).toBe(200)
  expect((await ask('10.0.0.1', wrong, '/entries')).status).toBe(429)
  expect((await ask('10.0.0.1', {}, '/.well-known/selaras')).status).toBe(429)
  expect((await ask('10.0.0.2', {}, '/.well-known/selaras')).status).toBe(200)
  for (let count = 0; count < 5; count += 1) expect((await ask('10.0.0.1', {}, '/health')).status).toBe(200)
  const known = { 'X-Api-Key': keyOf(AGENCY, MALL) }
  expect((await ask('10.0.0.1', known, '/entries')).status).toBe(200)
})

test('a quota that allows nothing is a mistake', () => {
  region = createRegion()
  expect(() => createRegion({ [MALL]: { quotas: { peer: { perSecond: 0 } } } })).toThrow('"quotas.peer"')
})

test('a peer that was refused waits and comes back: nothing is lost', async () => {
  region = createRegion({ [AGENCY]: { quotas: { peer: { perSecond: 4, burst: 1 } } } })
  region.startAll()
  await Promise.all(Array.from({ length: 4 }, () => region?.open()))
  await region.settle()
  expect(region.calls.some(({ to, status }) => to === AGENCY && status === 429)).toBe(true)
  expect(region.rows(AGENCY)).toMatchObject({ cases: 4, entries: 4 })
}, 20_000)

test('a flood of questions after our health costs the database one', async () => {
  let counted = 0
  region = createRegion()
  await region.exchanges[MALL]?.stop()
  const store = sqlite(join(region.folder, `${MALL}.db`))
  const read: Store['read'] = (work) => {
    counted += 1
    return store.read(work)
  }
  const exchange = await region.restart(MALL, { store: { ...store, read } })
  const answers = await Promise.all(
    Array.from({ length: 500 }, () => exchange.fetch(new Request(`http://${MALL}/health`))),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(counted).toBeLessThanOrEqual(2)
})
