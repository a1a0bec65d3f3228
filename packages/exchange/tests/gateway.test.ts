import { splp, xroad } from '@selaras/client/gateways'
import { oauth2ClientCredentials } from '@selaras/client/oauth2'
import type { Gateway } from '@selaras/schemas/gateway'
import { type CryptoKey, generateKeyPair, jwtVerify } from 'jose'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Directory, directory } from '../src/index.ts'
import { AGENCY, createRegion, MALL, type Region } from './region.ts'

const BUS = 'http://bus.example.go.id'
const TOKENS = 'https://bus.example.go.id/oauth2/token'
const listed: Directory = directory({ [MALL]: `http://${MALL}`, [AGENCY]: BUS })

let keys: { publicKey: CryptoKey; privateKey: CryptoKey }
beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true })
})

const json = (status: number, body: unknown) => Response.json(body, { status })
const wso2 = (status: number, code: string) => json(status, { code, message: 'Runtime Error', description: 'Ditolak' })

/** A WSO2 bus before the agency: hands out tokens for signed assertions, and takes its own part of the path off. */
const createBus = (reach: (request: Request) => Promise<Response>) => {
  const calls: string[] = []
  const bus = { calls, valid: 'token-1', asked: 0, isTokenServerDown: false, fault: undefined as Response | undefined }
  const handOut = async (request: Request): Promise<Response> => {
    if (bus.isTokenServerDown) return json(503, { error: 'server_error' })
    const form = new URLSearchParams(await request.text())
    await jwtVerify(form.get('client_assertion') ?? '', keys.publicKey, { audience: TOKENS, issuer: 'mall-client' })
    bus.asked += 1
    return json(200, { access_token: `token-${bus.asked}`, token_type: 'Bearer', expires_in: 3600 })
  }
  const handle = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    if (pathname === '/oauth2/token') return handOut(request)
    calls.push(pathname)
    if (request.headers.get('Authorization') !== `Bearer ${bus.valid}`) return wso2(401, '900901')
    if (bus.fault) return bus.fault.clone()
    const own = pathname.replace(/^\/dinas\/selaras\/1\.0/, '')
    return reach(new Request(`http://${AGENCY}${own}${search}`, request))
  }
  return Object.assign(bus, { handle })
}

let region: Region
/** What was said of attempts that failed at the mall. */
let failures: string[] = []
afterEach(() => region.close())

const createGatewayed = (gatewayOf: (tokens: ReturnType<typeof oauth2ClientCredentials>) => Gateway) => {
  const bus = createBus(async (request) => (await region.exchanges[AGENCY]?.fetch(request)) as Response)
  const tokens = oauth2ClientCredentials({
    tokenUrl: TOKENS,
    clientId: 'mall-client',
    privateKey: keys.privateKey,
    fetch: bus.handle,
  })
  failures = []
  region = createRegion({
    [MALL]: {
      observe: { attempt: ({ problem }) => void (problem && failures.push(problem)) },
      directory: listed,
      gateways: { [AGENCY]: gatewayOf(tokens) },
      fetch: ((request: Request) => bus.handle(request)) as typeof fetch,
    },
  })
  return bus
}
const behindSplp = () => createGatewayed((token) => splp({ context: 'dinas/selaras', version: '1.0', token }))

describe('a peer behind a gateway', () => {
  test('is sent its entries under the address of the gateway, with a token for a signed assertion', async () => {
    const bus = behindSplp()
    const id = await region.open()
    region.startAll()
    await region.settle()
    expect((await region.entriesAt(AGENCY, id)).map(({ type }) => type)).toEqual(['service-request.submitted'])
    expect(bus).toMatchObject({ calls: ['/dinas/selaras/1.0/entries'], asked: 1 })
  })

  test('a token the gateway refuses is replaced once, within the same attempt', async () => {
    const bus = behindSplp()
    bus.valid = 'token-2'
    await region.open()
    region.startAll()
    await region.settle()
    expect(bus).toMatchObject({ calls: ['/dinas/selaras/1.0/entries', '/dinas/selaras/1.0/entries'], asked: 2 })
  })

  test.each([
    ['900908', 403, 'The gateway splp before dinas.example.go.id says forbidden (900908).'],
    ['101503', 502, 'The gateway splp before dinas.example.go.id says participant-unreachable (101503).'],
  ])('what the gateway says itself (%s) is told as such, and nothing is lost', async (code, status, told) => {
    const bus = behindSplp()
    bus.fault = wso2(status, code)
    const id = await region.open()
    region.startAll()
    await expect.poll(() => failures).toContain(told)
    bus.fault = undefined
    await region.settle()
    expect(await region.entriesAt(AGENCY, id)).toHaveLength(1)
  })

  test('without a token nothing is sent, and no secret is told', async () => {
    const bus = behindSplp()
    bus.isTokenServerDown = true
    await region.open()
    region.startAll()
    await expect
      .poll(() => failures.join())
      .toContain('No proof for the gateway splp before dinas.example.go.id: [oauth2] The authorization server')
    expect(bus.calls).toEqual([])
    bus.isTokenServerDown = false
    await region.settle()
    expect(failures.join()).not.toContain('token-1')
  })

  test('any gateway of the client serves: X-Road names caller and service', async () => {
    createGatewayed((token) => ({
      ...xroad({ client: 'ID/GOV/MALL', service: 'ID/GOV/DINAS/selaras' }),
      address: (url) => `${url}/dinas/selaras/1.0`,
      auth: token,
    }))
    const id = await region.open()
    region.startAll()
    await region.settle()
    expect(await region.entriesAt(AGENCY, id)).toHaveLength(1)
  })
})
