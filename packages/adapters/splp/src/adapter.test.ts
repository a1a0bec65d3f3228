import { type AdapterError, isAdapterError } from '@selaras/adapter'
import {
  type AdapterFixture,
  brokenAdapters,
  describeAdapter,
  failedCases,
  faultsOf,
  fuzzAdapter,
} from '@selaras/adapter/testing'
import { dukcapil } from '@selaras/adapter-dukcapil'
import { createDukcapilSandbox, syntheticResidents } from '@selaras/adapter-dukcapil/sandbox'
import type { IdentityClaim } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { type SplpOptions, splp } from './adapter.ts'
import { createSplpSandbox, type SplpSandboxOptions } from './sandbox.ts'

const NOW = Date.parse('2026-03-13T10:00:00+07:00')
const credentials = { userId: 'pengguna-uji', password: 'sandi-rahasia', ip: '10.99.0.1' }
const customer = '99/diskominfo_99'
const apiKey = 'kunci-bus-rahasia'

const citizen = (index: number, change: object = {}) => {
  const { state: _state, ...identity } = syntheticResidents[index] ?? {}
  return { kind: 'citizen', citizen: { ...identity, ...change } } as IdentityClaim
}

/** A bus with the sandbox of Dukcapil behind it, and the adapter led through it. */
const bus = (options: Partial<SplpOptions> = {}, own: Partial<SplpSandboxOptions> = {}) => {
  const { fetch: behind } = createDukcapilSandbox({ now: () => NOW, credentials, customer })
  const seen: Request[] = []
  const recorded: typeof fetch = (input, init) => {
    seen.push(new Request(input instanceof Request ? input.clone() : input, init))
    return behind(input, init)
  }
  const apis = [{ context: 'dukcapil', version: '1.0', tenant: 'kominfo.example.id', behind: { fetch: recorded } }]
  const sandbox = createSplpSandbox({ now: () => NOW, apis, apiKeys: [apiKey], ...own })
  let asked = 0
  const token = () => {
    asked += 1
    return sandbox.issueToken()
  }
  const given = { context: 'dukcapil', version: '1.0', tenant: 'kominfo.example.id', apiKey, token, ...options }
  const gateway = splp(given)
  const adapter = gateway.through(dukcapil({ baseUrl: gateway.baseUrl, customer, credentials, timeout: 200 }))
  return { sandbox, gateway, adapter, seen, asked: () => asked }
}
type Bus = ReturnType<typeof bus>
const verify = ({ adapter, sandbox }: Bus, fetch = sandbox.fetch) =>
  adapter.verifyIdentity?.(citizen(0), { fetch, now: () => NOW })
const refusal = (work: Promise<unknown> | undefined): Promise<AdapterError> =>
  (work ?? Promise.resolve()).then(
    () => {
      throw new Error('It answered.')
    },
    (error: unknown) => {
      if (!isAdapterError(error)) throw error
      return error
    },
  )

const create = (): AdapterFixture => {
  const { adapter, sandbox } = bus()
  return {
    adapter,
    fetch: sandbox.fetch,
    now: NOW,
    secrets: [credentials.password, apiKey, 'token-1', '9901015708900001'],
    faults: [
      { name: 'no subscription', fetch: bus({}, { apiKeys: ['lain'] }).sandbox.fetch, code: 'configuration' },
      { name: 'too many calls', fetch: limited(), code: 'quota', retryAfter: true },
    ],
    verifyIdentity: {
      match: citizen(0),
      wrong: { claim: citizen(0, { name: 'Zulkifli Percobaan' }), attribute: 'name' },
      unknown: citizen(0, { nik: '9901015708900099' }),
      gone: { claim: citizen(2), status: 'deceased' },
      sourceValues: ['Budi Percobaan Santoso'],
    },
  }
}
const limited = () => bus({}, { perMinute: 0, tokens: false }).sandbox.fetch

await describeAdapter({ describe, test, create })

test('20,000 mutated messages crash nothing and show no secret', { timeout: 60_000 }, async () => {
  const report = await fuzzAdapter({ create })
  expect(report.runs).toBe(20_000)
  expect(Math.min(report.answered, report.refused, report.repaired)).toBeGreaterThan(500)
})

