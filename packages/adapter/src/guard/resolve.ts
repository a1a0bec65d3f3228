import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { type Allowed, hostOf, isPublicAddress } from './address.ts'
import { GuardError } from './guard-error.ts'

/** Every address of a name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

/** As the system resolves names: its hosts file, then DNS. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address)

/** @throws GuardError when an address may not be reached under the name of that host. */
export const checkAddress = (allowed: Allowed, host: string, address: string): void => {
  if (allowed.hasHost(host) || isPublicAddress(address) || allowed.hasAddress(address)) return
  throw new GuardError('refused', `${host} leads to an address that is not public; \`allow\` it if it may be reached.`)
}

const checkedAddresses = async (allowed: Allowed, resolve: Resolve, hostname: string): Promise<LookupAddress[]> => {
  const host = hostOf(hostname)
  const addresses = await resolve(host)
  if (addresses.length === 0) throw new GuardError('unreachable', `${host} has no address.`)
  // A name that leads both out and in is a trick, whichever of its addresses would be taken.
  for (const address of addresses) checkAddress(allowed, host, address)
  return addresses.map((address) => ({ address, family: isIP(address) }))
}

/** Resolves a name for a socket that is about to connect: what is checked here is what it connects to, there is no second question. */
export const checkedLookup =
  (allowed: Allowed, resolve: Resolve): LookupFunction =>
  (hostname, { all }, callback) => {
    checkedAddresses(allowed, resolve, hostname).then(
      (found) => (all ? callback(null, found) : callback(null, found[0]?.address ?? '', found[0]?.family)),
      (error: NodeJS.ErrnoException) => callback(error, []),
    )
  }
