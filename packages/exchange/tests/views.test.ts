import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Adapter, type Change, reading } from '@selaras/adapter'
import type { Case } from '@selaras/rules'
import type { Complaint, Entry } from '@selaras/schemas'
import { afterEach, describe, expect, test } from 'vitest'
import { digestOf } from '../src/index.ts'
import { AGENCY, complaint, createRegion, MALL, type Region, STRANGER } from './region.ts'
import { createSignedRegion } from './signed-region.ts'

/** The channel a complaint comes through; the mall owns it, the agency answers it. */
const CHANNEL = STRANGER
const LEADS = { reference: 'KANAL-887766', extensions: { [CHANNEL]: { account: 'akun-554433' } } }
const TRACE = `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`
const traces = ['KANAL-887766', 'akun-554433', 'ab'.repeat(16)]
const reporter = { identity: { nik: '9901015708900001', name: 'Siti Contoh' }, phone: '+6281200001234' }

let region: Region
afterEach(() => region.close())

const report = async (own: object = {}) => {
  const headers = { traceparent: TRACE }
  const sent = await region.call(CHANNEL, MALL, 'POST', '/complaints', { ...complaint, ...LEADS, ...own }, headers)
  expect(sent.status).toBe(201)
  const opened = (await sent.json()) as Complaint
  for (const [name, data] of [
    ['verify', {}],
    ['dispatch', { to: AGENCY }],
  ] as const)
    expect((await region.call(MALL, MALL, 'POST', `/complaints/${opened.id}/${name}`, data)).status).toBe(200)
  return opened
}
const read = async <Answer = Complaint>(from: string, at: string, path: string) =>
  (await (await region.call(from, at, 'GET', path)).json()) as Answer
const everythingOnDisk = (at: string) =>
  readdirSync(region.folder)
    .filter((name) => name.startsWith(at))
    .map((name) => readFileSync(join(region.folder, name), 'latin1'))
    .join()

/** A system at a node that notes all it is shown. */
const listener = () => {
  const shown: unknown[] = []
  const note: Adapter['execute'] = async (entry, state) => {
    shown.push(entry, state)
    return reading({ outcome: 'sent' as const })
  }
  const receive: Adapter['receive'] = async (request) =>
    reading({ response: new Response('OK'), changes: (await request.json()) as Change[] })
  const adapter: Adapter = {
    specificationVersion: 1,
    name: 'legacy',
    maturity: 'port-only',
    submit: note,
    execute: note,
  }
  return { adapter: { ...adapter, receive }, shown }
}