describe('the fixture proves something: the contract test rejects an adapter that', () => {
  test.each(brokenAdapters.filter(({ of }) => of === 'verifyIdentity'))('$name', async ({ sabotage, caughtBy }) => {
    const broken = () => {
      const fixture = create()
      return { ...fixture, adapter: { ...fixture.adapter, ...sabotage(fixture) } }
    }
    expect(await failedCases(broken)).toContain(caughtBy)
  })
})

describe('an address', () => {
  test.each([
    [{}, 'https://api-splp.layanan.go.id/t/kominfo.example.id/dukcapil/1.0'],
    [{ tenant: undefined, context: '/api/sicantik/', version: '1' }, 'https://api-splp.layanan.go.id/api/sicantik/1'],
    [{ baseUrl: 'https://bus.example.invalid/', tenant: undefined }, 'https://bus.example.invalid/dukcapil/1.0'],
  ])('of %j is %s', (options, address) => {
    expect(bus(options as Partial<SplpOptions>).gateway.baseUrl).toBe(address)
  })

  test.each([
    [{ context: '' }, 'context'],
    [{ context: '../admin' }, 'context'],
    [{ version: '1.0?x' }, 'version'],
    [{ tenant: 'a%2Fb' }, 'tenant'],
    [{ context: 'a//b' }, 'context'],
    [{ token: '' }, 'token'],
    [{ tokenHeader: 'cookie' }, 'tokenHeader'],
    [{ baseUrl: 'http://10.0.0.1' }, 'baseUrl'],
    [{ tenat: 'x' }, 'tenat'],
  ])('with %j is refused by name', (options, name) => {
    expect(() => bus(options as never)).toThrow(new RegExp(`\\[splp\\] Options? "?.*${name}`))
  })

  test('of another host is not called', async () => {
    const { gateway, sandbox } = bus()
    const astray = gateway.through(dukcapil({ baseUrl: 'https://elsewhere.invalid', customer, credentials }))
    const called: string[] = []
    const fetch: typeof globalThis.fetch = (input, init) => {
      called.push(String(input))
      return sandbox.fetch(input, init)
    }
    const error = await refusal(astray.verifyIdentity?.(citizen(0), { fetch, now: () => NOW }))
    expect(error).toMatchObject({ adapter: 'dukcapil', code: 'configuration' })
    expect(called).toEqual([])
  })
})

describe('a call', () => {
  test('carries the token and the key to the bus, and neither to the system behind', async () => {
    const heads: Headers[] = []
    const given = bus()
    await verify(given, (input, init) => {
      heads.push(new Headers(init?.headers))
      return given.sandbox.fetch(input, init)
    })
    expect(['authorization', 'apikey', 'accept'].map((name) => heads[0]?.get(name))).toEqual([
      'Bearer token-1',
      apiKey,
      'application/json',
    ])
    const [behind] = given.seen
    expect(behind?.url).toContain('/dukcapil/get_json/99/diskominfo_99/CALL_VERIFY_BY_ELEMEN')
    expect(new URL(behind?.url ?? '').pathname).not.toContain('/t/')
    expect([behind?.headers.has('authorization'), behind?.headers.has('apikey')]).toEqual([false, false])
  })

  test("carries the token in SiCantik's header when told to", async () => {
    const given = bus({ tokenHeader: 'auth' }, { tokenHeader: 'auth' })
    expect((await verify(given))?.value.status).toBe('match')
  })

  test('of an adapter that needs the same header is refused', async () => {
    const { gateway, sandbox } = bus()
    const selfish = gateway.through({
      specificationVersion: 1,
      name: 'selfish',
      maturity: 'port-only',
      catalogue: async ({ fetch }) => {
        await fetch(`${gateway.baseUrl}/x`, { headers: { Authorization: 'Basic x' } })
        return { value: [], repairs: [], unknown: [] }
      },
    })
    const error = await refusal(selfish.catalogue?.({ fetch: sandbox.fetch, now: () => NOW }))
    expect(error).toMatchObject({ adapter: 'selfish', code: 'configuration' })
  })
})

