import type { Text } from '@selaras/schemas'
import { type Language, type MessageId, say } from '../messages.ts'
import { answerError, type Format } from '../route.ts'

/** HTTP status of each refusal; the specification gives 400, 403 and 404. */
const STATUS: Partial<Readonly<Record<MessageId, number>>> = {
  'jurisdiction.unknown': 404,
  'service.unknown': 404,
  'request.unknown': 404,
  'token.unknown': 404,
  'resource.unknown': 404,
  'key.missing': 403,
  'key.invalid': 403,
  'method.unknown': 405,
  'form.too-large': 413,
  'form.unsupported': 415,
  'service.busy': 429,
  'service.failed': 500,
}

interface RefusalOptions {
  id: MessageId
  values: Readonly<Record<string, string | number>>
  headers: Readonly<Record<string, string>>
}

/** A request that is not served: thrown anywhere, answered in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly options: RefusalOptions

  constructor(id: MessageId, values: RefusalOptions['values'] = {}, headers: RefusalOptions['headers'] = {}) {
    super(id)
    this.options = { id, values, headers }
  }
}

/** What of a problem of the desk is used (RFC 9457), whichever client raised it. */
interface Problem {
  code: string
  problem: { detail?: string; issues?: readonly { pointer: string; message: Text }[] }
}

const isProblem = (error: unknown): error is Problem =>
  error instanceof Error && error.name === 'ProblemError' && 'problem' in error && 'code' in error

const reasonOf = ({ problem }: Problem, language: Language): string => {
  const issue = problem.issues?.[0]
  return issue ? `${issue.pointer} ${issue.message[language]}` : (problem.detail ?? '')
}

const refusalOf = (error: unknown, language: Language): Refusal | undefined => {
  if (error instanceof Refusal) return error
  if (!isProblem(error)) return undefined
  if (error.code === 'too-many-requests') return new Refusal('service.busy', {}, { 'retry-after': '60' })
  return error.code === 'invalid' ? new Refusal('submission.refused', { reason: reasonOf(error, language) }) : undefined
}

/** Turns whatever was thrown into an error document. Of an unknown error nothing is said but that there was one. */
export const answerRefusal = (error: unknown, format: Format, language: Language): Response => {
  const { options } = refusalOf(error, language) ?? new Refusal('service.failed')
  const { id, values, headers } = options
  return answerError(STATUS[id] ?? 400, say(id, language, values), format, { ...headers })
}
