import { BlockList, isIP } from 'node:net'

/** What is not the Internet (IANA special-purpose registries), and the host agent of Azure, public by its number alone. */
const INSIDE = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const
/** What is assigned of IPv6 so far (RFC 4291, 2.4): all else maps, translates or stays inside. */
const GLOBAL = [['2000::', 3]] as const

/** An address without the zone that names a network card of ours. */
const isPlain = (address: string) => isIP(address) > 0 && !address.includes('%')
const familyOf = (address: string) => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

const listOf = (ranges: readonly (readonly [network: string, bits: number])[]): BlockList => {
  const list = new BlockList()
  for (const [network, bits] of ranges) list.addSubnet(network, bits, familyOf(network))
  return list
}

const inside = listOf(INSIDE)
const global = listOf(GLOBAL)

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

const rangeOf = (text: string): [network: string, bits: number] | undefined => {
  const [, network = '', bits] = /^([^/]+)(?:\/([0-9]{1,3}))?$/.exec(text) ?? []
  const most = isIP(network) === 4 ? 32 : 128
  return isIP(network) > 0 && Number(bits ?? 0) <= most ? [network, Number(bits ?? most)] : undefined
}

/**
 * Reads `allow`: host names, addresses, or ranges such as `10.20.0.0/16`.
 * @throws TypeError when something is none of them.
 */
export const readAllowed = (allow: readonly string[]): Allowed => {
  const unreadable = allow.find((text) => !rangeOf(text) && !/^[\w.-]+$/.test(text))
  if (unreadable !== undefined)
    throw new TypeError(`[guard] "${unreadable}" in allow is no host, address or range such as 10.20.0.0/16.`)
  const ranges = listOf(allow.map(rangeOf).filter((range) => range !== undefined))
  const hosts = new Set(allow.filter((text) => !rangeOf(text)).map(hostOf))
  return {
    hasHost: (host) => hosts.has(host),
    hasAddress: (address) => isPlain(address) && ranges.check(address, familyOf(address)),
  }
}

/** Whether an address leads out into the Internet, and nowhere else. What is not known to be public is not. */
export const isPublicAddress = (address: string): boolean => {
  if (!isPlain(address) || inside.check(address, familyOf(address))) return false
  return familyOf(address) === 'ipv4' || global.check(address, 'ipv6')
}
