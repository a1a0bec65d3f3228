import { describe, expect, test } from 'vitest'
import { answerJson, answerProblem, participant, rejection, serviceRequest } from '../__fixtures__/participant.ts'
import { bearer, createClient, isGatewayError, isProblemError } from '../index.ts'
import { xroad } from './index.ts'

const names = { client: 'ID/GOV/3303/mpp', service: 'ID/GOV/3300/perizinan/selaras' }
const through = (...answers: Parameters<typeof participant>) => {
  const { attempts, fetch } = participant(...answers)
  const options = { gateway: xroad(names), fetch, auth: bearer('token-dinas'), retry: { limit: 0 } }
  return { attempts, mall: createClient('https://ss.purbalinggakab.go.id', options) }
}
const reference = '9bc95b6e-2f1d-4a41-a7e6-11eda7d734d5'
const fault = (type: string, status: number, detail = reference) =>
  answerJson({ type, message: 'Connect to 10.0.0.1 failed', detail }, { status, headers: { 'X-Road-Error': type } })

describe('a request', () => {
  test('goes to the service and says who calls; other headers are left alone', async () => {
    const { attempts, mall } = through(() => answerJson(serviceRequest))
    await mall.serviceRequests.get(serviceRequest.id)
    const { url, headers } = attempts[0] ?? expect.fail()
    expect(url.href).toBe(
      `https://ss.purbalinggakab.go.id/r1/ID/GOV/3300/perizinan/selaras/service-requests/${serviceRequest.id}`,
    )
    expect(headers.get('X-Road-Client')).toBe('ID/GOV/3303/mpp')
    expect(headers.get('Authorization')).toBe('Bearer token-dinas')
  })

  test('encodes each part of a name (4.2)', () => {
    const gateway = xroad({ client: 'ID/GOV/Dinas-Ö', service: 'ID/GOV/Dinas-Ö/selaras' })
    expect(gateway.address('https://ss.go.id/')).toBe('https://ss.go.id/r1/ID/GOV/Dinas-%C3%96/selaras')
  })

  test.each([
    { client: 'ID/GOV' },
    { client: 'ID/GOV/3303/mpp/lagi' },
    { service: 'ID/GOV/3300' },
    { service: 'ID/GOV/../3300' },
    { client: 'ID/GOV/33%2F03' },
    { client: 'ID/GOV/3303\r\nX: y' },
  ])('with %o is refused', (wrong) => {
    expect(() => xroad({ ...names, ...wrong })).toThrow('[xroad] Option')
  })
})

describe('an error', () => {
  test.each([
    ['Server.ServerProxy.NetworkError', 500, 'participant-unreachable', 'participant'],
    ['server.serverproxy.service_failed.http_error', 500, 'participant-unreachable', 'participant'],
    ['Server.ServerProxy.AccessDenied', 500, 'forbidden', 'caller'],
    ['server.serverproxy.access_denied', 500, 'forbidden', 'caller'],
    ['Server.ServerProxy.UnknownService', 500, 'not-found', 'caller'],
    ['Server.ServerProxy.ServiceDisabled', 500, 'blocked', 'gateway'],
    ['Server.ClientProxy.SslAuthenticationFailed', 500, 'unauthenticated', 'caller'],
    ['Client.BadRequest', 400, 'bad-request', 'caller'],
    ['Server.ServerProxy.DatabaseError', 500, 'internal', 'gateway'],
    ['Server.ClientProxy.OutdatedGlobalConf', 500, 'internal', 'gateway'],
  ])('%s, status %i, is %s, to be mended by the %s', async (type, status, code, side) => {
    const error = await rejection(through(() => fault(type, status)).mall.serviceRequests.get(serviceRequest.id))
    if (!isGatewayError(error)) return expect.fail()
    expect([error.code, error.side, error.reason, error.reference]).toEqual([code, side, type, reference])
    expect(JSON.stringify(error)).not.toContain('10.0.0.1')
    expect(error.message).toContain(reference)
  })

  test('whose detail is no reference keeps it to itself', async () => {
    const { mall } = through(() => fault('Client.BadRequest', 400, 'NIK 9901015708900001'))
    const error = await rejection(mall.serviceRequests.get(serviceRequest.id))
    expect(isGatewayError(error) && [error.code, error.reference]).toEqual(['bad-request', undefined])
  })

  test('of the participant stays a problem; one in other words is nobody’s (4.6 example 5)', async () => {
    const { mall } = through(
      () => answerProblem('internal'),
      () => answerJson({ type: 'Server.ServerProxy.NetworkError', message: '', detail: '' }, { status: 500 }),
    )
    expect(isProblemError(await rejection(mall.serviceRequests.get(serviceRequest.id)))).toBe(true)
    expect(await rejection(mall.serviceRequests.get(serviceRequest.id))).toMatchObject({ code: 'not-a-problem' })
  })
})
