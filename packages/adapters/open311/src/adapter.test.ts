import { isAdapterError } from '@selaras/adapter'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
  mswHandlersOf,
} from '@selaras/adapter/testing'
import type { Case } from '@selaras/rules'
import { type Complaint, trackingNumberOf } from '@selaras/schemas'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { describe, expect, test } from 'vitest'
import { complaint, DESK, entryOf, NOW, received, state } from './__fixtures__/complaint.ts'
import { type Open311Options, open311 } from './adapter.ts'
import { createOpen311Sandbox } from './sandbox.ts'

const apiKey = 'kunci-rahasia-kota'
const baseUrl = 'https://open311.city.example.invalid/v2'
const other = { ...complaint, id: trackingNumberOf(new Uint8Array(11)) } as Complaint
const dispatched = entryOf('complaint.dispatched', { to: DESK }, 3)

const adapter = (options: Partial<Open311Options> = {}) =>
  open311({
    baseUrl,
    apiKey,
    jurisdiction: 'city.example',
    categories: { roads: '006' },
    otherwise: '001',
    attributes: () => ({ WHISHETN: '123' }),
    timeout: 200,
    ...options,
  })
const sandbox = () => createOpen311Sandbox({ now: () => NOW, apiKey, jurisdiction: 'city.example' })
const contextOf = ({ fetch }: { fetch: typeof globalThis.fetch }, now = NOW) => ({ fetch, now: () => now })

/** A call answered by the sandbox as `?fault=` says. */
const faulty =
  (inner: typeof fetch, fault: string): typeof fetch =>
  async (input, init) => {
    const url = new URL(String(input))
    url.searchParams.set('fault', fault)
    return inner(url, init)
  }

const create =
  (options: Partial<Open311Options> = {}) =>
  async (): Promise<AdapterFixture> => {
    const city = sandbox()
    await adapter().submit?.({ ...received, subject: other.id } as never, other as Case, contextOf(city))
    const count = () => city.requests().length
    const carried = { state, count, ignored: entryOf('complaint.verified', {}, 2) }
    return {
      adapter: adapter(options),
      fetch: city.fetch,
      now: NOW,
      secrets: [apiKey, '9901015708900001', 'siti@contoh.example', '+6281234567890'],
      faults: [
        { name: 'an error under HTTP 200', fetch: faulty(city.fetch, 'error-in-200'), code: 'caller' },
        { name: 'half an answer', fetch: faulty(city.fetch, 'truncated'), code: 'transient' },
      ],
      oddities: [
        { name: 'empty text for numbers', fetch: faulty(city.fetch, 'empty-text'), repairs: ['empty-text-for-number'] },
        {
          name: 'one object for a list of one',
          fetch: faulty(city.fetch, 'single-object'),
          repairs: ['object-for-list'],
        },
        { name: 'names around a list', fetch: faulty(city.fetch, 'wrapped'), repairs: ['wrapped-list'] },
        { name: 'dates without a zone', fetch: faulty(city.fetch, 'odd-dates'), repairs: ['date-without-zone'] },
      ],
      ...(options.agency
        ? { execute: { ...carried, entry: dispatched } }
        : { submit: { ...carried, entry: received } }),
      changes: { cause: () => city.change(638_344, { status: 'closed', notes: 'Sudah ditambal.' }) },
    }
  }

await describeAdapter({ describe, test, create: create() })
describe('opened when it is dispatched', async () => {
  await describeAdapter({ describe, test, create: create({ agency: DESK }) })
})

