import { readBody } from '@selaras/adapter'
import type { ParticipantId } from '@selaras/schemas'
import { parseJson } from '@selaras/schemas/guard'
import type { ExchangeNode } from '../node.ts'
import { Failure, retryAfterOf } from './failure.ts'

interface Post {
  path: string
  body: unknown
  key: string
}

/** What a peer answered, as far as it could be read. */
export interface PeerAnswer {
  ok: boolean
  status: number
  /** JSON of the body; `undefined` when it is something else. */
  body: unknown
  /** Milliseconds the peer asks us to wait. */
  retryAfter: number
}

const TIMEOUT = 10_000
/** Receipts, cases and problems are small; nobody makes us read more. */
const LARGEST_ANSWER = 4_194_304

const answerOf = async (response: Response, now: number): Promise<PeerAnswer> => {
  const text = (await readBody(response, LARGEST_ANSWER)) ?? ''
  const read = parseJson(text)
  const { ok, status } = response
  return { ok, status, body: read.ok ? read.value : undefined, retryAfter: retryAfterOf(response, now) }
}

/** Sends a signed write to a peer. A failure to reach it is a `Failure`; any answer is the caller's to judge. */
export const post = async (node: ExchangeNode, peer: ParticipantId, { path, body, key }: Post): Promise<PeerAnswer> => {
  const address = await node.directory.resolve(peer)
  if (address === undefined) throw new Failure(`No address for ${peer} in the directory.`)
  const bytes = new TextEncoder().encode(JSON.stringify(body))
  const request = new Request(`${address}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'Accept-Language': 'en' },
    body: bytes,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  })
  try {
    return await answerOf(await node.fetch(await node.trust.sign(request, bytes, peer)), node.now())
  } catch (cause) {
    throw new Failure(`${peer} cannot be reached.`, { cause })
  }
}

/** A problem document of the standard in an answer. A gateway's error page is none: what it says of us is no verdict. */
export const problemIn = ({ ok, body }: PeerAnswer): Record<string, unknown> | undefined => {
  if (ok || typeof body !== 'object' || body === null || !('type' in body)) return undefined
  return String(body.type).startsWith('urn:selaras:problem:') ? { ...body } : undefined
}
