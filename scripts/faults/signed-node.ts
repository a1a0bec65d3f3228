import {
  createSigner,
  directory,
  type Exchange,
  type ExchangeOptions,
  type KeyRing,
  newKey,
  published,
  signatures,
  type Trust,
} from '@selaras/exchange'
import { AGENCY, MALL, STRANGER, service } from '../../packages/exchange/tests/region.ts'

const PARTICIPANTS = [MALL, AGENCY, STRANGER] as const

/** Participants that know each other by signatures, their keys and a clock they share. */
export interface SignedCircle {
  ringOf: (id: string) => KeyRing
  /** What a participant signs and verifies with. */
  trustOf: (id: string, now?: () => number) => Trust
  /** Options of an exchange of that participant. */
  options: (id: string) => Omit<ExchangeOptions, 'store'>
}

/** The agency is on P-256, the others on Ed25519. */
export const createCircle = async (now: () => number = Date.now): Promise<SignedCircle> => {
  const rings = new Map<string, KeyRing>()
  for (const id of PARTICIPANTS)
    rings.set(id, { keys: [await newKey(now() - 86_400_000, id === AGENCY ? 'P-256' : 'Ed25519')] })
  const ringOf = (id: string) => rings.get(id) ?? { keys: [] }
  const known = directory(
    Object.fromEntries(PARTICIPANTS.map((id) => [id, { url: `http://${id}`, keys: published(ringOf(id)) }])),
  )
  const trustOf = (id: string, clock = now) =>
    signatures({
      participant: id as never,
      signer: createSigner(() => ringOf(id), clock),
      directory: known,
      now: clock,
    })
  return {
    ringOf,
    trustOf,
    options: (id) => ({ participant: id, services: [service], keys: ringOf(id), directory: known, now }),
  }
}

/** A request as it goes over the wire, to be changed and sent. */
export interface Wire {
  method: string
  url: string
  headers: Headers
  body: Uint8Array
}

interface Signing {
  to: string
  path: string
  /** Absent for a read. */
  body?: unknown
  key?: string
}

/** A signed request. */
export const signed = async (trust: Trust, { to, path, body, key }: Signing): Promise<Wire> => {
  const bytes = new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body))
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key ?? crypto.randomUUID() }
  const request = new Request(`http://${to}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: body === undefined ? {} : headers,
  })
  const { url, method, headers: proven } = await trust.sign(request, bytes, to as never)
  return { method, url, headers: proven, body: bytes }
}

/** What an exchange answers. */
export const deliver = async (exchange: Exchange, { method, url, headers, body }: Wire): Promise<Response> =>
  exchange.fetch(
    new Request(url, {
      method,
      headers,
      ...(method !== 'GET' && method !== 'HEAD' && { body: body as Uint8Array<ArrayBuffer> }),
    }),
  )
