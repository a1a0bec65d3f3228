import { DatabaseSync } from 'node:sqlite'
import type { Subscription } from '@selaras/schemas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyWebhook } from '../src/webhooks/index.ts'
import { callsIn, heard, RECEIVER, receivers, resetReceivers, until, world } from './receivers.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

let region: Region
const { write, read, subscribe } = callsIn(() => region)

beforeEach(() => {
  resetReceivers()
  region = createRegion({ [MALL]: { webhookFetch: world } })
})
afterEach(() => region.close())

const command = (from: string, id: string, name: string, data = {}) =>
  write(from, `/service-requests/${id}/${name}`, data)

describe('a subscription', () => {
  test('brings every later entry of the subscriber’s cases, in order, signed over its bytes', async () => {
    const before = await region.open()
    const { status, body } = await subscribe(AGENCY)
    expect([status, body.status, body.participant]).toEqual([201, 'active', AGENCY])
    region.startAll()
    const id = await region.open()
    for (const name of ['accept', 'start', 'approve']) expect((await command(AGENCY, id, name)).status).toBe(200)
    await command(AGENCY, before, 'accept')
    await region.settle()
    expect(receivers.arrivals.filter(({ entry }) => entry.subject === id).map(({ entry }) => entry)).toEqual(
      await region.entriesAt(MALL, id),
    )
    expect(
      receivers.arrivals.filter(({ entry }) => entry.subject === before).map(({ entry }) => entry.sequence),
    ).toEqual([2])
    for (const { headers, body: bytes, entry } of receivers.arrivals) {
      expect(verifyWebhook(headers, bytes, body.secret ?? '', { now: Date.now() }).ok).toBe(true)
      expect(headers.get('webhook-id')).toBe(`${entry.subject}_${entry.sequence}`)
      expect(headers.get('content-type')).toBe('application/cloudevents+json')
    }
  })

  test('is told of its own cases only, whoever else is told', async () => {
    await subscribe(STRANGER)
    await subscribe(MALL, { url: `${RECEIVER}/mall` })
    region.startAll()
    await region.open()
    const own = await write(STRANGER, '/complaints', {
      title: 'Lampu',
      description: 'Mati.',
      channel: 'jaki',
      anonymous: true,
      confidential: false,
    })
    expect(own.status).toBe(201)
    await region.settle()
    expect(heard().sort()).toEqual(['complaint.received 1', 'complaint.received 1', 'service-request.submitted 1'])
  })

  test('tells what it was receivers.asked to tell and no more', async () => {
    await subscribe(AGENCY, { types: ['complaint.*', 'service-request.approved'] })
    region.startAll()
    const id = await region.open()
    for (const name of ['accept', 'start', 'approve', 'issue'])
      await command(AGENCY, id, name, name === 'issue' ? { document: { type: 'other' } } : {})
    await region.settle()
    expect(heard()).toEqual(['service-request.approved 4'])
    await subscribe(AGENCY, { url: `${RECEIVER}/lain`, services: ['lain.layanan'] })
    await region.open()
    await region.settle()
    expect(heard()).toHaveLength(1)
  })

  test('passes over what it does not want, also of what waited together', async () => {
    await subscribe(AGENCY, { types: ['service-request.submitted', 'service-request.approved'] })
    const id = await region.open()
    for (const name of ['accept', 'start', 'approve']) await command(AGENCY, id, name)
    region.startAll()
    await region.settle()
    expect(heard()).toEqual(['service-request.submitted 1', 'service-request.approved 4'])
  })

  test('is owed nothing of a case its participant is no party to, and sent nothing if it were', async () => {
    const { body } = await subscribe(STRANGER)
    const id = await region.open()
    const database = new DatabaseSync(`${region.folder}/${MALL}.db`)
    const owed = database.prepare('SELECT count(*) AS rows FROM deliveries WHERE destination = ?')
    expect(owed.get(`webhook:${body.id}`)?.rows).toBe(0)
    const owe = `INSERT INTO deliveries (destination, case_position, acknowledged, target, due)
      SELECT ?, position, 0, 1, 0 FROM cases WHERE id = ?`
    database.prepare(owe).run(`webhook:${body.id}`, id)
    database.close()
    region.startAll()
    await region.settle()
    expect(heard()).toEqual([])
  })

  test('says no more than the feed would say under the agreement that narrows it, and the use is recorded', async () => {
    await region.close()
    const pks = {
      id: 'PKS-0001-2026',
      grantor: MALL,
      grantee: AGENCY,
      operations: ['entries.list'],
      attributes: ['data.request.applicant.identity.name'],
      purpose: { id: 'Layanan', en: 'Service' },
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
    }
    const enforced = { agreements: [pks], pseudonymKey: new Uint8Array(32).fill(7) }
    const now = () => Date.parse('2026-03-13T10:00:00Z')
    region = createRegion({ [MALL]: { webhookFetch: world, now, ...enforced } })
    expect((await subscribe(AGENCY)).status).toBe(201)
    const id = await region.open()
    region.exchanges[MALL]?.start()
    await until(() => receivers.arrivals.length === 1)
    const { items } = (await read(AGENCY, '/entries')) as { items: unknown[] }
    expect(receivers.arrivals.map(({ entry }) => entry)).toEqual(items)
    expect(Buffer.from(receivers.arrivals[0]?.body ?? []).toString()).not.toContain('9901015708900001')
    const used = await region.exchanges[MALL]?.uses({ case: id })
    expect(used?.map(({ operation, agreement }) => [operation, agreement])).toEqual(
      Array(2).fill(['entries.list', pks.id]),
    )
  })

  test('begins only where the receiver agrees, and says no more of the address than that', async () => {
    const refusals = [
      () => new Response(null),
      () => new Response(null, { headers: { 'WebHook-Allowed-Origin': STRANGER } }),
      () => new Response(null, { status: 404, headers: { 'WebHook-Allowed-Origin': '*' } }),
      () => Response.redirect('https://lain.example/'),
      (): Response => {
        throw new TypeError('connect ECONNREFUSED 10.0.0.1:443')
      },
    ]
    const said = new Set<string>()
    for (const refuse of refusals) {
      receivers.allows = refuse
      const { status, body } = await subscribe(AGENCY)
      expect([status, body.issues?.[0]?.rule]).toEqual([422, 'subscription.unwilling'])
      said.add(JSON.stringify(body.issues))
    }
    expect(said.size).toBe(1)
    expect((await read(AGENCY, '/subscriptions')) as object).toEqual({ items: [] })
    receivers.allows = () => new Response(null, { headers: { 'WebHook-Allowed-Origin': '*' } })
    expect((await subscribe(AGENCY)).status).toBe(201)
    expect(receivers.asked.at(-1)).toEqual({ origin: MALL, path: '/selaras' })
  })

  test.each([
    ['a type nobody knows', { types: ['complaint.recieved'] }, 'subscription.type-unknown'],
    ['a kind nobody knows', { types: ['laporan.*'] }, 'subscription.type-unknown'],
    ['v1a where we have no Ed25519 key', { signature: 'v1a' }, 'subscription.no-key'],
    ['a user name in its address', { url: 'https://a:b@penerima.example/' }, 'value.pattern'],
    ['another scheme', { url: 'gopher://penerima.example/' }, 'value.pattern'],
  ])('with %s is refused', async (_what, rest, rule) => {
    const { status, body } = await subscribe(AGENCY, rest)
    expect([status, body.issues?.map((issue) => issue.rule)]).toEqual([422, [rule]])
    expect(receivers.asked).toEqual([])
  })

  test('is made once for its key, with the same answer, and the receiver receivers.asked once', async () => {
    const headers = { 'Idempotency-Key': 'langganan-satu' }
    const body = { url: RECEIVER, signature: 'v1' }
    const answers = [
      await write(AGENCY, '/subscriptions', body, headers),
      await write(AGENCY, '/subscriptions', body, headers),
    ]
    const texts = await Promise.all(answers.map((each) => each.text()))
    expect(texts[0]).toBe(texts[1])
    expect(receivers.asked).toHaveLength(1)
    expect(((await read(AGENCY, '/subscriptions')) as { items: unknown[] }).items).toHaveLength(1)
  })

  test('is nobody else’s to see, to end or to renew, and its secret is shown once', async () => {
    const { body } = await subscribe(AGENCY)
    for (const path of ['', '/end', '/renew-secret']) {
      const at = `/subscriptions/${body.id}${path}`
      const refused = await (path ? write(STRANGER, at, {}) : region.call(STRANGER, MALL, 'GET', at))
      expect(refused.status).toBe(404)
    }
    const { secret, ...rest } = body
    expect(secret).toMatch(/^whsec_/)
    expect(await read(AGENCY, `/subscriptions/${body.id}`)).toEqual(rest)
    expect(await read(AGENCY, '/subscriptions?limit=1')).toEqual({ items: [rest], next: '1' })
    expect(await read(STRANGER, '/subscriptions')).toEqual({ items: [] })
    expect((await region.call(AGENCY, MALL, 'GET', '/subscriptions', undefined, { 'X-Api-Key': 'x' })).status).toBe(401)
  })

  test('of one participant are twenty at most', async () => {
    for (let at = 0; at < 20; at++) expect((await subscribe(AGENCY)).status).toBe(201)
    const { status, body } = await subscribe(AGENCY)
    expect([status, body.issues?.[0]?.rule]).toEqual([422, 'subscription.too-many'])
    expect((await subscribe(STRANGER)).status).toBe(201)
  })
})

