import { afterEach, describe, expect, test } from 'vitest'
import { answerJson, answerProblem, joined, rejection, serviceRequest } from '../__fixtures__/participant.ts'
import { tokenServer } from '../__fixtures__/token-server.ts'
import { isTokenError, oauth2ClientCredentials } from './index.ts'

const clientId = 'kXQ_7wPz-mpp'
const clientSecret = 'r4has!a &_sekali'
const request = () => new Request('https://mpp.purbalinggakab.go.id/service-requests')
const proofIn = ({ headers }: { headers: Headers }) => headers.get('Authorization')

let running: { close: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.map(({ close }) => close()))
  running = []
})
const serving = async (...args: Parameters<typeof tokenServer>) => {
  const server = await tokenServer(...args)
  running.push(server)
  return server
}

const numbered = (extra: object = {}) =>
  serving((count) => ({ body: { access_token: `token-${count}`, token_type: 'Bearer', expires_in: 3600, ...extra } }))

const clockAt = (start: number) => {
  const clock = { time: start, now: () => clock.time }
  return clock
}

describe('the token request', () => {
  test('proves the caller by Basic, which WSO2 reads without decoding "_" and "-"', async () => {
    const { tokenUrl, asked } = await numbered()
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret, scope: 'mpp.read mpp.write' })
    expect(proofIn(await auth(request()))).toBe('Bearer token-1')
    const [{ headers, form } = expect.fail()] = asked
    const [id, secret] = atob(headers.authorization?.replace('Basic ', '') ?? '').split(':')
    expect([id, secret]).toEqual([clientId, 'r4has%21a+%26_sekali'])
    expect(Object.fromEntries(form)).toEqual({ grant_type: 'client_credentials', scope: 'mpp.read mpp.write' })
  })

  test('may carry the secret in its body', async () => {
    const { tokenUrl, asked } = await numbered()
    await oauth2ClientCredentials({ tokenUrl, clientId, clientSecret, secretIn: 'body' })(request())
    expect(Object.fromEntries(asked[0]?.form ?? [])).toMatchObject({ client_id: clientId, client_secret: clientSecret })
    expect(asked[0]?.headers.authorization).toBeUndefined()
  })

  test('may be signed instead, by the clock that was handed in', async () => {
    const { tokenUrl, asked } = await numbered()
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
    const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
    const now = () => Date.parse('2030-01-01T00:00:00Z')
    await oauth2ClientCredentials({ tokenUrl, clientId, privateKey, keyId: 'mpp-1', now })(request())
    const assertion = asked[0]?.form.get('client_assertion') ?? ''
    const [head = '', claims = '', signature = ''] = assertion.split('.')
    const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
    expect(decoded(head)).toEqual({ alg: 'ES256', kid: 'mpp-1' })
    expect(decoded(claims)).toMatchObject({ iss: clientId, sub: clientId, aud: tokenUrl })
    expect(Math.abs(decoded(claims).iat - now() / 1000)).toBeLessThanOrEqual(2)
    const signed = new TextEncoder().encode(`${head}.${claims}`)
    const verified = { name: 'ECDSA', hash: 'SHA-256' }
    expect(
      await crypto.subtle.verify(verified, publicKey, Uint8Array.from(Buffer.from(signature, 'base64url')), signed),
    ).toBe(true)
  })

  test.each([
    ['oidc', '/.well-known/openid-configuration'],
    ['oauth2', '/.well-known/oauth-authorization-server'],
  ] as const)('finds its endpoint in the %s metadata, once', async (discovery, place) => {
    const clock = clockAt(0)
    const server = await serving((count, url) => {
      const issuer = server.origin
      return url === place
        ? { body: { issuer, token_endpoint: `${issuer}/token` } }
        : { body: { access_token: `token-${count}`, token_type: 'bearer', expires_in: 60 } }
    })
    const auth = oauth2ClientCredentials({ issuer: server.origin, discovery, clientId, clientSecret, now: clock.now })
    await auth(request())
    clock.time += 60_000
    await auth(request())
    expect(server.asked.map(({ url }) => url)).toEqual([place, '/token', '/token'])
  })

  test.each(['http://sso.purbalinggakab.go.id/token', 'sso.purbalinggakab.go.id', 'ftp://127.0.0.1/token'])(
    'is not sent to %s',
    (tokenUrl) => {
      expect(() => oauth2ClientCredentials({ tokenUrl, clientId, clientSecret })).toThrow('[oauth2] Option "tokenUrl"')
    },
  )
})

