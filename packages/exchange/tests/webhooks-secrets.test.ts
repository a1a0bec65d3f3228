import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import type { Entry, Subscription } from '@selaras/schemas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type KeyRing, newKey, rotate } from '../src/index.ts'
import { masterKey, newMasterKey } from '../src/privacy/index.ts'
import { guardedFetch, verifyWebhook } from '../src/webhooks/index.ts'
import { type Arrival, callsIn, RECEIVER, receivers, resetReceivers, until, world } from './receivers.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

let region: Region
const { write, read, subscribe } = callsIn(() => region)

beforeEach(() => {
  resetReceivers()
  region = createRegion({ [MALL]: { webhookFetch: world } })
})
afterEach(() => region.close())

describe('secrets', () => {
  test('renewed sign beside the old for a day, then alone', async () => {
    let now = Date.now()
    await region.close()
    region = createRegion({ [MALL]: { webhookFetch: world, now: () => now } })
    const { body } = await subscribe(AGENCY)
    const renewed = (await (await write(AGENCY, `/subscriptions/${body.id}/renew-secret`, {})).json()) as Subscription
    expect(renewed.secret).not.toBe(body.secret)
    const proved = () =>
      [body.secret, renewed.secret].map((secret) => {
        const last = receivers.arrivals.at(-1) as Arrival
        return verifyWebhook(last.headers, last.body, secret ?? '', { now }).ok
      })
    region.startAll()
    await region.open()
    await region.settle()
    expect(proved()).toEqual([true, true])
    now += 24 * 3_600_000 + 1
    await region.open()
    await region.settle()
    expect(proved()).toEqual([false, true])
  })

  test('stand in no backlog, attempt, log or problem kept beside a delivery', async () => {
    const told: unknown[] = []
    await region.close()
    const failing: typeof fetch = async (input, init) => {
      if (new Request(input, init).method === 'OPTIONS') return world(input, init)
      throw new TypeError('fetch failed')
    }
    const observe = {
      attempt: (attempt: unknown) => told.push(attempt),
      error: (error: unknown) => told.push(String(error)),
    }
    region = createRegion({ [MALL]: { webhookFetch: failing, observe } })
    const { body } = await subscribe(AGENCY, { url: `${RECEIVER}?token=rahasia` })
    region.startAll()
    await region.open()
    await until(() => told.length > 2)
    const database = new DatabaseSync(`${region.folder}/${MALL}.db`, { readOnly: true })
    const kept = JSON.stringify(database.prepare('SELECT destination, problem FROM deliveries').all())
    database.close()
    expect(kept).toContain(`webhook:${body.id}`)
    for (const text of [JSON.stringify(told), kept]) {
      expect(text).not.toContain('whsec_')
      expect(text).not.toContain('rahasia')
    }
  })
})

test('with a master key no secret is on disk, and each still signs', async () => {
  await region.close()
  region = createRegion({ [MALL]: { webhookFetch: world, masterKey: masterKey(newMasterKey('2026-11')) } })
  const { body } = await subscribe(AGENCY)
  const { secret } = (await (await write(AGENCY, `/subscriptions/${body.id}/renew-secret`, {})).json()) as Subscription
  region.startAll()
  await region.open()
  await region.settle()
  const [{ headers, body: bytes }] = receivers.arrivals as [Arrival]
  for (const key of [body.secret, secret])
    expect(verifyWebhook(headers, bytes, key ?? '', { now: Date.now() }).ok).toBe(true)
  const files = readdirSync(region.folder).filter((file) => file.startsWith(MALL))
  const disk = files.map((file) => readFileSync(`${region.folder}/${file}`).toString('latin1')).join('')
  expect(disk).toContain(body.id)
  expect(disk).not.toContain('whsec_')
})

test('over v1a the sender proves itself by its public key, through its rotation', async () => {
  const first = await newKey(Date.now() - 1000)
  let ring: KeyRing = { keys: [first] }
  await region.close()
  region = createRegion({ [MALL]: { webhookFetch: world, keys: () => ring } })
  const { body } = await subscribe(AGENCY, { signature: 'v1a' })
  expect(body.secret).toBeUndefined()
  const [old] = body.publicKeys ?? []
  ring = await rotate(ring, Date.now() - 500)
  const { publicKeys = [] } = (await read(AGENCY, `/subscriptions/${body.id}`)) as Subscription
  expect([publicKeys.length, publicKeys[0]]).toEqual([2, old])
  region.startAll()
  await region.open()
  await region.settle()
  const [{ headers, body: bytes }] = receivers.arrivals as [Arrival]
  for (const key of publicKeys) expect(verifyWebhook(headers, bytes, key, { now: Date.now() }).ok).toBe(true)
  const renewed = await write(AGENCY, `/subscriptions/${body.id}/renew-secret`, {})
  expect(renewed.status).toBe(422)
})

test('an exchange as it comes reaches no receiver inside, and one outside through the guard', async () => {
  const server = createServer((request, response) => {
    response.setHeader('WebHook-Allowed-Origin', '*').end()
    if (request.method === 'POST')
      receivers.arrivals.push({ headers: new Headers(), body: new Uint8Array(), entry: {} as Entry })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await region.close()
  region = createRegion({
    [STRANGER]: { webhookFetch: guardedFetch({ http: true, ports: [port], allow: ['127.0.0.1'] }) },
  })
  const order = { url: `http://127.0.0.1:${port}/`, signature: 'v1' }
  expect((await region.call(MALL, MALL, 'POST', '/subscriptions', order)).status).toBe(422)
  expect((await region.call(STRANGER, STRANGER, 'POST', '/subscriptions', order)).status).toBe(201)
  region.startAll()
  await region.call(STRANGER, STRANGER, 'POST', '/complaints', {
    title: 'Lampu',
    description: 'Mati.',
    channel: 'jaki',
    anonymous: true,
    confidential: false,
  })
  await until(() => receivers.arrivals.length === 1)
  await new Promise<void>((resolve) => server.close(() => resolve()))
})
