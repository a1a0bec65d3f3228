import { readBody, retryAfterOf } from '@selaras/adapter'
import type { ParticipantId } from '@selaras/schemas'
import { DEFAULT_LIMITS, type Limits, parseJson } from '@selaras/schemas/guard'
import type { ExchangeNode } from '../node.ts'
import { inTime } from '../operation/in-time.ts'
import { Failure } from './failure.ts'
import { addressOf, proveToGateway, refuseFault } from './gateway.ts'

interface Write {
  path: string
  key: string
}

/** What a peer answered, as far as it could be read. */
export interface PeerAnswer {
  ok: boolean
  status: number
  /** JSON of the body; `undefined` when it is something else. */
  body: unknown
  /** The peer, when a gateway says that nobody is behind it. */
  silent: ParticipantId | undefined
  /** Milliseconds the peer asks us to wait. */
  retryAfter: number
}

const TIMEOUT = 10_000
/** Receipts, cases and problems are small; nobody makes us read more. */
const LARGEST_ANSWER = 4_194_304

/** A page of entries holds many bodies. */
const PAGE_LIMITS: Limits = {
  bytes: LARGEST_ANSWER,
  depth: DEFAULT_LIMITS.depth + 8,
  nodes: 4 * DEFAULT_LIMITS.nodes,
}

/** Bad gateway, gateway timeout. */
const NOBODY_BEHIND = new Set([502, 504])

interface Message {
  path: string
  /** Empty where there is none. */
  bytes: Uint8Array<ArrayBuffer>
  init: RequestInit
  limits?: Limits
}

const answerOf = async (
  node: ExchangeNode,
  peer: ParticipantId,
  response: Response,
  limits: Limits | undefined,
): Promise<PeerAnswer> => {
  const text = (await readBody(response, LARGEST_ANSWER)) ?? ''
  const read = parseJson(text, limits)
  const { ok, status, headers } = response
  const retryAfter = retryAfterOf(response, node.now()) ?? 0
  refuseFault(node, peer, { status, headers, body: read.ok ? read.value : text }, retryAfter)
  const silent = NOBODY_BEHIND.has(status) ? peer : undefined
  return { ok, status, body: read.ok ? read.value : undefined, silent, retryAfter }
}

/** Signs a request for a peer and sends it, through the gateway before the peer if there is one. */
const send = async (
  node: ExchangeNode,
  peer: ParticipantId,
  { path, bytes, init, limits }: Message,
): Promise<PeerAnswer> => {
  const address = await addressOf(node, peer)
  if (address === undefined) throw new Failure(`No address for ${peer} in the directory.`)
  const signal = AbortSignal.timeout(TIMEOUT)
  const prove = async (): Promise<Request> => {
    const request = new Request(`${address}${path}`, { ...init, redirect: 'error', signal })
    return proveToGateway(node, peer, await node.trust.sign(request, bytes, peer))
  }
  // Without a key of ours that counts nobody is asked: that is no fault of the peer's.
  const request = await prove()
  const ask = async () => {
    const response = await node.fetch(request)
    const isRefused = response.status === 401 && node.gateways[peer]?.auth?.renew?.(request)
    if (!isRefused) return answerOf(node, peer, response, limits)
    await response.body?.cancel()
    return answerOf(node, peer, await node.fetch(await prove()), limits)
  }
  const asking = ask()
  try {
    // A `fetch` that lets go of the signal must not keep the lease of a delivery for ever.
    if (!(await inTime(asking, TIMEOUT))) throw new Error('no answer in time')
    return await asking
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure(`${peer} cannot be reached.`, { silent: peer, cause })
  }
}

/** Sends a signed write to a peer. A failure to reach it is a `Failure`; any answer is the caller's to judge. */
export const postJson = (
  node: ExchangeNode,
  peer: ParticipantId,
  { path, json, key }: Write & { json: string },
): Promise<PeerAnswer> => {
  const bytes = new TextEncoder().encode(json)
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'Accept-Language': 'en' }
  return send(node, peer, { path, bytes, init: { method: 'POST', headers, body: bytes } })
}

export const post = (
  node: ExchangeNode,
  peer: ParticipantId,
  { body, ...write }: Write & { body: unknown },
): Promise<PeerAnswer> => postJson(node, peer, { ...write, json: JSON.stringify(body) })

/** Asks a peer for a page of entries, signed as a write is. */
export const getPage = (node: ExchangeNode, peer: ParticipantId, path: string): Promise<PeerAnswer> =>
  send(node, peer, { path, bytes: new Uint8Array(), init: {}, limits: PAGE_LIMITS })

/** A problem document of the standard in an answer. A gateway's error page is none: what it says of us is no verdict. */
export const problemIn = ({ ok, body }: PeerAnswer): Record<string, unknown> | undefined => {
  if (ok || typeof body !== 'object' || body === null || !('type' in body)) return undefined
  return String(body.type).startsWith('urn:selaras:problem:') ? { ...body } : undefined
}
