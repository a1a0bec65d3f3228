import { type Guarded, parseJson, DEFAULT_LIMITS } from '@selaras/schemas/guard'
import type { Operation } from '@selaras/schemas/operations'
import { issueOf, toIssues } from '@selaras/schemas/problem'
import type { z } from 'zod'
import { Refusal } from '../refusal.ts'

/** A request whose every part is valid against the contract. */
export interface ReadRequest {
  params: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  /** Body as it was sent, for the digest its key is bound to. */
  raw: string
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

const KEY = /^[A-Za-z0-9._~-]{8,128}$/
const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

const keyOf = (request: Request): string => {
  const key = request.headers.get('Idempotency-Key') ?? ''
  if (!KEY.test(key)) throw new Refusal('invalid-header', { issues: [issueOf('idempotency-key.shape', ['Idempotency-Key'])] })
  return key
}

const expectedOf = (request: Request): number | undefined => {
  const tag = request.headers.get('If-Match')
  if (tag === null) return undefined
  const sequence = /^"([1-9][0-9]{0,8})"$/.exec(tag)?.[1]
  if (sequence === undefined) throw new Refusal('invalid-header', { issues: [issueOf('if-match.shape', ['If-Match'])] })
  return Number(sequence)
}

const traceparentOf = (request: Request): string | undefined => {
  const traceparent = request.headers.get('traceparent') ?? ''
  return TRACEPARENT.test(traceparent) ? traceparent : undefined
}

/** Reads a body up to the limit and no further. */
const bytesOf = async (request: Request): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > DEFAULT_LIMITS.bytes)
      throw new Refusal('too-large', { issues: [issueOf('json.size', [], { maximum: DEFAULT_LIMITS.bytes })] })
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

const parsed = (guarded: Guarded): unknown => {
  if (!guarded.ok) throw new Refusal(guarded.problem, { issues: guarded.issues })
  return guarded.value
}

const readBody = async (request: Request, schema: z.ZodType | undefined): Promise<{ body: unknown; raw: string }> => {
  if (!schema) return { body: undefined, raw: '' }
  if (!/^application\/([a-z.+-]+\+)?json\b/i.test(request.headers.get('Content-Type') ?? '')) throw new Refusal('unsupported-media-type')
  const bytes = await bytesOf(request)
  return { body: valid(schema, parsed(parseJson(bytes)), undefined), raw: new TextDecoder().decode(bytes) }
}

/** Reads everything the operation declares, or refuses with what to change. Cheap checks come first. */
export const readRequest = async (operation: Operation, request: Request, params: Record<string, string>): Promise<ReadRequest> => {
  const key = operation.idempotent ? keyOf(request) : ''
  const expected = expectedOf(request)
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return {
    params: valid(operation.params as z.ZodType<Record<string, string>> | undefined, params, {}),
    query: valid(operation.query as z.ZodType<Record<string, unknown>> | undefined, query, {}),
    ...(await readBody(request, operation.body)),
    key,
    expected,
    traceparent: traceparentOf(request),
  }
}
