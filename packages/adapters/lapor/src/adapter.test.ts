import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  mutate,
  randomOf,
} from '@selaras/adapter/testing'
import type { Complaint, Entry } from '@selaras/schemas'
import { afterAll, describe, expect, test } from 'vitest'
import { type LaporOptions, lapor } from './adapter.ts'
import { laporBridge } from './bridge/bridge.ts'
import { folder } from './bridge/folder.ts'
import { memory } from './bridge/memory.ts'
import { createLaporSandbox } from './sandbox.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const ID = '7K3M-9Q2D-X4TV' as Entry['subject']
const root = mkdtempSync(join(tmpdir(), 'lapor-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let places = 0

const complaint = {
  title: 'Jalan berlubang',
  description: 'Lubang besar di depan pasar.',
  channel: 'mpp-counter',
  anonymous: false,
  confidential: false,
  reporter: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
} as const
const state = { ...complaint, id: ID, status: 'received', sequence: 1, responses: [] } as unknown as Complaint
const entry = (type: string, sequence: number, data: object = {}): Entry =>
  ({
    specversion: '1.0',
    id: `${ID}.${sequence}`,
    source: 'mpp.example.go.id',
    subject: ID,
    type,
    time: '2026-03-13T10:00:00+07:00',
    datacontenttype: 'application/json',
    sequence,
    actor: 'mpp.example.go.id',
    command: `c-${sequence}`,
    data,
  }) as Entry
const received = entry('complaint.received', 1, { complaint, parties: ['mpp.example.go.id'] })

const desks = new WeakMap<AdapterFixture, ReturnType<typeof createLaporSandbox>>()
const create = (own: Partial<LaporOptions> = {}): AdapterFixture => {
  const shared = memory()
  places += 1
  const path = join(root, String(places))
  const bridge = laporBridge({ shared, own: folder(path) })
  const desk = createLaporSandbox({ shared, now: () => NOW })
  const carry = (first: Entry, status: string) => ({
    entry: first,
    state: { ...state, status } as Complaint,
    ignored: entry('complaint.clock-paused', 3, { reason: 'Menunggu' }),
    count: () => {
      try {
        return readdirSync(join(path, 'rows')).length
      } catch {
        return 0
      }
    },
  })
  const fixture: AdapterFixture = {
    adapter: lapor({ bridge, open: async () => undefined, ...own }),
    fetch: async () => Promise.reject(new TypeError('There is no network here.')),
    now: NOW,
    secrets: ['9901015708900001'],
    submit: carry(received, 'received'),
    execute: carry(entry('complaint.answered', 2, { text: 'Sudah ditambal.' }), 'answered'),
    changes: {
      cause: async () => {
        const number = desk.file({ title: 'Lampu mati', description: 'Lampu jalan mati.' })
        desk.act('admin-nasional', 'verify', number)
        desk.act('admin-nasional', 'dispatch', number)
        desk.act('pejabat-penghubung', 'follow-up', number)
        await desk.send()
      },
    },
    upstream: { skip: 'reached by files: there is no public interface to call, so nothing is fetched' },
  }
  desks.set(fixture, desk)
  return fixture
}

await describeAdapter({ describe, test, create: () => create() })

describe('the fixture proves something: the contract test rejects an adapter that', () => {
  // `… again what was sent before` makes up another id; a row is known by its case and place there, so that fools nobody.
  const fitting = brokenAdapters.filter(
    ({ of, name }) => ['submit', 'execute', 'changes'].includes(of) && !name.includes('again what was sent'),
  )
  test.each(fitting)('$name', async ({ sabotage, caughtBy }) => {
    const broken = () => {
      const fixture = create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

test('the contract test rejects an adapter that keeps a row twice', async () => {
  const broken = () => {
    const fixture = create()
    let calls = 0
    const execute: AdapterFixture['adapter']['execute'] = (given, ...rest) => {
      calls += 1
      return (fixture.adapter.execute as NonNullable<typeof execute>)(
        { ...given, sequence: given.sequence + calls },
        ...rest,
      )
    }
    return { ...fixture, adapter: { ...fixture.adapter, execute } }
  }
  expect(await failedCases(broken)).toContain('execute: the same entry twice opens nothing new')
})

describe('what an entry becomes', () => {
  const context = { fetch, now: () => NOW }
  const outcome = async (given: Entry, seen: Complaint = state) => {
    const { adapter } = create()
    return (await (given.sequence === 1 ? adapter.submit : adapter.execute)?.(given, seen, context))?.value.outcome
  }

  test('an entry LAPOR! itself caused is not sent back', async () => {
    const echo = { ...entry('complaint.verified', 2), command: `lapor.${'a'.repeat(43)}` } as Entry
    expect(await outcome(echo)).toBe('ignored')
    expect(await outcome(entry('complaint.verified', 2))).toBe('sent')
  })

  test('a report that came from LAPOR! is not sent back as a new one', async () => {
    expect(await outcome(received, { ...state, channel: 'lapor', reference: '1234567' } as Complaint)).toBe('ignored')
    expect(await outcome(received, { ...state, channel: 'lapor' } as Complaint)).toBe('sent')
  })

  test('an entry of another kind of case is none of its business', async () => {
    expect(await outcome(entry('service-request.submitted', 1))).toBe('ignored')
  })
})

describe('options', () => {
  test.each([
    [{ bridge: {} }, 'bridge'],
    [{ pageRows: 0 }, 'pageRows'],
    [{ institutions: { Dinas: 'bukan peserta' } }, 'institutions.Dinas'],
    [{ colour: 1 }, 'colour'],
  ])('%j is refused by name', (own, name) => {
    expect(() => create(own as never)).toThrow(`[lapor] Option "${name}"`)
  })

  test('the own place is not the shared one', () => {
    const shared = memory()
    expect(() => laporBridge({ shared, own: shared })).toThrow('[lapor] Option "own"')
  })

  test('a cursor of somebody else is told', async () => {
    const { adapter } = create()
    await expect(adapter.changes?.('page-2', { fetch, now: () => NOW })).rejects.toMatchObject({
      code: 'configuration',
    })
  })
})

describe('20,000 mutated files', () => {
  const secrets = ['9901015708900001', 'Siti Contoh']
  const row = {
    id: 'lapor-1',
    kind: 'laporan',
    at: '2026-03-13T10:00:00Z',
    lapor: '#1000001',
    title: 'Jalan berlubang',
    description: 'Lubang besar.',
    anonim: '0',
    nik: secrets[0],
    name: secrets[1],
    classification: 'Aspirasi',
    latitude: '-6.2',
  }
  const news = {
    id: 'lapor-2',
    kind: 'tindak-lanjut',
    lapor: '1000001',
    status: 'proses tindak lanjut',
    answer: 'Siap.',
  }

  test.each([1, 2])('never crash the reader, seed %i', async (seed) => {
    const adapter = lapor({
      bridge: {
        put: async () => undefined,
        putAll: async () => 0,
        send: async () => ({ sent: 0, acknowledged: [], waiting: 0 }),
        read: async () => page,
      },
      open: async () => undefined,
    })
    let page = { rows: [] as { value?: unknown; pointer: string }[], next: { batch: 2, byte: 0 }, repairs: [] }
    const counts = { taken: 0, refused: 0 }
    for (let run = 0; run < 10_000; run++) {
      const body = mutate(JSON.stringify([row, news]), secrets, randomOf(seed * 1_000_003 + run))
      let rows: unknown[] = []
      try {
        rows = [JSON.parse(body)].flat()
      } catch {
        // Not a row; the line reader says so, see the tests of the bridge.
      }
      page = { ...page, rows: rows.map((value, at) => ({ value, pointer: `/1/${at}` })) }
      const found = await adapter.changes?.('1:0', { fetch, now: () => NOW })
      const isRefused = found?.repairs.some(({ repair }) => repair.startsWith('refused:'))
      counts[isRefused ? 'refused' : 'taken'] += 1
      const told = JSON.stringify([found?.repairs, found?.unknown])
      // A key may be anything the file says; what is told of a value never is the value.
      if (!body.includes(`"${secrets[0]}":`)) expect(told).not.toContain(secrets[0])
    }
    expect('polluted' in {}).toBe(false)
    expect(counts.taken).toBeGreaterThan(1000)
    expect(counts.refused).toBeGreaterThan(1000)
  })
})
