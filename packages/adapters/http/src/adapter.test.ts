import { fileURLToPath } from 'node:url'
import type { Adapter } from '@selaras/adapter'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
} from '@selaras/adapter/testing'
import type { Entry, IdentityClaim, ServiceRequest } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { type HttpOptions, http } from './adapter.ts'
import { exampleCase } from './example-case.ts'
import { loadMap } from './read-map.ts'
import { createHttpSandbox, type HttpPerson } from './sandbox.ts'
import type { HttpMapInput } from './upstream.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const map = loadMap(fileURLToPath(new URL('../../../../examples/map-adapter/kios.map.yaml', import.meta.url)))
const key = 'kunci-rahasia-kios'
const people = [
  { nik: '9901015708900001', name: 'Siti Contoh', birthDate: '1990-08-17' },
  { nik: '9901011708500002', name: 'Budi Contoh', state: 'deceased' },
] as unknown as readonly HttpPerson[]

const claim = (nik: string, name: string) =>
  ({ kind: 'citizen', citizen: { nik, name, birthDate: '1990-08-17' } }) as IdentityClaim
const state = exampleCase(map) as ServiceRequest
const entry = (type: string, sequence = 1, data: object = {}) =>
  ({ id: `${state.id}.${sequence}`, type, sequence, time: '2026-03-13T10:00:00+07:00', data }) as unknown as Entry
const opening = entry('service-request.submitted')

const adapterOf = (options: Partial<HttpOptions> = {}) => http({ map, credentials: key, timeout: 200, ...options })
const saying =
  (answer: unknown): typeof fetch =>
  async () =>
    Response.json(answer)
const row = (urut: string, status: string, values: object = {}) => ({
  status,
  values: { '/urut': urut, '/nomor_luar': state.id, ...values },
})

const create = (): AdapterFixture => {
  const sandbox = createHttpSandbox({ map, credentials: key, people })
  const count = () => sandbox.carried().length
  let announced = 0
  return {
    adapter: adapterOf(),
    fetch: sandbox.fetch,
    now: NOW,
    secrets: [key, '9901015708900001'],
    faults: [
      { name: 'a code of ours to mend', fetch: saying({ kode: '11' }), code: 'configuration' },
      { name: 'a quota used up', fetch: saying({ kode: 12 }), code: 'quota' },
      { name: 'a message it does not take', fetch: saying({ kode: '13' }), code: 'caller' },
      { name: 'a code nobody listed', fetch: saying({ kode: '99' }), code: 'transient' },
      { name: 'an answer without a code', fetch: saying({}), code: 'transient' },
    ],
    oddities: [
      {
        name: 'a status with a space in its key',
        fetch: saying({ kode: '00', hasil: { 'sta tus': 'TIDAK ADA' } }),
        repairs: ['space-in-key'],
      },
    ],
    verifyIdentity: {
      match: claim('9901015708900001', 'Siti Contoh'),
      wrong: { claim: claim('9901015708900001', 'Rina Lain'), attribute: 'name' },
      unknown: claim('9901015708900009', 'Tidak Ada'),
      gone: { claim: claim('9901011708500002', 'Budi Contoh'), status: 'deceased' },
      sourceValues: [],
    },
    submit: { entry: opening, state, ignored: entry('complaint.received'), count },
    execute: {
      entry: entry('service-request.resubmitted', 3),
      state,
      ignored: entry('service-request.moved', 4),
      count,
    },
    changes: { cause: () => sandbox.announce(row(String(++announced), 'DITERIMA')) },
  }
}

await describeAdapter({ describe, test, create })

