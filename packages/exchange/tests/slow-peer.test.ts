import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { apiKeys, createExchange, directory } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { AGENCY, createRegion, keyOf, MALL, type Region, STRANGER, service, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

const WAITING = 40
const services = [service, { ...service, id: 'usaha.izin', provider: STRANGER }]

/** A network on which one participant takes every call and answers none until it is told to. */
const hanging = (participant: string) => {
  const held: (() => void)[] = []
  const paths = new Set<string>()
  let isHung = true
  const fetchThrough: typeof fetch = async (input) => {
    const request = input as Request
    if (isHung && new URL(request.url).hostname === participant) {
      paths.add(`/${new URL(request.url).pathname.split('/')[1]}`)
      await new Promise<void>((resolve) => held.push(resolve))
    }
    const response = await region.exchanges[new URL(request.url).hostname]?.fetch(request)
    return response ?? Response.error()
  }
  const release = () => {
    isHung = false
    for (const resolve of held) resolve()
  }
  const hang = () => {
    isHung = true
    held.length = 0
  }
  return { fetchThrough, hang, release, held: () => held.length, paths: () => [...paths] }
}

test('a peer that hangs gets eight calls at most, and slows nobody else', async () => {
  const network = hanging(AGENCY)
  region = createRegion({ [MALL]: { fetch: network.fetchThrough, services } })
  region.startAll()
  const submit = (id: string) => region.call(MALL, MALL, 'POST', '/service-requests', { ...submission, service: id })
  await Promise.all(Array.from({ length: WAITING }, () => submit('usaha.nib')))
  await expect.poll(network.held).toBe(8)
  const before = performance.now()
  await Promise.all(Array.from({ length: WAITING }, () => submit('usaha.izin')))
  await expect.poll(() => region.rows(STRANGER).cases, { timeout: 5_000 }).toBe(WAITING)
  expect(performance.now() - before).toBeLessThan(4_000)
  expect([network.held(), region.rows(AGENCY).cases]).toEqual([8, 0])
  network.release()
  await region.settle()
  expect(region.rows(AGENCY).cases).toBe(WAITING)
}, 30_000)

test('a peer that hangs gets eight calls at most, be they entries for it or commands to it as the owner', async () => {
  const network = hanging(MALL)
  network.release()
  region = createRegion({ [AGENCY]: { fetch: network.fetchThrough } })
  const ids = await Promise.all(Array.from({ length: WAITING }, () => region.open()))
  region.exchanges[MALL]?.start()
  await expect.poll(() => region.rows(AGENCY).cases, { timeout: 5_000 }).toBe(WAITING)
  network.hang()
  const submit = () => region.call(MALL, AGENCY, 'POST', '/service-requests', submission)
  const accept = (id: string) =>
    region.exchanges[AGENCY]?.execute({ kind: 'service-request', case: id, name: 'accept', key: `accept-${id}` })
  await Promise.all(ids.map((id, at) => (at % 2 ? accept(id) : submit())))
  region.exchanges[AGENCY]?.start()
  await expect.poll(network.held).toBe(8)
  await Promise.all([submit(), submit(), submit()])
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(network.paths().toSorted()).toEqual(expect.arrayContaining(['/entries', '/service-requests']))
  expect(network.held()).toBe(8)
  network.release()
  await region.settle()
  const accepted = await Promise.all(ids.map(async (id) => (await region.entriesAt(AGENCY, id)).length))
  expect(accepted.filter((length) => length === 2)).toHaveLength(WAITING / 2)
}, 30_000)

/** A network that takes its time, and counts how many calls to a participant are under way, and for how many cases. */
const counting = (participant: string) => {
  const cases: string[] = []
  const seen = { most: 0, twice: 0, calls: 0 }
  const fetchThrough: typeof fetch = async (input) => {
    const request = input as Request
    const { hostname } = new URL(request.url)
    const through = () => region.exchanges[hostname]?.fetch(request) as Promise<Response>
    if (hostname !== participant || request.method === 'GET') return through()
    const [id = ''] = (request.headers.get('Idempotency-Key') ?? '').split('.')
    if (cases.includes(id)) seen.twice += 1
    cases.push(id)
    seen.calls += 1
    seen.most = Math.max(seen.most, cases.length)
    await new Promise((resolve) => setTimeout(resolve, 2 + (seen.calls % 5)))
    const response = await through()
    cases.splice(cases.indexOf(id), 1)
    return response
  }
  return { fetchThrough, seen }
}

test('two nodes on one store make eight calls to a peer at most between them, and none for a case that is under way', async () => {
  const network = counting(AGENCY)
  region = createRegion({ [MALL]: { fetch: network.fetchThrough } })
  const second = createExchange({
    participant: MALL,
    store: sqlite(join(region.folder, `${MALL}.db`)),
    trust: apiKeys({ present: { [AGENCY]: keyOf(MALL, AGENCY) } }),
    directory: directory({ [AGENCY]: `http://${AGENCY}` }),
    fetch: network.fetchThrough,
  })
  try {
    region.exchanges[MALL]?.start()
    second.start()
    // A few at first, so that both have some to carry and learn that the peer answers; then more than both can hold.
    const ids: string[] = []
    for (const count of [5, 5, 5, 5, 5, 40, 150])
      ids.push(...(await Promise.all(Array.from({ length: count }, () => region.open()))))
    await region.settle()
    expect(network.seen).toEqual({ most: 8, twice: 0, calls: ids.length })
    for (const id of ids.slice(0, 20)) expect(await region.entriesAt(AGENCY, id)).toHaveLength(1)
  } finally {
    await second.stop()
  }
}, 30_000)
