import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Entry } from '@selaras/schemas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backupSqlite, restoreSqlite } from '../src/sqlite.ts'
import { AGENCY, complaint, MALL, STRANGER, submission } from './region.ts'
import { createSignedRegion, type SignedRegion } from './signed-region.ts'

let signed: SignedRegion
beforeEach(async () => {
  signed = await createSignedRegion()
  signed.region.startAll()
})
afterEach(() => signed.region.close())

const fileOf = (id: string) => join(signed.region.folder, `${id}.db`)
const backupOf = (id: string) => join(signed.region.folder, `${id}.backup`)
const open = async (at: string, path = 'service-requests', body: object = submission, key?: string) =>
  (await signed.json<{ id: string }>(at, at, 'POST', `/${path}`, body, key)).id
const entriesAt = async (at: string, id: string) =>
  (await signed.json<{ items: Entry[] }>(at, at, 'GET', `/entries?case=${id}&limit=200`)).items
const settle = () => signed.region.settle()

/** Takes a node away and puts back what it was at its backup. */
const putBack = async (id: string, without: readonly string[] = []) => {
  await signed.region.exchanges[id]?.stop()
  await restoreSqlite({ from: backupOf(id), to: fileOf(id), since: Date.now(), without: without as never })
  return signed.region.restart(id)
}

