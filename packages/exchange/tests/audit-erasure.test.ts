import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type ExportFile, exportStore, FILES, verifyExport } from '../src/export/index.ts'
import { createExchange, type Trust } from '../src/index.ts'
import { masterKey, newMasterKey, sealed } from '../src/privacy/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { MALL, service, submission } from './region.ts'

const folder = mkdtempSync(join(tmpdir(), 'selaras-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('after an erasure the audit log verifies: what is gone keeps its place, and the log says that it was erased', async () => {
  const key = masterKey(newMasterKey('2026-11'))
  const store = sqlite(join(folder, 'mall.db'))
  const trust: Trust = {
    specificationVersion: 1,
    challenge: '',
    sign: async (request) => request,
    verify: async () => ({ ok: true, participant: MALL as never }),
  }
  const exchange = createExchange({
    participant: MALL,
    store,
    masterKey: key,
    trust,
    services: [{ ...service, provider: MALL }],
  })
  const post = async (path: string, body: object) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
    const response = await exchange.fetch(
      new Request(`http://mall${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    )
    return (await response.json()) as { id: string }
  }
  const { id } = await post('/service-requests', submission)
  await post(`/service-requests/${id}/accept`, {})
  await exchange.erase({ case: id as never }, { by: 'DPO', basis: 'UU 27/2022' })
  const files: Record<ExportFile, string> = {
    'manifest.json': '',
    'entries.ndjson': '',
    'audit.ndjson': '',
    'checkpoint.txt': '',
  }
  const write = async (file: ExportFile, text: string) => {
    files[file] += text
  }
  await exportStore(sealed(store, { masterKey: key }), MALL as never, { write })
  const verify = (audit: string) =>
    verifyExport({ manifest: files[FILES.manifest], entries: [files[FILES.entries]], audit: [audit] })
  expect(files[FILES.entries]).toMatch(/^\{"case":.*"erased":true,"sequence":1\}\n/)
  expect(JSON.stringify(files)).not.toMatch(/9901015708900001|Siti/)
  expect(files[FILES.audit]).toContain('"kind":"erased"')
  expect((await verify(files[FILES.audit])).findings).toEqual([])
  const hidden = await verify(files[FILES.audit].replace('"kind":"erased"', '"kind":"edited"'))
  expect(hidden.findings.map(({ code }) => code)).toEqual(['erasure-unlisted', 'erasure-unlisted'])
  await exchange.stop()
})
