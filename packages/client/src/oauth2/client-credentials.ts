import type { Auth } from '@selaras/schemas/gateway'
import { type AuthorizationServer, clockSkew } from 'oauth4webapi'
import { withHeader } from '../auth.ts'
import type { Fetch } from '../options.ts'
import { clientProof, type KeyProof, type SecretProof } from './client-proof.ts'
import { type Token, tokenCache } from './token-cache.ts'
import { discover, requestToken } from './token-request.ts'

export type { PrivateKey } from './client-proof.ts'

interface AtAddress {
  /** Address of the token endpoint; also the audience of a signed assertion. */
  tokenUrl: string
}

interface AtIssuer {
  /** Issuer whose metadata name the token endpoint; read once, and again only after a failure. */
  issuer: string
  /** Where the metadata are: `oidc` for `/.well-known/openid-configuration`, `oauth2` for RFC 8414. Default `oidc`. */
  discovery?: 'oidc' | 'oauth2'
}

interface Common {
  clientId: string
  /** Scopes, parted by spaces. */
  scope?: string
  /** Default: the global `fetch`. */
  fetch?: Fetch
  /** Milliseconds one request to the authorization server may take. Default 10,000. */
  timeout?: number
  /** Epoch milliseconds. Default `Date.now`. */
  now?: () => number
}

export type ClientCredentialsOptions = Common & (AtAddress | AtIssuer) & (SecretProof | KeyProof)

/** A token is replaced this long before it expires, but only in the last tenth of a short life. */
const MARGIN = 30_000

const checkedAddress = (option: string, value: string): string => {
  const { protocol, hostname } = URL.parse(value) ?? { protocol: '', hostname: '' }
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback)) return value
  throw new TypeError(`[oauth2] Option "${option}" is not an https address: "${value}". A secret needs one.`)
}

/** Finds the token endpoint; a failed search is not remembered. */
const serverFinder = (options: ClientCredentialsOptions, fetch: Fetch, timeout: number) => {
  if ('tokenUrl' in options) {
    const issuer = checkedAddress('tokenUrl', options.tokenUrl)
    return async (): Promise<AuthorizationServer> => ({ issuer, token_endpoint: issuer })
  }
  const { issuer, discovery = 'oidc' } = options
  checkedAddress('issuer', issuer)
  let found: AuthorizationServer | undefined
  return async () => {
    found ??= await discover(issuer, discovery, { fetch, timeout })
    checkedAddress('token_endpoint', found.token_endpoint ?? '')
    return found
  }
}

/**
 * Proves the caller by an access token of the OAuth 2.0 client credentials grant (RFC 6749 section 4.4). The token is
 * kept until shortly before it expires, fetched once however many calls wait for it, and replaced once when it is
 * refused with status 401. Calls raise `TokenError` when there is none to be had.
 *
 * @example
 * const auth = oauth2ClientCredentials({ tokenUrl: 'https://sso.purbalinggakab.go.id/oauth2/token', clientId, clientSecret })
 */
export const oauth2ClientCredentials = (options: ClientCredentialsOptions): Auth => {
  const { clientId, scope, timeout = 10_000, now = Date.now } = options
  const fetch = options.fetch ?? ((request) => globalThis.fetch(request))
  const findServer = serverFinder(options, fetch, timeout)
  const proof = clientProof(options)

  const fetchToken = async (): Promise<Token> => {
    const server = await findServer()
    const asked = now()
    const client = { client_id: clientId, [clockSkew]: Math.round((asked - Date.now()) / 1000) }
    const answer = await requestToken(server, client, proof, scope ? { scope } : {}, { fetch, timeout })
    // Without a lifetime it serves until it is refused.
    const lifetime = (answer.expires_in ?? Number.POSITIVE_INFINITY) * 1000
    return { value: answer.access_token, usableUntil: asked + lifetime - Math.min(MARGIN, lifetime / 10) }
  }

  const tokens = tokenCache(fetchToken, now)
  const prove = async (request: Request) => withHeader(request, 'Authorization', `Bearer ${await tokens.get()}`)
  const renew = (refused: Request) => {
    tokens.drop(refused.headers.get('Authorization')?.replace('Bearer ', '') ?? '')
    return true
  }
  return Object.assign(prove, { renew })
}
