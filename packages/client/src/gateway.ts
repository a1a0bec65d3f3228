import type { Auth } from './auth.ts'

/**
 * What a gateway says went wrong.
 * - `unauthenticated`: it does not accept the key or token, or there is none.
 * - `forbidden`: the caller has no subscription, scope or access right for this service.
 * - `not-found`: it knows no service at this address.
 * - `bad-request`: it cannot read the request.
 * - `throttled`: the caller asks more often than it may.
 * - `blocked`: its operator has blocked the caller or the service.
 * - `participant-unreachable`: it is well, but got no answer from the participant behind it.
 * - `internal`: it failed itself.
 */
export type GatewayErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'bad-request'
  | 'throttled'
  | 'blocked'
  | 'participant-unreachable'
  | 'internal'

/** An error answer that a gateway wrote itself. */
export interface GatewayFault {
  code: GatewayErrorCode
  /** The gateway's own word for it, such as `900901` or `Server.ServerProxy.NetworkError`. */
  reason: string
  /** What its operator finds the case by. */
  reference?: string
}

/** An error answer as it came: a JSON body is parsed, any other is text. */
export interface GatewayAnswer {
  status: number
  headers: Headers
  body: unknown
}

/** A way to a participant that leads through someone else's gateway. */
export interface Gateway {
  readonly specificationVersion: 1
  readonly name: string
  /** Base URL of the participant as the gateway serves it; `baseUrl` is that of the gateway. */
  address: (baseUrl: string) => string
  /** Proves the caller to the gateway, after `auth` of the client has proved it to the participant. */
  auth?: Auth
  /** Reads an error the gateway wrote itself; nothing when the participant wrote it. */
  read: (answer: GatewayAnswer) => GatewayFault | undefined
}
