import {
  type AuthorizationServer,
  allowInsecureRequests,
  type Client,
  type ClientAuth,
  clientCredentialsGrantRequest,
  customFetch,
  discoveryRequest,
  processClientCredentialsResponse,
  processDiscoveryResponse,
} from 'oauth4webapi'
import type { Fetch } from '../options.ts'
import { TokenError } from './token-error.ts'

interface Exchange {
  fetch: Fetch
  /** Milliseconds. */
  timeout: number
}

const settingsOf = ({ fetch, timeout }: Exchange) => ({
  // Only a loopback address gets this far without TLS.
  [allowInsecureRequests]: true,
  [customFetch]: async (url: string, init: RequestInit) => fetch(new Request(url, init)),
  signal: AbortSignal.timeout(timeout),
})

const unreachable = () => {
  throw new TokenError({ code: 'unreachable' })
}

const isServerTrouble = (status: number) => status >= 500 || status === 408 || status === 429

/** WSO2 sends the reason of a 401 in the body as well as a challenge; the body is what says `invalid_client`. */
const refusalOf = async (response: Response): Promise<TokenError> => {
  const { status } = response
  if (isServerTrouble(status)) return new TokenError({ code: 'unreachable', status })
  if (status < 400) return new TokenError({ code: 'not-a-token', status })
  const body: unknown = await response.json().catch(() => undefined)
  return new TokenError({ code: 'refused', status, reason: (body as { error?: unknown } | null | undefined)?.error })
}

/** Asks the issuer for its metadata (RFC 8414, or OpenID Connect Discovery). */
export const discover = async (
  issuer: string,
  algorithm: 'oauth2' | 'oidc',
  exchange: Exchange,
): Promise<AuthorizationServer> => {
  const url = new URL(issuer)
  const response = await discoveryRequest(url, { ...settingsOf(exchange), algorithm }).catch(unreachable)
  const { status } = response
  return processDiscoveryResponse(url, response).catch(() => {
    throw new TokenError({ code: isServerTrouble(status) ? 'unreachable' : 'not-a-token', status })
  })
}

/** RFC 6749 section 4.4. */
export const requestToken = async (
  server: AuthorizationServer,
  client: Client,
  proof: ClientAuth,
  parameters: Record<string, string>,
  exchange: Exchange,
) => {
  const settings = settingsOf(exchange)
  const response = await clientCredentialsGrantRequest(server, client, proof, parameters, settings).catch(unreachable)
  const copy = response.clone()
  return processClientCredentialsResponse(server, client, response).catch(async () => {
    throw await refusalOf(copy)
  })
}