describe('the fixture proves something: the contract test rejects an adapter that', () => {
  // A case is opened once whatever entry says so, so one that comes under another id breaks nothing: see below.
  const harmless = 'submits again what was sent before'
  const broken = brokenAdapters.filter(({ of, name }) => (of === 'submit' && name !== harmless) || of === 'changes')
  test.each(broken)('$name ($of)', async ({ sabotage, caughtBy }) => {
    const failing = async () => {
      const fixture = await create()()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(failing)).toContain(caughtBy)
  })

  test('forgets which case it sent', async () => {
    const failing = async () => {
      const fixture = await create()()
      let calls = 0
      const submit: typeof fixture.adapter.submit = (entry, _state, context) => {
        calls += 1
        const id = trackingNumberOf(new Uint8Array(11).fill(calls))
        return adapter().submit?.(entry, { ...complaint, id } as Case, context) ?? expect.fail()
      }
      return { ...fixture, adapter: { ...fixture.adapter, submit } }
    }
    expect(await failedCases(failing)).toContain('submit: the same entry twice opens nothing new')
  })
})

test.each([
  ['json', 15_000],
  ['xml', 5_000],
] as const)(
  'mutated %s crashes nothing and shows no secret (%i messages)',
  { timeout: 60_000 },
  async (format, runs) => {
    const report = await fuzzAdapter({ create: create({ format }), runs })
    expect(report.runs).toBe(runs)
    expect(Math.min(report.answered, report.refused)).toBeGreaterThan(runs / 50)
  },
)

describe.each(['json', 'xml'] as const)('a complaint at a city that speaks %s', (format) => {
  const send = async (options: Partial<Open311Options> = {}, change: Partial<Complaint> = {}) => {
    const city = sandbox()
    const carried = adapter({ format, ...options }).submit?.(received, { ...state, ...change } as Case, contextOf(city))
    return { city, carried: await carried }
  }

  test('is a request with its place, its words and its answers, and without its reporter', async () => {
    const { city, carried } = await send()
    expect(carried?.value).toEqual({ outcome: 'sent', reference: '638344' })
    const { form } = city.requests()[0] ?? expect.fail()
    expect(form).toEqual({
      jurisdiction_id: 'city.example',
      service_code: '006',
      lat: '-7.3884',
      long: '109.3639',
      address_string: 'Jl. Contoh 8',
      description: expect.stringMatching(
        /^Jalan berlubang\n\nLubang besar di depan pasar.\nSudah seminggu.\n\nRef. 7K3M-9Q2D-X4TV\.[0-9a-v]{8}$/,
      ),
      media_url: 'https://foto.example.invalid/1.jpg',
      'attribute[WHISHETN]': '123',
    })
  })

  test('names its reporter only where that was asked for, and never when it is anonymous', async () => {
    const named = {
      first_name: 'Siti',
      last_name: 'Contoh Binti Contoh',
      email: 'siti@contoh.example',
      phone: '+6281234567890',
    }
    const { city } = await send({ shareReporter: true })
    expect(city.requests()[0]?.form).toMatchObject(named)
    const anonymous = await send({ shareReporter: true }, { anonymous: true })
    expect(Object.keys(anonymous.city.requests()[0]?.form ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/name|email|phone/)]),
    )
  })

  test.each([
    ['confidential', {}, { confidential: true }, 'caller'],
    ['nowhere', {}, { place: { region: '33.03' } as never }, 'caller'],
    ['of a category the city has not', {}, { category: 'floods' }, 'configuration'],
    ['without an answer the city wants', { attributes: () => ({}) }, {}, 'caller'],
  ])('is not sent when it is %s', async (_name, options, change, code) => {
    const error = await send(options, change).catch((thrown: unknown) => thrown)
    expect(isAdapterError(error) && error.code).toBe(code)
  })

  test('has a token until the city gives a number', async () => {
    const { city, carried } = await send({ categories: { roads: '007' } })
    expect(carried?.value.reference).toBe('token:t638344')
    city.change(638_344, { resolved: true })
    const again = await adapter({ format }).submit?.(received, state, contextOf(city))
    expect(again?.value.reference).toBe('638344')
  })

  test.each([
    ['closed', 'Sudah ditambal.', 'respond', { text: 'Sudah ditambal.' }, []],
    ['closed', null, 'respond', { text: expect.stringContaining('638344') }, []],
    ['In Progress', 'Tim berangkat.', 'start', { note: 'Tim berangkat.' }, ['status-extended']],
    [
      'not_councils_responsibility',
      null,
      'redirect',
      { reason: expect.stringContaining('638344') },
      ['status-extended'],
    ],
  ])('%s (%s) wishes to %s', async (status, notes, name, data, repairs) => {
    const { city } = await send()
    city.change(638_344, { status, notes })
    const page = await adapter({ format }).changes?.(undefined, contextOf(city))
    expect(page?.value.changes).toEqual([
      { key: expect.any(String), about: { case: complaint.id }, command: { kind: 'complaint', name, data } },
    ])
    const said = page?.repairs.map(({ repair }) => repair).filter((repair) => repair.startsWith('status'))
    expect(said).toEqual(repairs)
  })

  test.each([
    ['open', []],
    ['bertapa', ['status-unknown']],
  ])('%s wishes for nothing', async (status, repairs) => {
    const { city } = await send()
    city.change(638_344, { status })
    const page = await adapter({ format }).changes?.(undefined, contextOf(city))
    expect(page?.value.changes).toEqual([])
    expect(page?.repairs.map(({ repair }) => repair)).toEqual(expect.arrayContaining(repairs))
  })
})