describe('a subscription ends', () => {
  test('when its participant says so; what is owed it is not sent', async () => {
    const { body } = await subscribe(AGENCY)
    await region.open()
    const ended = (await (await write(AGENCY, `/subscriptions/${body.id}/end`, {})).json()) as Subscription
    expect([ended.status, ended.endedBecause]).toEqual(['ended', 'requested'])
    expect(await (await write(AGENCY, `/subscriptions/${body.id}/end`, {})).json()).toEqual(ended)
    region.startAll()
    await region.open()
    await region.settle()
    expect([heard(), await region.exchanges[MALL]?.backlog()]).toEqual([[], { waiting: 0, parked: 0, divergent: 0 }])
  })

  test('when its receiver answers 410, and nobody is receivers.asked again', async () => {
    const { body } = await subscribe(AGENCY)
    receivers.answer = () => new Response(null, { status: 410 })
    region.startAll()
    await region.open()
    await region.settle()
    await region.open()
    await region.settle()
    expect(heard()).toHaveLength(1)
    expect(await read(AGENCY, `/subscriptions/${body.id}`)).toMatchObject({ status: 'ended', endedBecause: 'gone' })
  })
})

describe('a receiver that fails', () => {
  test.each([500, 400, 301, 429])('with %i is tried again, each time signed anew under the same id', async (status) => {
    const { body } = await subscribe(AGENCY)
    receivers.answer = () =>
      new Response(
        null,
        receivers.arrivals.length < 3 ? { status, headers: { Location: 'https://lain.example/' } } : { status: 200 },
      )
    region.startAll()
    await region.open()
    await region.settle()
    expect(new Set(receivers.arrivals.map(({ headers }) => headers.get('webhook-id'))).size).toBe(1)
    expect(receivers.arrivals).toHaveLength(3)
    for (const { headers, body: bytes } of receivers.arrivals)
      expect(verifyWebhook(headers, bytes, body.secret ?? '', { now: Date.now() }).ok).toBe(true)
  })

  test('for good is parked; its case stops, another case and another receiver go on', async () => {
    await region.close()
    region = createRegion({ [MALL]: { webhookFetch: world, schedule: { waits: [1], attempts: 2 } } })
    await subscribe(AGENCY)
    await subscribe(AGENCY, { url: `${RECEIVER}/baik` })
    const bad = await region.open()
    receivers.answer = ({ entry }, path) =>
      new Response(null, { status: entry.subject === bad && path === '/selaras' ? 500 : 200 })
    region.startAll()
    const good = await region.open()
    await command(AGENCY, bad, 'accept')
    await until(async () => (await region.exchanges[MALL]?.backlog())?.parked === 1)
    await region.settle()
    const of = (id: string) => receivers.arrivals.filter(({ entry }) => entry.subject === id).length
    expect([of(bad), of(good)]).toEqual([3 + 2, 2])
  })

  test('slowly slows nobody else: eight calls to it wait, others are answered', async () => {
    await subscribe(AGENCY, { url: `${RECEIVER}/lambat` })
    let hanging = 0
    const release: (() => void)[] = []
    receivers.answer = async (_arrival, path) => {
      if (path.endsWith('/lambat')) {
        hanging += 1
        await new Promise<void>((resolve) => release.push(resolve))
      }
      return new Response(null)
    }
    for (let at = 0; at < 30; at++) await region.open()
    await subscribe(MALL, { url: `${RECEIVER}/cepat` })
    region.exchanges[MALL]?.start()
    await until(() => hanging === 8)
    const id = await region.open()
    await until(() => receivers.arrivals.some(({ entry }) => entry.subject === id))
    expect(hanging).toBe(8)
    receivers.answer = () => new Response(null)
    for (const resolve of release) resolve()
    await region.settle()
    expect(new Set(receivers.arrivals.map(({ entry }) => entry.subject)).size).toBe(31)
  })
})
