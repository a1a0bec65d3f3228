import { operations } from '@selaras/schemas/operations'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectProblem, readProblem } from './problems.ts'
import { AGENCY, createRegion, keyOf, MALL, type Region, STRANGER, submission } from './region.ts'

let region: Region
let id: string
let before: Record<string, number>

beforeAll(async () => {
  region = createRegion()
  id = await region.open()
})
afterAll(() => region.close())
beforeEach(() => {
  before = region.rows(MALL)
})
// Whatever was refused has left nothing behind; tests that store say so and stand in their own group.
afterEach(({ task }) => {
  if (task.suite?.name !== 'a key') expect(region.rows(MALL)).toEqual(before)
})

const submit = (body: unknown, headers: Record<string, string> = {}) =>
  region.call(MALL, MALL, 'POST', '/service-requests', body, headers)
const raw = (init: RequestInit & { duplex?: 'half' }, path = '/service-requests') =>
  region.exchanges[MALL]?.fetch(new Request(`http://${MALL}${path}`, { method: 'POST', ...init })) as Promise<Response>
const headers = {
  'X-Api-Key': keyOf(MALL, MALL),
  'Content-Type': 'application/json',
  'Idempotency-Key': 'a-key-for-raw-bodies',
}

describe('a body', () => {
  test.each([
    ['cut off', '{"service":', 'json.syntax'],
    ['empty', '', 'json.syntax'],
    ['with a name twice', '{"service":"a.b","service":"a.b"}', 'json.duplicate-key'],
    ['with __proto__', '{"__proto__":{}}', 'json.forbidden-key'],
    ['too deep', `${'['.repeat(40)}${']'.repeat(40)}`, 'json.depth'],
    ['with too many values', `[${'1,'.repeat(10_001)}1]`, 'json.nodes'],
    ['with a NUL', '{"a":"\\u0000"}', 'json.nul'],
    ['with a number beyond 2^53', '{"a":9007199254740993}', 'json.number'],
    ['with half a surrogate pair', '{"service":"\\ud800"}', 'json.utf8'],
  ])('%s is malformed', async (_name, body, rule) => {
    await expectProblem(await submit(body), { code: 'malformed-json', rule, pointer: '' })
  })

  test('that is not UTF-8, or compressed, is refused', async () => {
    const latin = await raw({ headers, body: new Uint8Array([0x22, 0xe9, 0x22]) })
    await expectProblem(latin, { code: 'malformed-json', rule: 'json.utf8', pointer: '' })
    const packed = await raw({ headers: { ...headers, 'Content-Encoding': 'gzip' }, body: new Uint8Array([31, 139]) })
    await expectProblem(packed, { code: 'unsupported-media-type' })
  })

  test('too large is refused, also in chunks without a Content-Length', async () => {
    const pointer = ''
    const whole = await submit(JSON.stringify({ service: 'x'.repeat(1_048_577) }))
    await expectProblem(whole, { code: 'too-large', rule: 'json.size', pointer })
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(0x20))
      },
    })
    await expectProblem(await raw({ headers, body, duplex: 'half' }), { code: 'too-large', rule: 'json.size', pointer })
    expect(sent).toBeLessThan(2_000_000)
  })

  test.each([
    ['a wrong type', { ...submission, documents: 'none' }, 'value.type', '/documents'],
    ['a missing field', { ...submission, applicant: undefined }, 'value.missing', '/applicant'],
    ['an unknown field', { ...submission, prioritas: 1 }, 'value.unknown-field', '/prioritas'],
    [
      'a bad NIK',
      { ...submission, applicant: { identity: { nik: '99010157089000', name: 'Siti' } } },
      'nik.length',
      '/applicant/identity/nik',
    ],
    ['no such service', { ...submission, service: 'tidak.ada' }, 'service.unknown', '/service'],
    ['a requirement left out', { ...submission, documents: [] }, 'requirement.missing', '/documents'],
    [
      'a day to come',
      { ...submission, documents: [{ type: 'identity-card', issuedOn: '2999-01-01' }] },
      'date.future',
      '/documents/0/issuedOn',
    ],
  ])('with %s is invalid', async (_name, body, rule, pointer) => {
    await expectProblem(await submit(body), { code: 'invalid', rule, pointer })
  })

  test('never comes back with the personal number it holds', async () => {
    const nik = '9901015708900000'
    const response = await submit({ ...submission, applicant: { identity: { nik, name: 'Siti Contoh' } } })
    const text = await response.text()
    expect(text).toContain('nik.serial')
    expect(text).not.toContain(nik)
    expect(text).not.toContain('Siti Contoh')
  })

  test.each([
    'text/plain',
    'application/jsonx',
    'application/json-patch+json-seq',
    'multipart/form-data; boundary=x',
    '',
  ])('of type "%s" is not read', async (type) => {
    const response = await raw({ headers: { ...headers, 'Content-Type': type }, body: JSON.stringify(submission) })
    await expectProblem(response, { code: 'unsupported-media-type' })
  })
})

