import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { parkConnections } from './park-connections.ts'

const REST = 80
const LONG = 5 * REST

const answering: RequestListener = async (request, response) => {
  const body = await text(request)
  response.end(`${request.url} ${body.length};`)
}

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** A server that parks, a connection to it, and the same connection as the server has it. */
const connected = async (listener: RequestListener = answering, keepAliveTimeout = 60_000, version = '24.0.0') => {
  const server = createServer({ keepAliveTimeout }, listener)
  const closeParked = parkConnections(server, { look: REST, few: 0, version })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const arriving = once(server, 'connection')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.on('error', () => {})
  const [held] = (await arriving) as [Socket & { parser?: object | null }]
  let said = ''
  client.on('data', (chunk) => {
    said += chunk
  })
  ends.push(() => {
    client.destroy()
    server.closeAllConnections()
    closeParked()
    server.close()
  })
  /** Waits until so many answers came; answers how they ended. */
  const answers = async (count: number) => {
    await expect.poll(() => said.match(/[^\n]*;/g)?.length ?? 0, { timeout: 3_000, interval: 5 }).toBe(count)
    return said.match(/\S+ \d+(?=;)/g)
  }
  const parked = () => expect.poll(() => held.parser === null, { timeout: 3_000, interval: 5 }).toBe(true)
  return { server, client, held, closeParked, answers, parked }
}

/** `once` of `node:events` would reject when the connection was reset. */
const closed = (socket: Socket) =>
  new Promise((resolve) => (socket.destroyed ? resolve(0) : socket.once('close', resolve)))

const listeners = (socket: Socket) =>
  Object.fromEntries(
    socket
      .eventNames()
      .sort()
      .map((name) => [String(name), socket.listenerCount(name)]),
  )

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`

test('a silent connection costs HTTP nothing, and is served again as often as it speaks', async () => {
  const { client, held, answers, parked } = await connected()
  const fresh = listeners(held)
  for (let turn = 1; turn <= 3; turn++) {
    client.write(get(`/${turn}`))
    await answers(turn)
    // Nothing is left behind by having been parked and woken.
    expect(listeners(held)).toEqual(fresh)
    await parked()
  }
  expect(await answers(3)).toEqual(['/1 0', '/2 0', '/3 0'])
})

test('what a parked connection sends first is whole, however much it is', async () => {
  const { client, answers, parked } = await connected()
  client.write(get('/first'))
  await answers(1)
  await parked()
  client.write(`${get('/a')}${get('/b')}POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n`)
  client.write('x'.repeat(3_000_000))
  expect((await answers(4))?.slice(1)).toEqual(['/a 0', '/b 0', '/c 3000000'])
})

test('a connection that has begun its next request is not parked', async () => {
  const { client, held, answers } = await connected()
  client.write(`${get('/whole')}POST /begun HTTP/1.1\r\nHost: a\r\nContent-Le`)
  await answers(1)
  await sleep(LONG)
  expect(held.parser).not.toBe(null)
  client.write('ngth: 3\r\n\r\n')
  await sleep(LONG)
  client.write('abc')
  expect(await answers(2)).toEqual(['/whole 0', '/begun 3'])
})

test('a connection that waits for its answer is not parked', async () => {
  const { client, held, answers } = await connected(async (_request, response) => {
    await sleep(LONG)
    response.write('/late ')
    await sleep(LONG)
    response.end('0;')
  })
  client.write(get('/late'))
  await sleep(LONG)
  expect(held.parser).not.toBe(null)
  await answers(1)
})

test('a parked connection ends when its time is over', async () => {
  const { client, held, answers, parked } = await connected(answering, 300)
  client.write(get('/'))
  await answers(1)
  await parked()
  await closed(held)
})

test('a parked connection ends when the client ends it, or breaks it off', async () => {
  for (const end of ['end', 'resetAndDestroy'] as const) {
    const { client, held, answers, parked } = await connected()
    client.write(get('/'))
    await answers(1)
    await parked()
    client[end]()
    await closed(held)
  }
})

test('a server that closes closes what is parked', async () => {
  const { server, client, answers, parked, closeParked } = await connected()
  client.write(get('/'))
  await answers(1)
  await parked()
  const closing = new Promise((resolve) => server.close(resolve))
  closeParked()
  await closing
})

test('with a version of Node whose ways are not known, connections are left alone', async () => {
  const { client, held, answers } = await connected(answering, 60_000, '25.0.0')
  client.write(get('/1'))
  await answers(1)
  await sleep(LONG)
  expect(held.parser).not.toBe(null)
})