describe('of an anonymous complaint', () => {
  test('nothing that leads to the reporter reaches the agency: by entry, reading, adapter, handler or on its disk', async () => {
    const { adapter, shown } = listener()
    region = createRegion({ [AGENCY]: { adapters: [adapter] } })
    const handled: unknown[] = []
    for (const type of ['complaint.received', 'complaint.dispatched'])
      region.exchanges[AGENCY]?.on(type, (entry: Entry, state: Case) => void handled.push(entry, state))
    region.startAll()
    const { id } = await report()
    await region.settle()
    const readings = [
      await read(AGENCY, MALL, `/complaints/${id}`),
      await read(AGENCY, AGENCY, `/complaints/${id}`),
      await read(AGENCY, MALL, '/complaints'),
      await read(AGENCY, MALL, '/entries'),
      await read(AGENCY, AGENCY, '/entries'),
    ]
    expect([shown.length, handled.length]).toEqual([6, 4])
    const all = JSON.stringify([readings, shown, handled]) + everythingOnDisk(AGENCY)
    expect(all).toContain(id)
    for (const trace of traces) expect(all).not.toContain(trace)
  })

  test('the log is whole for every party all the same: one chain, one digest', async () => {
    region = createRegion()
    region.startAll()
    const { id } = await report()
    await region.settle()
    const logs = await Promise.all([MALL, AGENCY, CHANNEL].map((at) => region.entriesAt(at, id)))
    expect(logs[0]).toHaveLength(3)
    expect(logs[1]).toEqual(logs[0])
    expect(logs[2]).toEqual(logs[0])
    for (const [at, entry] of (logs[0] ?? []).entries())
      expect(entry.previous).toBe(at === 0 ? undefined : digestOf((logs[0] ?? [])[at - 1] as Entry))
  })

  test('the owner keeps what it was sent, through later entries, for itself and its own system', async () => {
    const { adapter, shown } = listener()
    region = createRegion({ [MALL]: { adapters: [adapter] } })
    region.startAll()
    const opened = await report()
    await region.settle()
    expect(opened).not.toHaveProperty('reference')
    expect(await read(MALL, MALL, `/complaints/${opened.id}`)).toMatchObject({ status: 'dispatched', ...LEADS })
    expect(await read(CHANNEL, MALL, `/complaints/${opened.id}`)).not.toHaveProperty('reference')
    expect(shown.at(-1)).toMatchObject(LEADS)
    // The agency answers through the channel's own number: the owner finds the case by it.
    const change = {
      key: 'one',
      about: { reference: LEADS.reference },
      command: { kind: 'complaint', name: 'escalate', data: { to: CHANNEL, reason: 'Lewat batas' } },
    }
    await region.call(MALL, MALL, 'POST', '/adapters/legacy/callback', [change])
    await region.settle()
    expect(await read(MALL, MALL, `/complaints/${opened.id}`)).toMatchObject({ status: 'escalated', ...LEADS })
  })

  test('the agency cannot try numbers on the digest of what was sent: that leaf is for the owner and the sender', async () => {
    const signed = await createSignedRegion()
    region = signed.region
    const { id } = await signed.json<Complaint>(CHANNEL, MALL, 'POST', '/complaints', { ...complaint, ...LEADS })
    for (const [name, data] of [
      ['verify', {}],
      ['dispatch', { to: AGENCY }],
    ] as const)
      await signed.json(MALL, MALL, 'POST', `/complaints/${id}/${name}`, data)
    await region.exchanges[MALL]?.checkpoint()
    const status = async (reader: string, sequence: number) =>
      (await signed.call(reader, MALL, 'GET', `/audit/inclusion?case=${id}&sequence=${sequence}`)).status
    expect(await Promise.all([MALL, CHANNEL, AGENCY].map((reader) => status(reader, 1)))).toEqual([200, 200, 404])
    expect(await status(AGENCY, 2)).toBe(200)
  })

  test('an entry written before this held is not delivered, but waits for a person, and is read without that part', async () => {
    region = createRegion()
    const { id } = await report()
    const [opening] = await region.entriesAt(MALL, id)
    const old = {
      ...opening,
      proof: 'a..b',
      data: { ...opening?.data, complaint: { ...complaint, ...LEADS } },
    } as Entry
    await region.exchanges[MALL]?.stop()
    const database = new DatabaseSync(join(region.folder, `${MALL}.db`))
    database
      .prepare(
        'UPDATE entries SET body = ? WHERE case_position = (SELECT position FROM cases WHERE id = ?) AND sequence = 1',
      )
      .run(JSON.stringify(old), id)
    database.close()
    await region.restart(MALL)
    const { items } = await read<{ items: Entry[] }>(AGENCY, MALL, '/entries')
    expect(items).toHaveLength(3)
    expect(items[0]).not.toHaveProperty('proof')
    for (const trace of ['KANAL-887766', 'akun-554433']) expect(JSON.stringify(items)).not.toContain(trace)
    region.startAll()
    await region.settle()
    expect((await region.exchanges[MALL]?.backlog())?.parked).toBe(2)
    expect(region.calls.filter(({ path }) => path === '/entries')).toEqual([])
    expect(region.rows(AGENCY)).toMatchObject({ cases: 0, entries: 0 })
  })
})

describe('of a complaint with a name', () => {
  const named = { anonymous: false, reporter }

  test('the parties know the reporter, and others nothing at all', async () => {
    region = createRegion()
    region.startAll()
    const { id } = await report(named)
    await region.settle()
    for (const party of [AGENCY, CHANNEL])
      expect(await read(party, MALL, `/complaints/${id}`)).toMatchObject({ reporter, ...LEADS })
    expect(await read(AGENCY, AGENCY, `/complaints/${id}`)).toMatchObject({ reporter })
  })

  test.each([true, false])(
    'that is confidential: %s, no participant beside its parties reads a word',
    async (confidential) => {
      region = createRegion()
      const title = 'Rahasia benar'
      const sent = await region.call(MALL, MALL, 'POST', '/complaints', { ...complaint, ...named, confidential, title })
      const { id } = (await sent.json()) as Complaint
      for (const at of [
        `/complaints/${id}`,
        '/complaints',
        '/complaints?status=received',
        '/entries',
        `/entries?case=${id}`,
      ]) {
        const text = await (await region.call(STRANGER, MALL, 'GET', at)).text()
        expect(text).not.toContain(title)
        expect(text).not.toContain(id)
      }
    },
  )
})
