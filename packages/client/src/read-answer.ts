import type { Gateway, GatewayFault } from '@selaras/schemas/gateway'
import { type HTTPError, isHTTPError, isTimeoutError } from 'ky'
import { faultsIn, type Validator } from './checks.ts'
import { GatewayError } from './gateway-error.ts'
import type { Schemas } from './generated/methods.gen.ts'
import type { Operation } from './operation.ts'
import type { Language } from './options.ts'
import { ProblemError } from './problem-error.ts'
import type { Incoming } from './transport.ts'
import { TransportError } from './transport-error.ts'
import { UnexpectedResponseError } from './unexpected-response-error.ts'

const parse = (operation: Operation, { status, text }: Incoming): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // The reason is withheld: a SyntaxError quotes the body.
    throw new UnexpectedResponseError(operation.id, { status, code: 'not-json' })
  }
}

/** The body of a success, checked where there is a validator; fields we do not know are kept. */
export const readSuccess = (operation: Operation, incoming: Incoming, validate?: Validator): unknown => {
  const value = parse(operation, incoming)
  const issues = validate ? faultsIn(validate, value) : []
  if (issues.length === 0) return value
  throw new UnexpectedResponseError(operation.id, { status: incoming.status, code: 'mismatch', issues })
}

/** What the gateway says of a failure, when it is the gateway that answered. */
export const faultIn = (gateway: Gateway | undefined, { data, response }: HTTPError): GatewayFault | undefined =>
  gateway?.read({ status: response.status, headers: response.headers, body: data })

/** A failure in the words of this package; what is neither ky's nor an answer passes unchanged. */
export const failureOf = (
  operation: Operation,
  error: unknown,
  validateProblem: Validator,
  language: Language,
  gateway?: Gateway,
): unknown => {
  if (isTimeoutError(error)) return new TransportError(operation.id, 'timeout')
  if (!isHTTPError(error)) return error
  const { data, response } = error
  if (faultsIn(validateProblem, data).length === 0)
    return new ProblemError(operation.id, data as Schemas['Problem'], language)
  const { status } = response
  const fault = faultIn(gateway, error)
  if (gateway && fault) return new GatewayError(operation.id, { gateway: gateway.name, status, ...fault })
  return new UnexpectedResponseError(operation.id, { status, code: 'not-a-problem' })
}
