import { digestOf } from '@selaras/exchange'
import type { Entry } from '@selaras/schemas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

let region: Region
let id: string

beforeEach(async () => {
  region = createRegion()
  id = await region.open('complaint')
})
afterEach(() => region.close())

const command = async (name: string, data: object = {}) => {
  const response = await region.call(MALL, MALL, 'POST', `/complaints/${id}/${name}`, data)
  if (response.status !== 200) throw new Error(await response.text())
}
/** A complaint that went on for long before the agency heard of it. */
const goesOn = async (entries: number) => {
  await command('verify')
  for (let at = 0; at < (entries - 2) / 2; at++) {
    await command('pause-clock', { reason: 'Menunggu' })
    await command('resume-clock')
  }
}
/** Pages of the log as its owner keeps it. */
const logAt = async (at: string): Promise<Entry[]> => {
  const log: Entry[] = []
  for (let cursor = '0'; ; ) {
    const page = (await (
      await region.call(at, at, 'GET', `/entries?case=${id}&limit=200&cursor=${cursor}`)
    ).json()) as {
      items: Entry[]
      next: string
    }
    log.push(...page.items)
    if (page.items.length === 0) return log
    cursor = page.next
  }
}
const push = (entries: readonly Entry[], joining?: Entry, to = AGENCY, from = MALL) =>
  region.call(from, to, 'POST', '/entries', { entries, ...(joining && { joining }) })

describe('a party that joins a case of 250 entries', () => {
  test('gets the whole log, and its handlers see every entry, once', async () => {
    const seen: number[] = []
    for (const type of ['complaint.received', 'complaint.clock-paused', 'complaint.dispatched'])
      region.exchanges[AGENCY]?.on(type, (entry) => void seen.push(entry.sequence))
    await goesOn(250)
    await command('dispatch', { to: AGENCY })
    region.startAll()
    await region.settle()
    const log = await logAt(AGENCY)
    expect(log).toHaveLength(251)
    expect(log).toEqual(await logAt(MALL))
    expect([...seen].sort((a, b) => a - b)).toEqual([1, ...Array.from({ length: 124 }, (_, at) => 3 + 2 * at), 251])
  })
})

describe('a reader of the feed who is past the first entries of a case', () => {
  const page = async (cursor: string, limit = 3, wait = 0) => {
    const response = await region.call(AGENCY, MALL, 'GET', `/entries?cursor=${cursor}&limit=${limit}&wait=${wait}`)
    return (await response.json()) as { items: Entry[]; next: string }
  }
  const readFrom = async (start: string): Promise<string[]> => {
    const read: string[] = []
    for (let cursor = start; ; ) {
      const { items, next } = await page(cursor)
      if (items.length === 0) return read
      read.push(...items.map(({ subject, sequence }) => `${subject === id ? 'late' : 'own'}.${sequence}`))
      cursor = next
    }
  }

  test('is given them where it becomes a party, each once, page by page', async () => {
    await goesOn(6)
    await region.open()
    const { items, next } = await page('0')
    expect(items.map(({ type }) => type)).toEqual(['service-request.submitted'])
    await command('dispatch', { to: AGENCY })
    await command('pause-clock', { reason: 'Menunggu' })
    const late = Array.from({ length: 8 }, (_, at) => `late.${at + 1}`)
    expect(await readFrom(next)).toEqual(late)
    expect(await readFrom('0')).toEqual(['own.1', ...late])
    expect(await logAt(MALL)).toHaveLength(8)
  })

  test('waits as long as it asks, whatever the clock on the wall does', async () => {
    await region.close()
    let now = Date.now()
    region = createRegion({ [MALL]: { now: () => now } })
    const began = performance.now()
    const waiting = page('0', 3, 1)
    now += 3_600_000
    await waiting
    expect(performance.now() - began).toBeGreaterThan(900)
  })
})

describe('entries from before somebody was a party', () => {
  let log: Entry[]
  beforeEach(async () => {
    await goesOn(6)
    await command('dispatch', { to: AGENCY })
    log = await logAt(MALL)
  })

  test('are kept aside, unseen, until the entry arrives that makes it one', async () => {
    const joining = log[6] as Entry
    expect((await push(log.slice(0, 3), joining)).status).toBe(200)
    expect((await push(log.slice(3, 5), joining)).status).toBe(200)
    expect((await region.call(AGENCY, AGENCY, 'GET', `/complaints/${id}`)).status).toBe(404)
    expect(await logAt(AGENCY)).toEqual([])
    expect((await push(log.slice(5))).status).toBe(200)
    expect(await logAt(AGENCY)).toEqual(log)
  })

  test.each([
    ['without that entry', () => undefined],
    ['with an entry that makes it none', () => log[5]],
    ['with one that stands before them', () => ({ ...(log[6] as Entry), sequence: 2, id: `${id}.2` })],
    ['with one of another case', () => ({ ...(log[6] as Entry), subject: '7777-7777-777W' as Entry['subject'] })],
    ['with one of another owner', () => ({ ...(log[6] as Entry), source: STRANGER as Entry['source'] })],
    ['with one that names somebody else', () => ({ ...(log[6] as Entry), data: { to: STRANGER } })],
    ['with one that says nothing', () => ({ ...(log[6] as Entry), data: {} })],
  ])('are refused %s', async (_, joining) => {
    await expectProblem(await push(log.slice(0, 3), joining()), { code: 'forbidden' })
    expect(region.rows(AGENCY)).toMatchObject({ cases: 0, entries: 0 })
  })

  test('are refused from anybody but the owner, and where they do not make the receiver a party', async () => {
    await expectProblem(await push(log.slice(0, 3), log[6], AGENCY, STRANGER), { code: 'forbidden' })
    await expectProblem(await push(log.slice(0, 3), log[6], STRANGER), { code: 'forbidden' })
    expect(region.rows(STRANGER)).toMatchObject({ cases: 0, entries: 0 })
  })

  test('that go on past the promise without keeping it are refused', async () => {
    const joining = log[6] as Entry
    await push(log.slice(0, 3), joining)
    const other = { ...(log[3] as Entry) }
    const rest = [other, ...log.slice(4, 6), { ...joining, type: 'complaint.started', data: {} } as Entry]
    rest[3] = { ...(rest[3] as Entry), previous: digestOf(log[5] as Entry) }
    await expectProblem(await push(rest, joining), { code: 'forbidden' })
    expect(region.rows(AGENCY)).toMatchObject({ entries: 3 })
  })
})
