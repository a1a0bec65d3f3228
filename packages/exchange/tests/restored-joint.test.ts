import { join } from 'node:path'
import type { JointRequest } from '@selaras/schemas'
import { afterEach, expect, test } from 'vitest'
import { backupSqlite, restoreSqlite } from '../src/sqlite.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER, service, submission } from './region.ts'

let region: Region
afterEach(() => region.close())

const definition = {
  id: 'terpadu.usaha-baru',
  name: { id: 'Memulai usaha', en: 'Starting a business' },
  coordinator: MALL,
  legs: [{ id: 'nib', service: service.id, provider: AGENCY, after: [] }],
  product: { id: 'Usaha siap berjalan', en: 'A business ready to run' },
}

test('a leg whose request came back from its provider, and the whole without it, is not opened again', async () => {
  region = createRegion({ [MALL]: { jointServices: [definition as never] } })
  const [file, backup] = [join(region.folder, `${MALL}.db`), join(region.folder, 'backup')]
  const opened = await region.call(STRANGER, MALL, 'POST', '/joint-requests', { ...submission, service: definition.id })
  const { id } = (await opened.json()) as JointRequest
  await backupSqlite(file, backup)
  region.offline.add(STRANGER)
  region.startAll()
  await expect.poll(() => region.rows(AGENCY).cases).toBe(1)

  await region.exchanges[MALL]?.stop()
  await restoreSqlite({ from: backup, to: file, since: Date.now(), without: [] })
  region.offline.delete(STRANGER)
  const mall = await region.restart(MALL)
  expect((await mall.recover()).isComplete).toBe(true)
  mall.start()
  await region.settle()
  const { legs } = (await (await region.call(STRANGER, MALL, 'GET', `/joint-requests/${id}`)).json()) as JointRequest
  expect(legs).toMatchObject([{ leg: 'nib', case: { owner: MALL } }])
  expect(region.rows(AGENCY).cases).toBe(1)
  expect((await region.call(AGENCY, AGENCY, 'GET', `/service-requests/${legs[0]?.case?.id}`)).status).toBe(200)
})
