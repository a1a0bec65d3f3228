import { join } from 'node:path'
import { type Adapter, type Change, reading } from '@selaras/adapter'
import { afterEach, expect, test } from 'vitest'
import type { Exchange, Store } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { AGENCY, createRegion, MALL, type Region, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

/** A legacy system that announces its changes, each under its command. */
const announcing: Adapter = {
  specificationVersion: 1,
  name: 'legacy',
  maturity: 'port-only',
  receive: async (request) => {
    const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
    const command = { kind: 'service-request', name, data: {} } as const
    const changes: Change[] = [{ key: name, about: { reference: 'L-1' }, command }]
    return reading({ changes, response: new Response('ok') })
  },
}

test('what was announced before its case came is not overtaken by what is announced after', async () => {
  region = createRegion({ [AGENCY]: { adapters: [announcing] } })
  const agency = region.exchanges[AGENCY] as Exchange
  const announce = (name: string) =>
    agency.fetch(new Request(`http://${AGENCY}/adapters/legacy/${name}`, { method: 'POST' }))
  region.exchanges[MALL]?.start()
  await announce('accept')
  const sent = await region.call(MALL, MALL, 'POST', '/service-requests', { ...submission, reference: 'L-1' })
  const { id } = (await sent.json()) as { id: string }
  await expect.poll(() => region.rows(AGENCY).cases).toBe(1)
  await announce('start')
  agency.start()
  await expect
    .poll(async () => (await region.entriesAt(MALL, id)).map(({ type }) => type.split('.')[1]), { timeout: 5_000 })
    .toEqual(['submitted', 'accepted', 'started'])
  expect((await agency.backlog()).divergent).toBe(0)
})

test('what was announced before its case is not overtaken when the case comes while the next is taken in', async () => {
  region = createRegion()
  await region.exchanges[AGENCY]?.stop()
  const store = sqlite(join(region.folder, `${AGENCY}.db`))
  let comes: (() => Promise<unknown>) | undefined
  // Another node of the agency takes the case in, just after this one has looked which cases there are.
  const read: Store['read'] = async (work) => {
    const seen = await store.read(work)
    const now = comes
    comes = undefined
    await now?.()
    return seen
  }
  const agency = await region.restart(AGENCY, { adapters: [announcing], store: { ...store, read } })
  const announce = (name: string) =>
    agency.fetch(new Request(`http://${AGENCY}/adapters/legacy/${name}`, { method: 'POST' }))
  await announce('accept')
  const sent = await region.call(MALL, MALL, 'POST', '/service-requests', { ...submission, reference: 'L-1' })
  const { id } = (await sent.json()) as { id: string }
  const entries = await region.entriesAt(MALL, id)
  comes = () => region.call(MALL, AGENCY, 'POST', '/entries', { entries })
  await announce('start')
  region.exchanges[MALL]?.start()
  agency.start()
  await expect
    .poll(async () => (await region.entriesAt(MALL, id)).map(({ type }) => type.split('.')[1]), { timeout: 5_000 })
    .toEqual(['submitted', 'accepted', 'started'])
  expect((await agency.backlog()).divergent).toBe(0)
})
