import { type IncomingMessage, type RequestOptions, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import { type Allowed, hostOf, readAllowed } from './address.ts'
import { GuardError, isGuardError } from './guard-error.ts'
import { readAnswer } from './read-answer.ts'
import { checkAddress, checkedLookup, type Resolve, systemResolve } from './resolve.ts'

export interface GuardOptions {
  /** Hosts, addresses or ranges (`10.20.0.0/16`) that may be reached though they are not public. */
  allow?: readonly string[]
  /** Whether plain http will do; https it must be otherwise. */
  http?: boolean
  /** Ports that may be reached. Default: 443 and 8443, with `http` 80 and 8080 as well. */
  ports?: readonly number[] | 'any'
  /** Milliseconds a call may take in all, the answer included. Default 10,000; `Infinity` leaves it to the caller. */
  timeout?: number
  /** Most bytes of an answer. Default 1,048,576; `Infinity` hands it on as it comes, for a caller that counts. */
  largestAnswer?: number
  /** Certificate authorities in place of those of the system, PEM. */
  ca?: string
  /** Resolves names; the system does unless told otherwise. */
  resolve?: Resolve
}

interface Guard extends Required<Omit<GuardOptions, 'allow' | 'ca'>> {
  allowed: Allowed
  ca: string | undefined
}

const SECURE_PORTS = [443, 8443]
const PLAIN_PORTS = [80, 8080]

const guardOf = ({ allow = [], http = false, ca, ...options }: GuardOptions): Guard => ({
  allowed: readAllowed(allow),
  http,
  ports: http ? [...SECURE_PORTS, ...PLAIN_PORTS] : SECURE_PORTS,
  timeout: 10_000,
  largestAnswer: 1_048_576,
  resolve: systemResolve,
  ca,
  ...options,
})

/** What can be said of an address before anybody is asked for it. */
const checkUrl = ({ allowed, http, ports }: Guard, url: URL): void => {
  const refuse = (message: string): never => {
    throw new GuardError('refused', message)
  }
  if (url.protocol !== 'https:' && !(http && url.protocol === 'http:'))
    refuse(`${url.protocol} is not spoken here; use https.`)
  if (url.username || url.password) refuse('An address holds no user name; leave it out.')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (ports !== 'any' && !ports.includes(port))
    refuse(`Port ${port} is not among those that may be reached: ${ports.join(', ')}.`)
  const host = hostOf(url.hostname)
  if (isIP(host)) checkAddress(allowed, host, host)
}

const optionsFor = (
  { allowed, resolve, ca }: Guard,
  request: Request,
  url: URL,
  signal: AbortSignal,
): RequestOptions => {
  const host = hostOf(url.hostname)
  return {
    host,
    ...(url.port && { port: url.port }),
    path: `${url.pathname}${url.search}`,
    method: request.method,
    // Sent as it is: who would send us a small thing that unpacks into a large one is not asked to.
    headers: {
      ...Object.fromEntries(request.headers),
      'accept-encoding': 'identity',
      host: url.host.replace(/\.(?=:|$)/, ''),
    },
    // One connection a call: nothing is left open that was checked for another.
    agent: false,
    lookup: checkedLookup(allowed, resolve),
    signal,
    ...(url.protocol === 'https:' && {
      servername: isIP(host) ? '' : host,
      rejectUnauthorized: true,
      ...(ca && { ca }),
    }),
  }
}

const send = (isSecure: boolean, options: RequestOptions, body: Uint8Array): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const outgoing = (isSecure ? requestSecure : requestPlain)(options, resolve)
    outgoing.on('error', reject)
    outgoing.on('upgrade', (_answer, socket) => {
      socket.destroy()
      reject(new Error('The other side wants to speak another protocol.'))
    })
    outgoing.end(body)
  })

const errorOf = (cause: unknown, host: string, signal: AbortSignal): GuardError => {
  if (isGuardError(cause)) return cause
  if (signal.aborted) return new GuardError('timed-out', `${host} took too long, or nobody waits any more.`, { cause })
  return new GuardError('unreachable', `${host} cannot be reached.`, { cause })
}

/**
 * A `fetch` for addresses that others tell us: it connects to public addresses only, checked at the moment it connects,
 * over TLS with a valid certificate, follows no redirect (a 3xx is the answer), and reads no more than it is told to.
 * @throws GuardError from every call it does not make or cannot finish.
 */
export const guardedFetch = (options: GuardOptions = {}): typeof fetch => {
  const guard = guardOf(options)
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    checkUrl(guard, url)
    const request = new Request(input, init)
    const limits = Number.isFinite(guard.timeout) ? [AbortSignal.timeout(guard.timeout)] : []
    const signal = AbortSignal.any([request.signal, ...limits])
    try {
      const body = new Uint8Array(await request.arrayBuffer())
      const answer = await send(url.protocol === 'https:', optionsFor(guard, request, url, signal), body)
      return await readAnswer(answer, guard.largestAnswer)
    } catch (cause) {
      throw errorOf(cause, url.host, signal)
    }
  }
}
