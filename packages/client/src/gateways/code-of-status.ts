import type { GatewayErrorCode } from '@selaras/schemas/gateway'

const CODES: Record<number, GatewayErrorCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  429: 'throttled',
  502: 'participant-unreachable',
  503: 'participant-unreachable',
  504: 'participant-unreachable',
}

/** What a fault means when the gateway's own word for it is not known. */
export const codeOfStatus = (status: number): GatewayErrorCode =>
  CODES[status] ?? (status < 500 ? 'bad-request' : 'internal')