describe('a node that is put back from an old backup', () => {
  test('gets back what it had received and sent, loses nothing, and the work goes on', async () => {
    const own = await open(MALL)
    const theirs = await open(AGENCY, 'complaints', complaint)
    await settle()
    await backupSqlite(fileOf(MALL), backupOf(MALL))

    await signed.json(AGENCY, MALL, 'POST', `/service-requests/${own}/accept`, {}, 'accepted-after-backup')
    const later = await open(MALL)
    await signed.json(AGENCY, AGENCY, 'POST', `/complaints/${theirs}/verify`, {})
    await signed.json(AGENCY, AGENCY, 'POST', `/complaints/${theirs}/dispatch`, { to: MALL })
    await settle()
    const cases = [own, theirs, later]
    const before = await Promise.all(cases.map((id) => entriesAt(AGENCY, id)))
    expect(before.map(({ length }) => length)).toEqual([2, 3, 1])

    const mall = await putBack(MALL)
    expect(await entriesAt(MALL, own)).toHaveLength(1)
    const refused = await signed.call(MALL, MALL, 'POST', '/complaints', complaint)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '30'])
    expect((await signed.call(MALL, MALL, 'GET', '/ready')).status).toBe(503)
    mall.start()
    await expect.poll(async () => (await signed.call(MALL, MALL, 'GET', '/ready')).status).toBe(200)

    await settle()
    for (const [at, id] of cases.entries()) expect(await entriesAt(MALL, id)).toEqual(before[at])
    for (const name of ['start', 'approve'])
      await signed.json(AGENCY, MALL, 'POST', `/service-requests/${own}/${name}`, {})
    await signed.json(MALL, AGENCY, 'POST', `/complaints/${theirs}/start`, {})
    await open(MALL)
    await settle()
    for (const id of cases) expect(await entriesAt(MALL, id)).toEqual(await entriesAt(AGENCY, id))
    expect((await entriesAt(MALL, own)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4])
  })

  test('does nothing twice that is asked again under its key', async () => {
    const id = await open(MALL)
    await settle()
    await backupSqlite(fileOf(MALL), backupOf(MALL))
    await signed.json(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {}, 'accept-once')
    await open(MALL, 'service-requests', submission, 'submitted-once')
    await signed.region.exchanges[MALL]?.execute({
      kind: 'service-request',
      case: id,
      name: 'withdraw',
      data: { reason: 'x' },
      key: 'withdraw-once',
    })
    await settle()
    const cases = signed.region.rows(AGENCY).cases
    const log = await entriesAt(AGENCY, id)
    const mall = await putBack(MALL)
    await mall.execute({
      kind: 'service-request',
      case: id,
      name: 'withdraw',
      data: { reason: 'x' },
      key: 'withdraw-once',
    })
    mall.start()
    await expect.poll(async () => (await mall.recover()).isComplete).toBe(true)
    const again = await signed.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {}, 'accept-once')
    expect([again.status, again.headers.get('ETag')]).toEqual([200, '"2"'])
    expect(await again.json()).toMatchObject({ id, status: 'accepted', sequence: 2 })
    expect((await signed.call(MALL, MALL, 'POST', '/service-requests', submission, 'submitted-once')).status).toBe(201)
    await settle()
    expect(signed.region.rows(MALL).cases).toBe(cases)
    expect(await entriesAt(MALL, id)).toEqual(log)
  })

  test('waits for every peer, or is told to do without one', async () => {
    await open(MALL)
    await settle()
    await backupSqlite(fileOf(MALL), backupOf(MALL))
    signed.region.offline.add(STRANGER)
    const mall = await putBack(MALL)
    expect(await mall.recover()).toMatchObject({ unreachable: [STRANGER], peers: [AGENCY], isComplete: false })
    expect((await signed.call(MALL, MALL, 'POST', '/complaints', complaint)).status).toBe(503)
    signed.region.offline.delete(STRANGER)
    expect(await mall.recover()).toMatchObject({ unreachable: [], isComplete: true })
    expect((await signed.call(MALL, MALL, 'POST', '/complaints', complaint)).status).toBe(201)

    signed.region.offline.add(STRANGER)
    const again = await putBack(MALL, [STRANGER])
    expect(await again.recover()).toMatchObject({ unreachable: [], isComplete: true })
  })

  test('says once that it was restored, however many ask it to recover at the same time', async () => {
    await open(MALL)
    await settle()
    await backupSqlite(fileOf(MALL), backupOf(MALL))
    const mall = await putBack(MALL)
    await Promise.all([mall.recover(), mall.recover()])
    const database = new DatabaseSync(fileOf(MALL))
    const leaves = database.prepare('SELECT leaf FROM audit').all()
    database.close()
    expect(leaves.filter(({ leaf }) => String(leaf).includes('"kind":"restored"'))).toHaveLength(1)
  })

  test('believes nobody who shows it entries it never wrote', async () => {
    const id = await open(MALL)
    await settle()
    await backupSqlite(fileOf(MALL), backupOf(MALL))
    await signed.json(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {})
    await settle()
    await signed.region.exchanges[MALL]?.stop()
    const lying: typeof fetch = async (input) => {
      const request = input as Request
      const { hostname, pathname } = new URL(request.url)
      const response = (await signed.region.exchanges[hostname]?.fetch(request)) as Response
      if (hostname !== AGENCY || pathname !== '/entries') return response
      const page = (await response.json()) as { items: Entry[] }
      const items = page.items.map((entry) => (entry.sequence === 2 ? { ...entry, data: { note: 'lain' } } : entry))
      return Response.json({ ...page, items })
    }
    await restoreSqlite({ from: backupOf(MALL), to: fileOf(MALL), since: Date.now(), without: [] })
    const mall = await signed.region.restart(MALL, { fetch: lying })
    expect(await mall.recover()).toMatchObject({
      refused: [{ peer: AGENCY, case: id, problem: 'unproved' }],
      isComplete: false,
    })
    expect(await entriesAt(MALL, id)).toHaveLength(1)
  })
})

test('what is no backup of ours is not restored, and what stood there stays', async () => {
  await open(MALL)
  await signed.region.exchanges[MALL]?.stop()
  const other = join(signed.region.folder, 'other.db')
  new DatabaseSync(other).exec('CREATE TABLE notes (text TEXT)')
  const restore = (from: string) => restoreSqlite({ from, to: fileOf(MALL), since: 1, without: [] })
  await expect(restore(other)).rejects.toThrow('is no database of an exchange')
  await expect(restore(join(signed.region.folder, 'nothing'))).rejects.toThrow('unable to open')
  expect(signed.region.rows(MALL).cases).toBe(1)
})
