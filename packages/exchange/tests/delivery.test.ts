import { digestOf } from '@selaras/exchange'
import type { Entry } from '@selaras/schemas'
import { afterEach, describe, expect, test } from 'vitest'
import { AGENCY, createRegion, MALL, type Region, STRANGER, service } from './region.ts'

let region: Region
afterEach(() => region.close())

/** What the peers answer instead of the participants themselves; `undefined` lets a request through. */
type Interception = (request: Request) => Response | undefined | Promise<Response | undefined>
const through =
  (intercept: Interception): typeof fetch =>
  async (input) => {
    const request = input as Request
    const answer = await intercept(request.clone())
    return answer ?? (region.exchanges[new URL(request.url).hostname]?.fetch(request) as Promise<Response>)
  }

const until = async (isTrue: () => boolean | Promise<boolean>) => {
  const limit = Date.now() + 10_000
  while (!(await isTrue())) {
    if (Date.now() > limit) throw new Error('waited too long')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
const accept = (id: string) => region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {})
const statusAt = async (at: string, id: string, kind = 'service-request') =>
  ((await (await region.call(at, at, 'GET', `/${kind}s/${id}`)).json()) as { status?: string }).status
const refusal = (code: string, status: number, rest: object = {}) =>
  Response.json({ type: `urn:selaras:problem:${code}`, title: '', status, detail: '', issues: [], ...rest }, { status })

describe('a peer that is off', () => {
  test('gets everything when it is back, in order, nothing twice', async () => {
    region = createRegion()
    region.offline.add(AGENCY)
    region.startAll()
    const ids = await Promise.all(Array.from({ length: 30 }, () => region.open()))
    for (const name of ['accept', 'start', 'approve'])
      await Promise.all(ids.map((id) => region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/${name}`, {})))
    expect(await region.exchanges[MALL]?.backlog()).toEqual({ waiting: 30, parked: 0, divergent: 0 })
    await region.restart(MALL)
    region.exchanges[MALL]?.start()
    region.offline.delete(AGENCY)
    await region.settle()
    for (const id of ids) expect(await region.entriesAt(AGENCY, id)).toEqual(await region.entriesAt(MALL, id))
    expect(region.rows(AGENCY)).toMatchObject({ cases: 30, entries: 120 })
  })

  test('hides nobody else, however many of its cases wait', async () => {
    const services = [service, { ...service, id: 'lain.layanan', provider: STRANGER }]
    let hanging = 0
    const release: (() => void)[] = []
    const slow = through(async (request) => {
      if (new URL(request.url).hostname !== AGENCY) return undefined
      hanging += 1
      await new Promise<void>((resolve) => release.push(resolve))
      throw new TypeError('fetch failed')
    })
    region = createRegion({ [MALL]: { services, fetch: slow, schedule: { waits: [60_000], attempts: 9 } } })
    for (let batch = 0; batch < 6; batch++) await Promise.all(Array.from({ length: 50 }, () => region.open()))
    region.exchanges[MALL]?.start()
    await until(() => hanging === 8)
    const { applicant, documents } = (await import('./region.ts')).submission
    const sent = await region.call(MALL, MALL, 'POST', '/service-requests', {
      service: 'lain.layanan',
      applicant,
      documents,
    })
    const { id } = (await sent.json()) as { id: string }
    await until(async () => (await region.entriesAt(STRANGER, id)).length === 1)
    expect(hanging).toBe(8)
    const ended = region.exchanges[MALL]?.stop()
    for (const resolve of release) resolve()
    await ended
  })

  test('and becomes a party late gets the whole log, from before it was one', async () => {
    region = createRegion()
    region.offline.add(AGENCY)
    region.startAll()
    const id = await region.open('complaint')
    const give = (name: string, data: object) => region.call(MALL, MALL, 'POST', `/complaints/${id}/${name}`, data)
    await give('verify', {})
    await give('dispatch', { to: AGENCY })
    await until(() => region.exchanges[MALL]?.backlog().then(({ waiting }) => waiting === 1) as Promise<boolean>)
    await new Promise((resolve) => setTimeout(resolve, 100))
    region.offline.delete(AGENCY)
    await region.settle()
    expect(await region.entriesAt(AGENCY, id)).toEqual(await region.entriesAt(MALL, id))
    expect(await statusAt(AGENCY, id, 'complaint')).toBe('dispatched')
  })

  test('and lost its database is sent every log again, from 1', async () => {
    region = createRegion()
    region.startAll()
    const id = await region.open()
    await accept(id)
    await region.settle()
    const agency = await region.restart(AGENCY, { lost: true })
    agency.start()
    expect(await region.entriesAt(AGENCY, id)).toEqual([])
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/start`, {})
    await region.settle()
    expect(await region.entriesAt(AGENCY, id)).toEqual(await region.entriesAt(MALL, id))
  })
})

describe('a peer that refuses', () => {
  test('one case gets all the others; the one is parked, kept, and not tried on', async () => {
    let bad = ''
    let tries = 0
    const picky = through(async (request) => {
      if (!(await request.text()).includes(`"subject":"${bad}"`)) return undefined
      tries += 1
      return refusal('invalid', 422)
    })
    region = createRegion({ [MALL]: { fetch: picky, schedule: { waits: [1], attempts: 3 } } })
    bad = await region.open()
    region.startAll()
    const good = await Promise.all(Array.from({ length: 10 }, () => region.open()))
    await until(async () => (await region.exchanges[MALL]?.backlog())?.parked === 1)
    await region.settle()
    for (const id of good) expect(await region.entriesAt(AGENCY, id)).toHaveLength(1)
    expect(tries).toBe(4)
    await accept(bad)
    await accept(good[0] as string)
    await region.settle()
    expect(tries).toBe(4)
    expect(await region.exchanges[MALL]?.backlog()).toEqual({ waiting: 0, parked: 1, divergent: 0 })
    expect(await region.entriesAt(MALL, bad)).toHaveLength(2)
  })

  test('a batch gets its entries one by one, up to the one it cannot take', async () => {
    const small = through(async (request) => {
      const { entries = [] } = (await request.json()) as { entries?: Entry[] }
      return entries.some((entry) => entry.sequence === 4) ? refusal('too-large', 413) : undefined
    })
    region = createRegion({ [MALL]: { fetch: small, schedule: { waits: [1], attempts: 4 } } })
    region.exchanges[MALL]?.start()
    const id = await region.open()
    await region.settle()
    const mall = await region.restart(MALL)
    for (const name of ['accept', 'start', 'approve'])
      await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/${name}`, {})
    mall.start()
    await until(async () => (await mall.backlog()).parked === 1)
    expect(await region.entriesAt(AGENCY, id)).toHaveLength(3)
  })

  test.each([
    ['in seconds', () => '1'],
    ['as a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('for now is not asked again before Retry-After %s', async (_form, retryAfter) => {
    const times: number[] = []
    const busy = through(() => {
      times.push(performance.now())
      return times.length > 1 ? undefined : new Response('', { status: 503, headers: { 'Retry-After': retryAfter() } })
    })
    region = createRegion({ [MALL]: { fetch: busy, schedule: { waits: [1], attempts: 3 } } })
    region.startAll()
    const id = await region.open()
    await region.settle()
    expect(await region.entriesAt(AGENCY, id)).toHaveLength(1)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950)
  })
})

describe('a peer that lies', () => {
  const attempts = async (lie: Interception, commands = 2) => {
    let calls = 0
    const lying = through((request) => {
      if (!new URL(request.url).pathname.endsWith('/entries')) return undefined
      calls += 1
      return lie(request)
    })
    region = createRegion({ [MALL]: { fetch: lying, schedule: { waits: [50], attempts: 1000 } } })
    const id = await region.open()
    if (commands > 0) await accept(id)
    region.exchanges[MALL]?.start()
    await new Promise((resolve) => setTimeout(resolve, 400))
    const soon = calls
    await until(() => calls > 1)
    return { soon, waiting: (await region.exchanges[MALL]?.backlog())?.waiting }
  }
  const short = async (request: Request) => {
    const [first] = ((await request.clone().json()) as { entries: Entry[] }).entries
    return receipt({ sequence: first?.sequence, digest: digestOf(first as Entry) })(request)
  }
  const receipt = (rest: object) => async (request: Request) => {
    const { entries } = (await request.clone().json()) as { entries: Entry[] }
    const at = '2026-03-13T10:00:00Z'
    return Response.json({ case: entries[0]?.subject, sequence: 1, digest: 'A'.repeat(43), by: AGENCY, at, ...rest })
  }

  test.each([
    ['with a receipt for less than was sent', short],
    ['with a receipt of another digest', receipt({ sequence: 2 })],
    ['with a receipt for more than there is', receipt({ sequence: 99 })],
    ['with a receipt of another case', receipt({ case: '7777-7777-777W', sequence: 2 })],
    ['with a receipt of somebody else', receipt({ sequence: 2, by: STRANGER })],
    ['with 200 and nothing in it', () => new Response('')],
    ['with 200 and a web page', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
    ['with 409 and a sequence ahead', () => refusal('entry-conflict', 409, { expected: 99 })],
    ['with 409 and the sequence it was sent', () => refusal('entry-conflict', 409, { expected: 1 })],
    ['with 409 and nonsense', () => refusal('entry-conflict', 409, { expected: 'all' })],
    ['with Retry-After in a fraction', () => new Response('', { status: 503, headers: { 'Retry-After': '0.0101' } })],
  ])('%s is believed nothing, and asked at the pace of the schedule', async (_lie, answer) => {
    const { soon, waiting } = await attempts(answer)
    expect(waiting).toBe(1)
    expect(soon).toBeLessThan(10)
  })

  test('that it lost everything, whenever a long log goes on, is not fed in a storm', async () => {
    let calls = 0
    const forgetful = through(async (request) => {
      const { entries } = (await request.json()) as { entries: Entry[] }
      calls += 1
      return entries[0]?.sequence === 1 ? undefined : refusal('entry-conflict', 409, { expected: 1 })
    })
    region = createRegion({ [MALL]: { fetch: forgetful, schedule: { waits: [100], attempts: 1000 } } })
    const id = await region.open('complaint')
    const give = (from: string, name: string, data: object) =>
      region.call(from, MALL, 'POST', `/complaints/${id}/${name}`, data)
    await give(MALL, 'verify', {})
    for (let round = 0; round < 35; round++) {
      await give(MALL, 'dispatch', { to: AGENCY })
      await give(AGENCY, 'respond', { text: 'Sudah.' })
      await give(MALL, 'reopen', { reason: 'Belum.' })
    }
    region.exchanges[MALL]?.start()
    await new Promise((resolve) => setTimeout(resolve, 450))
    expect(calls).toBeGreaterThan(2)
    expect(calls).toBeLessThan(14)
  })
})

describe('a command', () => {
  test('to an owner that is off survives a restart and is done once', async () => {
    region = createRegion()
    region.startAll()
    const id = await region.open()
    await region.settle()
    region.offline.add(MALL)
    const command = { kind: 'service-request', case: id, name: 'accept', key: 'accept-once' } as const
    await region.exchanges[AGENCY]?.execute(command)
    await region.exchanges[AGENCY]?.execute({ ...command, name: 'start', key: 'start-once' })
    await region.exchanges[AGENCY]?.execute(command)
    expect(await region.exchanges[AGENCY]?.backlog()).toMatchObject({ waiting: 2 })
    const agency = await region.restart(AGENCY)
    agency.start()
    region.offline.delete(MALL)
    await region.settle()
    expect((await region.entriesAt(AGENCY, id)).map(({ type }) => type.split('.')[1])).toEqual([
      'submitted',
      'accepted',
      'started',
    ])
    expect(await agency.backlog()).toEqual({ waiting: 0, parked: 0, divergent: 0 })
  })

  test('whose answer was lost is done once all the same', async () => {
    let lost = 0
    const lossy = through(async (request) => {
      const { pathname } = new URL(request.url)
      if (!pathname.endsWith('/accept') || lost++ > 3) return undefined
      await region.exchanges[MALL]?.fetch(request)
      throw new TypeError('connection reset')
    })
    region = createRegion({ [AGENCY]: { fetch: lossy } })
    region.startAll()
    const id = await region.open()
    await region.settle()
    await region.exchanges[AGENCY]?.execute({ kind: 'service-request', case: id, name: 'accept', key: 'lost-answers' })
    await region.settle()
    expect(lost).toBe(5)
    expect(await region.entriesAt(MALL, id)).toHaveLength(2)
    expect(await region.exchanges[AGENCY]?.backlog()).toMatchObject({ divergent: 0 })
  })

  test('the owner refuses is counted as divergent; a gateway that answers 404 refuses nothing', async () => {
    let pages = 0
    const gateway = through((request) =>
      request.url.endsWith('/accept') && pages++ < 2 ? new Response('<h1>404</h1>', { status: 404 }) : undefined,
    )
    region = createRegion({ [AGENCY]: { fetch: gateway } })
    region.startAll()
    const id = await region.open()
    await region.settle()
    const give = (name: string) =>
      region.exchanges[AGENCY]?.execute({ kind: 'service-request', case: id, name, key: `${name}-${id}` })
    await give('accept')
    await region.settle()
    expect(await statusAt(MALL, id)).toBe('accepted')
    await give('approve')
    await region.settle()
    expect(await region.exchanges[AGENCY]?.backlog()).toEqual({ waiting: 0, parked: 0, divergent: 1 })
  })

  test('of our own with invalid data never becomes an entry', async () => {
    region = createRegion()
    region.startAll()
    const id = await region.open('complaint')
    const give = (name: string, data: Record<string, unknown>) =>
      region.exchanges[MALL]?.execute({ kind: 'complaint', case: id, name, data, key: `${name}-${id}` })
    await give('reject', { alasan: 'tidak jelas' })
    await give('verify', {})
    await region.settle()
    expect((await region.entriesAt(MALL, id)).map(({ type }) => type)).toEqual([
      'complaint.received',
      'complaint.verified',
    ])
    expect(await region.exchanges[MALL]?.backlog()).toMatchObject({ divergent: 1 })
  })

  test('under a key that stands for another command, or is none, is refused at once', async () => {
    region = createRegion()
    const id = await region.open()
    const command = {
      kind: 'service-request',
      case: id,
      name: 'withdraw',
      data: { reason: 'a' },
      key: 'one-command',
    } as const
    await region.exchanges[MALL]?.execute(command)
    await expect(region.exchanges[MALL]?.execute({ ...command, data: { reason: 'b' } })).rejects.toThrow(
      'another command',
    )
    await expect(region.exchanges[MALL]?.execute({ ...command, key: 'x' })).rejects.toThrow('Idempotency-Key')
    expect(region.rows(MALL)).toMatchObject({ commands: 1 })
  })
})
