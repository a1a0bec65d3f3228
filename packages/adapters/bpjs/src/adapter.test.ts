import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import type { Adapter } from '@selaras/adapter'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
} from '@selaras/adapter/testing'
import lzString from 'lz-string'
import { describe, expect, test } from 'vitest'
import {
  baseUrl,
  booking,
  CODE,
  credentials,
  inbound,
  NOW,
  newVisit,
  SERVICE,
  type Step,
  visit,
} from './__fixtures__/tickets.ts'
import { type BpjsOptions, bpjs } from './adapter.ts'
import { bpjsCaller, refusalOf } from './caller.ts'
import { type BpjsSandboxOptions, createBpjsSandbox } from './sandbox.ts'
import { anything } from './upstream.ts'

const sandbox = (options: Partial<BpjsSandboxOptions> = {}) =>
  createBpjsSandbox({ now: () => NOW, credentials, inbound, ...options })
const adapter = (options: Partial<BpjsOptions> = {}) =>
  bpjs({
    baseUrl,
    credentials,
    services: [SERVICE],
    booking: () => booking,
    facility: { inbound },
    timeout: 200,
    ...options,
  })
const context = (emulator = sandbox()) => ({ fetch: emulator.fetch, now: () => NOW })

const carry = (to: Adapter, step: Step, emulator: ReturnType<typeof sandbox>) => {
  const verb = step.entry.sequence === 1 ? to.submit : to.execute
  return (verb as NonNullable<Adapter['execute']>)(step.entry, step.state, context(emulator))
}
const carryAll = async (steps: readonly Step[], to = adapter(), emulator = sandbox()) => {
  const outcomes: string[] = []
  for (const step of steps) outcomes.push((await carry(to, step, emulator)).value.outcome)
  return { outcomes, held: emulator.bookings().get(CODE), emulator }
}

const cancelCall = (body: object, token = inbound.token) =>
  new Request('https://rsud.example.invalid/antrean/batalantrean', {
    method: 'POST',
    headers: { 'x-username': inbound.username, 'x-token': token },
    body: JSON.stringify(body),
  })

const create = async (): Promise<AdapterFixture> => {
  const emulator = sandbox()
  const [taken, registering] = visit([['called'], ['registering']], { registration: true }).filter(
    ({ entry }) => entry.type !== 'queue-ticket.called',
  ) as [Step, Step]
  const other = visit([['called']], { reference: 'RSUD-20260313-013', registration: true })
  await carry(adapter(), other[0] as Step, emulator)
  const tasks = () => [...emulator.bookings().values()].reduce((sum, held) => sum + held.tasks.size, 0)
  const rest = visit([['called'], ['registering']], { reference: 'RSUD-20260313-013', registration: true })[2] as Step
  return {
    adapter: adapter(),
    fetch: emulator.fetch,
    now: NOW,
    secrets: [credentials.secret, credentials.userKey, inbound.token, booking.nik, booking.nomorkartu],
    faults: [
      {
        name: 'a secret that is not ours',
        fetch: sandbox({ credentials: { ...credentials, secret: 'x' } }).fetch,
        code: 'configuration',
      },
      { name: 'an answer without an envelope', fetch: async () => Response.json({}), code: 'transient' },
    ],
    oddities: [{ name: 'a code in the other type', fetch: emulator.fetch, repairs: ['text-for-number'] }],
    submit: {
      entry: taken.entry,
      state: taken.state,
      ignored: registering.entry,
      count: () => emulator.bookings().size,
    },
    execute: { entry: rest.entry, state: rest.state, ignored: (other[1] as Step).entry, count: tasks },
    receive: {
      valid: () => cancelCall({ kodebooking: CODE, keterangan: 'Berhalangan' }),
      another: () => cancelCall({ kodebooking: 'RSUD-20260313-099', keterangan: '' }),
      unauthorized: () => cancelCall({ kodebooking: CODE }, 'token-salah'),
      isAccepted: async (response) => ((await response.json()) as { metadata: { code: number } }).metadata.code === 200,
    },
  }
}

await describeAdapter({ describe, test, create })

