import { AdapterError } from './adapter-error.ts'

/** Ranges of IPv4 that do not lead out into the Internet (IANA special-purpose registry): first number and bits. */
const INSIDE: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
]

const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const isIn = (address: string, [network, bits]: readonly [string, number]) =>
  Math.floor(numberOf(address) / 2 ** (32 - bits)) === Math.floor(numberOf(network) / 2 ** (32 - bits))

/**
 * Whether the host of a URL is inside by its look: a private or reserved address, `localhost`, or a name that no public
 * resolver knows. A name that resolves to a private address is not seen here; only the `fetch` that connects can.
 */
export const isPrivateHost = ({ hostname }: URL): boolean => {
  const host = hostname.replace(/\.$/, '')
  // Of IPv6 only 2000::/3 is public; what maps or translates IPv4 lies outside it, or is 6to4 (2002::/16).
  if (host.startsWith('[')) return !/^\[[23][0-9a-f]{3}:/.test(host) || host.startsWith('[2002:')
  if (/^[0-9.]+$/.test(host)) return INSIDE.some((range) => isIn(host, range))
  return !host.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host)
}

/**
 * A `fetch` that reaches the origins of these addresses and no other, without following a redirect: what an upstream
 * says (a link to the next page, a token endpoint) cannot send our credentials elsewhere.
 * Every other call raises `AdapterError` `configuration`.
 */
export const fetchOnly =
  (adapter: string, bases: readonly URL[], fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (!bases.some(({ origin }) => origin === url.origin))
      throw new AdapterError('The call leaves the configured address.', { adapter, code: 'configuration' })
    return fetch(input, { ...init, redirect: 'error' })
  }
