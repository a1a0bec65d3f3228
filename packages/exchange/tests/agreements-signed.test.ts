import { type Adapter, reading } from '@selaras/adapter'
import type { IdentityMatch } from '@selaras/schemas'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSigner, directory, type KeyRing, newKey, published, signatures, type Trust } from '../src/index.ts'
import { AGENCY, createRegion, MALL, type Region } from './region.ts'

const citizen = { nik: '9901015708900001', name: 'Siti Contoh' }
const source: Adapter = {
  specificationVersion: 1,
  name: 'source',
  maturity: 'port-only',
  verifyIdentity: async () =>
    reading({
      status: 'not-found',
      attributes: {},
      verifier: 'source',
      verifiedAt: '2026-03-13T10:00:00Z',
    } as IdentityMatch),
}

let region: Region
let now: number
let agency: Trust
afterEach(() => region.close())
beforeEach(async () => {
  now = Date.parse('2025-12-31T16:59:00Z')
  const rings = { [MALL]: { keys: [await newKey(0)] }, [AGENCY]: { keys: [await newKey(0)] } }
  const known = directory(
    Object.fromEntries(Object.entries(rings).map(([id, ring]) => [id, { url: `http://${id}`, keys: published(ring) }])),
  )
  const trustOf = (id: string, ring: KeyRing) =>
    signatures({
      participant: id as never,
      signer: createSigner(
        () => ring,
        () => now,
      ),
      directory: known,
      now: () => now,
    })
  agency = trustOf(AGENCY, rings[AGENCY])
  const agreement = {
    id: 'PKS-0001-2026',
    grantor: MALL,
    grantee: AGENCY,
    operations: ['identity.verify'],
    attributes: ['identity'],
    purpose: { id: 'Verifikasi pemohon', en: 'Verification of applicants' },
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
  }
  region = createRegion({
    [MALL]: {
      adapters: [source],
      trust: trustOf(MALL, rings[MALL]),
      now: () => now,
      agreements: [agreement],
      pseudonymKey: new Uint8Array(32),
    },
  })
})

const signed = async (purpose: string): Promise<Request> => {
  const body = new TextEncoder().encode(JSON.stringify({ kind: 'citizen', citizen }))
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
    'Selaras-Purpose': purpose,
  }
  const request = new Request(`http://${MALL}/identity/verify`, { method: 'POST', headers, body })
  return agency.sign(request, body, MALL as never)
}
const send = async (request: Request) => {
  const response = (await region.exchanges[MALL]?.fetch(request.clone() as Request)) as Response
  const { issues } = (await response.json()) as { issues?: { rule: string }[] }
  return [response.status, issues?.[0]?.rule]
}

test('the purpose is signed: it can be neither changed nor taken away on the way', async () => {
  now = Date.parse('2026-03-13T10:00:00Z')
  const request = await signed('Verifikasi pemohon')
  const changed = new Request(request.clone() as Request, {})
  changed.headers.set('Selaras-Purpose', 'Verification of applicants')
  expect(await send(changed)).toEqual([401, 'signature.wrong'])
  changed.headers.delete('Selaras-Purpose')
  expect(await send(changed)).toEqual([401, 'signature.components'])
  expect(await send(request)).toEqual([200, undefined])
})

test('a request refused a minute too early is not what does it when its copy comes in time', async () => {
  const request = await signed('Verifikasi pemohon')
  expect(await send(request)).toEqual([403, 'agreement.not-yet-valid'])
  now += 120_000
  expect(await send(request)).toEqual([401, 'signature.replayed'])
  expect(await send(await signed('Verifikasi pemohon'))).toEqual([200, undefined])
})
