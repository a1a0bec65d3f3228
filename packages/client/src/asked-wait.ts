/** Headers that say how long to wait, in the order ky believes them. */
const TIMINGS = ['Retry-After', 'RateLimit-Reset', 'X-RateLimit-Retry-After', 'X-RateLimit-Reset', 'X-Rate-Limit-Reset']
/** A reset this large is a point in time, in epoch seconds; ky draws the line in the same place. */
const EPOCH_SECONDS = Date.parse('2024-01-01') / 1000

/** Milliseconds the headers ask to wait, in seconds or as a date; 0 when they say nothing readable. */
export const askedWait = (headers: Headers, now: () => number): number => {
  const name = TIMINGS.find((each) => headers.has(each))
  const value = (name && headers.get(name)) ?? ''
  if (/^[0-9]+$/.test(value)) {
    const isDate = name?.endsWith('-Reset') && Number(value) >= EPOCH_SECONDS
    return Number(value) * 1000 - (isDate ? now() : 0)
  }
  const date = Date.parse(value)
  return Number.isNaN(date) ? 0 : date - now()
}

/** Seconds until the last of the used-up quotas of a `RateLimit` field is filled again. */
const secondsUntilFilled = (rateLimit: string): number | undefined => {
  const waits = rateLimit
    .split(',')
    .filter((quota) => /;\s*r=0(?![0-9.])/.test(quota))
    .map((quota) => Number(/;\s*t=([0-9]+)/.exec(quota)?.[1]))
    .filter((seconds) => !Number.isNaN(seconds))
  return waits.length > 0 ? Math.max(...waits) : undefined
}

/** ky reads `Retry-After` and the older reset headers, but not `RateLimit` (draft-ietf-httpapi-ratelimit-headers). */
export const withAskedWait = (response: Response): Response => {
  const seconds = secondsUntilFilled(response.headers.get('RateLimit') ?? '')
  if (response.status !== 429 || seconds === undefined || response.headers.has('Retry-After')) return response
  const headers = new Headers(response.headers)
  headers.set('Retry-After', String(seconds))
  return new Response(response.body, { status: response.status, headers })
}
