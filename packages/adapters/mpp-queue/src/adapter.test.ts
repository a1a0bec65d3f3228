import type { Adapter } from '@selaras/adapter'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
  mswHandlersOf,
} from '@selaras/adapter/testing'
import { describe, expect, test } from 'vitest'
import {
  baseUrl,
  counterToken,
  entry,
  kioskToken,
  mall,
  NIB,
  NOW,
  options,
  screen,
  ticket,
} from './__fixtures__/mall.ts'
import { type MppQueueOptions, mppQueue } from './adapter.ts'

/** A mall whose screens go through the adapter, with a ticket called at each of two services and one that waits. */
const open = async (own: Partial<MppQueueOptions> = {}) => {
  const emulator = mall()
  const adapter = mppQueue({ ...options, ...own })
  const context = { fetch: emulator.fetch, now: () => NOW }
  const press = async (path: string, body?: object) => {
    const received = await adapter.receive?.(screen(path, body), context)
    if (!received) throw new Error('no receive')
    return received
  }
  for (const service_id of [3, 4, 3]) await press('take', { unit_id: 1, service_id })
  for (const service_id of [3, 4]) await press('call-next', { service_id })
  return { adapter, emulator, context, press }
}
const execute = (adapter: Adapter) => adapter.execute as NonNullable<Adapter['execute']>
const statuses = ({ tickets }: ReturnType<typeof mall>) => tickets().map(({ status }) => status)

const create = async (): Promise<AdapterFixture> => {
  const { adapter, emulator } = await open()
  const done = (ticket_id: number, token?: string) => screen('update-status', { ticket_id, status: 'done' }, token)
  return {
    adapter,
    fetch: emulator.fetch,
    now: NOW,
    secrets: [counterToken, kioskToken],
    oddities: [
      {
        name: 'a flag in words',
        fetch: async () => Response.json({ success: 'true', message: 1 }),
        repairs: ['string-for-flag', 'number-for-text'],
      },
    ],
    execute: {
      entry: entry('finished'),
      state: ticket(1, 'KTP001'),
      ignored: entry('served'),
      count: () => emulator.transactions().filter(({ event }) => event === 'finish').length,
    },
    receive: {
      valid: () => done(1),
      another: () => done(2),
      unauthorized: () => done(1, 'token-salah'),
      isAccepted: async (response) => ((await response.json()) as { success?: boolean }).success === true,
    },
    changes: {
      cause: async () => {
        const headers = { authorization: `Bearer ${counterToken}` }
        const body = JSON.stringify({ ticket_id: 1, status: 'skipped' })
        await emulator.fetch(`${baseUrl}/api/queue/update-status`, { method: 'POST', headers, body })
      },
    },
  }
}

await describeAdapter({ describe, test, create })

/** The suite's own repeats an entry under another id; the server goes by the ticket, so a repeat shows on another ticket. */
const repeating = {
  name: 'finishes another ticket when asked again',
  caughtBy: 'execute: the same entry twice opens nothing new',
  sabotage: ({ adapter }: AdapterFixture): Partial<Adapter> => {
    let id = 0
    return {
      execute: (given, _state, context) =>
        execute(adapter)(given, ticket(++id, '', id > 1 ? { service: NIB } : {}), context),
    }
  },
}

