import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'

const desk = fileURLToPath(new URL('./__fixtures__/openapi/desk.yaml', import.meta.url))
const ky = realpathSync(fileURLToPath(new URL('../node_modules/ky', import.meta.url)))

interface Seen {
  method: string
  url: string
  headers: Record<string, string>
  body: string
}
type Method<Result = Seen> = (input?: object) => Promise<Result>
/** The shape of the written client, as `consumer` type-checks it. */
interface DeskClient {
  tickets: { read: Method; open: Method; clear: Method<undefined> }
  forms: { send: Method }
  files: { upload: Method; download: Method<Blob> }
  texts: { text: Method<object> }
  slow: { wait: Method<string> }
  styles: { show: Method }
}
interface Written {
  createClient: (options?: object) => DeskClient
  isApiError: (error: unknown, operation?: string) => boolean
}

const folder = createFolder()
let server: Server
let written: Written
let baseUrl = ''
let attempts = 0
let followed = 0

const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array) =>
  response.writeHead(status, { 'content-type': type }).end(body)

const answer = async (request: IncomingMessage, response: ServerResponse) => {
  const { method = '', url = '', headers } = request
  const body = await text(request)
  if (url === '/slow') return
  if (url.startsWith('/tickets/none')) return send(response, 404, 'application/problem+json', '{"title":"Tidak ada"}')
  if (url.startsWith('/tickets/broken')) return send(response, 418, 'text/plain', 'rusak')
  if (url.startsWith('/tickets/moved')) return response.writeHead(302, { location: '/elsewhere' }).end()
  if (url === '/elsewhere') followed++
  if (url.startsWith('/tickets/busy') && ++attempts < 2) return response.writeHead(503, { 'retry-after': '0' }).end()
  if (method === 'DELETE') return response.writeHead(204).end()
  if (url === '/files' && method === 'GET') return send(response, 200, 'application/pdf', new Uint8Array([37, 0, 255]))
  if (url === '/texts/json-called-html') return send(response, 200, 'text/html', '{"a":1}')
  if (url === '/texts/login-page') return send(response, 200, 'text/html', '<h1>Masuk</h1>')
  if (url === '/texts/unnamed') return response.writeHead(200).end('{"a":2}')
  return send(
    response,
    method === 'POST' ? 201 : 200,
    'application/json',
    JSON.stringify({ method, url, headers, body }),
  )
}

beforeAll(async () => {
  mkdirSync(`${folder.path}/node_modules`)
  symlinkSync(ky, `${folder.path}/node_modules/ky`)
  const result = await run(['generate', desk, '-o', `${folder.path}/client`, '--lang', 'en'])
  expect(result).toMatchObject({ code: 0, stderr: '' })
  written = (await import(/* @vite-ignore */ pathToFileURL(`${folder.path}/client/client.ts`).href)) as Written
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  folder.remove()
})

const client = (options: object = {}) => written.createClient({ baseUrl, retry: 0, ...options })
const path = { id: 'A/1 é', page: [1, 2] }
const failure = async (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  )

test('path, query and header parameters as their styles say', async () => {
  const query = { tag: ['x', 'y&z'], fields: ['a', 'b,c'], filter: { 'k k': 'v' }, where: { n: 1 }, none: undefined }
  const seen = await client().tickets.read({ path, query, header: { 'X-Desk': ['1', '2'] } })
  const where = encodeURIComponent('{"n":1}')
  expect(seen.url).toBe(
    `/tickets/A%2F1%20%C3%A9/notes/1,2?tag=x&tag=y%26z&fields=a,b%2Cc&filter%5Bk%20k%5D=v&where=${where}`,
  )
  expect(seen.headers).toMatchObject({ 'x-desk': '1,2', accept: 'application/json' })
})

test('the styles of OpenAPI that few use', async () => {
  const odd = { list: ['a', 'b'], label: ['x', 'y'], matrix: 5, object: { k: 1, l: 2 } }
  const seen = await client().styles.show({ path: odd, query: { pipes: ['1', '2 3'], spread: { s: '1', t: '2' } } })
  expect(seen.url).toBe('/styles/a,b.x.y;matrix=5/k=1,l=2?pipes=1%7C2%203&s=1&t=2')
})

test.each(['', '.', '..', undefined])('a path parameter %j would call another address', async (id) => {
  const error = await failure(client().tickets.read({ path: { id, page: [1] } }))
  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).toContain('path.id')
})

