// Which requests of a city are our cases. GeoReport v2 cannot be asked for them, so spans of time are read whole.
import type { AdapterContext, Reading, Repair } from '@selaras/adapter'
import type { City, Span } from './city.ts'
import type { Followed } from './map.ts'
import { caseIn, type Sealer } from './reference.ts'
import type { Request311 } from './upstream.ts'

const DAY = 86_400_000
/** Longest span a city takes. */
const LONGEST = 90 * DAY
/** Most requests a city answers at once; an answer as long as this may be cut. */
const MOST = 1000
/** A span this short is not parted again: a city that answers 1,000 whatever is asked would never come to an end. */
const SHORTEST = 3_600_000

const spansOf = ({ from, until }: Span): Span[] => {
  const spans: Span[] = []
  for (let start = from; start < until; start += LONGEST)
    spans.push({ from: start, until: Math.min(start + LONGEST, until) })
  return spans
}

const halves = ({ from, until }: Span): Span[] => {
  const middle = Math.floor((from + until) / 2000) * 1000
  return [
    { from, until: middle },
    { from: middle, until },
  ]
}

/** Every request of a span. A span that is answered with as many as there can be is asked for again in halves. */
export const requestsIn = async (
  city: City,
  span: Span,
  context: AdapterContext,
): Promise<Reading<Map<string, Request311>>> => {
  const found = new Map<string, Request311>()
  const repairs: Repair[] = []
  const unknown = new Set<string>()
  const left = spansOf(span)
  for (let next = left.shift(); next; next = left.shift()) {
    const page = await city.requests(next, context)
    const isCut = page.value.length >= MOST
    if (isCut && next.until - next.from > SHORTEST && left.length < MOST / 4) {
      left.unshift(...halves(next))
      continue
    }
    if (isCut) repairs.push({ pointer: '', repair: 'list-cut-by-city' })
    for (const request of page.value) {
      if (request.service_request_id) found.set(request.service_request_id, request)
      else repairs.push({ pointer: '', repair: 'request-without-id' })
    }
    repairs.push(...page.repairs)
    for (const pointer of page.unknown) unknown.add(pointer)
  }
  return { value: found, repairs, unknown: [...unknown] }
}

/** Those of the requests that are our cases. A line copied into a later request does not count. */
export const followedIn = async (requests: Iterable<Request311>, seal: Sealer): Promise<Followed[]> => {
  const first = new Map<string, Followed>()
  for (const request of requests) {
    const id = request.description ? await caseIn(request.description, seal) : undefined
    if (!id) continue
    const known = first.get(id)?.request.requested_datetime ?? Number.POSITIVE_INFINITY
    if (!first.has(id) || (request.requested_datetime ?? Number.POSITIVE_INFINITY) < known)
      first.set(id, { case: id, request })
  }
  return [...first.values()]
}
