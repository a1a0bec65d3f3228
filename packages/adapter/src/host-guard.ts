import { isIP } from 'node:net'
import { AdapterError } from './adapter-error.ts'
import { hostOf, isPublicAddress } from './guard/address.ts'
import { sharedTexts } from './texts.ts'

/**
 * Whether the host of a URL is inside by its look: a private or reserved address, `localhost`, or a name that no public
 * resolver knows. A name that resolves to a private address is not seen here; `upstreamFetch` sees it when it connects.
 */
export const isPrivateHost = ({ hostname }: URL): boolean => {
  const host = hostOf(hostname)
  if (isIP(host)) return !isPublicAddress(host)
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
      throw new AdapterError(sharedTexts.leavesAddress, { adapter, code: 'configuration' })
    return fetch(input, { ...init, redirect: 'error' })
  }
