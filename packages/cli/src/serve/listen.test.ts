import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Arrival } from '@selaras/exchange'
import { afterEach, expect, test } from 'vitest'
import { type Listening, listen, type Patience } from './listen.ts'

const patience: Patience = { headers: 400, request: 800, silence: 600, idle: 300 }
let server: Listening | undefined
const sockets: Socket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await server?.close()
})

const serving = async (options: Partial<Parameters<typeof listen>[0]> = {}) => {
  const fetchHandler = () => new Response('{}')
  server = await listen({ host: '127.0.0.1', port: 0, fetch: fetchHandler, patience, ...options })
  return Number(new URL(server.url).port)
}

const open = async (port: number) => {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** Milliseconds until the server closes the connection. */
const closedAfter = async (socket: Socket) => {
  const before = performance.now()
  socket.resume()
  // A connection reset while we write is an end too, which `once` of `node:events` would reject.
  await new Promise((resolve) => socket.once('close', resolve))
  return performance.now() - before
}

test('two hundred clients that drip their headers are shown out, and others are served meanwhile', async () => {
  const port = await serving({ patience: { ...patience, request: 8_000, silence: 8_000 } })
  const slow = await Promise.all(Array.from({ length: 200 }, () => open(port)))
  const dripping = setInterval(() => {
    for (const socket of slow) if (socket.writable) socket.write('X-A: b\r\n')
  }, 50)
  for (const socket of slow) socket.write('GET /health HTTP/1.1\r\nHost: a\r\n')
  const closing = Promise.all(slow.map(closedAfter))
  const answer = await fetch(`http://127.0.0.1:${port}/health`)
  expect(answer.status).toBe(200)
  expect(Math.max(...(await closing))).toBeLessThan(2_000)
  clearInterval(dripping)
}, 10_000)

test('a body that drips ends by the time a request may take', async () => {
  const port = await serving({ fetch: async (request) => new Response(await request.text()) })
  const socket = await open(port)
  socket.write('POST /entries HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n')
  const dripping = setInterval(() => socket.writable && socket.write('x'), 50)
  expect(await closedAfter(socket)).toBeLessThan(2_500)
  clearInterval(dripping)
}, 10_000)

test('a client that never reads its answer is let go', async () => {
  const letGo = Promise.withResolvers<void>()
  const endless = () =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel: () => letGo.resolve(),
    })
  const port = await serving({ fetch: () => new Response(endless()) })
  const socket = await open(port)
  socket.pause()
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  await letGo.promise
  await closedAfter(socket)
}, 10_000)

test('an idle connection ends, and no more are open than allowed', async () => {
  const port = await serving({ connections: 3 })
  const held = await Promise.all([open(port), open(port), open(port)])
  const fourth = await open(port)
  expect(await closedAfter(fourth)).toBeLessThan(300)
  expect(await closedAfter(held[0] as Socket)).toBeLessThan(2_000)
}, 10_000)

test('who calls: by the connection, or by the last word of our own proxy', async () => {
  const seen: Arrival[] = []
  const fetchHandler = (_request: Request, arrival: Arrival) => {
    seen.push(arrival)
    return new Response()
  }
  const forwarded = { headers: { 'X-Forwarded-For': '10.9.9.9, 10.0.0.7' } }
  const direct = await serving({ fetch: fetchHandler })
  await fetch(`http://127.0.0.1:${direct}/`, forwarded)
  await server?.close()
  const proxied = await serving({ fetch: fetchHandler, behindProxy: true })
  await fetch(`http://127.0.0.1:${proxied}/`, forwarded)
  await fetch(`http://127.0.0.1:${proxied}/`)
  expect(seen.map(({ address }) => address)).toEqual(['127.0.0.1', '10.0.0.7', undefined])
})

test('more than a few connections that say nothing are taken from HTTP, and served again when they speak', async () => {
  const ofServer: (Socket & { parser?: object | null })[] = []
  const arrived = (message: unknown) => ofServer.push((message as { socket: Socket }).socket)
  subscribe('net.server.socket', arrived)
  const unhurried = { headers: 8_000, request: 8_000, silence: 8_000, idle: 8_000 }
  const port = await serving({ patience: unhurried })
  const clients = await Promise.all(Array.from({ length: 520 }, () => open(port)))
  const ask = (client: Socket) => {
    client.write('GET /health HTTP/1.1\r\nHost: a\r\n\r\n')
    return once(client, 'data')
  }
  const askAll = async () => {
    for (const [answer] of await Promise.all(clients.map(ask))) expect(String(answer)).toMatch(/^HTTP\/1.1 200 OK/)
  }
  const parked = () => ofServer.filter(({ parser, destroyed }) => parser === null && !destroyed).length
  await askAll()
  await expect.poll(parked, { timeout: 5_000 }).toBeGreaterThan(0)
  unsubscribe('net.server.socket', arrived)
  await askAll()
}, 15_000)
