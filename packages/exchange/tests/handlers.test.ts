import { afterEach, expect, test } from 'vitest'
import { AGENCY, createRegion, MALL, type Region } from './region.ts'

let region: Region
afterEach(() => region.close())

test('a handler that throws is called again, and what it commanded is done once', async () => {
  region = createRegion()
  let calls = 0
  region.exchanges[AGENCY]?.on('service-request.submitted', async (_entry, _state, command) => {
    calls += 1
    await command('accept')
    await command('start')
    if (calls < 4) throw new Error('not yet')
    await command('approve')
  })
  region.startAll()
  const id = await region.open()
  await region.settle()
  expect(calls).toBe(4)
  expect((await region.entriesAt(MALL, id)).map(({ type }) => type.split('.')[1])).toEqual([
    'submitted',
    'accepted',
    'started',
    'approved',
  ])
  expect(await region.exchanges[AGENCY]?.backlog()).toEqual({ waiting: 0, parked: 0, divergent: 0 })
})

test('a handler sees the entries of its type in order within a case, each of them, also those that came while it failed', async () => {
  const seen: string[] = []
  let isBroken = true
  region = createRegion()
  region.exchanges[MALL]?.on('complaint.reopened', (entry) => {
    if (isBroken) throw new Error('broken')
    seen.push(entry.id)
  })
  region.startAll()
  const id = await region.open('complaint')
  const give = (name: string, data: object) => region.call(MALL, MALL, 'POST', `/complaints/${id}/${name}`, data)
  const answerAs = (name: string, data: object) => region.call(AGENCY, MALL, 'POST', `/complaints/${id}/${name}`, data)
  await give('verify', {})
  for (let round = 0; round < 3; round++) {
    await give('dispatch', { to: AGENCY })
    await answerAs('respond', { text: 'Sudah diperbaiki.' })
    await give('reopen', { reason: 'Belum.' })
  }
  isBroken = false
  await region.settle()
  expect(seen).toEqual([5, 8, 11].map((sequence) => `${id}.${sequence}`))
})

test('a handler that fails on one case goes on with the others', async () => {
  const seen = new Set<string>()
  let bad = ''
  region = createRegion({ [MALL]: { schedule: { waits: [1], attempts: 2 } } })
  region.exchanges[MALL]?.on('service-request.submitted', (entry) => {
    if (entry.subject === bad) throw new Error('never')
    seen.add(entry.subject)
  })
  bad = await region.open()
  region.startAll()
  const good = await Promise.all(Array.from({ length: 12 }, () => region.open()))
  await region.settle()
  expect(seen).toEqual(new Set(good))
  expect(await region.exchanges[MALL]?.backlog()).toMatchObject({ parked: 1 })
})

test('an observer that throws undoes nothing that was done', async () => {
  const errors: unknown[] = []
  const attempt = () => {
    throw new Error('observer')
  }
  region = createRegion({ [MALL]: { observe: { attempt, error: (error) => errors.push(error) } } })
  region.startAll()
  const id = await region.open('complaint')
  await region.exchanges[MALL]?.execute({ kind: 'complaint', case: id, name: 'verify', key: 'verify-once' })
  await region.settle()
  expect((await region.entriesAt(MALL, id)).map(({ type }) => type)).toEqual([
    'complaint.received',
    'complaint.verified',
  ])
  expect(await region.exchanges[MALL]?.backlog()).toEqual({ waiting: 0, parked: 0, divergent: 0 })
  await expect.poll(() => errors.length).toBeGreaterThan(0)
})
