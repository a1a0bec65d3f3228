import { isAdapterError } from '@selaras/adapter'
import { type Language, type Problem, type ProblemCode, problem } from '@selaras/schemas/problem'
import { isRefusal, Refusal } from '../refusal.ts'
import { isStoreError } from '../store/store-error.ts'
import { languageOf } from './language.ts'

const ADAPTER_PROBLEMS: Record<string, ProblemCode> = {
  configuration: 'upstream',
  caller: 'upstream',
  quota: 'unavailable',
  transient: 'unavailable',
}

/** Whatever was thrown, as a refusal; what we did not foresee says nothing of the inside. */
export const refusalOf = (error: unknown): Refusal => {
  if (isRefusal(error)) return error
  if (isStoreError(error)) return new Refusal('unavailable', { retryAfter: 5, cause: error })
  if (isAdapterError(error))
    return new Refusal(ADAPTER_PROBLEMS[error.code] ?? 'upstream', {
      retryAfter: Math.ceil((error.retryAfter ?? 60_000) / 1000),
      cause: error,
    })
  return new Refusal('internal', { cause: error })
}

const documentOf = ({ code, issues, expected }: Refusal, language: Language, instance: string): Problem =>
  problem(code, { language, instance, issues, ...(expected !== undefined && { expected }) })

/** When to come back, in both ways callers read it (RFC 9110, draft-ietf-httpapi-ratelimit-headers). */
const waitHeaders = (status: number, { retryAfter = status === 503 ? 5 : 1 }: Refusal): Record<string, string> => {
  if (status === 429) return { 'Retry-After': String(retryAfter), RateLimit: `"caller";r=0;t=${retryAfter}` }
  return status === 503 ? { 'Retry-After': String(retryAfter) } : {}
}

/** The one place where a refusal becomes an answer: an RFC 9457 problem document. */
export const problemResponse = (refusal: Refusal, request: Request, instance: string): Response => {
  const language = languageOf(request)
  const document = documentOf(refusal, language, instance)
  return Response.json(document, {
    status: document.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(refusal.challenge && { 'WWW-Authenticate': refusal.challenge }),
      ...(refusal.allow && { Allow: refusal.allow.join(', ') }),
      ...waitHeaders(document.status, refusal),
    },
  })
}
