import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { isBuiltin } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { contract, ServiceRequest } from '@selaras/schemas'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const request = contract.get(ServiceRequest)?.examples?.[0] as ServiceRequest

/** The runtimes of this machine; Node is always one of them. */
const runtimes = [
  { name: 'node', command: process.execPath, args: [] },
  { name: 'bun', command: 'bun', args: ['run'] },
  { name: 'deno', command: 'deno', args: ['run', '--no-prompt', '--allow-net=127.0.0.1'] },
].filter(({ command }) => spawnSync(command, ['--version']).status === 0)

/** Issues a token, refuses it once, then serves; the way through X-Road is closed. */
const world = () => {
  let tokens = 0
  return createServer((incoming, outgoing) => {
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
      outgoing.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
    incoming.resume()
    if (incoming.url === '/token')
      return answer(200, { access_token: `token-${++tokens}`, token_type: 'Bearer', expires_in: '3600' })
    if (incoming.url?.startsWith('/r1/'))
      return answer(500, { type: '', message: '', detail: '' }, { 'X-Road-Error': 'Server.ServerProxy.AccessDenied' })
    if (incoming.headers.authorization === 'Bearer token-1')
      return answer(401, { code: 900901, message: 'Invalid Credentials', description: '' })
    tokens = 0
    return answer(201, request)
  })
}

let server: Server
let directory: string
let bundle: string
const builtins: string[] = []

beforeAll(async () => {
  server = world()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  directory = await mkdtemp(join(tmpdir(), 'selaras-runtimes-'))
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@selaras/source', 'module', 'browser'] },
    define: { ORIGIN: JSON.stringify(`http://127.0.0.1:${(server.address() as AddressInfo).port}`) },
    plugins: [
      {
        name: 'builtins',
        enforce: 'pre',
        resolveId(id) {
          if (isBuiltin(id)) builtins.push(id)
        },
      },
    ],
    build: {
      outDir: directory,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./program.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'program.mjs',
      },
    },
  })
  bundle = join(directory, 'program.mjs')
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(directory, { recursive: true })
})

test('the bundle needs nothing of Node', async () => {
  expect(builtins).toEqual([])
  expect(await readFile(bundle, 'utf8')).not.toMatch(/["'`]node:|\brequire\(|\bprocess\.(?!env\.NODE_ENV)/)
})

test.each(runtimes)('the program runs in $name', async ({ command, args }) => {
  const { stdout } = await promisify(execFile)(command, [...args, bundle])
  expect(JSON.parse(stdout)).toEqual({ id: request.id, refusal: 'forbidden' })
})
