import { type SandboxFault, type SandboxHandler, sandboxFetch } from '@selaras/adapter/testing'

/** An API published on the emulated bus. */
export interface PublishedApi {
  context: string
  version: string
  tenant?: string
  /** The system behind the bus, called without the part of the address and the headers that are the bus's own. */
  behind: { fetch: typeof fetch }
}

export interface SplpSandboxOptions {
  /** Now, milliseconds since 1970-01-01T00:00:00Z: tokens expire and quotas renew by it. */
  now: () => number
  apis: readonly PublishedApi[]
  /** Keys that are subscribed to the APIs. Without any, no key is asked for. */
  apiKeys?: readonly string[]
  /** Header tokens are taken from. `authorization` when left out. */
  tokenHeader?: 'authorization' | 'auth'
  /** Whether a token is asked for. True when left out. */
  tokens?: boolean
  /** Seconds a token lives. 3600 when left out. */
  tokenLife?: number
  /** Calls a minute. No limit when left out. */
  perMinute?: number
  /** How errors are written: WSO2 3.x and later, inside `fault` as older ones, or XML as the oldest. `json` when left out. */
  dialect?: 'json' | 'fault' | 'xml'
}

const FAULTS = {
  unknown: [404, 404, 'Not Found', 'The requested resource is not available.'],
  missing: [401, 900902, 'Missing Credentials', 'Make sure your API invocation call has a header'],
  invalid: [401, 900901, 'Invalid Credentials', 'Make sure you have provided the correct security credentials'],
  expired: [401, 900903, 'Access Token Expired', 'Renew the access token'],
  forbidden: [403, 900908, 'Resource forbidden', 'User is NOT authorized to access the Resource'],
  blocked: [503, 700700, 'API blocked', 'This API has been blocked temporarily'],
  throttled: [429, 900804, 'Message throttled out', 'You have exceeded your quota'],
  unreachable: [503, 101503, 'Error connecting to the back end', 'Connection refused or timed out'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string, description: string]>
type FaultName = keyof typeof FAULTS

const faultResponse = (name: FaultName, dialect: SplpSandboxOptions['dialect'], wait?: number): Response => {
  const [status, code, message, description] = FAULTS[name]
  const headers = wait === undefined ? {} : { 'retry-after': String(wait) }
  if (dialect === 'xml')
    return new Response(
      `<am:fault xmlns:am="http://wso2.org/apimanager"><am:code>${code}</am:code><am:message>${message}</am:message><am:description>${description}</am:description></am:fault>`,
      { status, headers: { 'content-type': 'application/xml', ...headers } },
    )
  // The number is text in some versions.
  const body =
    dialect === 'fault' ? { fault: { code, message, description } } : { code: `${code}`, message, description }
  return Response.json(body, { status, headers })
}

const prefixOf = ({ context, version, tenant }: PublishedApi) =>
  `/${[...(tenant ? ['t', tenant] : []), context, version].join('/')}`

/** What reaches the system behind: the rest of the address, without the headers that proved the caller to the bus. */
const forwarded = (request: Request, prefix: string, own: readonly string[]): Request => {
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(prefix.length)
  const copy = new Request(url, request)
  for (const name of own) copy.headers.delete(name)
  return copy
}

/** Tokens and calls, as the bus counts them. */
const createGate = (options: SplpSandboxOptions) => {
  const { now, apiKeys = [], tokenHeader = 'authorization', tokens = true, tokenLife = 3600, perMinute } = options
  const issued = new Map<string, number>()
  const calls = new Map<number, number>()

  const tokenFault = (header: string | null): FaultName | undefined => {
    if (!tokens) return undefined
    if (!header) return 'missing'
    const expiry = issued.get(header.replace(/^Bearer /, ''))
    if (expiry === undefined) return 'invalid'
    return expiry <= now() ? 'expired' : undefined
  }
  const keyFault = (key: string | null): FaultName | undefined => {
    if (apiKeys.length === 0) return undefined
    if (!key) return 'missing'
    return apiKeys.includes(key) ? undefined : 'forbidden'
  }
  const isTooMany = () => {
    const minute = Math.floor(now() / 60_000)
    calls.set(minute, (calls.get(minute) ?? 0) + 1)
    return perMinute !== undefined && (calls.get(minute) ?? 0) > perMinute
  }
  return {
    own: [tokenHeader, 'apikey'],
    faultOf: ({ headers }: Request): FaultName | undefined =>
      tokenFault(headers.get(tokenHeader)) ??
      keyFault(headers.get('apikey')) ??
      (isTooMany() ? 'throttled' : undefined),
    issueToken: (): string => {
      const token = `token-${issued.size + 1}`
      issued.set(token, now() + tokenLife * 1000)
      return token
    },
    revokeTokens: () => {
      for (const token of issued.keys()) issued.set(token, 0)
    },
  }
}

/**
 * SPLP emulated: a WSO2-like gateway before any system. Beside the usual `?fault=` it knows `blocked`, `expired`,
 * `forbidden` and `unreachable`.
 */
export const createSplpSandbox = (options: SplpSandboxOptions) => {
  const { now, apis, dialect } = options
  const gate = createGate(options)
  const untilNextMinute = () => Math.ceil((60_000 - (now() % 60_000)) / 1000)
  const refuse = (name: FaultName) => faultResponse(name, dialect, name === 'throttled' ? untilNextMinute() : undefined)

  const handle: SandboxHandler = async (request) => {
    const { pathname } = new URL(request.url)
    const api = apis.find((each) => pathname.startsWith(`${prefixOf(each)}/`))
    if (!api) return refuse('unknown')
    const fault = gate.faultOf(request)
    if (fault) return refuse(fault)
    try {
      return await api.behind.fetch(forwarded(request, prefixOf(api), gate.own))
    } catch {
      return refuse('unreachable')
    }
  }
  const own = (['blocked', 'expired', 'forbidden', 'unreachable'] as const).map((name): [string, SandboxFault] => [
    name,
    () => refuse(name),
  ])
  return {
    fetch: sandboxFetch(handle, Object.fromEntries(own)),
    /** A new token, as the bus gives one to a client it knows. */
    issueToken: gate.issueToken,
    /** Makes every token given so far expire. */
    revokeTokens: gate.revokeTokens,
  }
}
