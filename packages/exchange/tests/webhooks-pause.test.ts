import type { Subscription } from '@selaras/schemas'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Attempt } from '../src/index.ts'
import { callsIn, heard, receivers, resetReceivers, until, world } from './receivers.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

const HOUR = 3_600_000
let region: Region
let now = Date.now()
let parked: string[] = []
/** Attempts that are noted, not only begun. */
let attempts = 0
const { write, read, subscribe } = callsIn(() => region)

beforeEach(() => {
  resetReceivers()
  now = Date.now()
  parked = []
  attempts = 0
  const attempt = ({ destination, outcome, problem = '' }: Attempt) => {
    if (!destination.startsWith('webhook:')) return
    attempts += 1
    if (outcome === 'parked') parked.push(problem)
  }
  const schedule = { waits: [HOUR], attempts: 1000 }
  region = createRegion({ [MALL]: { webhookFetch: world, now: () => now, schedule, observe: { attempt } } })
})
afterEach(() => region.close())

const mall = () => region.exchanges[MALL]
const say = async (id: string, word: string) =>
  (await (await write(AGENCY, `/subscriptions/${id}/${word}`, {})).json()) as Subscription
const parkedIs = (count: number) => until(async () => (await mall()?.backlog())?.parked === count)

test('its participant pauses it and resumes it: what it was owed meanwhile comes then, in order, once', async () => {
  const { body } = await subscribe(AGENCY)
  expect(await say(body.id, 'pause')).toMatchObject({ status: 'paused', pausedBecause: 'requested' })
  mall()?.start()
  const id = await region.open()
  await write(AGENCY, `/service-requests/${id}/accept`, {})
  await parkedIs(1)
  expect(heard()).toEqual([])
  expect(await read(AGENCY, `/subscriptions/${body.id}`)).toMatchObject({ status: 'paused' })
  expect(await say(body.id, 'resume')).not.toHaveProperty('pausedAt')
  await until(() => receivers.arrivals.length === 2)
  expect(heard()).toEqual(['service-request.submitted 1', 'service-request.accepted 2'])
  await parkedIs(0)
})

test('a receiver that fails for five days is paused with an alarm, and one call re-enables it', async () => {
  const { body } = await subscribe(AGENCY)
  receivers.answer = () => new Response(null, { status: 500 })
  mall()?.start()
  await region.open()
  await region.open()
  await until(() => attempts === 2)
  const status = async () => ((await read(AGENCY, `/subscriptions/${body.id}`)) as Subscription).status
  for (let hours = 2; hours < 5 * 24; hours += 40) {
    const before = attempts
    now += 40 * HOUR
    await until(() => attempts >= before + 2)
    if (hours < 80) expect(await status()).toBe('active')
  }
  await parkedIs(2)
  expect(await read(AGENCY, `/subscriptions/${body.id}`)).toMatchObject({ status: 'paused', pausedBecause: 'failing' })
  expect(parked.some((problem) => problem.includes('is paused until it is resumed'))).toBe(true)
  const tries = receivers.arrivals.length
  now += 40 * HOUR
  await region.open()
  await parkedIs(3)
  expect(receivers.arrivals).toHaveLength(tries)
  receivers.answer = () => new Response(null, { status: 204 })
  expect(await say(body.id, 'resume')).toMatchObject({ status: 'active' })
  await until(() => receivers.arrivals.length === tries + 3)
  await parkedIs(0)
})

test('a receiver that takes something now and then is not paused', async () => {
  const { body } = await subscribe(AGENCY)
  let isUp = false
  receivers.answer = () => new Response(null, { status: isUp ? 204 : 500 })
  mall()?.start()
  let waiting = 0
  for (const up of [false, false, true, false, false]) {
    const before = attempts
    isUp = up
    now += 60 * HOUR
    await region.open()
    waiting += 1
    // Of every case that waits: what is noted late is noted by the clock of the next round.
    await until(() => attempts === before + waiting)
    if (up) waiting = 0
  }
  expect(await read(AGENCY, `/subscriptions/${body.id}`)).toMatchObject({ status: 'active' })
})

test('is nobody else’s to pause or resume, and one that ended stays ended', async () => {
  const { body } = await subscribe(AGENCY)
  for (const word of ['pause', 'resume'])
    expect((await write(STRANGER, `/subscriptions/${body.id}/${word}`, {})).status).toBe(404)
  await say(body.id, 'pause')
  expect((await say(body.id, 'pause')).status).toBe('paused')
  await say(body.id, 'end')
  for (const word of ['pause', 'resume']) expect((await say(body.id, word)).status).toBe('ended')
})
