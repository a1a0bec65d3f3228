/** However long another side asks us to wait, nobody must wait longer to see that it never answers. Milliseconds. */
export const LONGEST_RETRY_AFTER = 86_400_000

/** The two forms of an HTTP date that name their zone; the third, of 1978, would be read in ours. */
const HTTP_DATE = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?, .{9,20} GMT$/

/**
 * `Retry-After` of an answer, in milliseconds from `now`, a day at most: seconds or a date (RFC 9110, 10.2.3). Undefined when
 * there is none, or nobody can read it.
 */
export const retryAfterOf = ({ headers }: Pick<Response, 'headers'>, now: number): number | undefined => {
  const value = headers.get('Retry-After')?.trim() ?? ''
  const wait = /^[0-9]+$/.test(value)
    ? Number(value) * 1000
    : HTTP_DATE.test(value)
      ? Date.parse(value) - now
      : Number.NaN
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER)
}
