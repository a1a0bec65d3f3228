import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'
import { start } from './start-selaras.ts'

const folder = createFolder()
const running = new Set<ReturnType<typeof start>>()

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

/** Starts a node and waits until it says where it is. */
const serve = async (words: readonly string[] = [], cwd = folder.path, environment = {}) => {
  const child = start(['serve', '--port', '0', '--lang', 'en', ...words], { cwd, environment })
  running.add(child)
  let said = ''
  let complained = ''
  child.stderr.on('data', (chunk) => {
    complained += chunk
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.includes('Ctrl+C')) resolve()
    })
    child.on('exit', () => reject(new Error(complained)))
  })
  const stop = async (signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM') => {
    const before = performance.now()
    child.kill(signal)
    const [code] = await once(child, 'exit')
    running.delete(child)
    return { code, seconds: (performance.now() - before) / 1000 }
  }
  return { url: / serves (\S+)/.exec(said)?.[1] ?? '', said: () => said, complained: () => complained, stop }
}

const keyIn = (path: string) => readFileSync(join(path, 'selaras.key'), 'utf8').trim()

const submit = (url: string, key: string) =>
  fetch(`${url}/service-requests`, {
    method: 'POST',
    headers: { 'X-Api-Key': key, 'Idempotency-Key': crypto.randomUUID(), 'Content-Type': 'application/json' },
    body: JSON.stringify({
      service: 'usaha.nib',
      applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
      documents: [{ type: 'identity-card' }],
    }),
  })

const read = (url: string, key: string, id: string) =>
  fetch(`${url}/service-requests/${id}`, { headers: { 'X-Api-Key': key } })

test('a case survives a restart, and the key is made once', async () => {
  const first = await serve()
  const key = keyIn(folder.path)
  expect(first.said()).toContain(`New API key (shown this once): ${key}`)
  const submitted = await submit(first.url, key)
  expect(submitted.status).toBe(201)
  const { id } = (await submitted.json()) as { id: string }
  const stopped = await first.stop()
  expect(stopped.code).toBe(0)
  expect(stopped.seconds).toBeLessThan(10)
  expect(first.said()).toContain('Stopped.')

  const second = await serve()
  expect(second.said()).not.toContain(key)
  const found = await read(second.url, keyIn(folder.path), id)
  expect(await found.json()).toMatchObject({ id, status: 'submitted', sequence: 1 })
  expect((await second.stop('SIGINT')).code).toBe(0)
  expect(first.complained() + second.complained()).toBe('')
})

const posix = process.platform !== 'win32'

test.runIf(posix)('only this user can read the key and the database (file modes: POSIX only)', async () => {
  const node = await serve()
  for (const name of ['selaras.key', 'selaras.db']) expect(statSync(join(folder.path, name)).mode & 0o077).toBe(0)
  await node.stop()
  chmodSync(join(folder.path, 'selaras.key'), 0o644)
  const open = await serve()
  expect(open.said()).toContain('Other users can read the API key selaras.key; run: chmod 600 selaras.key')
  await open.stop()
})

test.runIf(posix)('the curl line works as printed (it is a POSIX shell line)', async () => {
  const node = await serve()
  const line = /^curl [\s\S]*?\n\n/m.exec(node.said())?.[0] ?? ''
  const answer = execFileSync('sh', ['-c', line.replace('curl', 'curl -s')], { cwd: folder.path, encoding: 'utf8' })
  expect(JSON.parse(answer)).toMatchObject({ status: 'submitted', owner: 'mpp.selaras.example' })
  await node.stop()
})

test('without the key nobody gets in', async () => {
  const node = await serve()
  expect((await submit(node.url, 'not-the-key-of-anybody')).status).toBe(401)
  expect((await fetch(`${node.url}/health`)).status).toBe(200)
  await node.stop()
})

test('a request under way finishes; an idle connection does not hold the node up', async () => {
  const node = await serve()
  const { port } = new URL(node.url)
  const idle = connect(Number(port), '127.0.0.1')
  await once(idle, 'connect')
  const waiting = fetch(`${node.url}/entries?wait=30`, { headers: { 'X-Api-Key': keyIn(folder.path) } }).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 300))
  const { code, seconds } = await node.stop()
  expect(code).toBe(0)
  expect(seconds).toBeLessThan(10)
  idle.destroy()
  await waiting
})

test('a taken port: one clear message, and no database', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const empty = createFolder()
  const { code, stdout, stderr } = await run(['serve', '--port', String(port), '--lang', 'en'], { cwd: empty.path })
  other.close()
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe(
    `selaras: Port ${port} at 127.0.0.1 is in use by another program. Choose another: selaras serve --port ${port + 1}\n`,
  )
  expect(() => statSync(join(empty.path, 'selaras.db'))).toThrow('ENOENT')
  empty.remove()
})

test('the development node stays on this computer', async () => {
  const { code, stderr } = await run(['serve', '--host', '0.0.0.0'])
  expect(code).toBe(2)
  expect(stderr).toContain('hanya melayani komputer ini, bukan 0.0.0.0')
})

test.each(['json', 'mjs', 'ts'])('a node from selaras.config.%s', async (extension) => {
  const own = createFolder()
  const service = JSON.parse(readFileSync(new URL('../../../specs/schemas/Service.json', import.meta.url), 'utf8'))
    .examples[0]
  const config = {
    participant: 'mpp.example.go.id',
    database: 'mall.db',
    services: extension === 'json' ? 'services.json' : [{ ...service, provider: 'mpp.example.go.id' }],
    keys: { accept: { 'mpp.example.go.id': { env: 'MALL_KEY' } } },
    directory: { 'dinas.example.go.id': 'https://dinas.example.go.id' },
  }
  writeFileSync(join(own.path, 'services.json'), JSON.stringify([{ ...service, provider: 'mpp.example.go.id' }]))
  const text = JSON.stringify(config)
  writeFileSync(join(own.path, `selaras.config.${extension}`), extension === 'json' ? text : `export default ${text}`)
  const key = 'a key that is long enough'
  const node = await serve(['--config', `selaras.config.${extension}`], own.path, { MALL_KEY: key })
  expect(node.said()).toContain('Database: mall.db')
  expect(node.said()).not.toContain(key)
  expect((await submit(node.url, key)).status).toBe(201)
  expect((await node.stop()).code).toBe(0)
  own.remove()
})