describe('a token', () => {
  test('is asked for once, however many calls begin together', async () => {
    const given = bus()
    await Promise.all(Array.from({ length: 10 }, () => verify(given)))
    await verify(given)
    expect(given.asked()).toBe(1)
  })

  test('that expired is renewed once for all calls, and the calls succeed', async () => {
    const given = bus()
    await verify(given)
    given.sandbox.revokeTokens()
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(given)))
    expect(answers.map((answer) => answer?.value.status)).toEqual(Array(10).fill('match'))
    expect(given.asked()).toBe(2)
  })

  test('that is refused again is an error, not a loop', async () => {
    let calls = 0
    const given = bus()
    const error = await refusal(
      verify(given, async () => {
        calls += 1
        return Response.json({ code: 900901, message: 'Invalid Credentials', description: 'x' }, { status: 401 })
      }),
    )
    expect(error).toMatchObject({ code: 'configuration', upstream: '900901' })
    expect([calls, given.asked()]).toEqual([2, 2])
  })

  test('given as text is not asked for again', async () => {
    const given = bus({ token: 'token-palsu' })
    expect(await refusal(verify(given))).toMatchObject({ code: 'configuration', upstream: '900901' })
  })

  test('whose provider fails is asked for again at the next call, and what it said is not shown', async () => {
    let fails = true
    const given = bus({
      token: () => {
        if (fails) throw new Error('client_secret=rahasia-sekali')
        return given.sandbox.issueToken()
      },
    })
    const error = await refusal(verify(given))
    expect(error.code).toBe('configuration')
    expect(`${error.stack} ${String(error.cause)}`).not.toContain('rahasia-sekali')
    fails = false
    expect((await verify(given))?.value.status).toBe('match')
  })
})

describe('trouble', () => {
  test.each([
    ['blocked', 'configuration', '700700'],
    ['forbidden', 'configuration', '900908'],
    ['expired', 'configuration', '900903'],
    ['unreachable', 'transient', '101503'],
    ['500', 'transient', '500'],
    ['429', 'quota', '429'],
    ['malformed', 'transient', 'NOT_JSON'],
    ['truncated', 'transient', 'NOT_JSON'],
    ['html', 'transient', 'NOT_JSON'],
    ['slow', 'transient', 'TIMEOUT'],
    ['wrong-type', 'transient', 'NO_VERDICT'],
  ])('?fault=%s is the error %s', async (fault, code, upstream) => {
    const baseUrl = `https://api-splp.layanan.go.id?fault=${fault}`
    expect(await refusal(verify(bus({ baseUrl })))).toMatchObject({ adapter: 'dukcapil', code, upstream })
    expect(faultsOf()).not.toContain('blocked')
  })

  test.each(['json', 'fault', 'xml'] as const)('is understood in the dialect %s', async (dialect) => {
    const given = bus({ version: '2.0' }, { dialect })
    expect(await refusal(verify(given))).toMatchObject({ code: 'configuration', upstream: '404' })
    const blocked = bus({ baseUrl: 'https://api-splp.layanan.go.id?fault=unreachable' }, { dialect })
    expect(await refusal(verify(blocked))).toMatchObject({ code: 'transient', upstream: '101503' })
  })

  test('of a throttled call says when to come back', async () => {
    const given = bus({}, { perMinute: 1 })
    await verify(given)
    expect(await refusal(verify(given))).toMatchObject({ code: 'quota', upstream: '900804', retryAfter: 60_000 })
  })

  test('of the system behind stays its own', async () => {
    const behind = { fetch: (async () => Response.json({ salah: true }, { status: 400 })) as typeof fetch }
    const apis = [{ context: 'dukcapil', version: '1.0', tenant: 'kominfo.example.id', behind }]
    expect(await refusal(verify(bus({}, { apis })))).toMatchObject({ code: 'caller', upstream: '400' })
    const broken = { fetch: (async () => Promise.reject(new Error('down'))) as typeof fetch }
    const unreachable = bus({}, { apis: [{ ...apis[0], behind: broken } as (typeof apis)[number]] })
    expect(await refusal(verify(unreachable))).toMatchObject({ code: 'transient', upstream: '101503' })
  })
})
