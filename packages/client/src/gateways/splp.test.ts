import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerJson, answerProblem, participant, rejection, serviceRequest } from '../__fixtures__/participant.ts'
import { apiKey, type ClientOptions, createClient, isGatewayError, isProblemError } from '../index.ts'
import { type SplpOptions, splp } from './index.ts'

const BUS = 'https://api-splp.layanan.go.id'
const through = (
  answers: Parameters<typeof participant>,
  own: Partial<SplpOptions> = {},
  options: Partial<ClientOptions> = {},
) => {
  const { attempts, fetch } = participant(...answers)
  const gateway = splp({ context: 'mpp', version: '1.0', ...own })
  return { attempts, mall: createClient(BUS, { gateway, fetch, random: () => 0, ...options }) }
}
const fault = (status: number, code: number | string) =>
  answerJson({ code, message: 'Pesan 9901015708900001', description: 'Keterangan 9901015708900001' }, { status })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const errorOf = async (mall: ReturnType<typeof createClient>) => {
  const error = rejection(mall.serviceRequests.get(serviceRequest.id))
  await vi.runAllTimersAsync()
  return error
}

describe('a request', () => {
  test.each([
    [{}, '/mpp/1.0'],
    [{ context: '/layanan/mpp/' }, '/layanan/mpp/1.0'],
    [{ tenant: 'kominfo.jatengprov.go.id' }, '/t/kominfo.jatengprov.go.id/mpp/1.0'],
  ])('with %o goes to %s', async (own, path) => {
    const { attempts, mall } = through([() => answerJson(serviceRequest)], own)
    await mall.serviceRequests.get(serviceRequest.id)
    expect(attempts[0]?.url.href).toBe(`${BUS}${path}/service-requests/${serviceRequest.id}`)
  })

  test('carries the proof for the participant and those for the bus', async () => {
    const own = { apiKey: 'kunci-bus', token: 'token-bus' }
    const { attempts, mall } = through([() => answerJson(serviceRequest)], own, { auth: apiKey('kunci-mal') })
    await mall.serviceRequests.get(serviceRequest.id)
    const { headers } = attempts[0] ?? expect.fail()
    expect(['X-Api-Key', 'apikey', 'Authorization'].map((name) => headers.get(name))).toEqual([
      'kunci-mal',
      'kunci-bus',
      'Bearer token-bus',
    ])
  })

  test('is proved anew when the bus refuses a token that can be renewed', async () => {
    let count = 1
    const token = Object.assign(
      (request: Request) => new Request(request, { headers: { Authorization: `Bearer ${count}` } }),
      { renew: () => ++count > 0 },
    )
    const { attempts, mall } = through([() => fault(401, 900901), () => answerJson(serviceRequest)], { token })
    await mall.serviceRequests.get(serviceRequest.id)
    expect(attempts.map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer 1', 'Bearer 2'])
  })

  test.each([{ context: '' }, { context: '../admin' }, { version: '1.0?x' }, { tenant: 'a%2Fb' }, { context: 'a//b' }])(
    'with %o is refused',
    (own) => {
      expect(() => splp({ context: 'mpp', version: '1.0', ...own })).toThrow('[splp] Option')
    },
  )
})

describe('an error', () => {
  test.each([
    [401, 900901, 'unauthenticated', 'caller'],
    [401, '900902', 'unauthenticated', 'caller'],
    [403, 900906, 'not-found', 'caller'],
    [403, 900908, 'forbidden', 'caller'],
    [503, 900907, 'blocked', 'gateway'],
    [429, 900803, 'throttled', 'caller'],
    [500, 900900, 'internal', 'gateway'],
    [500, 101503, 'participant-unreachable', 'participant'],
    [404, '404', 'not-found', 'caller'],
    [405, 405, 'bad-request', 'caller'],
  ])('of the bus, status %i and code %s, is %s, to be mended by the %s', async (status, code, expected, side) => {
    const error = await errorOf(through([() => fault(status, code)]).mall)
    if (!isGatewayError(error)) return expect.fail()
    expect([error.code, error.side, error.reason, error.status]).toEqual([expected, side, String(code), status])
    expect(JSON.stringify(error) + error.message).not.toContain('9901015708900001')
    expect(error.message).toContain(`splp ${code}`)
  })

  test.each([
    ['nested', () => answerJson({ fault: { code: 900902, message: '', description: '' } }, { status: 401 })],
    [
      'XML',
      () =>
        new Response('<am:fault xmlns:am="x"><am:code>900902</am:code><am:message/></am:fault>', {
          status: 401,
          headers: { 'Content-Type': 'application/xml' },
        }),
    ],
  ])('of the bus is also read when it is %s', async (_, answer) => {
    const error = await errorOf(through([answer]).mall)
    expect(isGatewayError(error) && error.reason).toBe('900902')
  })

  test('of the participant stays a problem', async () => {
    const error = await errorOf(through([() => answerProblem('not-found')]).mall)
    expect(isProblemError(error) && error.code).toBe('not-found')
  })

  test.each([
    ['a page', () => new Response('<h1>fault> 900902</h1>', { status: 403 })],
    ['other JSON', () => answerJson({ code: 'nope', message: 'x', description: 'y' }, { status: 403 })],
    ['null', () => answerJson(null, { status: 403 })],
  ])('that is %s is nobody’s', async (_, answer) => {
    expect(await errorOf(through([answer]).mall)).toMatchObject({ name: 'UnexpectedResponseError' })
  })

  test('of a participant the bus cannot reach is tried again', async () => {
    const { attempts, mall } = through([() => fault(500, 101503), () => answerJson(serviceRequest)])
    const call = mall.serviceRequests.get(serviceRequest.id)
    await vi.runAllTimersAsync()
    expect(await call).toEqual(serviceRequest)
    expect(attempts).toHaveLength(2)
  })
})