describe('a header', () => {
  test.each(['', 'short', 'has spaces in it', 'x'.repeat(129), 'kunci-ü-12345678'])(
    'Idempotency-Key "%s" is refused',
    async (key) => {
      const response = await submit(submission, { 'Idempotency-Key': key })
      await expectProblem(response, {
        code: 'invalid-header',
        rule: 'idempotency-key.shape',
        pointer: '/Idempotency-Key',
      })
    },
  )

  test.each(['1', 'W/"1"', '*', '"0"', '"1", "2"', '"x"'])('If-Match %s is refused', async (tag) => {
    const response = await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {}, { 'If-Match': tag })
    await expectProblem(response, { code: 'invalid-header', rule: 'if-match.shape', pointer: '/If-Match' })
  })

  test('If-Match of another state is a mismatch', async () => {
    const response = await region.call(
      AGENCY,
      MALL,
      'POST',
      `/service-requests/${id}/accept`,
      {},
      { 'If-Match': '"2"' },
    )
    expect(response.status).toBe(412)
    await expectProblem(response, { code: 'sequence-mismatch' })
  })

  test('If-Match on what is no command changes nothing', async () => {
    const response = await region.call(MALL, MALL, 'GET', `/service-requests/${id}`, undefined, { 'If-Match': '*' })
    expect(response.status).toBe(200)
  })

  test.each([
    ['en', 'en'],
    ['id;q=0.2, en-GB;q=0.9', 'en'],
    ['en;q=0.5, id', 'id'],
    ['fr, de', 'id'],
  ] as const)('Accept-Language %s is answered in %s', async (wanted, language) => {
    const response = await submit('{', { 'Accept-Language': wanted })
    expect(response.headers.get('Content-Language')).toBe(language)
    await expectProblem(response, { code: 'malformed-json', language })
  })
})

describe('a case', () => {
  test('nobody knows is not found', async () => {
    const response = await region.call(MALL, MALL, 'POST', '/service-requests/7777-7777-777W/accept', {})
    await expectProblem(response, { code: 'not-found' })
  })

  test('of others is not found either: nobody learns that it exists', async () => {
    const unknown = await region.call(STRANGER, MALL, 'GET', '/service-requests/7777-7777-777W')
    const foreign = await region.call(STRANGER, MALL, 'GET', `/service-requests/${id}`)
    const { instance: one, ...first } = (await expectProblem(unknown, { code: 'not-found' })) as Record<string, unknown>
    const { instance: other, ...second } = (await expectProblem(foreign, { code: 'not-found' })) as Record<
      string,
      unknown
    >
    expect(second).toEqual(first)
    expect(one).not.toBe(other)
    const command = await region.call(STRANGER, MALL, 'POST', `/service-requests/${id}/withdraw`, { reason: 'x' })
    await expectProblem(command, { code: 'not-found' })
    const feed = await region.call(STRANGER, MALL, 'GET', `/entries?case=${id}`)
    expect(await feed.json()).toEqual({ items: [], next: '0' })
    expect(await (await region.call(STRANGER, MALL, 'GET', '/service-requests')).json()).toEqual({ items: [] })
  })

  test('of another kind is not found', async () => {
    await expectProblem(await region.call(MALL, MALL, 'GET', `/complaints/${id}`), { code: 'not-found' })
  })

  test('with a mistyped number says so', async () => {
    const wrong = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`
    const response = await region.call(MALL, MALL, 'GET', `/service-requests/${wrong}`)
    await expectProblem(response, { code: 'invalid', rule: 'tracking-number.check', pointer: '/id' })
  })

  test('refuses a command its status does not accept, and one from the wrong party', async () => {
    const illegal = await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/approve`, {})
    await expectProblem(illegal, { code: 'illegal-transition', rule: 'transition.illegal', pointer: '' })
    const wrong = await region.call(MALL, MALL, 'POST', `/service-requests/${id}/accept`, {})
    await expectProblem(wrong, { code: 'forbidden', rule: 'transition.role', pointer: '' })
  })
})

describe('a key', () => {
  const post = (body: unknown, key: string, from = MALL) =>
    region.call(from, MALL, 'POST', '/service-requests', body, { 'Idempotency-Key': key })

  test('sent twenty times at once opens one case, and every answer is the same to the byte', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(submission, 'twenty-times')))
    const shown = await Promise.all(
      answers.map(async (answer) => [answer.status, answer.headers.get('Location'), await answer.text()]),
    )
    expect(new Set(shown.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(region.rows(MALL)).toEqual({
      ...before,
      cases: (before.cases ?? 0) + 1,
      parties: (before.parties ?? 0) + 2,
      entries: (before.entries ?? 0) + 1,
      answers: (before.answers ?? 0) + 1,
      deliveries: (before.deliveries ?? 0) + 1,
    })
  })

  test('with another body is refused, and the first answer stays', async () => {
    const first = await (await post(submission, 'used-before')).text()
    const stored = region.rows(MALL)
    await expectProblem(await post({ ...submission, reference: 'B-2' }, 'used-before'), { code: 'key-reused' })
    const elsewhere = await region.call(MALL, MALL, 'POST', '/complaints', submission, {
      'Idempotency-Key': 'used-before',
    })
    expect(elsewhere.status).toBe(422)
    expect(region.rows(MALL)).toEqual(stored)
    expect(await (await post(submission, 'used-before')).text()).toBe(first)
  })

  test("is the sender's own: another sender may use the same", async () => {
    const mine = (await (await post(submission, 'same-for-both')).json()) as { id: string }
    const theirs = (await (await post(submission, 'same-for-both', AGENCY)).json()) as { id: string }
    expect(theirs.id).not.toBe(mine.id)
  })

  test('whose command was refused is free again', async () => {
    await expectProblem(await post({ ...submission, documents: [] }, 'refused-first'), { code: 'invalid' })
    expect((await post(submission, 'refused-first')).status).toBe(201)
  })
})

describe('an operation that needs a participant', () => {
  const guarded = operations.filter(({ access }) => access === 'participant')

  test.each(guarded.map((operation) => [operation.id, operation] as const))(
    '%s knows nobody without a key',
    async (_id, operation) => {
      const path = operation.path.replace('{id}', id)
      for (const key of [undefined, '', 'not-a-key-of-anybody']) {
        const proof: Record<string, string> = key === undefined ? {} : { 'X-Api-Key': key }
        const response = await raw({ method: operation.method, headers: proof }, path)
        expect(response.status).toBe(401)
        await readProblem(response)
      }
    },
  )
})
