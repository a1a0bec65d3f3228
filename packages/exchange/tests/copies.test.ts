import { afterEach, describe, expect, test } from 'vitest'
import {
  createSigner,
  directory,
  type KeyRing,
  newKey,
  published,
  type QuotaOptions,
  signatures,
} from '../src/index.ts'
import { expectProblem } from './problems.ts'
import { createRegion, MALL, type Region, STRANGER } from './region.ts'

let region: Region
afterEach(() => region.close())

/** A mall with quotas, and signed requests to it that can be sent any number of times. */
const begin = async (quotas: QuotaOptions) => {
  const ring: KeyRing = { keys: [await newKey(Date.now() - 1000)] }
  const listed = directory(
    Object.fromEntries([MALL, STRANGER].map((id) => [id, { url: `http://${id}`, keys: published(ring) }])),
  )
  const trustOf = (participant: string) =>
    signatures({
      participant: participant as never,
      signer: createSigner(() => ring, Date.now),
      directory: listed,
      now: Date.now,
    })
  const checked: string[] = []
  const trust = trustOf(MALL)
  const counting: typeof trust = {
    ...trust,
    verify: (request, body) => {
      checked.push(request.url)
      return trust.verify(request, body)
    },
  }
  region = createRegion({ [MALL]: { trust: counting, directory: listed, quotas } })
  const signed = () => trustOf(STRANGER).sign(new Request(`http://${MALL}/entries`), new Uint8Array(), MALL as never)
  const send = async (request: Request, address?: string) =>
    (await region.exchanges[MALL]?.fetch(request.clone() as Request, { address }))?.status
  return { signed, send, checked }
}
const times = <Result>(count: number, work: () => Promise<Result>) => Promise.all(Array.from({ length: count }, work))

describe('a copy of a signed request', () => {
  test('is refused before it is counted for whoever it was copied from, one by one or all at once', async () => {
    const { signed, send } = await begin({ peer: { perSecond: 0.001, burst: 3 } })
    const first = await signed()
    expect(await send(first)).toBe(200)
    for (let at = 0; at < 5; at++) expect(await send(first)).toBe(401)
    const second = await signed()
    expect((await times(5, () => send(second))).sort()).toEqual([200, 401, 401, 401, 401])
    expect([await send(await signed()), await send(await signed())]).toEqual([200, 429])
  })

  test('counts for the address it came from', async () => {
    const { signed, send } = await begin({ peer: { perSecond: 100 }, anonymous: { perSecond: 0.001, burst: 2 } })
    const request = await signed()
    expect(await send(request, '10.0.0.1')).toBe(200)
    const from = async (address: string) => [
      await send(request, address),
      await send(request, address),
      await send(request, address),
    ]
    expect(await from('10.0.0.2')).toEqual([401, 401, 429])
    expect(await from('10.0.0.1')).toEqual([401, 401, 429])
    expect(await send(await signed(), '10.0.0.2')).toBe(200)
  })
})

test('a request that was refused for its quota may come again under the same signature', async () => {
  const { signed, send } = await begin({ peer: { perSecond: 0.5, burst: 1 } })
  const requests = await Promise.all([signed(), signed()])
  const answers = await Promise.all(requests.map((request) => send(request)))
  expect(answers.toSorted()).toEqual([200, 429])
  const refused = requests[answers.indexOf(429)] ?? expect.fail()
  await expect.poll(() => send(refused), { timeout: 10_000, interval: 200 }).toBe(200)
  expect(await send(refused)).toBe(401)
})

test('an address beyond its quota is refused before anything is checked; health is free, and who is not known by address', async () => {
  const { signed, send, checked } = await begin({ address: { perSecond: 0.001, burst: 2 } })
  const forged = new Request(`http://${MALL}/entries`, { headers: { Signature: 'x' } })
  expect([await send(forged, '10.0.0.1'), await send(forged, '10.0.0.1')]).toEqual([401, 401])
  expect(checked).toHaveLength(2)
  for (let at = 0; at < 20; at++) expect(await send(forged, '10.0.0.1')).toBe(429)
  expect(checked).toHaveLength(2)
  expect(await send(new Request(`http://${MALL}/health`), '10.0.0.1')).toBe(200)
  expect([await send(await signed(), '10.0.0.2'), await send(await signed())]).toEqual([200, 200])
  const response = await region.exchanges[MALL]?.fetch(forged.clone() as Request, { address: '10.0.0.1' })
  await expectProblem(response as Response, { code: 'too-many-requests' })
})
