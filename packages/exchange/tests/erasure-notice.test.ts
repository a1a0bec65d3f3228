import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { ExchangeOptions } from '../src/index.ts'
import { masterKey, newMasterKey, sealed } from '../src/privacy/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER, submission } from './region.ts'

const LINE = newMasterKey('2026-11')
const NIK = submission.applicant.identity.nik
const ORDER = { by: 'petugas-7', basis: 'UU 27/2022' }
const NOTICE = { basis: 'UU 27/2022', at: '2026-03-13T03:00:00Z' }

let region: Region
afterEach(() => region?.close())

const regionOf = (custom: Record<string, Partial<ExchangeOptions>> = {}) => {
  const options = { masterKey: masterKey(LINE), schedule: { waits: [5], attempts: 3 } }
  region = createRegion(Object.fromEntries([MALL, AGENCY, STRANGER].map((id) => [id, { ...options, ...custom[id] }])))
  return region
}
const delivered = async () => {
  region.startAll()
  const id = await region.open()
  await region.settle()
  return id
}
const statusAt = async (at: string, id: string) => (await region.call(at, at, 'GET', `/service-requests/${id}`)).status
const below = async <Result>(at: string, read: (store: ReturnType<typeof sqlite>) => Promise<Result>) => {
  const store = sqlite(join(region.folder, `${at}.db`))
  const result = await read(store)
  await store.close()
  return result
}
const leaves = (at: string, kind: string) =>
  below(at, async (store) => {
    const texts = await store.read(async (view) => view.auditLeaves(0, await view.auditSize()))
    return texts.map((text) => JSON.parse(text) as Record<string, unknown>).filter((leaf) => leaf.kind === kind)
  })
const tell = (from: string, to: string, id: string) =>
  region.call(from, to, 'POST', '/erasures', { case: id, ...NOTICE })

test('an owner that erases tells the parties, which erase their copy, and both logs say so', async () => {
  const asked: unknown[] = []
  regionOf({ [AGENCY]: { erasureAsked: (notice) => asked.push(notice) > 0 } })
  const id = await delivered()
  expect(await statusAt(AGENCY, id)).toBe(200)
  expect(await region.exchanges[MALL]?.erase({ nik: NIK }, ORDER)).toMatchObject({ told: [AGENCY] })
  await region.settle()
  expect(await statusAt(AGENCY, id)).toBe(410)
  expect(asked).toEqual([expect.objectContaining({ case: id, owner: MALL, basis: 'UU 27/2022' })])
  expect(await leaves(AGENCY, 'erased')).toMatchObject([{ case: id, by: MALL, basis: 'UU 27/2022' }])
  expect(await leaves(MALL, 'told')).toMatchObject([{ case: id, actor: AGENCY }])
  const kept = sealed(sqlite(join(region.folder, `${AGENCY}.db`)), { masterKey: masterKey(LINE) })
  const entries = await kept.read((view) => view.entriesOf(id as never, 0, 10))
  await kept.close()
  expect(entries.map(({ entry, erased }) => [entry.data, erased])).toEqual([[{}, true]])
})

test('a party that was away is told when it is back', async () => {
  regionOf({ [MALL]: { schedule: { waits: [20], attempts: 100 } } })
  const id = await delivered()
  region.offline.add(AGENCY)
  await region.exchanges[MALL]?.erase({ case: id as never }, ORDER)
  await sleep(60)
  expect(await statusAt(AGENCY, id)).toBe(200)
  region.offline.delete(AGENCY)
  await region.settle()
  expect(await statusAt(AGENCY, id)).toBe(410)
})

test('a notice takes that one copy, and nothing else of the same person', async () => {
  regionOf()
  const id = await delivered()
  const own = (await (await region.call(AGENCY, AGENCY, 'POST', '/service-requests', submission)).json()) as {
    id: string
  }
  const other = await region.open()
  await region.settle()
  expect((await tell(MALL, AGENCY, id)).status).toBe(200)
  expect([await statusAt(AGENCY, id), await statusAt(AGENCY, own.id), await statusAt(AGENCY, other)]).toEqual([
    410, 200, 200,
  ])
  expect((await tell(MALL, AGENCY, id)).status).toBe(200)
  expect(await leaves(AGENCY, 'erased')).toHaveLength(1)
})

test('the agency erases the person by its own hand: its cases and every copy', async () => {
  regionOf()
  const id = await delivered()
  const own = (await (await region.call(AGENCY, AGENCY, 'POST', '/service-requests', submission)).json()) as {
    id: string
  }
  const erased = await region.exchanges[AGENCY]?.erase({ nik: NIK }, ORDER)
  expect(erased).toMatchObject({ cases: [id, own.id].sort(), parties: [AGENCY, MALL], told: [] })
  expect([await statusAt(AGENCY, id), await statusAt(AGENCY, own.id)]).toEqual([410, 410])
  expect(await statusAt(MALL, id)).toBe(200)
})

test('whoever is not the owner erases nothing, and is answered as if there were nothing', async () => {
  regionOf()
  const id = await delivered()
  const said = async (about: string) =>
    JSON.stringify(await (await tell(STRANGER, AGENCY, about)).json())
      .replace(about, '')
      .replace(/"at":"[^"]*"/, '')
  expect(await said(id)).toBe(await said('7777-7777-777W'))
  expect(await statusAt(AGENCY, id)).toBe(200)
  expect(await leaves(AGENCY, 'erased')).toEqual([])
  // Nor does a party have the owner's own case erased.
  await tell(AGENCY, MALL, id)
  expect(await statusAt(MALL, id)).toBe(200)
})

test('a party whose law obliges it to keep refuses, and so does one that encrypts nothing: a person sees it', async () => {
  regionOf({ [AGENCY]: { erasureAsked: () => false } })
  const id = await delivered()
  await expectProblem(await tell(MALL, AGENCY, id), { code: 'forbidden' })
  await region.exchanges[MALL]?.erase({ nik: NIK }, ORDER)
  await region.settle()
  expect(await region.exchanges[MALL]?.stuck()).toMatchObject([{ destination: `erasure:${AGENCY}`, case: id }])
  expect(await statusAt(AGENCY, id)).toBe(200)
  await region.close()
  region = createRegion()
  const open = await region.open('complaint')
  await expectProblem(await tell(MALL, AGENCY, open), { code: 'not-found' })
})
