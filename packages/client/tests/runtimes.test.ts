import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { createRequire, isBuiltin } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { contract, ServiceRequest } from '@selaras/schemas'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const request = contract.get(ServiceRequest)?.examples?.[0] as ServiceRequest
const execute = promisify(execFile)
const { resolve } = createRequire(import.meta.url)

/** The binary itself: the package `bun` would link it with an install script, which this workspace does not run. */
const bun = () => {
  const machine = `${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`.replace(
    'win32',
    'windows',
  )
  const name = process.platform === 'win32' ? 'bun.exe' : 'bun'
  return createRequire(resolve('bun/package.json')).resolve(`@oven/bun-${machine}/bin/${name}`)
}

const runtimes = [
  { name: 'Node', command: [process.execPath] },
  { name: 'Bun', command: [bun(), 'run'] },
  { name: 'Deno', command: [process.execPath, resolve('deno/bin.cjs'), 'run', '--no-prompt', '--allow-net=127.0.0.1'] },
]

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (command) => spawnSync(command, ['--version']).status === 0,
)

/** Issues a token, refuses it once, then serves; the way through X-Road is closed. */
const answerCall = (path: string, authorization: string | undefined, tokens: { issued: number }) => {
  if (path === '/token')
    return { status: 200, body: { access_token: `token-${++tokens.issued}`, token_type: 'Bearer', expires_in: '3600' } }
  if (path.startsWith('/r1/'))
    return { status: 500, body: { type: '' }, headers: { 'X-Road-Error': 'Server.ServerProxy.AccessDenied' } }
  if (authorization === 'Bearer token-1')
    return { status: 401, body: { code: 900901, message: 'Invalid Credentials', description: '' } }
  tokens.issued = 0
  return { status: 201, body: request }
}

const PAGE = '<!doctype html><meta charset="utf-8"><body></body><script type="module" src="/files/'
/** Code made from text and anything from elsewhere is refused. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'"

/** What a page needs beside the bundle, by file. */
const files = {
  'page.mjs': `globalThis.report = (outcome) => fetch('/outcome', { method: 'POST', body: outcome })
await import('./program.mjs')`,
  'page-with-worker.mjs': `new Worker('/files/page.mjs', { type: 'module' })`,
}

let server: Server
let directory: string
let origin: string
/** What a page reports, as the server hears it. */
let report: (outcome: string) => void
const builtins: string[] = []

const serveFile = async (path: string, outgoing: ServerResponse) => {
  const type = path.endsWith('.mjs') ? 'text/javascript' : 'text/html'
  const name = path.slice('/files/'.length)
  const content = type === 'text/html' ? `${PAGE}${name}.mjs"></script>` : await readFile(join(directory, name))
  outgoing.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY }).end(content)
}

beforeAll(async () => {
  const tokens = { issued: 0 }
  server = createServer(async (incoming, outgoing) => {
    const path = incoming.url ?? ''
    const text = await readText(incoming)
    if (path === '/outcome') return void outgoing.end(report(text))
    if (path.startsWith('/files/')) return serveFile(path, outgoing)
    const { status, body, headers } = answerCall(path, incoming.headers.authorization, tokens)
    outgoing.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  directory = await mkdtemp(join(tmpdir(), 'selaras-runtimes-'))
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@selaras/source', 'module', 'browser'] },
    define: { ORIGIN: JSON.stringify(origin) },
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
      rollupOptions: { output: { chunkFileNames: '[name].mjs' } },
    },
  })
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content)
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(directory, { recursive: true, force: true, maxRetries: 5 })
})

const expected = { id: request.id, refusal: 'forbidden' }

test('the bundle needs nothing of Node, and keeps the validators of a profile apart', async () => {
  expect(builtins).toEqual([])
  const names = await readdir(directory)
  expect(names).toEqual(expect.arrayContaining(['service.gen.mjs', 'complaint.gen.mjs']))
  for (const name of names)
    expect(await readFile(join(directory, name), 'utf8')).not.toMatch(
      /["'`]node:|\brequire\(|\bprocess\.(?!env\.NODE_ENV)/,
    )
})

test.each(runtimes)('the program runs in $name', async ({ command: [command = '', ...args] }) => {
  const { stdout } = await execute(command, [...args, join(directory, 'program.mjs')])
  expect(JSON.parse(stdout)).toEqual(expected)
})

test('the program runs in a worker thread of Node', async () => {
  const code = `globalThis.report = (text) => require('node:worker_threads').parentPort.postMessage(text)
import(${JSON.stringify(pathToFileURL(join(directory, 'program.mjs')).href)})`
  const worker = new Worker(code, { eval: true })
  const outcome = await new Promise<string>((resolve, reject) => worker.once('message', resolve).once('error', reject))
  await worker.terminate()
  expect(JSON.parse(outcome)).toEqual(expected)
})

describe.skipIf(!chromium)(
  'in a browser, where a page may not make code from text (needs Chromium on the PATH)',
  () => {
    test.each(['page', 'page-with-worker'])('the program runs in a %s', async (page) => {
      const outcome = new Promise<string>((resolve) => {
        report = resolve
      })
      // The sandbox of Chromium does not start for root.
      const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      const flags = ['--headless', '--disable-gpu', `--user-data-dir=${join(directory, `profile-${page}`)}`, ...sandbox]
      const browser = spawn(chromium ?? '', [...flags, `${origin}/files/${page}`], { stdio: 'ignore', timeout: 15_000 })
      const ended = once(browser, 'exit').then(() => 'null')
      const reported = await Promise.race([outcome, ended])
      browser.kill()
      await ended
      expect(JSON.parse(reported)).toEqual(expected)
    })
  },
)
