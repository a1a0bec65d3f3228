import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Addresses that are public by number and yet belong to the machine we run on: the host agent of Azure. */
const INSIDE = new Set(['168.63.129.16'])
/** What is assigned of IPv6 so far (RFC 4291, 2.4): all else maps, translates or stays inside. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

/** Hosts and address ranges that may be reached though they are not public. */
export interface Allowed {
  hasHost: (host: string) => boolean
  hasAddress: (address: string) => boolean
}

/** The name without the dot that ends it, which changes nothing of where it leads. */
export const hostOf = (hostname: string): string =>
  hostname
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()

const rangeOf = (text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined => {
  if (isIP(text)) return [ipaddr.parse(text), isIP(text) === 4 ? 32 : 128]
  return ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : undefined
}

/**
 * Reads `allow`: host names, addresses, or ranges such as `10.20.0.0/16`.
 * @throws TypeError when something is none of them.
 */
export const readAllowed = (allow: readonly string[]): Allowed => {
  const unreadable = allow.find((text) => !rangeOf(text) && !/^[\w.-]+$/.test(text))
  if (unreadable !== undefined)
    throw new TypeError(`[guard] "${unreadable}" in allow is no host, address or range such as 10.20.0.0/16.`)
  const ranges = allow.flatMap((text) => {
    const range = rangeOf(text)
    return range ? [range] : []
  })
  const hosts = new Set(allow.filter((text) => !rangeOf(text)).map(hostOf))
  return {
    hasHost: (host) => hosts.has(host),
    hasAddress: (address) => {
      if (!isIP(address)) return false
      const parsed = ipaddr.parse(address)
      return ranges.some((range) => parsed.kind() === range[0].kind() && parsed.match(range))
    },
  }
}

/** Whether an address leads out into the Internet, and nowhere else. What is not known to be public is not. */
export const isPublicAddress = (address: string): boolean => {
  if (!isIP(address) || address.includes('%') || INSIDE.has(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GLOBAL))
}
