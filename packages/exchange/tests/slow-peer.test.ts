import { afterEach, expect, test } from 'vitest'
import { AGENCY, createRegion, MALL, type Region, STRANGER, service, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

const WAITING = 40
const services = [service, { ...service, id: 'usaha.izin', provider: STRANGER }]

/** A network on which one participant takes every call and answers none until it is told to. */
const hanging = (participant: string) => {
  const held: (() => void)[] = []
  let isHung = true
  const fetchThrough: typeof fetch = async (input) => {
    const request = input as Request
    if (isHung && new URL(request.url).hostname === participant) {
      await new Promise<void>((resolve) => held.push(resolve))
    }
    const response = await region.exchanges[new URL(request.url).hostname]?.fetch(request)
    return response ?? Response.error()
  }
  const release = () => {
    isHung = false
    for (const resolve of held) resolve()
  }
  return { fetchThrough, release, held: () => held.length }
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
