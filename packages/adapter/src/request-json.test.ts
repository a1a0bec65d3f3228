import { describe, expect, test } from 'vitest'
import type { AdapterContext } from './adapter.ts'
import { type AdapterError, isAdapterError } from './adapter-error.ts'
import { below, parseBaseUrl } from './base-url.ts'
import { requestJson } from './request-json.ts'

const base = parseBaseUrl('acme', 'https://acme.example.invalid/v1')
const now = () => Date.parse('2026-03-13T10:00:00Z')
const context = (fetch: typeof globalThis.fetch, signal?: AbortSignal): AdapterContext => ({
  fetch,
  now,
  ...(signal && { signal }),
})
const answer = (body: string, init?: ResponseInit) => async () => new Response(body, init)
const ask = (fetch: typeof globalThis.fetch, options: object = {}) =>
  requestJson({ adapter: 'acme', base, path: 'people', body: { nik: '9901015708900001' }, ...options }, context(fetch))
const failure = (work: Promise<unknown>): Promise<AdapterError> =>
  work.then(
    () => {
      throw new Error('It answered.')
    },
    (error: unknown) => {
      if (!isAdapterError(error)) throw error
      return error
    },
  )

describe('requestJson', () => {
  test('posts JSON below the base address and refuses redirects', async () => {
    const calls: [string, RequestInit | undefined][] = []
    const fetch = async (input: unknown, init?: RequestInit) => {
      calls.push([String(input), init])
      return Response.json({ ok: true })
    }
    expect(await ask(fetch as typeof globalThis.fetch, { headers: { user_key: 'k' } })).toEqual({ ok: true })
    const [url, init] = calls[0] ?? []
    expect(url).toBe('https://acme.example.invalid/v1/people')
    expect(init).toMatchObject({ method: 'POST', redirect: 'error', body: '{"nik":"9901015708900001"}' })
    expect(init?.headers).toMatchObject({ 'content-type': 'application/json', user_key: 'k' })
  })

  test('gets when there is no body', async () => {
    const fetch = async (_input: unknown, init?: RequestInit) => Response.json(init?.method)
    expect(await ask(fetch as typeof globalThis.fetch, { body: undefined })).toBe('GET')
  })

  test.each([
    [500, 'transient'],
    [408, 'transient'],
    [429, 'quota'],
    [401, 'configuration'],
    [404, 'configuration'],
    [302, 'configuration'],
    [400, 'caller'],
    [422, 'caller'],
  ])('takes HTTP %i as %s', async (status, code) => {
    const error = await failure(ask(answer('{}', { status })))
    expect(error).toMatchObject({ code, adapter: 'acme', upstream: String(status) })
    expect(error.retryAfter).toBeUndefined()
  })

  test.each([
    ['120', 120_000],
    ['Fri, 13 Mar 2026 10:01:00 GMT', 60_000],
    ['Fri, 13 Mar 2026 09:00:00 GMT', 0],
    ['soon', undefined],
  ])('reads Retry-After %s', async (value, milliseconds) => {
    const error = await failure(ask(answer('', { status: 503, headers: { 'retry-after': value } })))
    expect(error.retryAfter).toBe(milliseconds)
  })

  test('takes an answer that is not JSON as transient, without quoting it', async () => {
    const error = await failure(ask(answer('<h1>Siti Contoh</h1>')))
    expect(error.code).toBe('transient')
    expect(`${error.message} ${String(error.cause)}`).not.toContain('Siti')
  })

  test('stops reading an answer that is too large', async () => {
    let chunks = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        chunks += 1
        controller.enqueue(new Uint8Array(1000))
      },
    })
    const error = await failure(ask(async () => new Response(endless), { maximumBytes: 5000 }))
    expect(error.code).toBe('configuration')
    expect(chunks).toBeLessThan(10)
  })

  test('gives up at the time-out, also when fetch or the body ignores the signal', async () => {
    const hanging = () => new Promise<Response>(() => undefined)
    expect(await failure(ask(hanging, { timeout: 20 }))).toMatchObject({ code: 'transient', upstream: 'TIMEOUT' })
    const silent = async () => new Response(new ReadableStream({ start: () => undefined }))
    expect(await failure(ask(silent, { timeout: 20 }))).toMatchObject({ code: 'transient', upstream: 'TIMEOUT' })
  })

  test('tells a bad certificate or a redirect from a network that is down', async () => {
    const failing = (cause: object) => () => Promise.reject(new TypeError('fetch failed', { cause }))
    const certificate = await failure(ask(failing({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })))
    expect(certificate).toMatchObject({ code: 'configuration', upstream: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    expect(await failure(ask(failing(new Error('unexpected redirect'))))).toMatchObject({ code: 'configuration' })
    expect(await failure(ask(failing({ code: 'ECONNRESET' })))).toMatchObject({
      code: 'transient',
      upstream: 'ECONNRESET',
    })
  })

  test('gives an aborting caller its own reason', async () => {
    const reason = new Error('left')
    const work = requestJson(
      { adapter: 'acme', base, path: 'people' },
      context(answer('{}'), AbortSignal.abort(reason)),
    )
    await expect(work).rejects.toBe(reason)
  })
})

describe('the base address', () => {
  test.each(['acme', 'ftp://acme.example.invalid', '', '/v1'])('refuses %s', (text) => {
    expect(() => parseBaseUrl('acme', text)).toThrow('[acme] Option "baseUrl" must be an absolute')
  })

  test('refuses credentials without showing them', () => {
    expect(() => parseBaseUrl('acme', 'https://user:rahasia@acme.example.invalid')).toThrow(
      /^(?!.*rahasia).*credentials/,
    )
  })

  test.each(['../admin', '%2e%2e/admin', '../../v1x/people'])('is never left by the path %s', (path) => {
    expect(() => below('acme', base, path)).toThrow('leaves the configured address')
  })

  test.each(['//evil.example.invalid/x', 'https://evil.example.invalid/x', 'x?y#z'])('keeps %s below it', (path) => {
    expect(below('acme', base, path).href).toMatch(/^https:\/\/acme\.example\.invalid\/v1\//)
  })

  test('keeps its query', () => {
    expect(below('acme', new URL('https://a.example.invalid/v1/?fault=500'), 'x').href).toBe(
      'https://a.example.invalid/v1/x?fault=500',
    )
  })
})
