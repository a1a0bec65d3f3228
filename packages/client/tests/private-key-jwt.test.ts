import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { Provider } from 'oidc-provider'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isTokenError, oauth2ClientCredentials, type PrivateKey } from '../src/oauth2/index.ts'

const clientId = 'mpp.purbalinggakab.go.id'
let server: Server
let issuer: string
afterEach(() => new Promise((resolve) => server.close(resolve)))

/** A certified authorization server that takes `private_key_jwt` and nothing else. */
const start = async (jwks: JWK[]) => {
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const algorithms = ['ES256', 'Ed25519', 'RS256'] as const
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'private_key_jwt',
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        jwks: { keys: jwks },
      },
    ],
    scopes: ['mpp.read'],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: false },
    },
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: [...algorithms] },
    ttl: { ClientCredentials: 600 },
  })
  server.on('request', provider.callback())
  return provider
}

const pair = async (algorithm: string) => {
  const { privateKey, publicKey } = await generateKeyPair(algorithm)
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: `mpp-${algorithm}`, use: 'sig' } }
}

// It warns of keeping tokens in memory, which is what a test wants.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

let keys: Awaited<ReturnType<typeof pair>>[]
beforeEach(async () => {
  keys = await Promise.all(['ES256', 'Ed25519', 'RS256'].map(pair))
})

const request = () => new Request('https://mpp.purbalinggakab.go.id/service-requests')
const prove = async (options: { privateKey: PrivateKey; keyId?: string; clientId?: string; now?: () => number }) => {
  const auth = oauth2ClientCredentials({ issuer, clientId, scope: 'mpp.read', ...options })
  return (await auth(request())).headers.get('Authorization')
}

test.each([0, 1, 2])('a real authorization server grants a token for a signed assertion (key %i)', async (at) => {
  const provider = await start(keys.map(({ jwk }) => jwk))
  const { privateKey, jwk } = keys[at] ?? expect.fail()
  const proof = await prove({ privateKey, keyId: jwk.kid })
  const token = await provider.ClientCredentials.find(proof?.replace('Bearer ', '') ?? '')
  expect(token).toMatchObject({ clientId, scope: 'mpp.read' })
})

test.each([
  ['a key that is not registered', async () => ({ ...(await generateKeyPair('ES256')) })],
  ['a clock a day behind', async () => ({ ...keys[0], now: () => Date.now() - 86_400_000 })],
  ['a client nobody knows', async () => ({ ...keys[0], clientId: 'asing.example.go.id' })],
])('%s is refused, and told as such', async (_, given) => {
  await start(keys.map(({ jwk }) => jwk))
  const options = (await given()) as unknown as Parameters<typeof prove>[0]
  const error: unknown = await prove(options).catch((reason: unknown) => reason)
  expect(isTokenError(error) && [error.code, error.reason]).toEqual(['refused', 'invalid_client'])
})

test('an assertion counts once: whoever overhears it gets nothing', async () => {
  await start(keys.map(({ jwk }) => jwk))
  const { privateKey, jwk } = keys[0] ?? expect.fail()
  const sent: Request[] = []
  const overheard: typeof fetch = async (input) => {
    sent.push((input as Request).clone())
    return fetch(input)
  }
  await oauth2ClientCredentials({ issuer, clientId, privateKey, keyId: jwk.kid, fetch: overheard })(request())
  const copy = sent.at(-1) ?? expect.fail()
  const again = await fetch(new Request(copy.url, { method: 'POST', headers: copy.headers, body: await copy.text() }))
  expect([again.status, await again.json()]).toMatchObject([401, { error: 'invalid_client' }])
})