/** The suite's own repeats an entry under another id and time; here a repeat shows only under another booking code. */
const repeating = (['submit', 'execute'] as const).map((of) => ({
  name: `${of}s again under another booking code`,
  of,
  caughtBy: `${of}: the same entry twice opens nothing new`,
  sabotage: ({ adapter }: AdapterFixture): Partial<Adapter> => {
    let calls = 0
    const carryAgain: NonNullable<Adapter['submit']> = (entry, state, given) => {
      const reference = calls++ === 0 ? {} : { reference: `${CODE}-${calls}` }
      return (adapter[of] as typeof carryAgain)(entry, { ...state, ...reference } as typeof state, given)
    }
    return { [of]: carryAgain }
  },
}))

describe('the contract test rejects an adapter that', () => {
  const suited = brokenAdapters.filter(({ of, name }) => of in adapter() && !name.includes('sent before'))
  test.each([...suited, ...repeating])('$name', async ({ sabotage, caughtBy }) => {
    const broken = async () => {
      const fixture = await create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

const aes = (timestamp: number) => {
  const key = createHash('sha256').update(`${credentials.consId}${credentials.secret}${timestamp}`).digest()
  return ['aes-256-cbc', key, key.subarray(0, 16)] as const
}
const open = (text: string, timestamp = NOW / 1000): unknown => {
  const decipher = createDecipheriv(...aes(timestamp))
  const plain = decipher.update(text, 'base64', 'utf8') + decipher.final('utf8')
  return JSON.parse(lzString.decompressFromEncodedURIComponent(plain))
}
const seal = (value: unknown, timestamp = NOW / 1000): string => {
  const cipher = createCipheriv(...aes(timestamp))
  const compressed = lzString.compressToEncodedURIComponent(JSON.stringify(value))
  return cipher.update(compressed, 'utf8', 'base64') + cipher.final('base64')
}
const inClear = (body: string, change: (response: unknown) => unknown): string => {
  try {
    const message = JSON.parse(body) as { response?: unknown }
    return JSON.stringify({ ...message, response: change(message.response) })
  } catch {
    return body
  }
}
const envelope = {
  open: (body: string) => inClear(body, (response) => (typeof response === 'string' ? open(response) : response)),
  seal: (body: string) =>
    inClear(body, (response) => (typeof response === 'object' && response ? seal(response) : response)),
}

test('20,000 mutated answers never make it crash or tell a secret', { timeout: 60_000 }, async () => {
  const report = await fuzzAdapter({ create, envelope })
  expect(report.runs).toBe(20_000)
  expect(report.answered).toBeGreaterThan(2000)
  expect(report.refused).toBeGreaterThan(2000)
})

describe('a visit', () => {
  test('of a new patient is followed from task 1 to 7, ids and times rising', async () => {
    const { outcomes, held } = await carryAll(newVisit())
    expect(outcomes.filter((outcome) => outcome === 'ignored')).toHaveLength(2)
    expect(held?.booking).toMatchObject({ kodebooking: CODE, pasienbaru: 1, nomorantrean: 'A-12', angkaantrean: 12 })
    const minutes = [0, 2, 3, 5, 6, 7, 8]
    expect([...(held?.tasks ?? [])]).toEqual(minutes.map((minute, at) => [at + 1, NOW + minute * 60_000]))
  })

  test('of a returning patient begins at task 3 and may end at 5', async () => {
    const { held } = await carryAll(visit([['called'], ['served'], ['finished']]))
    expect(held?.booking).toMatchObject({ pasienbaru: 0, tanggalperiksa: '2026-03-13' })
    expect([...(held?.tasks.keys() ?? [])]).toEqual([3, 4, 5])
  })

  test('whose tasks fall in one millisecond has them one apart', async () => {
    const at = (steps: Step[]) =>
      steps.map(({ entry, state }) => ({
        entry,
        state: { ...state, tasks: state.tasks.map((task) => ({ ...task, at: '2026-03-13T03:00:00Z' as never })) },
      }))
    const { held } = await carryAll(at(visit([['called'], ['served'], ['finished']])))
    expect([...(held?.tasks.values() ?? [])]).toEqual([NOW, NOW + 1, NOW + 2])
  })

  test.each([
    ['absent', 'Tidak hadir'],
    ['cancelled', 'Dibatalkan'],
  ])('that ends as %s is task 99 and cancelled, once', async (reason, words) => {
    const steps = visit([['cancelled', { reason }]])
    const { held, emulator } = await carryAll(steps)
    expect(held).toMatchObject({ cancelled: words })
    expect([...(held?.tasks.keys() ?? [])]).toEqual([3, 99])
    expect((await carry(adapter(), steps[1] as Step, emulator)).value.outcome).toBe('sent')
  })

  test('without a number of its own goes by the tracking number', async () => {
    const { emulator } = await carryAll(visit([], { reference: undefined }))
    expect([...emulator.bookings().keys()]).toEqual(['7K3M-9Q2D-X4TV'])
  })

  test('for a service BPJS does not follow, and what BPJS asked for itself, are left alone', async () => {
    const steps = visit([['cancelled', { reason: 'cancelled' }]], { service: 'usaha.nib' })
    expect((await carryAll(steps)).outcomes).toEqual(['ignored', 'ignored'])
    const [taken, cancelled] = visit([['cancelled', { reason: 'cancelled' }]]) as [Step, Step]
    const echo = { ...cancelled, entry: { ...cancelled.entry, command: 'bpjs.0123' } }
    expect((await carryAll([taken, echo])).outcomes).toEqual(['sent', 'ignored'])
  })

  test('that BPJS does not know, or whose task comes too early, is refused by its own code', async () => {
    const { emulator } = await carryAll(visit([]))
    const early = visit([['called'], ['served'], ['finished']])[3] as Step
    const rejected = expect(carry(adapter(), early, emulator)).rejects
    await rejected.toMatchObject({ code: 'caller', upstream: '208' })
    await expect(carry(adapter(), early, sandbox())).rejects.toMatchObject({ code: 'caller', upstream: '201' })
  })

  test('is not sent with a booking that is wrong; the field is named, the value is not', async () => {
    const [taken] = visit([]) as [Step]
    const wrong = (change: object) => carry(adapter({ booking: () => ({ ...booking, ...change }) }), taken, sandbox())
    await expect(wrong({ nik: '123' })).rejects.toThrow('[bpjs] Option "booking" gave a wrong or no "nik".')
    await expect(wrong({ nomorkartu: '' })).rejects.toThrow('"nomorkartu"')
    const failing = adapter({ booking: () => Promise.reject(new Error(`no ${booking.nik}`)) })
    await expect(carry(failing, taken, sandbox())).rejects.toThrow('[bpjs] Option "booking": the function failed.')
  })
})

describe('a call', () => {
  const asked = (fault: string, emulator = sandbox()) => {
    const fetch: typeof globalThis.fetch = (input, init) => emulator.fetch(`${input}?fault=${fault}`, init)
    return adapter().submit?.((visit([])[0] as Step).entry, (visit([])[0] as Step).state, { fetch, now: () => NOW })
  }

  // The signature is that of: printf '1234&1700000000' | openssl dgst -sha256 -hmac secret -binary | base64
  test('is signed as BPJS wants it', async () => {
    const seen: Record<string, string>[] = []
    const fetch: typeof globalThis.fetch = async (input, init) => {
      seen.push(Object.fromEntries(new Request(input, init).headers))
      return Response.json({ metaData: { code: '200' }, response: null })
    }
    const login = { username: 'pcare', password: 'sandi' }
    const caller = bpjsCaller({
      product: 'pcare',
      credentials: { consId: '1234', secret: 'secret', userKey: 'k', login },
    })
    await caller({ path: 'x', response: anything }, { fetch, now: () => 1_700_000_000_999 })
    expect(seen[0]).toMatchObject({
      'x-cons-id': '1234',
      'x-timestamp': '1700000000',
      'x-signature': '6np+GvYzQ5NMpW0AaYXiFr8TmI4wq6h0Bf+MDiAriiU=',
      'x-authorization': `Basic ${Buffer.from('pcare:sandi:095').toString('base64')}`,
      user_key: 'k',
    })
  })

  test.each([
    ['refused', 'caller', '201'],
    ['429', 'quota', '429'],
    ['500', 'transient', '500'],
    ['malformed', 'transient', 'NOT_JSON'],
    ['truncated', 'transient', 'NOT_JSON'],
    ['html', 'transient', 'NOT_JSON'],
    ['slow', 'transient', 'TIMEOUT'],
  ])('of an upstream that is %s is an error %s', async (fault, code, upstream) => {
    await expect(asked(fault)).rejects.toMatchObject({ code, upstream })
  })

  test('shows no secret that came back as a code', async () => {
    const fetch = async () => Response.json({ metadata: { code: credentials.secret } })
    const { entry, state } = visit([])[0] as Step
    const refused = await adapter()
      .submit?.(entry, state, { fetch, now: () => NOW })
      .catch(String)
    expect(refused).toContain('[bpjs]')
    expect(refused).not.toContain(credentials.secret)
    expect(String(refusalOf(`kode ${credentials.secret}`))).toBe(
      'AdapterError: [bpjs] BPJS refuses our message; check the ticket and its booking (code UNREADABLE). / BPJS menolak pesan kita; periksa isian tiket dan bookingnya (kode UNREADABLE).',
    )
  })

  test('of VClaim opens what is encrypted, by the timestamp of the request', async () => {
    const path = 'contoh/jalur-pemanggil'
    const emulator = sandbox({ product: 'vclaim', answers: { [path]: { nama: 'Siti Contoh' } } })
    const caller = bpjsCaller({ product: 'vclaim', baseUrl, credentials: () => credentials, timeout: 200 })
    const ask = (fault = '') => {
      const fetch: typeof globalThis.fetch = (input, init) => emulator.fetch(`${input}${fault}`, init)
      return caller({ path, response: anything }, { fetch, now: () => NOW + 500 })
    }
    const answer = await ask()
    expect(answer.value).toEqual({ code: '200', response: { nama: 'Siti Contoh' } })
    expect(answer.repairs).toEqual([{ pointer: '/metaData/code', repair: 'number-for-text' }])
    await expect(ask('?fault=sealed-for-another')).rejects.toMatchObject({ code: 'transient', upstream: 'CIPHER' })
  })

  test('opens what another implementation sealed, key and vector alike', async () => {
    const fetch = async () => Response.json({ metaData: { code: '200' }, response: seal({ nama: 'Siti Contoh' }) })
    const caller = bpjsCaller({ product: 'vclaim', credentials })
    const answer = await caller({ path: 'x', response: anything }, { fetch, now: () => NOW })
    expect(answer).toEqual({ value: { code: '200', response: { nama: 'Siti Contoh' } }, repairs: [], unknown: [] })
  })

  test('mends the other spelling of the envelope', async () => {
    const fetch = async () => Response.json({ metaData: { code: 200 }, response: '' })
    const caller = bpjsCaller({ product: 'antrean', credentials })
    const answer = await caller({ path: 'x', response: anything }, { fetch, now: () => NOW })
    expect(answer).toMatchObject({ value: { code: '200' }, repairs: [{ repair: 'envelope-spelling' }] })
  })
})

describe('options', () => {
  test.each([
    ['credentials', { credentials: { consId: '1' } }],
    ['booking', { booking: undefined }],
    ['services', { services: [] }],
    ['services.0', { services: ['Poli Mata'] }],
    ['facility.inbound.token', { facility: { inbound: { username: 'a', token: 'x' } } }],
    ['consID', { consID: '1' }],
  ])('that are wrong are named: %s', (name, change) => {
    expect(() => adapter(change as never)).toThrow(`[bpjs] Option "${name}"`)
  })

  test('a product whose host is not public needs its address, and a private one a permission', () => {
    expect(() => bpjsCaller({ product: 'aplicares', credentials })).toThrow('Option "baseUrl" is missing')
    expect(() => adapter({ baseUrl: 'http://10.0.0.1/' })).toThrow('allowPrivate')
    expect(adapter({ baseUrl: 'http://10.0.0.1/', allowPrivate: true }).name).toBe('bpjs')
  })

  test('credentials of a provider that fails, or gives something else, are a plain error', async () => {
    const ask = (give: () => never) => carry(adapter({ credentials: give }), visit([])[0] as Step, sandbox())
    const failing = ask(() => {
      throw new Error(credentials.secret)
    })
    await expect(failing).rejects.toThrow('[bpjs] Option "credentials": the function failed.')
    await expect(ask(() => ({ consId: '1' }) as never)).rejects.toMatchObject({ code: 'configuration' })
  })
})
