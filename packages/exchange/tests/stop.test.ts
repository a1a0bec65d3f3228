import { afterEach, expect, test } from 'vitest'
import { expectProblem } from './problems.ts'
import { createRegion, MALL, type Region, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

test('stop ends a long poll with what there is, and later calls are told to come back', async () => {
  const errors: unknown[] = []
  region = createRegion({ [MALL]: { onError: (error) => errors.push(error) } })
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