describe('the fixture proves something: the contract test rejects an adapter that', () => {
  const abilities: readonly string[] = ['verifyIdentity', 'submit', 'execute', 'changes']
  test.each(brokenAdapters.filter(({ of }) => abilities.includes(of)))('$name', async ({ sabotage, caughtBy }) => {
    const broken = () => {
      const fixture = create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

test('20,000 mutated messages crash nothing and show no secret', { timeout: 60_000 }, async () => {
  const report = await fuzzAdapter({ create })
  expect(report.runs).toBe(20_000)
  expect(Math.min(report.answered, report.refused, report.repaired)).toBeGreaterThan(500)
})

const context = (fetch: typeof globalThis.fetch) => ({ fetch, now: () => NOW })
const recorded = () => {
  const calls: { method: string; url: string; headers: Headers; body: unknown }[] = []
  const fetch = (async (input: URL, init: RequestInit) => {
    const { method = '', body } = init
    calls.push({ method, url: input.href, headers: new Headers(init.headers), body: JSON.parse(String(body ?? null)) })
    return Response.json({ kode: '00', data: { nomor: 'K-1', baris: [], sejak: '7' } })
  }) as typeof globalThis.fetch
  return { calls, fetch }
}

describe('what is sent', () => {
  test('is the body of the map, dates in their format and zone', async () => {
    const { calls, fetch } = recorded()
    const late = { ...state, submittedAt: '2026-12-31T18:30:00Z' } as ServiceRequest
    expect((await adapterOf().submit?.(opening, late, context(fetch)))?.value).toEqual({
      outcome: 'sent',
      reference: 'K-1',
    })
    expect(calls[0]).toMatchObject({
      method: 'POST',
      url: 'https://kios.example.invalid/api/permohonan',
      body: {
        nomor_luar: '7K3M-9Q2D-X4TV',
        jenis: 'REKLAME',
        pemohon: { nik: '9901015708900001', nama: 'Siti Contoh' },
        masuk: '01/01/2027 01:30',
      },
    })
    expect(calls[0]?.headers.get('x-api-key')).toBe(key)
    expect(calls[0]?.headers.get('idempotency-key')).toBe('7K3M-9Q2D-X4TV.1')
  })

  test('goes to the path of the case, by the method of the map, and to no service it does not know', async () => {
    const { calls, fetch } = recorded()
    await adapterOf().execute?.(entry('service-request.withdrawn', 4), state, context(fetch))
    expect(calls[0]).toMatchObject({
      method: 'PUT',
      url: 'https://kios.example.invalid/api/permohonan/7K3M-9Q2D-X4TV/status',
      body: { status: 'DICABUT', alasan: 'dicabut pemohon' },
    })
    const other = { ...state, service: 'usaha.nib' } as ServiceRequest
    expect((await adapterOf().submit?.(opening, other, context(fetch)))?.value).toEqual({ outcome: 'ignored' })
    expect(calls).toHaveLength(1)
  })

  test.each([
    ['bearer', 'token-1', 'Bearer token-1'],
    ['basic', { username: 'kios', password: 'sändi' }, `Basic ${Buffer.from('kios:sändi').toString('base64')}`],
  ] as const)('proves who calls: %s', async (kind, credentials, expected) => {
    const { calls, fetch } = recorded()
    const adapter = http({ map: { ...map, auth: { kind } }, credentials: async () => credentials })
    await adapter.changes?.(undefined, context(fetch))
    expect(calls[0]?.headers.get('authorization')).toBe(expected)
    expect(calls[0]?.url).toBe('https://kios.example.invalid/api/permohonan/perubahan?sejak=0')
  })

  test('never leaves its path or writes a word the map does not have', async () => {
    const { calls, fetch } = recorded()
    const outside = { ...state, id: '..' } as unknown as ServiceRequest
    const withdrawn = entry('service-request.withdrawn', 4)
    await expect(adapterOf().execute?.(withdrawn, outside, context(fetch))).rejects.toMatchObject({ code: 'caller' })
    const words = {
      ...map,
      submit: { path: 'x', body: { $from: '/case/status', values: { issued: 'T' } } },
    } as HttpMapInput
    await expect(adapterOf({ map: words }).submit?.(opening, state, context(fetch))).rejects.toThrow(
      '[kios] The map cannot write "/case/status": its value has no word in "values".',
    )
    expect(calls).toHaveLength(0)
  })
})

describe('what comes back', () => {
  const poll = async (
    baris: object[],
    changed: object = map,
  ): Promise<Awaited<ReturnType<NonNullable<Adapter['changes']>>>> => {
    const adapter = adapterOf({ map: changed as HttpMapInput })
    const answer = saying({ kode: '00', data: { baris, sejak: '9' } })
    return (adapter.changes as NonNullable<Adapter['changes']>)('0', context(answer))
  }
  const item = (values: object) => ({ urut: '1', nomor_luar: state.id, ...values })

  test('a bill in rupiah becomes a number', async () => {
    for (const biaya of ['Rp 1.250.000,00', '1250000', '1.250.000'])
      expect((await poll([item({ status: 'TAGIHAN', biaya })])).value.changes[0]?.command).toEqual({
        kind: 'service-request',
        name: 'request-payment',
        data: { payment: { amount: 1_250_000 } },
      })
  })

  test('what is not enough for a command, or has no word, is left out and noted, never guessed', async () => {
    const { value, repairs } = await poll([
      item({ status: 'TAGIHAN', biaya: 'gratis' }),
      item({ status: 'DITOLAK' }),
      item({ status: 'HILANG' }),
      item({ status: 'DICETAK' }),
      { urut: '5', status: 'DITERIMA' },
      item({ urut: '', status: 'DITERIMA' }),
      item({ urut: 6, status: 'DITERIMA' }),
    ])
    expect(value).toMatchObject({ cursor: '9', changes: [{ key: '6', command: { name: 'accept' } }] })
    expect(repairs).toEqual([
      { pointer: '/data/baris/6/urut', repair: 'number-for-text' },
      { pointer: '/data/baris/0/biaya', repair: 'no-rupiah' },
      { pointer: '/data/baris/0', repair: 'not-enough-for-request-payment' },
      { pointer: '/data/baris/1', repair: 'not-enough-for-refuse' },
      { pointer: '/data/baris/2/status', repair: 'status-not-mapped' },
      { pointer: '/data/baris/4', repair: 'case-not-named' },
      { pointer: '/data/baris/5/urut', repair: 'key-missing' },
    ])
  })

  test('an answer that is the list itself, whose last item is the cursor', async () => {
    const changes = { ...map.changes, items: '', next: { lastItem: '/urut' } }
    const { outcome: _outcome, ...rest } = map
    const adapter = adapterOf({ map: { ...rest, changes } as HttpMapInput })
    const fetch = saying([item({ status: 'DITERIMA' }), item({ urut: '2', status: 'DIPROSES' })])
    const page = await adapter.changes?.('0', context(fetch))
    expect(page?.value.cursor).toBe('2')
    expect(page?.value.changes.map(({ command }) => command.name)).toEqual(['accept', 'start'])
    expect((await adapter.changes?.('2', context(saying([]))))?.value).toEqual({ changes: [], cursor: '2' })
  })
})

test('round trip: what is written to the sandbox is read back as it was', async () => {
  const sandbox = createHttpSandbox({ map, credentials: key })
  const adapter = adapterOf()
  await adapter.submit?.(opening, state, context(sandbox.fetch))
  expect(sandbox.carried().map(({ message }) => message)).toMatchObject([
    { nomor_luar: state.id, pemohon: { nik: state.applicant.identity.nik }, masuk: '13/03/2026 10:00' },
  ])
  // Every status of the map comes back as the command it stands for, and nothing else.
  const data = { '/biaya': 'Rp 5.000', '/nomor_izin': '503/1', '/catatan': 'Berkas kurang' }
  const words = Object.keys(map.changes?.statuses ?? {})
  for (const [at, word] of words.entries()) sandbox.announce(row(String(at + 1), word, data))
  const page = await adapter.changes?.(undefined, context(sandbox.fetch))
  expect(page?.value.changes.map(({ command }) => command.name)).toEqual(
    Object.values(map.changes?.statuses ?? {}).flatMap((wish) => (wish === 'ignored' ? [] : [wish.command])),
  )
  expect(page?.repairs).toEqual([])
})

test.each([
  ['no credentials', { credentials: undefined }, 'Option "credentials"'],
  ['another kind of credentials', { credentials: { username: 'a', password: 'b' } }, 'auth: header'],
  ['a key that no header can hold', { credentials: 'baris\nbaru' }, 'auth: header'],
  ['a private address', { baseUrl: 'http://127.0.0.1:1' }, '"allowPrivate"'],
  ['a map that is none', { map: { ...map, changes: { ...map.changes, status: 'x' } } }, 'Option "map.changes.status"'],
])('options: %s', async (_name, options, words) => {
  const make = async () => {
    const adapter = adapterOf(options as Partial<HttpOptions>)
    await adapter.changes?.(undefined, context(saying({})))
  }
  await expect(make()).rejects.toThrow(words)
  await expect(make()).rejects.toMatchObject({ code: 'configuration' })
})
