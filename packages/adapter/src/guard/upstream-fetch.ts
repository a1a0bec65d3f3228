import { type GuardOptions, guardedFetch } from './guarded-fetch.ts'
import { mayLeadInside } from './may-lead-inside.ts'

export type UpstreamFetchOptions = Pick<GuardOptions, 'ca' | 'resolve'>

/**
 * A `fetch` for adapters. What `isPrivateHost` cannot see in a name is seen here: a system that was not allowed a private
 * address (`allowPrivate`) is connected to at a public one only, checked at the moment of connecting, however its name
 * resolves. Size and time are the adapter's to bound.
 * @throws GuardError from every call it does not make.
 */
export const upstreamFetch = (options: UpstreamFetchOptions = {}): typeof fetch => {
  const outside = guardedFetch({
    ...options,
    http: true,
    ports: 'any',
    timeout: Number.POSITIVE_INFINITY,
    largestAnswer: Number.POSITIVE_INFINITY,
  })
  return (input, init) => (mayLeadInside(init) ? fetch : outside)(input, init)
}
