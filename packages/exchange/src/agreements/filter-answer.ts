import { isDeepStrictEqual } from 'node:util'
import type { IdentityMatch } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'
import type { Grant } from './grant.ts'

type Resource = Readonly<Record<string, unknown>>

/** What one thing in an answer was: a case by its number, and the attributes that were given of it. */
interface Given {
  case?: string
  attributes: string[]
}

interface One {
  body: Resource
  given: Given
}

/** An answer as the agreement lets it out. */
export interface FilteredAnswer {
  body: unknown
  given: Given[]
}

/** Where a case stands, and the place of an entry in its log: what a party knows by being one. An agreement is about the rest. */
const FRAME = new Set(
  'id owner parties assigned status sequence submittedAt updatedAt seed specversion source subject type time datacontenttype dataversion previous actor command'.split(
    ' ',
  ),
)

const frameOf = (resource: Resource): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => FRAME.has(name)))

const holds = (value: unknown, [step, ...rest]: readonly string[]): boolean => {
  if (Array.isArray(value)) return value.some((item) => holds(item, step === undefined ? [] : [step, ...rest]))
  if (step === undefined) return value !== undefined
  return typeof value === 'object' && value !== null && holds((value as Record<string, unknown>)[step], rest)
}

const attributesIn = ({ agreement }: Grant, given: Resource): string[] =>
  agreement.attributes.filter((attribute) => holds(given, attribute.split('.')))

/** A case, or an entry: its proof is for the whole of it, so it goes when a part does. */
const filterResource = (grant: Grant, { proof, ...resource }: Resource): One => {
  const given = grant.filter(resource)
  const body = { ...frameOf(resource), ...given }
  const isWhole = isDeepStrictEqual(body, resource)
  const { id, subject = id } = resource as { id?: string; subject?: string }
  return {
    body: { ...body, ...(isWhole && proof !== undefined && { proof }) },
    given: { ...(subject !== undefined && { case: subject }), attributes: attributesIn(grant, given) },
  }
}

/** Verdicts by attribute, under the names agreements use; beside them only that and when a source was asked. */
const filterMatch = (grant: Grant, match: IdentityMatch, place: string): FilteredAnswer => {
  const { status, verifier, verifiedAt, attributes, ...others } = match
  const { [place]: verdicts = {}, ...rest } = grant.filter({ ...others, [place]: attributes })
  const body = { status, attributes: verdicts, verifier, verifiedAt, ...rest }
  const names = Object.keys(verdicts as object).map((name) => `${place}.${name}`)
  return { body, given: [{ attributes: [...names, ...Object.keys(rest)].sort() }] }
}

/** What an agreement lets out of an answer; what it withholds is not there, nor said. */
export const filterAnswer = (
  grant: Grant,
  { operation, request, body }: { operation: Operation; request: unknown; body: unknown },
): FilteredAnswer => {
  if (operation.id === 'identity.verify') {
    const place = (request as { kind: string }).kind === 'citizen' ? 'identity' : 'organization'
    return filterMatch(grant, body as IdentityMatch, place)
  }
  const filter = (resource: Resource) => filterResource(grant, resource)
  if (!operation.paged) {
    const one = filter(body as Resource)
    return { body: one.body, given: [one.given] }
  }
  const { items, ...page } = body as { items: Resource[] }
  const filtered = items.map(filter)
  return { body: { items: filtered.map((one) => one.body), ...page }, given: filtered.map((one) => one.given) }
}
