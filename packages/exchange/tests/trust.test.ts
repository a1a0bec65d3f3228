import { createHash } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  createSigner,
  type DirectoryEntry,
  directory,
  type KeyRing,
  newKey,
  published,
  revoke,
  rotate,
  signatures,
  type Trust,
} from '../src/index.ts'
import { verifyJws } from '../src/trust/jws.ts'
import { AGENCY, complaint, createRegion, MALL, type Region, STRANGER, submission } from './region.ts'

const IDS = [MALL, AGENCY, STRANGER]
const rings: Record<string, KeyRing> = {}
const participants: Record<string, DirectoryEntry> = {}
const publish = (id: string, ring: KeyRing) => {
  rings[id] = ring
  participants[id] = { url: `http://${id}`, keys: published(ring) }
}
const ringOf = (id: string): KeyRing => rings[id] ?? { keys: [] }

let clock = 0
const now = () => Date.now() + clock
/** The directory and the rings are read anew every time, as a node does whose keys are rotated. */
const trustOf = (id: string): Trust =>
  signatures({
    participant: id as never,
    signer: createSigner(() => ringOf(id), now),
    directory: {
      resolve: async (to) => directory(participants).resolve(to),
      keysOf: async (of) => (await directory(participants).keysOf?.(of)) ?? [],
    },
    now,
  })

let region: Region
beforeAll(async () => {
  for (const [at, id] of IDS.entries())
    publish(id, { keys: [await newKey(Date.now() - 1000, at === 1 ? 'P-256' : 'Ed25519')] })
})
afterEach(async () => {
  clock = 0
  await region.close()
})
const begin = () => {
  region = createRegion(Object.fromEntries(IDS.map((id) => [id, { trust: trustOf(id), keys: () => ringOf(id), now }])))
}

interface Signed {
  url: string
  method: string
  headers: Headers
  body: string
}

