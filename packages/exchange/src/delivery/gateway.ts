import type { ParticipantId } from '@selaras/schemas'
import type { GatewayAnswer } from '@selaras/schemas/gateway'
import type { ExchangeNode } from '../node.ts'
import { Failure, failureOf } from './failure.ts'

/** Where a peer is reached: its own address, or the one its gateway serves it under. */
export const addressOf = async (
  { directory, gateways }: ExchangeNode,
  peer: ParticipantId,
): Promise<string | undefined> => {
  const address = await directory.resolve(peer)
  return address === undefined ? undefined : (gateways[peer]?.address(address) ?? address)
}

/** Puts what the gateway before a peer asks for on a request; without it nothing is sent, which is no fault of the peer's. */
export const proveToGateway = async (
  { gateways }: ExchangeNode,
  peer: ParticipantId,
  request: Request,
): Promise<Request> => {
  const gateway = gateways[peer]
  if (!gateway?.auth) return request
  try {
    return await gateway.auth(request)
  } catch (cause) {
    throw new Failure(`No proof for the gateway ${gateway.name} before ${peer}: ${failureOf(cause).message}`, { cause })
  }
}

/** What a gateway says of our call is no answer of the peer behind it. */
export const refuseFault = (
  { gateways }: ExchangeNode,
  peer: ParticipantId,
  answer: GatewayAnswer,
  retryAfter: number,
): void => {
  const gateway = gateways[peer]
  const fault = answer.status < 400 ? undefined : gateway?.read(answer)
  if (!gateway || !fault) return
  const reference = fault.reference === undefined ? '' : `, reference ${fault.reference}`
  throw new Failure(`The gateway ${gateway.name} before ${peer} says ${fault.code} (${fault.reason}${reference}).`, {
    retryAfter,
    silent: fault.code === 'participant-unreachable' ? peer : undefined,
  })
}
