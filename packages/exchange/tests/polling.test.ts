import { DatabaseSync } from 'node:sqlite'
import { type Adapter, AdapterError, type Change, type ChangePage, reading } from '@selaras/adapter'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { apiKeys, createExchange, type Exchange } from '../src/index.ts'
import { masterKey, newMasterKey } from '../src/privacy/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { AGENCY, createRegion, MALL, type Region, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

const change = (key: string, reference: string, name: string): Change => ({
  key,
  about: { reference },
  command: { kind: 'service-request', name, data: {} },
})

/** A legacy system with a log that is read page by page; the cursor is a place in it. */
const legacy = (size = 2) => {
  const log: Change[] = []
  const asked: (string | undefined)[] = []
  const changes = async (cursor: string | undefined) => {
    asked.push(cursor)
    const from = Number(cursor ?? 0)
    const page: ChangePage = {
      changes: log.slice(from, from + size),
      cursor: String(Math.min(from + size, log.length)),
    }
    return reading(page)
  }
  const adapter: Adapter = { specificationVersion: 1, name: 'legacy', maturity: 'port-only', changes }
  return { adapter, log, asked }
}

const open = async (reference: string): Promise<string> => {
  const sent = await region.call(MALL, MALL, 'POST', '/service-requests', { ...submission, reference })
  return ((await sent.json()) as { id: string }).id
}
const typesOf = async (id: string) => (await region.entriesAt(MALL, id)).map(({ type }) => type.split('.')[1])
const divergent = async () => (await (region.exchanges[AGENCY] as Exchange).backlog()).divergent
const eventually = (expected: () => Promise<void>) => vi.waitFor(expected, { timeout: 8_000, interval: 10 })
const STEPS = ['accept', 'start', 'approve']
const DONE = ['submitted', 'accepted', 'started', 'approved']

describe('a system that is polled', () => {
  test('moves its case, page by page, each change once', async () => {
    const { adapter, log, asked } = legacy()
    region = createRegion({ [AGENCY]: { adapters: [adapter], pollEvery: 20 } })
    region.startAll()
    const id = await open('L-1')
    await region.settle()
    log.push(...STEPS.map((name) => change(name, 'L-1', name)))
    await eventually(async () => expect(await typesOf(id)).toEqual(DONE))
    const polls = asked.length
    await eventually(async () => expect(asked.length).toBeGreaterThan(polls + 2))
    expect(await typesOf(id)).toEqual(DONE)
    expect(region.rows(AGENCY)).toMatchObject({ changes: 3, commands: 3 })
    expect(await divergent()).toBe(0)
  })

  test('is read on where it was read to, after a restart', async () => {
    const { adapter, log, asked } = legacy()
    const options = { adapters: [adapter], pollEvery: 20 }
    region = createRegion({ [AGENCY]: options })
    region.startAll()
    const id = await open('L-1')
    await region.settle()
    log.push(change('accept', 'L-1', 'accept'), change('start', 'L-1', 'start'))
    await eventually(async () => expect(await typesOf(id)).toEqual(DONE.slice(0, 3)))
    await region.exchanges[AGENCY]?.stop()
    asked.length = 0
    log.push(change('approve', 'L-1', 'approve'))
    const again = await region.restart(AGENCY, options)
    again.start()
    await eventually(async () => expect(await typesOf(id)).toEqual(DONE))
    expect(asked[0]).toBe('2')
    expect(asked).not.toContain(undefined)
  })

  test('whose changes come before their case gives them to it, in order, when it comes', async () => {
    const { adapter, log } = legacy(10)
    region = createRegion({ [AGENCY]: { adapters: [adapter], pollEvery: 20 } })
    region.startAll()
    // Keys in another order than the changes, and a case that never comes.
    log.push(...STEPS.map((name, at) => change(`${9 - at}`, 'L-1', name)), change('0', 'L-0', 'accept'))
    await eventually(async () => expect(await divergent()).toBe(4))
    const id = await open('L-1')
    await eventually(async () => expect(await typesOf(id)).toEqual(DONE))
    expect(await divergent()).toBe(1)
  })

  test('announces to a sealed store too, and what waits there is opened', async () => {
    const { adapter, log } = legacy(10)
    region = createRegion({
      [AGENCY]: { adapters: [adapter], pollEvery: 20, masterKey: masterKey(newMasterKey('satu')) },
    })
    region.startAll()
    log.push(...STEPS.map((name, at) => change(`${9 - at}`, 'L-1', name)))
    await eventually(async () => expect(await divergent()).toBe(3))
    const id = await open('L-1')
    await eventually(async () => expect(await typesOf(id)).toEqual(DONE))
  })

  test('that fails is asked again later, and holds up nobody', async () => {
    const errors: unknown[] = []
    let failures = 2
    const { adapter, log } = legacy()
    const flaky: Adapter = {
      ...adapter,
      changes: async (...call) => {
        if (failures-- > 0) throw new AdapterError('Away.', { adapter: 'legacy', code: 'transient' })
        return (adapter.changes as NonNullable<Adapter['changes']>)(...call)
      },
    }
    const deaf: Adapter = { ...adapter, name: 'deaf', changes: () => new Promise(() => undefined) }
    const observe = { error: (error: unknown) => errors.push(error) }
    region = createRegion({ [AGENCY]: { adapters: [deaf, flaky], pollEvery: 20, observe } })
    region.startAll()
    const id = await open('L-1')
    await region.settle()
    log.push(change('accept', 'L-1', 'accept'))
    await eventually(async () => expect(await typesOf(id)).toEqual(['submitted', 'accepted']))
    expect(errors).toHaveLength(2)
    expect(await region.exchanges[AGENCY]?.stop()).toBe(true)
  })

  test('that asks for patience without end is asked again after a day', async () => {
    const forever = new AdapterError('Full.', { adapter: 'legacy', code: 'quota', retryAfter: 1e14 })
    const full: Adapter = { ...legacy().adapter, changes: () => Promise.reject(forever) }
    region = createRegion({ [AGENCY]: { adapters: [full], pollEvery: 20, observe: {} } })
    region.startAll()
    const database = new DatabaseSync(`${region.folder}/${AGENCY}.db`)
    const poll = () => database.prepare('SELECT due, failures FROM polls').get()
    await eventually(async () => expect(poll()?.failures).toBe(1))
    expect(Number(poll()?.due)).toBeLessThanOrEqual(Date.now() + 86_400_000)
    database.close()
  })

  test('is polled by one of two nodes on the same store at a time', async () => {
    let underWay = 0
    let most = 0
    let polls = 0
    const { adapter } = legacy()
    const slow: Adapter = {
      ...adapter,
      changes: async () => {
        polls += 1
        most = Math.max(most, ++underWay)
        await new Promise((resolve) => setTimeout(resolve, 30))
        underWay -= 1
        return reading({ changes: [], cursor: '0' })
      },
    }
    const options = { adapters: [slow], pollEvery: 10 }
    region = createRegion({ [AGENCY]: options })
    const first = region.exchanges[AGENCY] as Exchange
    const store = sqlite(`${region.folder}/${AGENCY}.db`)
    const second = createExchange({ participant: AGENCY, store, trust: apiKeys({}), ...options })
    first.start()
    second.start()
    await eventually(async () => expect(polls).toBeGreaterThan(5))
    await second.stop()
    expect(most).toBe(1)
  })
})
