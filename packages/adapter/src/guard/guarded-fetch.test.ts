import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { isPublicAddress } from './address.ts'
import { isGuardError } from './guard-error.ts'
import { type GuardOptions, guardedFetch } from './guarded-fetch.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const listening = async (server: Server | ReturnType<typeof createSocketServer>, host = '127.0.0.1', port = 0) => {
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  closing.push(() => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
let hits = 0
const serve = (
  listener: RequestListener = (_request, response) => response.end('hello'),
  host?: string,
  port?: number,
) => {
  hits = 0
  return listening(
    createServer((request, response) => {
      hits += 1
      listener(request, response)
    }),
    host,
    port,
  )
}
const codeOf = (call: Promise<Response>) =>
  call.then(
    ({ status }) => status,
    (error: unknown) => (isGuardError(error) ? error.code : String(error)),
  )
const open = (port: number, options: GuardOptions = {}) =>
  guardedFetch({ http: true, ports: [port], allow: ['127.0.0.1'], timeout: 2000, ...options })

describe('an address', () => {
  test.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::808:808',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    '2606:4700::1%eth0',
    '',
    'localhost',
    '0x7f.1',
    '127.1',
  ])('%j is not public', (address) => expect(isPublicAddress(address)).toBe(false))

  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '36.64.0.1',
    '103.10.20.30',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2404:8000::1',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true))
})

describe('a call', () => {
  test('to what is allowed goes through, as fetch would make it', async () => {
    let seen: unknown
    const port = await serve(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const { method, url, headers } = request
      seen = { method, url, host: headers.host, note: headers['x-note'], body: Buffer.concat(chunks).toString() }
      response.writeHead(201, { 'X-Answer': 'ya' }).end('{"ok":true}')
    })
    const answer = await open(port)(`http://127.0.0.1:${port}/a?b=c`, {
      method: 'POST',
      headers: { 'X-Note': 'n' },
      body: '✓',
    })
    expect([answer.status, answer.headers.get('x-answer'), await answer.json()]).toEqual([201, 'ya', { ok: true }])
    expect(seen).toEqual({ method: 'POST', url: '/a?b=c', host: `127.0.0.1:${port}`, note: 'n', body: '✓' })
    const byRange = open(port, { allow: ['127.0.0.0/8'] })
    const byName = open(port, { allow: ['Receiver.Test.'], resolve: async () => ['127.0.0.1'] })
    expect(await codeOf(byRange(`http://127.0.0.1:${port}/`))).toBe(201)
    expect(await codeOf(byName(`http://receiver.test:${port}/`))).toBe(201)
    expect(await codeOf(byName(`http://receiver.test.:${port}/`))).toBe(201)
    expect(await codeOf(byName(new Request(`http://receiver.test:${port}/`)))).toBe(201)
  })

  test.each([
    ['127.0.0.1'],
    ['2130706433'],
    ['0x7f000001'],
    ['0x7f.0.0.1'],
    ['017700000001'],
    ['0177.0.0.1'],
    ['127.1'],
    ['127.0.0.1.'],
    ['[::1]'],
    ['[::ffff:127.0.0.1]'],
    ['[::ffff:7f00:1]'],
    ['[0:0:0:0:0:ffff:7f00:0001]'],
    ['localhost'],
    ['localhost.'],
    ['LOCALHOST'],
    ['1２7.0.0.1'],
    ['0'],
    ['0.0.0.0'],
    ['[::]'],
  ])('to our own machine as %s is refused, and reaches nobody', async (host) => {
    const port = await serve(undefined, '0.0.0.0')
    expect(await codeOf(open(port, { allow: [] })(`http://${host}:${port}/`))).toBe('refused')
    expect(hits).toBe(0)
  })

  test.each([
    ['https://user@receiver.test/'],
    ['https://receiver.test:secret@127.0.0.1/'],
    ['http://receiver.test/'],
    ['https://receiver.test:22/'],
    ['file:///etc/hosts'],
    ['ftp://receiver.test/'],
    ['data:text/plain,x'],
    ['https://10.0.0.8/'],
    ['https://169.254.169.254/latest'],
    ['https://[fd00:ec2::254]/'],
  ])('%s is refused before anybody is asked', async (url) => {
    let asked = 0
    const resolve = async () => {
      asked += 1
      return []
    }
    expect(await codeOf(guardedFetch({ resolve })(url))).toBe('refused')
    expect(asked).toBe(0)
  })

  test('by a name goes where its one answer says, however the name answers next', async () => {
    const port = await serve((_request, response) => response.end('outside'), '127.0.0.2')
    let secrets = 0
    await listening(
      createServer((_request, response) => {
        secrets += 1
        response.end('inside')
      }),
      '127.0.0.1',
      port,
    )
    const answers = ['127.0.0.2', '127.0.0.1']
    const asked: string[] = []
    const call = open(port, {
      allow: ['127.0.0.2'],
      resolve: async (name) => {
        asked.push(name)
        return [answers[asked.length - 1] ?? '127.0.0.1']
      },
    })
    expect(await (await call(`http://rebind.test:${port}/`)).text()).toBe('outside')
    expect(asked).toEqual(['rebind.test'])
    expect(await codeOf(call(`http://rebind.test:${port}/`))).toBe('refused')
    expect([asked.length, secrets]).toEqual([2, 0])
  })

  test.each([
    ['out and in', ['8.8.8.8', '127.0.0.1'], 'refused'],
    ['in and out', ['10.0.0.1', '8.8.8.8'], 'refused'],
    ['to the metadata of a cloud', ['169.254.169.254'], 'refused'],
    ['to a mapped address', ['::ffff:127.0.0.1'], 'refused'],
    ['to no address at all', ['receiver.test'], 'refused'],
    ['nowhere', [], 'unreachable'],
  ])('by a name that leads %s is not made', async (_where, addresses, code) => {
    const port = await serve()
    expect(
      await codeOf(open(port, { allow: [], resolve: async () => addresses })(`http://receiver.test:${port}/`)),
    ).toBe(code)
    expect(hits).toBe(0)
  })

  test('follows no redirect: that is the answer', async () => {
    const inside = await serve()
    const port = await listening(
      createServer((_request, response) => response.writeHead(302, { Location: `http://127.0.0.1:${inside}/` }).end()),
    )
    const answer = await open(port, { ports: [port, inside] })(`http://127.0.0.1:${port}/`, { redirect: 'follow' })
    expect([answer.status, answer.ok, hits]).toEqual([302, false, 0])
  })
})

