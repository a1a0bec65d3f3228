import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { parseBaseUrl } from '../base-url.ts'
import { requestText } from '../request-text.ts'
import { type UpstreamFetchOptions, upstreamFetch } from './upstream-fetch.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A system inside, and how often it was reached. */
const inside = async (listener: RequestListener = (_request, response) => response.end('{"secret":1}')) => {
  let hits = 0
  const server = createServer((request, response) => {
    hits += 1
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close().closeAllConnections())
  return { port: (server.address() as AddressInfo).port, hits: () => hits }
}

const ask = (address: string, options: UpstreamFetchOptions, { allowPrivate = false, maximumBytes = 1000 } = {}) => {
  const base = parseBaseUrl('acme', address, { allowPrivate })
  const request = { adapter: 'acme', base, path: 'x', timeout: 2000, maximumBytes }
  return requestText(request, { fetch: upstreamFetch(options), now: Date.now })
}

test('a name that turns inside after it was checked reaches nobody', async () => {
  const { port, hits } = await inside()
  const answers = [['8.8.8.8', '127.0.0.1'], ['127.0.0.1'], ['::ffff:127.0.0.1'], ['169.254.169.254'], ['10.0.0.1']]
  for (const addresses of answers) {
    const resolve = async () => addresses
    await expect(ask(`http://rebind.example.go.id:${port}`, { resolve })).rejects.toMatchObject({
      code: 'configuration',
      upstream: 'PRIVATE_ADDRESS',
    })
  }
  expect(hits()).toBe(0)
})

test('a system that may be private is reached, and told no more than it was asked', async () => {
  const { port, hits } = await inside()
  expect(await ask(`http://127.0.0.1:${port}`, {}, { allowPrivate: true })).toBe('{"secret":1}')
  expect(hits()).toBe(1)
})

test('a mark on one address is none on another, though both lead to one host', async () => {
  const { port, hits } = await inside()
  parseBaseUrl('acme', `http://rebind.example.go.id:${port}`, { allowPrivate: true })
  const asked = ask(`http://rebind.example.go.id:${port}`, { resolve: async () => ['127.0.0.1'] })
  await expect(asked).rejects.toMatchObject({ upstream: 'PRIVATE_ADDRESS' })
  expect(hits()).toBe(0)
})

test('a name nobody knows is trouble that may pass', async () => {
  const unknown = Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
  const resolve = () => Promise.reject(unknown)
  await expect(ask('http://away.example.go.id', { resolve })).rejects.toMatchObject({
    code: 'transient',
    upstream: 'ENOTFOUND',
  })
})
