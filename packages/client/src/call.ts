import type { Gateway } from '@selaras/schemas/gateway'
import { checkKey, checkRequest, type Saying } from './check-request.ts'
import { checksOf } from './checks.ts'
import type { Operation } from './operation.ts'
import type { CommandOptions, Language } from './options.ts'
import { failureOf, readSuccess } from './read-answer.ts'
import type { Outgoing, Send } from './transport.ts'

interface CallContext {
  send: Send
  gateway?: Gateway
  language: Language
  timeout: number
  validate: boolean
  newKey: () => string
}

export type Call = (operation: Operation, saying: Saying, options?: CommandOptions) => Promise<unknown>

const pathOf = ({ path }: Operation, params: Saying['params']) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))

const queryOf = (query: Saying['query']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  )

const tagOf = (ifMatch: number | string) => (typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch)

const headersOf = (
  operation: Operation,
  { language, newKey }: CallContext,
  { idempotencyKey, ifMatch, purpose, traceparent }: CommandOptions,
): Record<string, string> => ({
  Accept: 'application/json, application/problem+json',
  'Accept-Language': language,
  ...(operation.idempotent && { 'Idempotency-Key': checkKey(operation, idempotencyKey ?? newKey(), language) }),
  ...(ifMatch !== undefined && { 'If-Match': tagOf(ifMatch) }),
  ...(purpose !== undefined && { 'Selaras-Purpose': purpose }),
  ...(traceparent && { traceparent }),
})

const outgoingOf = (operation: Operation, saying: Saying, context: CallContext, options: CommandOptions): Outgoing => ({
  operation: operation.id,
  method: operation.method,
  path: pathOf(operation, saying.params),
  query: queryOf(saying.query),
  headers: headersOf(operation, context, options),
  ...(operation.body && { body: saying.body }),
  timeout: options.timeout ?? context.timeout,
  ...(options.signal && { signal: options.signal }),
})

/** Makes any operation of the list a call: check, send, read. */
export const createCall =
  (context: CallContext): Call =>
  async (operation, saying, options = {}) => {
    const language = options.language ?? context.language
    const checks = await checksOf(operation)
    checkRequest(operation, checks, saying, language, context.validate)
    const outgoing = outgoingOf(operation, saying, { ...context, language }, options)
    const incoming = await context.send(outgoing).catch((error: unknown) => {
      throw failureOf(operation, error, checks.problem, language, context.gateway)
    })
    return readSuccess(operation, incoming, context.validate ? checks.output : undefined)
  }
