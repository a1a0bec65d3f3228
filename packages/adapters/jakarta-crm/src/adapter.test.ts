import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
} from '@selaras/adapter/testing'
import type { ComplaintSubmission, ParticipantId } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { type JakartaCrmOptions, jakartaCrm } from './adapter.ts'
import { createJakartaCrmSandbox } from './sandbox.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const participant = 'pengaduan.example.go.id' as ParticipantId
const baseUrl = 'https://crm.example.invalid'
const report = {
  problem: 'Lampu jalan mati',
  category: 'Penerangan Jalan',
  location: 'Jl. Contoh',
  address: 'Depan pasar',
  lat: -6.17,
  lng: 106.82,
  evidence: ['https://foto.example.invalid/1.jpg'],
}

/** Complaints opened, by key. */
const opened = new Map<string, ComplaintSubmission>()
const create = (
  own: Partial<JakartaCrmOptions> = {},
): AdapterFixture & { sandbox: ReturnType<typeof createJakartaCrmSandbox> } => {
  opened.clear()
  const sandbox = createJakartaCrmSandbox({ now: () => NOW })
  const code = sandbox.file(report)
  const answer =
    (fault: string): typeof fetch =>
    (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input)
      url.searchParams.set('fault', fault)
      return sandbox.fetch(url, init)
    }
  return {
    adapter: jakartaCrm({
      baseUrl,
      participant,
      details: true,
      timeout: 200,
      open: async (complaint, key) => void opened.set(key, complaint),
      ...own,
    }),
    sandbox,
    fetch: sandbox.fetch,
    now: NOW,
    secrets: ['Lampu jalan mati'],
    faults: [{ name: 'an error under HTTP 200', fetch: answer('error-in-200'), code: 'transient' }],
    oddities: [{ name: 'a place sent as text', fetch: answer('text-numbers'), repairs: ['text-for-number'] }],
    changes: { cause: () => sandbox.move(code, 'K') },
  }
}

await describeAdapter({ describe, test, create: () => create() })

describe('the fixture proves something: the contract test rejects an adapter that', () => {
  test.each(brokenAdapters.filter(({ of }) => of === 'changes'))('$name', async ({ sabotage, caughtBy }) => {
    const broken = () => {
      const fixture = create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

const follow = (fixture: ReturnType<typeof create>, now = NOW) => {
  let cursor: string | undefined
  return async () => {
    const page = await fixture.adapter.changes?.(cursor, { fetch: fixture.fetch, now: () => now })
    cursor = page?.value.cursor
    return page?.value.changes.map(({ key }) => key.replace('JK2603130001:', ''))
  }
}

describe('what a report becomes', () => {
  test('a complaint with its labels taken apart, its place, and nobody named', async () => {
    const fixture = create({ regionOf: ({ city }) => (city === 'Jakarta Pusat' ? ('31.71' as never) : undefined) })
    await follow(fixture)()
    expect([...opened]).toEqual([
      [
        'jakarta-crm.JK2603130001',
        {
          title: 'Lampu jalan mati',
          description: 'Lampu jalan mati',
          category: 'penerangan-jalan',
          channel: 'jaki',
          anonymous: true,
          confidential: false,
          place: { region: '31.71', address: 'Depan pasar', latitude: -6.17, longitude: 106.82 },
          attachments: [{ type: 'photo', url: 'https://foto.example.invalid/1.jpg' }],
          reference: 'JK2603130001',
        },
      ],
    ])
  })

  test('each step once; what was passed between two looks is made up for', async () => {
    const fixture = create()
    const next = follow(fixture)
    expect(await next()).toEqual([])
    fixture.sandbox.move('JK2603130001', 'P')
    expect(await next()).toEqual(['verify', 'dispatch', 'start'])
    expect(await next()).toEqual([])
    fixture.sandbox.move('JK2603130001', 'S')
    expect(await next()).toEqual(['respond', 'resolve'])
  })

  test('what goes back and comes again is another change', async () => {
    const fixture = create()
    const next = follow(fixture)
    const seen: unknown[] = []
    for (const status of ['P', 'K', 'P', 'S', 'P'] as const) {
      fixture.sandbox.move('JK2603130001', status)
      seen.push(await next())
    }
    expect(seen).toEqual([
      ['verify', 'dispatch', 'start'],
      ['redirect:1'],
      ['dispatch:1', 'start:1'],
      ['respond:1', 'resolve:1'],
      ['reopen:2', 'dispatch:2', 'start:2'],
    ])
  })

  test('a refusal has no fixed words', async () => {
    const fixture = create()
    const next = follow(fixture)
    fixture.sandbox.move('JK2603130001', 'T')
    expect(await next()).toEqual(['reject'])
  })

  test('a report that is missing from one answer is not new when it comes back', async () => {
    const fixture = create()
    const next = follow(fixture)
    fixture.sandbox.move('JK2603130001', 'K')
    await next()
    const fetch = fixture.fetch
    fixture.fetch = async () => Response.json([])
    expect(await next()).toEqual([])
    fixture.fetch = fetch
    opened.clear()
    expect(await next()).toEqual([])
    expect(opened.size).toBe(0)
  })

  test('a report older than the window is not followed', async () => {
    const fixture = create({ lookback: 2 })
    fixture.sandbox.move('JK2603130001', 'P')
    expect(await follow(fixture, NOW + 3 * 86_400_000)()).toEqual([])
  })
})

test('20,000 mutated answers never crash and never leak', { timeout: 60_000 }, async () => {
  const report = await fuzzAdapter({ create: () => create() })
  expect(report.runs).toBe(20_000)
  expect(Math.min(report.answered, report.refused, report.repaired)).toBeGreaterThan(1000)
})

describe('options', () => {
  test.each([
    [{ participant: 'siapa saja' }, 'participant'],
    [{ zones: [] }, 'zones'],
    [{ lookback: -1 }, 'lookback'],
    [{ baseUrl: 'http://10.0.0.1' }, 'baseUrl'],
    [{ colour: 1 }, 'colour'],
  ])('%j is refused by name', (own, name) => {
    expect(() => create(own as never)).toThrow(`[jakarta-crm] Option "${name}"`)
  })

  test.each(['x', '[]', '{"260313":"0001Q0"}', '{"260313":"0001"}', '{"x":""}'])(
    'the cursor %s is refused',
    async (cursor) => {
      const { adapter, fetch } = create()
      await expect(adapter.changes?.(cursor, { fetch, now: () => NOW })).rejects.toMatchObject({
        code: 'configuration',
      })
    },
  )
})
