import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { guardedFetch } from '../src/webhooks/index.ts'
import { callsIn, until } from './receivers.ts'
import { createRegion, MALL, type Region } from './region.ts'

const exchange = fileURLToPath(new URL('..', import.meta.url))
const linesIn = (page: string) => {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8')
  return /<!-- receiver -->\n```js\n(.*?)```/s.exec(text)?.[1] ?? ''
}

let region: Region
let receiver: ChildProcess | undefined
const stop = async () => {
  if (!receiver || receiver.exitCode !== null) return
  const ended = new Promise((resolve) => receiver?.once('exit', resolve))
  receiver.kill()
  await ended
}
afterEach(async () => {
  await region.close()
  await stop()
})

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

test('the receiver of the documentation agrees, proves what comes, and prints it', async () => {
  const code = linesIn('webhooks.md')
  expect(code.trim().split('\n').filter(Boolean).length).toBeLessThanOrEqual(15)
  expect(linesIn('webhook.md')).toBe(code)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  let printed = ''
  const run = async (secret: string) => {
    await stop()
    const env = { ...process.env, PORT: String(port), WEBHOOK_SECRET: secret }
    const child = spawn(process.execPath, ['--conditions=@selaras/source', '--input-type=module', '-e', code], {
      cwd: exchange,
      env,
    })
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    receiver = child
    await until(() =>
      fetch(url, { method: 'OPTIONS' }).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
  }
  region = createRegion({ [MALL]: { webhookFetch: guardedFetch({ http: true, ports: [port], allow: ['127.0.0.1'] }) } })
  const { subscribe } = callsIn(() => region)
  await run('')
  const { status, body } = await subscribe(MALL, { url })
  expect(status).toBe(201)
  await run(body.secret ?? '')
  region.startAll()
  await region.open()
  await region.open('complaint')
  await until(() => printed.split('\n').length === 3)
  expect(printed.split('\n').sort()).toEqual(['', 'complaint.received', 'service-request.submitted'])
  const forged = await fetch(url, { method: 'POST', headers: { 'webhook-id': 'a' }, body: '{}' })
  expect(forged.status).toBe(401)
})