const sign = async (
  from: string,
  to: string,
  path: string,
  body?: unknown,
  key = crypto.randomUUID(),
): Promise<Signed> => {
  const text = body === undefined ? '' : JSON.stringify(body)
  const request = new Request(`http://${to}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: body === undefined ? {} : { 'Content-Type': 'application/json', 'Idempotency-Key': key },
  })
  const { url, method, headers } = await trustOf(from).sign(request, new TextEncoder().encode(text), to as never)
  return { url, method, headers, body: text }
}
const send = (to: string, { url, method, headers, body }: Signed): Promise<Response> =>
  region.exchanges[to]?.fetch(new Request(url, { method, headers, ...(body && { body }) })) as Promise<Response>
const ruleOf = async (response: Response) => ((await response.json()) as { issues: { rule: string }[] }).issues[0]?.rule

describe('participants that sign', () => {
  test('carry a request from the mall to the agency and back, on Ed25519 and on P-256', async () => {
    begin()
    region.exchanges[AGENCY]?.on('service-request.submitted', (_entry, _request, command) => command('accept'))
    region.startAll()
    const submitted = await send(MALL, await sign(MALL, MALL, '/service-requests', submission))
    expect(submitted.status).toBe(201)
    const { id } = (await submitted.json()) as { id: string }
    await region.settle()
    const seen = await send(AGENCY, await sign(AGENCY, AGENCY, `/service-requests/${id}`))
    expect(await seen.json()).toMatchObject({ id, status: 'accepted' })
  })

  test('are told what proof is asked for when they bring none', async () => {
    begin()
    const refused = await region.call(MALL, MALL, 'GET', '/complaints')
    expect(refused.status).toBe(401)
    expect(refused.headers.get('WWW-Authenticate')).toBe('Signature realm="selaras"')
    expect(await ruleOf(refused)).toBe('signature.malformed')
  })

  test('are told the time here when theirs is off', async () => {
    begin()
    const signed = await sign(MALL, MALL, '/complaints', complaint)
    clock = 301_000
    const refused = await send(MALL, signed)
    expect(refused.status).toBe(401)
    expect(await refused.text()).toContain(new Date(now()).toISOString().slice(0, 15))
  })
})

describe('a copy of a signed message', () => {
  test('is refused, whether it writes or reads, also after a restart', async () => {
    begin()
    const write = await sign(MALL, MALL, '/complaints', complaint)
    const read = await sign(MALL, MALL, '/complaints')
    expect([(await send(MALL, write)).status, (await send(MALL, read)).status]).toEqual([201, 200])
    await region.restart(MALL)
    for (const copy of [write, read]) {
      const refused = await send(MALL, copy)
      expect([refused.status, await ruleOf(refused)]).toEqual([401, 'signature.replayed'])
    }
    expect(region.rows(MALL).cases).toBe(1)
  })

  test('is refused also when the first was refused, and when the clock went back an hour', async () => {
    begin()
    const refusedFirst = await sign(MALL, MALL, '/service-requests', { ...submission, service: 'lain.layanan' })
    expect((await send(MALL, refusedFirst)).status).toBe(422)
    expect(await ruleOf(await send(MALL, refusedFirst))).toBe('signature.replayed')
    const early = await sign(MALL, MALL, '/complaints', complaint)
    await send(MALL, early)
    clock = 3_600_000
    expect(await ruleOf(await send(MALL, early))).toBe('signature.time')
    clock = 0
    expect(await ruleOf(await send(MALL, early))).toBe('signature.replayed')
  })

  test('of a forgery burns no nonce', async () => {
    begin()
    const true_ = await sign(MALL, MALL, '/complaints', complaint)
    const forged = { ...true_, body: true_.body.replace('Lampu', 'Lampo') }
    expect(await ruleOf(await send(MALL, forged))).toBe('signature.digest')
    expect((await send(MALL, true_)).status).toBe(201)
  })

  test('signed anew under the same key gets the first answer, byte for byte', async () => {
    begin()
    const key = crypto.randomUUID()
    const [first, second] = [
      await send(MALL, await sign(MALL, MALL, '/complaints', complaint, key)),
      await send(MALL, await sign(MALL, MALL, '/complaints', complaint, key)),
    ]
    expect(await second.text()).toBe(await first.text())
    const receipt = first.headers.get('Selaras-Receipt') ?? ''
    expect(second.headers.get('Selaras-Receipt')).toBe(receipt)
    const other = await send(MALL, await sign(MALL, MALL, '/complaints', { ...complaint, title: 'Lain' }, key))
    expect(other.status).toBe(409)
  })
})

test('a receipt is a JWS anybody can check: who took what from whom, and what they answered', async () => {
  begin()
  const signed = await sign(AGENCY, MALL, '/complaints', complaint, 'a-key-of-the-agency')
  const answer = await send(MALL, signed)
  const receipt = answer.headers.get('Selaras-Receipt') ?? ''
  const { kid, ...jwk } = published(ringOf(MALL)).at(-1)?.jwk ?? { kid: '' }
  const { payload, protectedHeader } = await compactVerify(receipt, await importJWK(jwk, 'EdDSA'))
  expect(protectedHeader).toEqual({ alg: 'EdDSA', kid, typ: 'selaras-receipt+jws' })
  expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
    iss: MALL,
    aud: AGENCY,
    jti: 'a-key-of-the-agency',
    operation: 'complaints.submit',
    answer: createHash('sha256')
      .update(await answer.text())
      .digest('base64url'),
  })
  expect(
    verifyJws(
      receipt,
      'selaras-receipt+jws',
      published(ringOf(MALL)).map((key) => key.jwk),
    ),
  ).toMatchObject({ iss: MALL })
  expect(
    verifyJws(
      receipt,
      'something-else+jws',
      published(ringOf(MALL)).map((key) => key.jwk),
    ),
  ).toBeUndefined()
  expect(
    verifyJws(
      receipt,
      'selaras-receipt+jws',
      published(ringOf(AGENCY)).map((key) => key.jwk),
    ),
  ).toBeUndefined()
})

describe('keys', () => {
  test('rotate with an overlap: the old one counts on, the new one signs', async () => {
    begin()
    const old = await sign(MALL, MALL, '/complaints', complaint)
    publish(MALL, await rotate(ringOf(MALL), Date.now()))
    const fresh = await sign(MALL, MALL, '/complaints', complaint)
    expect(old.headers.get('Signature-Input')).not.toContain(ringOf(MALL).keys.at(-1)?.jwk.kid)
    expect(fresh.headers.get('Signature-Input')).toContain(ringOf(MALL).keys.at(-1)?.jwk.kid)
    expect([(await send(MALL, old)).status, (await send(MALL, fresh)).status]).toEqual([201, 201])
  })

  test('that are revoked count no more at once', async () => {
    begin()
    publish(MALL, await rotate(ringOf(MALL), Date.now()))
    const kid = ringOf(MALL).keys.at(-1)?.jwk.kid ?? ''
    const signed = await sign(MALL, MALL, '/complaints', complaint)
    publish(MALL, revoke(ringOf(MALL), kid, Date.now()))
    expect(await ruleOf(await send(MALL, signed))).toBe('signature.key')
    expect((await send(MALL, await sign(MALL, MALL, '/complaints', complaint))).status).toBe(201)
  })
})