describe('the token', () => {
  test('is shared by calls that wait for it at once', async () => {
    const { tokenUrl, asked } = await numbered()
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret })
    const proved = await Promise.all(Array.from({ length: 50 }, () => auth(request())))
    expect(new Set(proved.map(proofIn))).toEqual(new Set(['Bearer token-1']))
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['a number', 3600],
    ['a text', '3600'],
  ])('is replaced shortly before it expires, with a lifetime that is %s', async (_, expires_in) => {
    const clock = clockAt(Date.parse('2026-03-13T03:00:00Z'))
    const { tokenUrl } = await numbered({ expires_in })
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret, now: clock.now })
    const proofAfter = async (seconds: number) => {
      clock.time += seconds * 1000
      return proofIn(await auth(request()))
    }
    expect([await proofAfter(0), await proofAfter(3569), await proofAfter(1)]).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  test('without a lifetime serves until it is refused', async () => {
    const clock = clockAt(0)
    const { tokenUrl, asked } = await numbered({ expires_in: undefined })
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret, now: clock.now })
    await auth(request())
    clock.time += 365 * 86_400_000
    await auth(request())
    expect(asked).toHaveLength(1)
  })

  test('of a short life is still used more than once', async () => {
    const { tokenUrl, asked } = await numbered({ expires_in: 20 })
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret, now: () => 0 })
    await auth(request())
    await auth(request())
    expect(asked).toHaveLength(1)
  })

  test('is replaced once after a 401, and the call goes on with its body and key', async () => {
    const { tokenUrl, asked } = await numbered()
    const { attempts, mall } = joined([() => answerProblem('unauthenticated'), () => answerJson(serviceRequest)], {
      auth: oauth2ClientCredentials({ tokenUrl, clientId, clientSecret }),
    })
    await mall.serviceRequests.withdraw(serviceRequest.id, { reason: 'Salah layanan.' })
    expect(attempts.map(proofIn)).toEqual(['Bearer token-1', 'Bearer token-2'])
    expect(attempts[1]?.body).toEqual(attempts[0]?.body)
    expect(attempts[1]?.headers.get('Idempotency-Key')).toBe(attempts[0]?.headers.get('Idempotency-Key'))
    expect(asked).toHaveLength(2)
  })

  test('that is refused again is the problem of the caller', async () => {
    const { tokenUrl, asked } = await numbered()
    const { attempts, mall } = joined([() => answerProblem('unauthenticated')], {
      auth: oauth2ClientCredentials({ tokenUrl, clientId, clientSecret }),
    })
    const error = await rejection(mall.serviceRequests.get(serviceRequest.id))
    expect(error).toMatchObject({ name: 'ProblemError', code: 'unauthenticated' })
    expect([attempts.length, asked.length]).toEqual([2, 2])
  })

  test('refused to many calls at once is replaced once for all', async () => {
    const { tokenUrl, asked } = await numbered()
    const onlySecond = (incoming: Request) =>
      proofIn(incoming) === 'Bearer token-2' ? answerJson(serviceRequest) : answerProblem('unauthenticated')
    const { attempts, mall } = joined([onlySecond], {
      auth: oauth2ClientCredentials({ tokenUrl, clientId, clientSecret }),
    })
    await Promise.all(Array.from({ length: 10 }, () => mall.serviceRequests.get(serviceRequest.id)))
    expect([attempts.length, asked.length]).toEqual([20, 2])
  })

  test('is not forgotten for a late refusal of the one before it', async () => {
    const { tokenUrl, asked } = await numbered()
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret })
    const old = await auth(request())
    auth.renew?.(old)
    await auth(request())
    expect(auth.renew?.(old)).toBe(true)
    expect(proofIn(await auth(request()))).toBe('Bearer token-2')
    expect(asked).toHaveLength(2)
  })
})

describe('without a token', () => {
  const failing = async (body: unknown, status = 200, headers: Record<string, string> = {}) => {
    const { tokenUrl, asked } = await serving(() => ({ status, headers, body }))
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret, timeout: 2000 })
    const error = await rejection(Promise.resolve(auth(request())))
    return { error, asked }
  }
  const echo = `${clientSecret} ${encodeURIComponent(clientSecret)} token-secret`

  test.each([
    ['a refusal', { error: 'invalid_client', error_description: echo }, 400, {}, 'refused', 'invalid_client'],
    ['a challenge', { error: 'invalid_client' }, 401, { 'WWW-Authenticate': 'Basic' }, 'refused', 'invalid_client'],
    ['an unknown reason', { error: echo }, 400, {}, 'refused', undefined],
    ['a page', `<h1>${echo}</h1>`, 200, { 'Content-Type': 'text/html' }, 'not-a-token', undefined],
    ['half a token', { access_token: 'token-secret' }, 200, {}, 'not-a-token', undefined],
    ['null', 'null', 403, {}, 'refused', undefined],
    ['a redirect', '', 302, { Location: '/elsewhere' }, 'not-a-token', undefined],
    ['trouble', echo, 503, {}, 'unreachable', undefined],
    ['a broken connection', undefined, 200, {}, 'unreachable', undefined],
  ])('%s is told, and neither secret nor token is', async (_, body, status, headers, code, reason) => {
    const { error, asked } = await failing(body, status, headers as Record<string, string>)
    if (!isTokenError(error)) return expect.fail()
    expect([error.code, error.reason, error.cause]).toEqual([code, reason, undefined])
    expect(JSON.stringify(error) + error.message + error.stack).not.toMatch(/r4has|token-secret/)
    expect(asked).toHaveLength(1)
  })

  test('a server that does not answer ends by the timeout', async () => {
    const { tokenUrl } = await serving(() => new Promise<never>(() => undefined))
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret, timeout: 50 })
    const error = await rejection(Promise.resolve(auth(request())))
    expect(isTokenError(error) && error.code).toBe('unreachable')
  })

  test('a failure is not remembered, and a call outlives a short one', async () => {
    const { tokenUrl } = await serving((count) =>
      count === 1 ? { status: 503, body: '' } : { body: { access_token: 'late', token_type: 'bearer' } },
    )
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret })
    const { attempts, mall } = joined([() => answerJson(serviceRequest)], { auth, random: () => 0 })
    await mall.serviceRequests.get(serviceRequest.id)
    expect(attempts.map(proofIn)).toEqual(['Bearer late'])
  })

  test('nothing is sent to the participant', async () => {
    const { tokenUrl } = await serving(() => ({ status: 401, body: { error: 'invalid_client' } }))
    const auth = oauth2ClientCredentials({ tokenUrl, clientId, clientSecret })
    const { attempts, mall } = joined([() => answerJson(serviceRequest)], { auth })
    expect(isTokenError(await rejection(mall.serviceRequests.get(serviceRequest.id)))).toBe(true)
    expect(attempts).toEqual([])
  })
})
