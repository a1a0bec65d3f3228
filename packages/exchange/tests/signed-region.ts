import {
  createSigner,
  type Directory,
  type DirectoryEntry,
  directory,
  type ExchangeOptions,
  type KeyRing,
  newKey,
  published,
  signatures,
  type Trust,
} from '../src/index.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

const IDS = [MALL, AGENCY, STRANGER]

/** Three participants that sign, and somebody who signs as any of them. */
export interface SignedRegion {
  region: Region
  directory: Directory
  now: () => number
  call: (from: string, to: string, method: string, path: string, body?: unknown, key?: string) => Promise<Response>
  json: <Body>(from: string, to: string, method: string, path: string, body?: unknown, key?: string) => Promise<Body>
}

export const createSignedRegion = async (
  custom: Partial<ExchangeOptions> = {},
  curves: Record<string, 'Ed25519' | 'P-256'> = {},
): Promise<SignedRegion> => {
  const rings: Record<string, KeyRing> = {}
  const participants: Record<string, DirectoryEntry> = {}
  const now = () => Date.now()
  for (const id of IDS) {
    rings[id] = { keys: [await newKey(now() - 86_400_000, curves[id])] }
    participants[id] = { url: `http://${id}`, keys: published(rings[id]) }
  }
  const listed = directory(participants)
  const ringOf = (id: string) => () => rings[id] as KeyRing
  const trustOf = (id: string): Trust =>
    signatures({ participant: id as never, signer: createSigner(ringOf(id), now), directory: listed, now })
  const region = createRegion(
    Object.fromEntries(
      IDS.map((id) => [id, { trust: trustOf(id), keys: ringOf(id), directory: listed, now, ...custom }]),
    ),
  )
  const call: SignedRegion['call'] = async (from, to, method, path, body, key = crypto.randomUUID()) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const request = new Request(`http://${to}${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: text,
      }),
    })
    const signed = await trustOf(from).sign(request, new TextEncoder().encode(text), to as never)
    return region.exchanges[to]?.fetch(signed) as Promise<Response>
  }
  const json: SignedRegion['json'] = async (...of) => {
    const response = await call(...of)
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return response.json() as never
  }
  return { region, directory: listed, now, call, json }
}
