import { operations } from '@selaras/schemas/operations'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectProblem, readProblem } from './problems.ts'
import { complaint, createRegion, keyOf, MALL, type Region, submission } from './region.ts'

let region: Region
let id: string
beforeAll(async () => {
  region = createRegion()
  id = await region.open()
})
afterAll(() => region.close())

const send = (method: string, path: string, init: RequestInit = {}) =>
  region.exchanges[MALL]?.fetch(
    new Request(`http://${MALL}${path}`, { method, headers: { 'X-Api-Key': keyOf(MALL, MALL) }, ...init }),
  ) as Promise<Response>

describe('an address', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST', 'GET'])(
    'that nobody serves is not found by %s',
    async (method) => {
      await expectProblem(await send(method, '/something'), { code: 'not-found' })
    },
  )

  test.each([
    ['PUT', '/service-requests', 'GET, HEAD, POST'],
    ['OPTIONS', '/entries', 'GET, HEAD, POST'],
    ['DELETE', '/complaints/7777-7777-777W', 'GET, HEAD'],
    ['GET', '/complaints/7777-7777-777W/verify', 'POST'],
    ['POST', '/.well-known/selaras', 'GET, HEAD'],
  ])('%s %s is answered with the methods that are served', async (method, path, allow) => {
    const response = await send(method, path)
    await expectProblem(response, { code: 'method-not-allowed' })
    expect((response.headers.get('Allow') ?? '').split(', ').sort().join(', ')).toBe(allow)
  })

  test.each(['%E0%A4%A', '%', '%2F%2F', '%00', '..%2F..', '%F0%9F%98%80', 'x'.repeat(8000)])(
    'with %s in it is a problem',
    async (part) => {
      const response = await send('GET', `/service-requests/${part}`)
      expect([404, 422]).toContain(response.status)
      await readProblem(response)
    },
  )

  test('answers HEAD as GET, without a body', async () => {
    const get = await send('GET', `/service-requests/${id}`)
    const head = await send('HEAD', `/service-requests/${id}`)
    expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, get.headers.get('ETag'), ''])
  })
})

describe('a query', () => {
  test.each([
    ['/service-requests?limit=5&urutan=naik', 'value.unknown-field', '/urutan'],
    [`/service-requests/7777-7777-777W?view=all`, 'value.unknown-field', '/view'],
    ['/health?x=1', 'value.unknown-field', '/x'],
    ['/entries?limit=1&limit=2', 'json.duplicate-key', '/limit'],
    ['/services?__proto__=1', 'value.unknown-field', '/__proto__'],
    ['/entries?limit=0', 'value.too-small', '/limit'],
    ['/entries?limit=1e3', 'value.too-big', '/limit'],
    ['/entries?wait=31', 'value.too-big', '/wait'],
    ['/entries?cursor=-1', 'value.pattern', '/cursor'],
    ['/entries?case=nomor', 'tracking-number.shape', '/case'],
    ['/complaints?status=Semua', 'value.not-listed', '/status'],
  ])('%s is refused', async (path, rule, pointer) => {
    await expectProblem(await send('GET', path), { code: 'invalid', rule, pointer })
  })

  test('is not taken on a write', async () => {
    const response = await region.call(MALL, MALL, 'POST', '/service-requests?dry-run=true', submission)
    await expectProblem(response, { code: 'invalid', rule: 'value.unknown-field', pointer: '/dry-run' })
  })
})

describe('whatever is sent', () => {
  const any = fc.oneof(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(submission, complaint, { entries: [] }))
  const header = fc.stringMatching(/^[\x20-\x7e]{0,60}$/)
  const request = fc.record({
    operation: fc.constantFrom(...operations),
    param: fc.oneof(
      fc.constantFrom('', '7777-7777-777W', 'usaha.nib'),
      fc.webPath().map((path) => path.slice(1)),
    ),
    query: fc.oneof(fc.constant(''), fc.webQueryParameters()),
    body: fc.oneof(
      any.map((value) => JSON.stringify(value)),
      fc.string(),
      fc.uint8Array({ maxLength: 200 }),
    ),
    // A change somewhere in a good body gets deeper than noise does.
    flip: fc.option(fc.nat(400)),
    key: fc.oneof(fc.uuid(), header),
    type: fc.oneof(fc.constant('application/json'), header),
    tag: fc.option(fc.oneof(fc.constant('"1"'), header)),
    language: fc.option(header),
    trace: fc.option(header),
    isKnown: fc.boolean(),
    // A key that opens the door, mostly.
    proof: fc.oneof({ weight: 9, arbitrary: fc.constant(keyOf(MALL, MALL)) }, { weight: 1, arbitrary: header }),
  })

  test('is answered with JSON or a problem, soon, and never with 5xx', async () => {
    await fc.assert(
      fc.asyncProperty(
        request,
        async ({ operation, param, query, body, flip, key, type, tag, language, trace, isKnown, proof }) => {
          const path = operation.path.replace('{id}', isKnown ? id : param)
          const mangled =
            typeof body === 'string' && flip !== null ? `${body.slice(0, flip)}${body.slice(flip + 1)}` : body
          const headers = {
            'X-Api-Key': proof,
            'Idempotency-Key': key,
            'Content-Type': type,
            ...(tag !== null && { 'If-Match': tag }),
            ...(language !== null && { 'Accept-Language': language }),
            ...(trace !== null && { traceparent: trace }),
          }
          const began = performance.now()
          const response = await send(operation.method, `${path}${query && `?${query}`}`, {
            headers,
            ...(operation.method === 'POST' && { body: mangled as string }),
          })
          expect(performance.now() - began).toBeLessThan(1000)
          expect(response.status).toBeLessThan(500)
          if (response.ok) await response.json()
          else await readProblem(response)
        },
      ),
      { numRuns: 1500, seed: 20_261_122 },
    )
  }, 20_000)
})