test('a line somebody copied, or made up, changes nothing', async () => {
  const city = sandbox()
  await adapter().submit?.(received, state, contextOf(city))
  const { description = '' } = city.requests()[0]?.form ?? {}
  const later = createOpen311Sandbox({ now: () => NOW + 1000, apiKey, jurisdiction: 'city.example' })
  const post = (to: typeof city, words: string) =>
    to.fetch(`${baseUrl}/requests.json`, {
      method: 'POST',
      body: new URLSearchParams({
        api_key: apiKey,
        jurisdiction_id: 'city.example',
        service_code: '001',
        address_string: 'x',
        description: words,
      }),
    })
  await post(city, `Palsu\n\n${description.split('\n').at(-1)}`)
  await post(later, `Palsu\n\nRef. ${complaint.id}.00000000`)
  city.change(638_345, { status: 'closed' })
  later.change(638_344, { status: 'closed' })
  for (const from of [city, later])
    expect((await adapter().changes?.(undefined, contextOf(from)))?.value.changes).toEqual([])
})

test('spans that a city answers with as many as it can are asked for in halves', async () => {
  let now = NOW - 80 * 86_400_000
  const city = createOpen311Sandbox({ now: () => now, apiKey, jurisdiction: 'city.example' })
  for (let at = 0; at < 2500; at++) {
    now += 1_800_000
    const body = new URLSearchParams({
      api_key: apiKey,
      jurisdiction_id: 'city.example',
      service_code: '001',
      address_string: 'x',
    })
    await city.fetch(`${baseUrl}/requests.json`, { method: 'POST', body })
  }
  await adapter().submit?.(received, state, contextOf(city, now))
  city.change(640_844, { status: 'closed' })
  const page = await adapter().changes?.(undefined, contextOf(city, now))
  expect(page?.value.changes).toHaveLength(1)
  expect(page?.repairs).not.toContainEqual(expect.objectContaining({ repair: 'list-cut-by-city' }))
})

test('stands in the place of the network with Mock Service Worker', async () => {
  const server = setupServer(...mswHandlersOf(http, baseUrl, sandbox()))
  server.listen()
  const carried = await adapter().submit?.(received, state, { fetch, now: () => NOW })
  server.close()
  expect(carried?.value.outcome).toBe('sent')
})

test.each([
  [{ apiKey: '' }, 'apiKey'],
  [{ zone: 'WIB' }, 'zone'],
  [{ days: 0 }, 'days'],
  [{ baseUrl: 'http://127.0.0.1/v2' }, 'private address'],
  [{ apikey: 'x' }, 'apikey'],
])('a wrong option is named: %o', (options, words) => {
  expect(() => adapter(options as never)).toThrow(words)
})
