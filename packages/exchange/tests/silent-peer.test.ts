import { afterEach, expect, test } from 'vitest'
import type { ExchangeOptions } from '../src/index.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER, service, submission } from './region.ts'

const [ROUND, DAY] = [20_000, 86_400_000]
let region: Region
afterEach(() => region.close())

/** A mall on a clock of its own, which tries again after a day; while its peers are off, they answer what it writes so. */
const createScene = (off: () => Response, { jointServices, services }: Partial<ExchangeOptions> = {}) => {
  const scene = { clock: Date.now(), posts: 0, isOff: true }
  const fetch: typeof globalThis.fetch = async (input) => {
    const request = input as Request
    if (request.method === 'POST') scene.posts += 1
    if (request.method === 'POST' && scene.isOff) return off()
    return region.exchanges[new URL(request.url).hostname]?.fetch(request) as Promise<Response>
  }
  const schedule = { waits: [DAY], attempts: 1 }
  region = createRegion({
    [MALL]: { ...(jointServices && { jointServices }), fetch, schedule, now: () => scene.clock, lease: 20 * DAY },
    [STRANGER]: { ...(services && { services }) },
  })
  region.startAll()
  return scene
}

const backlog = () => region.exchanges[MALL]?.backlog()
const delivered = () => expect.poll(async () => (await backlog())?.waiting, { timeout: 5_000 }).toBe(0)

test('who says that it works is tried ahead of the schedule, and uses up none of it', async () => {
  const scene = createScene(() => {
    throw new TypeError('fetch failed')
  })
  const id = await region.open()
  for (let made = 1; made <= 3; made++) {
    await expect.poll(() => scene.posts, { timeout: 5_000 }).toBe(made)
    scene.clock += ROUND + 1
  }
  expect(await backlog()).toMatchObject({ waiting: 1, parked: 0 })
  scene.isOff = false
  await delivered()
  expect(await region.entriesAt(AGENCY, id)).toEqual(await region.entriesAt(MALL, id))
  expect(scene.posts).toBe(4)
})

test.each([
  [502, {}, 2],
  [504, { 'Retry-After': '3600' }, 1],
])('a proxy that answers %i with %o for it is tried %i times in a minute', async (status, headers, posts) => {
  const scene = createScene(() => new Response('', { status, headers }))
  await region.open()
  await expect.poll(() => scene.posts, { timeout: 5_000 }).toBe(1)
  scene.isOff = false
  for (let round = 0; round < 3; round++) {
    scene.clock += ROUND + 1
    await new Promise((resolve) => setTimeout(resolve, 1_100))
  }
  expect(scene.posts).toBe(posts)
  expect(await backlog()).toMatchObject({ waiting: 2 - posts })
})

test('the leg of a joint request is tried again as soon as its provider is back', async () => {
  const permit = { ...service, id: 'usaha.reklame', provider: STRANGER }
  const definition = {
    id: 'terpadu.usaha-baru',
    name: { id: 'Memulai usaha', en: 'Starting a business' },
    coordinator: MALL,
    legs: [{ id: 'reklame', service: permit.id, provider: STRANGER, after: [] }],
    product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
  } as const
  const scene = createScene(() => new Response('', { status: 502 }), {
    jointServices: [definition as never],
    services: [permit],
  })
  await region.call(MALL, MALL, 'POST', '/joint-requests', { ...submission, service: definition.id })
  await expect.poll(() => scene.posts, { timeout: 5_000 }).toBe(1)
  scene.isOff = false
  scene.clock += ROUND + 1
  await expect.poll(() => region.rows(STRANGER).cases, { timeout: 5_000 }).toBe(1)
})
