import { once } from 'node:events'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'
import { start } from './start-selaras.ts'

const folder = createFolder()
let child: ReturnType<typeof start> | undefined
afterEach(() => {
  child?.kill('SIGKILL')
  child = undefined
})

const keys = { MALL_KEY: 'a key that is long enough', METRICS_TOKEN: 'a token for the scraper' }

/** The node of the fixture, in a folder of its own: its configuration is a program. */
const serve = async (words: readonly string[] = []) => {
  const fixture = new URL('./__fixtures__/selaras.config.ts', import.meta.url)
  const config = join(folder.path, 'selaras.config.ts')
  copyFileSync(fixture, config)
  const index = new URL('../src/index.ts', import.meta.url).href
  writeFileSync(config, readFileSync(config, 'utf8').replace('../../src/index.ts', index))
  child = start(['serve', '--lang', 'en', '--port', '0', '--config', config, ...words], { environment: keys })
  const output = { log: '', words: '' }
  child.stdout.on('data', (chunk) => {
    output.log += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.words += chunk
  })
  await expect.poll(() => output.words, { timeout: 10_000 }).toContain('Ctrl+C')
  return { url: / serves (\S+)/.exec(output.words)?.[1] ?? '', output }
}

const NIK = '9901015708900001'

test('a node with a log: JSON lines alone on standard output, and no secret in them', async () => {
  const { url, output } = await serve()
  const known = { 'X-Api-Key': keys.MALL_KEY }
  expect((await fetch(`${url}/ready`)).status).toBe(200)
  expect((await fetch(`${url}/metrics`)).status).toBe(401)
  const metrics = await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${keys.METRICS_TOKEN}` } })
  expect(await metrics.text()).toContain('selaras_ready 1')
  const statuses = []
  for (let count = 0; count < 4; count += 1)
    statuses.push((await fetch(`${url}/complaints/${NIK}`, { headers: known })).status)
  expect(statuses).toEqual([422, 422, 422, 429])
  child?.kill('SIGTERM')
  const [code] = await once(child as NonNullable<typeof child>, 'exit')
  expect(code).toBe(0)
  const events = output.log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(events.map(({ event, status, level }) => [event, status, level])).toEqual([
    ['request', 422, 'info'],
    ['request', 422, 'info'],
    ['request', 422, 'info'],
    ['request', 429, 'warn'],
  ])
  expect(output.words).toContain('Stopped.')
  for (const secret of [NIK, keys.MALL_KEY, keys.METRICS_TOKEN]) expect(output.log + output.words).not.toContain(secret)
})

const refusedBy = async (config: object, language: string, environment = {}) => {
  writeFileSync(join(folder.path, 'bad.json'), JSON.stringify(config))
  const { code, stderr } = await run(['serve', '--config', 'bad.json', '--port', '0', '--lang', language], {
    cwd: folder.path,
    environment,
  })
  expect(code).toBe(2)
  return stderr
}

test('a mistake is named by file and key, with what to change, in both languages', async () => {
  const participant = 'mpp.example.go.id'
  const environment = { SECRET: 'rahasia' }
  const wrong = { participant, masterKey: { env: 'SECRET' } }
  expect(await refusedBy(wrong, 'en', environment)).toBe(
    'selaras: Configuration "bad.json", /masterKey: a master key has the form <id>:<43 characters of base64url>, one a line.\n',
  )
  const indonesian = await refusedBy(wrong, 'id', environment)
  expect(indonesian).toContain('Konfigurasi "bad.json", /masterKey: kunci induk harus berbentuk')
  expect(indonesian).not.toContain('rahasia')
  expect(await refusedBy({ participant, agreements: [] }, 'en')).toContain('pseudonymKey')
  expect(await refusedBy({ participant, prot: 80 }, 'en')).toContain('/prot: Unknown field')
})