describe('the contract test rejects an adapter that', () => {
  const suited = brokenAdapters.filter(({ of, name }) => of in mppQueue(options) && !name.includes('sent before'))
  test.each([...suited, repeating])('$name', async ({ sabotage, caughtBy }) => {
    const broken = async () => {
      const fixture = await create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

test('20,000 mutated answers never make it crash or tell a secret', { timeout: 60_000 }, async () => {
  const report = await fuzzAdapter({ create })
  expect(report.runs).toBe(20_000)
  expect(report.answered).toBeGreaterThan(2000)
  expect(report.refused).toBeGreaterThan(2000)
  expect(report.repaired).toBeGreaterThan(1000)
})

describe('an entry', () => {
  const carry = async (name: string, id: number, own: Partial<MppQueueOptions> = {}, change: object = {}) => {
    const { adapter, emulator, context } = await open(own)
    const reading = await execute(adapter)(
      entry(name, change),
      ticket(id, emulator.tickets()[id - 1]?.ticket_code ?? ''),
      context,
    )
    return { ...reading.value, statuses: statuses(emulator) }
  }

  test.each([
    ['finished', 'done'],
    ['skipped', 'skipped'],
    ['cancelled', 'skipped'],
    ['recalled', 'waiting'],
  ])('%s puts the ticket in status %s', async (name, status) => {
    expect(await carry(name, 1)).toEqual({
      outcome: 'sent',
      reference: 'mpp-queue:1',
      statuses: [status, 'called', 'waiting'],
    })
  })

  test('the queue has no word for, of another service or sender, or made by its own screens, is left alone', async () => {
    expect((await carry('called', 3)).outcome).toBe('ignored')
    expect((await carry('finished', 1, {}, { command: 'mpp-queue.0123' })).outcome).toBe('ignored')
    const { adapter, emulator, context } = await open()
    for (const change of [
      { service: 'usaha.lain' },
      { service: undefined },
      { reference: '1' },
      { reference: 'mpp-queue:1x' },
    ])
      expect((await execute(adapter)(entry('finished'), ticket(1, '', change), context)).value.outcome).toBe('ignored')
    expect(statuses(emulator)).toEqual(['called', 'called', 'waiting'])
  })

  test('that cancels a ticket still waiting there leaves it to be called and skipped', async () => {
    const { adapter, context } = await open()
    const { value, repairs } = await execute(adapter)(entry('cancelled'), ticket(3, 'KTP002'), context)
    expect([value.outcome, repairs.map(({ repair }) => repair)]).toEqual([
      'ignored',
      ['not-mapped:cancelled-while-waiting'],
    ])
  })

  test('that does not fit there is refused, with the status it is in', async () => {
    await expect(carry('finished', 3)).rejects.toThrow('refuses "done" for a ticket that is "waiting"')
    await expect(carry('finished', 99)).rejects.toMatchObject({ code: 'caller' })
  })

  test('called calls the next ticket only when told to, only once, and never another in silence', async () => {
    const { adapter, emulator, context } = await open({ callNext: true })
    const call = (id: number, code: string) => execute(adapter)(entry('called'), ticket(id, code), context)
    for (let times = 0; times < 2; times++) expect((await call(3, 'KTP002')).value.outcome).toBe('sent')
    expect(statuses(emulator)).toEqual(['done', 'called', 'called'])
    await expect(call(9, 'KTP009')).rejects.toThrow('Upstream calls nobody')
    const { adapter: other, context: hall } = await open({ callNext: true })
    const wrong = execute(other)(entry('called'), ticket(9, 'KTP009'), hall)
    await expect(wrong).rejects.toMatchObject({ code: 'caller', upstream: 'ORDER' })
  })

  test('carries the token of the unit, and a provider that fails is a plain error', async () => {
    expect((await carry('finished', 1, { token: (unit) => `${unit === 1 ? counterToken : ''}` })).outcome).toBe('sent')
    const failing = carry('finished', 1, { token: () => Promise.reject(new Error(counterToken)) })
    await expect(failing).rejects.toThrow('[mpp-queue] Option "token": the function failed.')
  })

  test.each([
    ['500', 'transient'],
    ['429', 'quota'],
    ['slow', 'transient'],
    ['malformed', 'transient'],
    ['truncated', 'transient'],
    ['html', 'transient'],
  ])('meets an upstream that is %s with an error %s', async (fault, code) => {
    const { adapter, emulator } = await open()
    const fetch: typeof globalThis.fetch = (input, init) => emulator.fetch(`${input}?fault=${fault}`, init)
    const call = execute(adapter)(entry('finished'), ticket(1, ''), { fetch, now: () => NOW })
    await expect(call).rejects.toMatchObject({ code })
  })
})

describe('options', () => {
  test.each([
    ['token', { token: '' }],
    ['services.Layanan KTP', { services: { 'Layanan KTP': { unit: 1, service: 3 } } }],
    ['services.usaha.nib.service', { services: { 'usaha.nib': { unit: 1, service: 0 } } }],
    ['open', { open: 'x' }],
    ['memory', { memory: {} }],
    ['tokn', { tokn: 'x' }],
  ])('that are wrong are named: %s', (name, change) => {
    expect(() => mppQueue({ ...options, ...change } as never)).toThrow(`[mpp-queue] Option "${name}"`)
  })

  test('a private address needs a permission', () => {
    expect(() => mppQueue({ ...options, baseUrl: 'http://192.168.1.10' })).toThrow('allowPrivate')
    expect(mppQueue({ ...options, baseUrl: 'http://192.168.1.10', allowPrivate: true }).name).toBe('mpp-queue')
  })
})

test('the sandbox takes the place of the server in Mock Service Worker', async () => {
  const handlers = mswHandlersOf({ all: (path, resolve) => ({ path, resolve }) }, baseUrl, mall())
  const response = await handlers[1]?.resolve({ request: new Request(`${baseUrl}/api/queue/display`) })
  expect(await response?.json()).toMatchObject({ success: true, data: [{ current_ticket: 'KTP000' }, {}, {}, {}] })
})
