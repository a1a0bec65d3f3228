import type { Auth } from './auth.ts'
import type { GatewayErrorCode } from './wso2-fault.ts'

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
  /** Proves the caller to the gateway, after it has proved itself to the participant. */
  auth?: Auth
  /** Reads an error the gateway wrote itself; nothing when the participant wrote it. */
  read: (answer: GatewayAnswer) => GatewayFault | undefined
}
