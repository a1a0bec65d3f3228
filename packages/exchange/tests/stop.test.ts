import { afterEach, expect, test } from 'vitest'
import { expectProblem } from './problems.ts'
import { createRegion, MALL, type Region, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

test('stop ends a long poll with what there is, and later calls are told to come back', async () => {
  const errors: unknown[] = []
  region = createRegion({ [MALL]: { observe: { error: (error) => errors.push(error) } } })
  const mall = region.exchanges[MALL]
  mall?.start()
  const waiting = region.call(MALL, MALL, 'GET', '/entries?wait=30')
  await new Promise((resolve) => setTimeout(resolve, 50))
  const began = performance.now()
  await mall?.stop()
  const response = await waiting
  expect(performance.now() - began).toBeLessThan(1000)
  expect([response.status, await response.json()]).toEqual([200, { items: [], next: '0' }])
  const late = await region.call(MALL, MALL, 'POST', '/service-requests', submission)
  expect(late.headers.get('Retry-After')).toBe('5')
  await expectProblem(late, { code: 'unavailable' })
  expect(errors).toEqual([])
})

test('what was written before stop is answered, and what comes too late is not written', async () => {
  region = createRegion()
  const answers = Array.from({ length: 40 }, () => region.call(MALL, MALL, 'POST', '/service-requests', submission))
  await region.exchanges[MALL]?.stop()
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  expect(statuses.every((status) => status === 201 || status === 503)).toBe(true)
  expect(region.rows(MALL).cases).toBe(statuses.filter((status) => status === 201).length)
})

test('start twice is start once; stop twice is stop once; what was stopped stays stopped', async () => {
  region = createRegion()
  const mall = region.exchanges[MALL]
  mall?.start()
  mall?.start()
  await Promise.all([mall?.stop(), mall?.stop()])
  await mall?.stop()
  expect(() => mall?.start()).toThrow('does not start again')
})

test('stop before start, and two adapters of one name', async () => {
  region = createRegion()
  await region.exchanges[MALL]?.stop()
  const adapter = { specificationVersion: 1, name: 'sama', maturity: 'port-only' } as const
  await expect(region.restart(MALL, { adapters: [adapter, adapter] })).rejects.toThrow('Two adapters')
})

const never = () => new Promise<never>(() => {})

test('a handler that never returns does not hold the node up, and its entry is handed on', async () => {
  const errors: unknown[] = []
  region = createRegion({ [MALL]: { observe: { error: (error) => errors.push(error) } } })
  let began = 0
  region.exchanges[MALL]?.on('service-request.submitted', () => {
    began += 1
    return never()
  })
  region.startAll()
  await region.open()
  await expect.poll(() => began).toBe(1)
  const before = performance.now()
  expect(await region.exchanges[MALL]?.stop(1500)).toBe(false)
  expect(performance.now() - before).toBeLessThan(1900)
  const seen: string[] = []
  const next = await region.restart(MALL)
  next.on('service-request.submitted', ({ type }) => {
    seen.push(type)
  })
  next.start()
  // Sooner than its lease would have ended: it was given back.
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['service-request.submitted'])
  expect(errors).toEqual([])
})

test('a handler that ends after the node has gone disturbs nobody', async () => {
  const errors: unknown[] = []
  region = createRegion({ [MALL]: { observe: { error: (error) => errors.push(error) } } })
  let finish = () => {}
  region.exchanges[MALL]?.on('service-request.submitted', () => new Promise((resolve) => (finish = resolve)))
  region.startAll()
  await region.open()
  await expect.poll(() => finish.toString()).not.toBe('() => {}')
  await region.exchanges[MALL]?.stop(1100)
  finish()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(errors).toEqual([])
})

test('a request under way is answered before the store closes', async () => {
  let answer = () => {}
  const verifyIdentity = () =>
    new Promise<never>((_resolve, reject) => {
      answer = () => reject(new Error('late'))
    })
  const adapter = { specificationVersion: 1, name: 'dukcapil', maturity: 'port-only', verifyIdentity } as const
  region = createRegion({ [MALL]: { adapters: [adapter], observe: {} } })
  const claim = { kind: 'citizen', citizen: submission.applicant.identity }
  const asking = region.call(MALL, MALL, 'POST', '/identity/verify', claim)
  await expect.poll(() => answer.toString()).not.toBe('() => {}')
  let isStopped = false
  const stopping = region.exchanges[MALL]?.stop().finally(() => {
    isStopped = true
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(isStopped).toBe(false)
  answer()
  expect((await asking).status).toBeGreaterThanOrEqual(500)
  expect(await stopping).toBe(true)
})
