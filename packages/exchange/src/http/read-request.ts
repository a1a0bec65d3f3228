import { DEFAULT_LIMITS, type Guarded, type Limits, parseJson } from '@selaras/schemas/guard'
import type { Operation } from '@selaras/schemas/operations'
import { type Issue, issueOf, toIssues } from '@selaras/schemas/problem'
import type { z } from 'zod'
import { isCommandKey } from '../cases/command-key.ts'
import { Refusal } from '../refusal.ts'

/** A request whose every part is valid against the contract. */
export interface ReadRequest {
  params: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  /** Body as it was sent, for the digest its key is bound to. */
  raw: Uint8Array
  /** `Idempotency-Key`; empty on reads. */
  key: string
  /** `If-Match` as a sequence. */
  expected: number | undefined
  traceparent: string | undefined
}

const valid = <Value>(schema: z.ZodType<Value> | undefined, value: unknown, absent: Value): Value => {
  if (!schema) return absent
  const result = schema.safeParse(value)
  if (!result.success) throw new Refusal('invalid', { issues: toIssues(result.error, value) })
  return result.data
}

const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

const keyOf = (request: Request): string => {
  const key = request.headers.get('Idempotency-Key') ?? ''
  if (!isCommandKey(key))
    throw new Refusal('invalid-header', { issues: [issueOf('idempotency-key.shape', ['Idempotency-Key'])] })
  return key
}

const expectedOf = ({ params, command }: Operation, request: Request): number | undefined => {
  const tag = request.headers.get('If-Match')
  if (tag === null || !params || !command) return undefined
  const sequence = /^"([1-9][0-9]{0,8})"$/.exec(tag)?.[1]
  if (sequence === undefined) throw new Refusal('invalid-header', { issues: [issueOf('if-match.shape', ['If-Match'])] })
  return Number(sequence)
}

export const traceparentOf = (request: Request): string | undefined => {
  const traceparent = request.headers.get('traceparent') ?? ''
  return TRACEPARENT.test(traceparent) ? traceparent : undefined
}

/** Query parameters, each sent once; an operation without a query takes none. */
const queryOf = ({ query }: Operation, request: Request): Record<string, unknown> => {
  const sent = [...new URL(request.url).searchParams]
  const seen = new Set<string>()
  const issues = sent.flatMap(([name]): Issue[] => {
    if (!query) return [issueOf('value.unknown-field', [name], { field: name })]
    return seen.size === seen.add(name).size ? [issueOf('json.duplicate-key', [name], { field: name })] : []
  })
  if (issues.length > 0) throw new Refusal('invalid', { issues })
  return valid(query as z.ZodType<Record<string, unknown>> | undefined, Object.fromEntries(sent), {})
}

const NO_BODY = new Uint8Array()

/** Reads the body an operation takes, up to its limit and no further. */
export const readBytes = async ({ body, limits = DEFAULT_LIMITS }: Operation, request: Request): Promise<Uint8Array> =>
  body ? bytesOf(request, limits) : NO_BODY

/** Length a server holds the body to, where it was announced: then it need not be read piece by piece. */
const announced = ({ headers }: Request): number =>
  headers.has('Transfer-Encoding') ? Number.NaN : Number(headers.get('Content-Length') ?? Number.NaN)

const tooLarge = ({ bytes }: Limits) =>
  new Refusal('too-large', { issues: [issueOf('json.size', [], { maximum: bytes })] })

const bytesOf = async (request: Request, limits: Limits): Promise<Uint8Array> => {
  const length = announced(request)
  if (length > limits.bytes) throw tooLarge(limits)
  if (length <= limits.bytes) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    if (bytes.byteLength > limits.bytes) throw tooLarge(limits)
    return bytes
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limits.bytes) throw tooLarge(limits)
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

const parsed = (guarded: Guarded): unknown => {
  if (!guarded.ok) throw new Refusal(guarded.problem, { issues: guarded.issues })
  return guarded.value
}

/** JSON in UTF-8 and nothing else, not compressed either. */
const isJson = ({ headers }: Request): boolean =>
  /^application\/(?:[a-z0-9.+-]+\+)?json\s*(?:;|$)/i.test(headers.get('Content-Type') ?? '') &&
  /^(?:identity)?$/i.test(headers.get('Content-Encoding') ?? '')

const bodyOf = ({ body: schema, limits = DEFAULT_LIMITS }: Operation, request: Request, bytes: Uint8Array): unknown => {
  if (!schema) return undefined
  if (!isJson(request)) throw new Refusal('unsupported-media-type')
  return valid(schema, parsed(parseJson(bytes, limits)), undefined)
}

/** Reads everything the operation declares, or refuses with what to change. Cheap checks come first. */
export const readRequest = (
  operation: Operation,
  request: Request,
  params: Record<string, string>,
  raw: Uint8Array,
): ReadRequest => {
  const key = operation.idempotent ? keyOf(request) : ''
  const expected = expectedOf(operation, request)
  return {
    params: valid(operation.params as z.ZodType<Record<string, string>> | undefined, params, {}),
    query: queryOf(operation, request),
    body: bodyOf(operation, request, raw),
    raw,
    key,
    expected,
    traceparent: traceparentOf(request),
  }
}
