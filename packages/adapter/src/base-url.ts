import { AdapterError } from './adapter-error.ts'
import { isPrivateHost } from './host-guard.ts'
import { sharedTexts } from './texts.ts'

export interface BaseUrlOptions {
  /** Whether it may lead to a private address: a system reached by VPN, or a sandbox on this machine. False when left out. */
  allowPrivate?: boolean | undefined
}

/** Bases that were allowed a private address; a call to any other is held to public ones when it connects. */
const allowedInside = new WeakSet<URL>()

/** Whether calls below this base may lead to a private address. */
export const isAllowedInside = (base: URL): boolean => allowedInside.has(base)

/**
 * Checks the `baseUrl` an adapter is given. Raises `AdapterError` `configuration` when it is not an absolute
 * http or https address, holds a user name or password, which would end up in logs, or leads to a private address
 * that is not allowed.
 */
export const parseBaseUrl = (adapter: string, baseUrl: string, { allowPrivate = false }: BaseUrlOptions = {}): URL => {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new AdapterError(sharedTexts.baseUrl, {
      adapter,
      code: 'configuration',
    })
  if (url.username || url.password)
    throw new AdapterError(sharedTexts.baseUrlCredentials, {
      adapter,
      code: 'configuration',
    })
  if (!allowPrivate && isPrivateHost(url))
    throw new AdapterError(sharedTexts.baseUrlPrivate, {
      adapter,
      code: 'configuration',
    })
  if (allowPrivate) allowedInside.add(url)
  return url
}

/** Address of `path` below the base, its query kept. Never leaves the base, whatever the path holds. */
export const below = (adapter: string, base: URL, path: string): URL => {
  const root = base.pathname.replace(/\/+$/, '')
  const url = new URL(base)
  url.pathname = `${root}/${path}`
  if (url.origin !== base.origin || !url.pathname.startsWith(`${root}/`))
    throw new AdapterError(sharedTexts.leavesAddress, { adapter, code: 'configuration' })
  return url
}
