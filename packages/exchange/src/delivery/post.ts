import type { ParticipantId } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import { Failure } from './failure.ts'

interface Post {
  path: string
  body: unknown
  key: string
}

const TIMEOUT = 10_000

/** Sends a signed write to a peer. A failure to reach it is a `Failure`; any answer is the caller's to read. */
export const post = async (node: ExchangeNode, peer: ParticipantId, { path, body, key }: Post): Promise<Response> => {
  const address = await node.directory.resolve(peer)
  if (address === undefined) throw new Failure(`No address for ${peer} in the directory.`)
  const request = new Request(`${address}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'Accept-Language': 'en' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  })
  try {
    return await node.fetch(await node.trust.sign(request, peer))
  } catch (cause) {
    throw new Failure(`${peer} cannot be reached.`, 0, cause)
  }
}