test('JSON, form and multipart bodies, and no body', async () => {
  const opened = await client().tickets.open({ body: { name: 'Siti' } })
  expect(opened).toMatchObject({ body: '{"name":"Siti"}', headers: { 'content-type': 'application/json' } })
  const sent = await client().forms.send({ body: { a: 'x y', b: [1, 2] } })
  expect(sent.body).toBe('a=x+y&b=1&b=2')
  const file = new File(['isi'], 'ktp.txt', { type: 'text/plain' })
  const uploaded = await client().files.upload({ body: { file, about: { page: 1 } } })
  expect(uploaded.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
  expect(uploaded.body).toContain('filename="ktp.txt"')
  expect(uploaded.body).toContain('{"page":1}')
  const empty = await client().forms.send()
  expect(empty.headers['content-type']).toBeUndefined()
})

test('nothing, bytes, and JSON that calls itself something else', async () => {
  expect(await client().tickets.clear()).toBeUndefined()
  const bytes = await (await client().files.download()).arrayBuffer()
  expect([...new Uint8Array(bytes)]).toEqual([37, 0, 255])
  expect(await client().texts.text({ path: { kind: 'json-called-html' } })).toEqual({ a: 1 })
  expect(await client().texts.text({ path: { kind: 'unnamed' } })).toEqual({ a: 2 })
  const error = await failure(client().texts.text({ path: { kind: 'login-page' } }))
  expect(error).toMatchObject({ name: 'ApiError', status: 200, body: '<h1>Masuk</h1>' })
})

test('errors hold status and body, and say which call they are of, without its address', async () => {
  const error = await failure(client().tickets.read({ path: { ...path, id: 'none' }, query: { tag: ['rahasia'] } }))
  expect(error).toMatchObject({
    name: 'ApiError',
    operation: 'tickets.read',
    status: 404,
    body: { title: 'Tidak ada' },
  })
  expect(String(error)).toContain('GET /tickets/{id}/notes/{page}: 404')
  expect(String(error)).not.toContain('rahasia')
  expect([written.isApiError(error), written.isApiError(error, 'tickets.read')]).toEqual([true, true])
  expect([written.isApiError(error, 'forms.send'), written.isApiError(new Error())]).toEqual([false, false])
  expect(await failure(client().tickets.read({ path: { ...path, id: 'broken' } }))).toMatchObject({ body: 'rusak' })
})

test('who is calling: the first alternative whose secrets are all there', async () => {
  const both = await client({ auth: { key: 'K', word: async () => 'W' } }).tickets.read({ path })
  expect(both.headers).toMatchObject({ 'x-key': 'K', authorization: 'Bearer W' })
  const one = await client({ auth: { word: 'W' } }).tickets.read({ path })
  expect(one.headers).toMatchObject({ authorization: 'Bearer W' })
  expect(one.headers['x-key']).toBeUndefined()
  const basic = await client({ auth: { desk: { username: 'é', password: ':' } } }).tickets.open({ body: {} })
  expect(basic.headers.authorization).toBe(`Basic ${Buffer.from('é::').toString('base64')}`)
  const asked = await client({ auth: { query: 'a&b', word: 'W' } }).forms.send()
  expect(asked.url).toBe('/forms?api%20key=a%26b')
  expect(asked.headers.authorization).toBeUndefined()
})

test('a key in a header does not follow a redirect; a bearer token is left behind by fetch itself', async () => {
  const moved = { path: { ...path, id: 'moved' } }
  expect(await failure(client({ auth: { key: 'K', word: 'W' } }).tickets.read(moved))).toBeInstanceOf(Error)
  expect(followed).toBe(0)
  await client({ auth: { word: 'W' } }).tickets.read(moved)
  expect(followed).toBe(1)
})

test('abort, timeout, retry, headers of the client and of one call', async () => {
  const stop = new AbortController()
  const waiting = failure(client().slow.wait({ signal: stop.signal }))
  setTimeout(() => stop.abort(), 20)
  expect(await waiting).toMatchObject({ name: 'AbortError' })
  expect(await failure(client().slow.wait({ timeout: 30 }))).toMatchObject({ name: 'TimeoutError' })
  expect(await failure(client({ timeout: 30 }).slow.wait())).toMatchObject({ name: 'TimeoutError' })
  await client({ retry: { limit: 1, statusCodes: [503] } }).tickets.read({ path: { ...path, id: 'busy' } })
  expect(attempts).toBe(2)
  const seen = await client({ headers: { a: '1', b: '1' } }).tickets.read({ path, headers: { b: '2' } })
  expect(seen.headers).toMatchObject({ a: '1', b: '2' })
})

test('without a server in the specification, the address is asked for', async () => {
  const error = await failure(written.createClient().slow.wait())
  expect(String(error)).toContain('baseUrl')
})