describe('a receiver', () => {
  test.each<[string, RequestListener, string, Partial<GuardOptions>]>([
    [
      'answers too much',
      (_request, response) => response.end(Buffer.alloc(2000)),
      'too-large',
      { largestAnswer: 1999 },
    ],
    [
      'answers without end',
      (_request, response) => {
        const more = () => {
          if (!response.destroyed) response.write(Buffer.alloc(9000), more)
        }
        more()
      },
      'too-large',
      {},
    ],
    ['never answers', () => undefined, 'timed-out', { timeout: 200 }],
    [
      'never ends its answer',
      (_request, response) => {
        response.write('x')
      },
      'timed-out',
      { timeout: 200 },
    ],
    ['hangs up', (request) => request.socket.destroy(), 'unreachable', {}],
    [
      'answers packed',
      (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('x'),
      'unreachable',
      {},
    ],
    [
      'changes the protocol',
      (_request, response) => {
        response.socket?.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')
      },
      'unreachable',
      {},
    ],
    [
      'answers an impossible status',
      (_request, response) => {
        response.socket?.end('HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n')
      },
      'unreachable',
      {},
    ],
  ])('that %s costs no more than it may', async (_what, listener, code, options) => {
    const port = await serve(listener)
    const began = performance.now()
    expect(await codeOf(open(port, options)(`http://127.0.0.1:${port}/hook?token=rahasia`))).toBe(code)
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test('that drips its headers is not waited for', async () => {
    const drip = (socket: Socket) => {
      const timer = setInterval(() => socket.write('X'), 20)
      socket.on('close', () => clearInterval(timer)).on('error', () => undefined)
    }
    const port = await listening(createSocketServer(drip))
    expect(await codeOf(open(port, { timeout: 300 })(`http://127.0.0.1:${port}/`))).toMatch(/timed-out|unreachable/)
  })

  test('is waited for no longer than the caller waits, and no error names more than the host', async () => {
    const port = await serve(() => undefined)
    const signal = AbortSignal.timeout(100)
    const error = await open(port)(`http://127.0.0.1:${port}/hook?token=rahasia`, { signal }).catch(
      (cause: unknown) => cause,
    )
    expect(isGuardError(error) && error.code).toBe('timed-out')
    expect(`${error} ${JSON.stringify(error)}`).not.toContain('rahasia')
  })

  const folder = mkdtempSync(join(tmpdir(), 'selaras-tls-'))
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')]
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=receiver.test',
    '-addext',
    'subjectAltName=DNS:receiver.test',
    ...files,
  ])
  const pem =
    made.status === 0
      ? { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem'), 'utf8') }
      : undefined
  rmSync(folder, { recursive: true })

  test.skipIf(!pem)('is believed by its certificate alone (needs openssl)', async () => {
    const port = await listening(
      createSecureServer({ ...pem }, (_request, response) => response.end('hello')) as unknown as Server,
    )
    const call = (options: GuardOptions, host: string) =>
      codeOf(
        guardedFetch({ ports: [port], allow: ['127.0.0.1'], resolve: async () => ['127.0.0.1'], ...options })(
          `https://${host}:${port}/`,
        ),
      )
    const ca = pem?.cert ?? ''
    expect(await call({ ca }, 'receiver.test')).toBe(200)
    expect(await call({ ca }, 'receiver.test.')).toBe(200)
    expect(await call({ ca }, 'other.test')).toBe('unreachable')
    expect(await call({ ca }, '127.0.0.1')).toBe('unreachable')
    expect(await call({}, 'receiver.test')).toBe('unreachable')
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    const careless = await call({}, 'receiver.test')
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    expect(careless).toBe('unreachable')
  })
})

test('an answer without a bound comes as it is sent, and is let go of', async () => {
  let isClosed = () => undefined as unknown
  const closed = new Promise((resolve) => {
    isClosed = () => resolve(true)
  })
  const port = await serve((_request, response) => {
    response.write('first')
    response.on('close', () => isClosed())
  })
  const answer = await open(port, { largestAnswer: Number.POSITIVE_INFINITY })(`http://127.0.0.1:${port}/`)
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('first')
  await reader.cancel()
  expect(await closed).toBe(true)
})

test('what `allow` cannot read is said at once', () => {
  expect(() => guardedFetch({ allow: ['10.0.0.0/99'] })).toThrow('"10.0.0.0/99" in allow')
})
