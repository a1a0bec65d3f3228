import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createExchange, directory, type KeyRing, newKey, published } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'

const MALL = 'mpp.example.go.id'
const folder = createFolder()
afterAll(folder.remove)
const at = (name: string) => join(folder.path, name)
const selaras = (...words: string[]) => run([...words, '--lang', 'en'], { cwd: folder.path })
const complaint = {
  title: 'Lampu mati',
  description: 'Lampu jalan mati.',
  channel: 'jaki',
  anonymous: true,
  confidential: false,
}

beforeAll(async () => {
  const keys: KeyRing = { keys: [await newKey(Date.now() - 60_000)] }
  writeFileSync(at('keys.json'), JSON.stringify({ [MALL]: published(keys) }))
  const exchange = createExchange({
    participant: MALL,
    store: sqlite(at('mall.db')),
    keys,
    trust: {
      specificationVersion: 1,
      challenge: '',
      sign: async (request) => request,
      verify: async () => ({ ok: true, participant: MALL as never }),
    },
    directory: directory({ [MALL]: { url: 'http://mall', keys: published(keys) } }),
  })
  for (let count = 0; count < 3; count++) {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomBytes(9).toString('base64url') }
    const request = new Request('http://mall/complaints', { method: 'POST', headers, body: JSON.stringify(complaint) })
    expect((await exchange.fetch(request)).status).toBe(201)
  }
  writeFileSync(at('held.txt'), (await exchange.checkpoint()) ?? '')
  await exchange.stop()
})

test('backup and restore: a whole copy for its owner alone; what it replaces is kept, and the node is told', async () => {
  expect(await selaras('backup', 'mall.db', '-o', 'copy.db')).toMatchObject({
    code: 0,
    stdout: 'The backup is written and whole: copy.db\n',
  })
  if (process.platform !== 'win32') expect(statSync(at('copy.db')).mode & 0o077).toBe(0)
  expect((await selaras('restore', 'other.db', 'copy.db')).code).toBe(0)
  const restored = new DatabaseSync(at('other.db'), { readOnly: true })
  expect(restored.prepare('SELECT count(*) AS count FROM recoveries WHERE done = 0').get()).toEqual({ count: 1 })
  expect(restored.prepare('SELECT count(*) AS count FROM entries').get()).toEqual({ count: 3 })
  restored.close()
  expect((await selaras('restore', 'other.db', 'copy.db')).code).toBe(0)
  expect(readdirSync(folder.path).filter((name) => /^other\.db\.replaced-\d+$/.test(name))).toHaveLength(1)

  writeFileSync(at('broken.db'), 'no database')
  const refused = await selaras('restore', 'new.db', 'broken.db')
  expect([refused.code, existsSync(at('new.db'))]).toEqual([2, false])
  expect(refused.stderr).toContain('"broken.db" cannot be restored')
  expect((await selaras('backup', 'nothing.db', '-o', 'x.db')).stderr).toContain('nothing.db')
})

test('export and verify: whole, then changed in one letter, then cut off', async () => {
  expect((await selaras('export', 'mall.db', '-o', 'out')).stderr).toContain('--participant')
  const exported = await selaras('export', 'mall.db', '-o', 'out', '--participant', MALL)
  expect(exported.stdout).toBe('3 entries and 3 leaves of the audit log are in out; the checkpoint covers 3 leaves.\n')
  expect((await selaras('export', 'mall.db', '-o', 'out', '--participant', MALL)).stderr).toContain('not empty')

  const verify = () => selaras('verify', 'out', '--checkpoint', 'held.txt', '--keys', 'keys.json')
  expect(await verify()).toEqual({
    code: 0,
    stdout: `Whole: 3 entries and 3 leaves of the audit log of ${MALL}.\nCheckpoints vouch for 3 leaves; 0 behind them nobody vouches for yet. Cosigned by: -\n`,
    stderr: '',
  })
  expect((await selaras('verify', 'out')).stdout).toContain('Without --keys no signature is checked.')

  const entries = readFileSync(at('out/entries.ndjson'), 'utf8')
  const [first = ''] = entries.split('\n')
  const { subject } = JSON.parse(first) as { subject: string }
  writeFileSync(at('out/entries.ndjson'), entries.replace('Lampu mati', 'Lampu mata'))
  const changed = await verify()
  expect(changed.code).toBe(1)
  expect(changed.stdout).toMatch(
    new RegExp(`^entries.ndjson:1: entry 1 of case ${subject} was changed: the audit log says`),
  )
  writeFileSync(at('out/entries.ndjson'), entries)
  const audit = readFileSync(at('out/audit.ndjson'), 'utf8')
  writeFileSync(at('out/audit.ndjson'), audit.slice(0, audit.lastIndexOf('\n', audit.length - 2) + 1))
  expect((await verify()).stdout).toContain('the audit log was cut off: the checkpoint covers 3 leaves, here are 2')
  writeFileSync(at('out/audit.ndjson'), audit)
  appendFileSync(at('keys.json'), ' x')
  expect((await verify()).code).toBe(2)
})

test('redrive: lists what is stuck without personal data, and takes it up again', async () => {
  const database = new DatabaseSync(at('mall.db'))
  const [row] = database.prepare('SELECT position, id FROM cases').all()
  database
    .prepare(
      "INSERT INTO deliveries (destination, case_position, acknowledged, target, due, parked, problem) VALUES ('peer:dinas.example.go.id', ?, 0, 1, 0, 1, 'NIK 9901015708900001')",
    )
    .run(row?.position as number)
  const listed = await selaras('redrive', 'mall.db', '--list')
  expect(listed.stdout).toBe(`given up on  peer:dinas.example.go.id  ${row?.id}\n`)
  expect((await selaras('redrive', 'mall.db', '--destination', 'peer:lain.example.go.id')).stdout).toBe(
    '0 deliveries are taken up again.\n',
  )
  expect((await selaras('redrive', 'mall.db', '--case', 'x')).code).toBe(2)
  expect((await selaras('redrive', 'mall.db', '--json')).stdout).toBe('{"redriven":1}\n')
  expect(database.prepare('SELECT parked, failures FROM deliveries').get()).toEqual({ parked: 0, failures: 0 })
  expect((await selaras('redrive', 'mall.db', '--list')).stdout).toBe('Nothing is stuck.\n')
  database.close()
})
