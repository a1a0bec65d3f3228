import { createPublicKey, randomBytes } from 'node:crypto'
import { createVerifier, httpbis } from 'http-message-signatures'
import { beforeAll, describe, expect, test } from 'vitest'
import { signingKey, verificationKey } from '../keys/jwk.ts'
import { newKey, type OwnKey } from '../keys/key-ring.ts'
import { signMessage } from './sign-message.ts'
import type { Message } from './signature-base.ts'
import { type Verification, verifyMessage } from './verify-message.ts'

const SENDER = 'mpp.example.go.id'
const AUDIENCE = 'dinas.example.go.id'
const NOW = 1_773_370_800
const BODY = new TextEncoder().encode('{"reason":"Berkas belum lengkap"}')

let ed25519: OwnKey
let p256: OwnKey
beforeAll(async () => {
  ed25519 = await newKey(NOW * 1000)
  p256 = await newKey(NOW * 1000, 'P-256')
})

const messageTo = (url: string, method = 'POST'): Message => ({
  method,
  url: new URL(url),
  headers: new Headers({ 'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-of-ours' }),
})
const nonce = () => randomBytes(16).toString('base64url')

const signed = (key: OwnKey, { created = NOW, audience = AUDIENCE, body = BODY } = {}): Message => {
  const message = messageTo('https://dinas.example.go.id/selaras/complaints/7K3M-9Q2D-X4TV/respond?a=1')
  const signing = { participant: SENDER, key: signingKey(key.jwk), audience, created, nonce: nonce() }
  signMessage(message, body, signing)
  return message
}

const verify = (message: Message, body = BODY, now = NOW): Promise<Verification> =>
  verifyMessage(message, body, {
    audience: AUDIENCE,
    now,
    keyOf: async (participant, kid) => {
      const key = [ed25519, p256].find(({ jwk }) => jwk.kid === kid)
      return key && participant === SENDER ? verificationKey(key.jwk) : undefined
    },
  })

const ruleOf = (verification: Verification) => (verification.ok ? 'accepted' : verification.rule)
const without = ({ method, url, headers }: Message): Message => ({
  method,
  url: new URL(url),
  headers: new Headers(headers),
})
const withHeader = (message: Message, name: string, value: string): Message => {
  const changed = without(message)
  changed.headers.set(name, value)
  return changed
}

describe('a signed message', () => {
  test.each(['Ed25519', 'P-256'])('of a key on %s proves its sender', async (curve) => {
    const message = signed(curve === 'P-256' ? p256 : ed25519)
    expect(await verify(message)).toMatchObject({ ok: true, signed: { participant: SENDER, created: NOW } })
  })

  test.each([
    [299, 'accepted'],
    [300, 'accepted'],
    [301, 'signature.time'],
    [-299, 'accepted'],
    [-300, 'accepted'],
    [-301, 'signature.time'],
  ])('%i seconds after it was signed: %s', async (seconds, outcome) => {
    expect(ruleOf(await verify(signed(ed25519), BODY, NOW + seconds))).toBe(outcome)
  })

  test.each(['Ed25519', 'P-256'])('on %s is read by another implementation of the RFC as we read it', async (curve) => {
    const { jwk } = curve === 'P-256' ? p256 : ed25519
    const created = Math.floor(Date.now() / 1000)
    const { method, url, headers } = signed(curve === 'P-256' ? p256 : ed25519, { created })
    const { kty, crv, x, y } = jwk
    const key = createPublicKey({ key: { kty, crv, x, ...(y && { y }) }, format: 'jwk' })
    const algorithm = curve === 'P-256' ? 'ecdsa-p256-sha256' : 'ed25519'
    const read = (changes: Record<string, string> = {}) =>
      httpbis.verifyMessage(
        { keyLookup: async () => ({ verify: createVerifier(key, algorithm) }) },
        { method, url: url.href, headers: { ...Object.fromEntries(headers), ...changes } },
      )
    expect(await read()).toBe(true)
    expect(await read({ 'idempotency-key': 'another-key' })).toBe(false)
  })

  test('for somebody else is refused', async () => {
    expect(ruleOf(await verify(signed(ed25519, { audience: 'asing.example.go.id' })))).toBe('signature.audience')
  })

  test('whose body was changed is refused, also with the digest to it', async () => {
    const other = new TextEncoder().encode('{"reason":"Berkas sudah lengkap"}')
    const message = signed(ed25519)
    expect(ruleOf(await verify(message, other))).toBe('signature.digest')
    const digest = signed(ed25519, { body: other }).headers.get('Content-Digest') ?? ''
    expect(ruleOf(await verify(withHeader(message, 'Content-Digest', digest), other))).toBe('signature.wrong')
  })

  test('of a key nobody published is refused', async () => {
    expect(ruleOf(await verify(signed(await newKey(NOW * 1000))))).toBe('signature.key')
  })
})

const forgeries: readonly [string, (message: Message) => Message, string][] = [
  ['another method', (message) => ({ ...message, method: 'PUT' }), 'signature.wrong'],
  ['another path', (message) => ({ ...message, url: new URL('/selaras/complaints', message.url) }), 'signature.wrong'],
  ['another query', (message) => ({ ...message, url: new URL(`${message.url}&b=2`) }), 'signature.wrong'],
  [
    'another host',
    (message) => ({ ...message, url: new URL(`${message.url}`.replace('dinas', 'lain')) }),
    'signature.wrong',
  ],
  [
    'another key for the command',
    (message) => withHeader(message, 'Idempotency-Key', 'another-key'),
    'signature.wrong',
  ],
  ['another content type', (message) => withHeader(message, 'Content-Type', 'text/plain'), 'signature.wrong'],
  ['a condition that was not signed', (message) => withHeader(message, 'If-Match', '"3"'), 'signature.components'],
  ['a trace that was not signed', (message) => withHeader(message, 'traceparent', '00-1-2-01'), 'signature.components'],
  ['no signature', (message) => withHeader(message, 'Signature', ''), 'signature.malformed'],
  ['no input', (message) => withHeader(message, 'Signature-Input', ''), 'signature.malformed'],
  [
    'two labels, a forged one before the true one',
    (message) => {
      const input = message.headers.get('Signature-Input') ?? ''
      const signature = message.headers.get('Signature') ?? ''
      return withHeader(
        withHeader(message, 'Signature-Input', `forged=("@method");created=1, ${input}`),
        'Signature',
        `forged=:AAAA:, ${signature}`,
      )
    },
    'signature.malformed',
  ],
  ['a shorter cover', (message) => replaced(message, '"@query" ', ''), 'signature.components'],
  [
    'another order',
    (message) => replaced(message, '"@method" "@authority"', '"@authority" "@method"'),
    'signature.components',
  ],
  [
    'a component asked for twice',
    (message) => replaced(message, '"@method"', '"@method" "@method"'),
    'signature.components',
  ],
  ['a later expiry', (message) => replaced(message, `expires=${NOW + 300}`, `expires=${NOW + 3000}`), 'signature.time'],
  ['a fresher date', (message) => replaced(message, `created=${NOW}`, `created=${NOW + 1}`), 'signature.wrong'],
  ['an unknown parameter', (message) => replaced(message, ';alg=', ';tag="x";alg='), 'signature.malformed'],
  [
    'a date that is no number',
    (message) => replaced(message, `created=${NOW}`, `created="${NOW}"`),
    'signature.malformed',
  ],
  [
    'a date with a fraction',
    (message) => replaced(message, `created=${NOW}`, `created=${NOW}.5`),
    'signature.malformed',
  ],
  ['another algorithm', (message) => replaced(message, 'alg="ed25519"', 'alg="ecdsa-p256-sha256"'), 'signature.key'],
  [
    'the algorithm of a shared key',
    (message) => replaced(message, 'alg="ed25519"', 'alg="hmac-sha256"'),
    'signature.key',
  ],
  ['another sender', (message) => replaced(message, SENDER, 'lain.example.go.id'), 'signature.key'],
  ['a sender with two keys', (message) => replaced(message, 'keyid="', 'keyid="x#'), 'signature.malformed'],
  [
    'a short nonce',
    (message) =>
      withHeader(
        message,
        'Signature-Input',
        (message.headers.get('Signature-Input') ?? '').replace(/nonce="[^"]+"/, 'nonce="1"'),
      ),
    'signature.malformed',
  ],
  [
    'a field of four kilobytes',
    (message) => withHeader(message, 'Signature', `selaras=:${'A'.repeat(4096)}:`),
    'signature.malformed',
  ],
]

const replaced = (message: Message, from: string, to: string): Message => {
  const input = message.headers.get('Signature-Input') ?? ''
  expect(input).toContain(from)
  return withHeader(message, 'Signature-Input', input.replace(from, to))
}

describe('a forgery', () => {
  test.each(forgeries)('with %s is refused', async (_, forge, rule) => {
    expect(ruleOf(await verify(forge(signed(ed25519))))).toBe(rule)
  })

  test('by one bit, anywhere in what is covered, is refused', async () => {
    const message = signed(ed25519)
    const fields = ['Signature-Input', 'Signature', 'Content-Digest', 'Selaras-Audience', 'Idempotency-Key']
    let flipped = 0
    for (const name of fields) {
      const value = message.headers.get(name) ?? ''
      for (let bit = 0; bit < value.length * 8; bit++) {
        const code = value.charCodeAt(bit >> 3) ^ (1 << (bit & 7))
        // A header can hold no other.
        if (code < 33 || code > 126) continue
        const forged = `${value.slice(0, bit >> 3)}${String.fromCharCode(code)}${value.slice((bit >> 3) + 1)}`
        expect(ruleOf(await verify(withHeader(message, name, forged))), forged).not.toBe('accepted')
        flipped += 1
      }
    }
    for (let bit = 0; bit < BODY.length * 8; bit++) {
      const body = BODY.slice()
      body[bit >> 3] = (body[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(ruleOf(await verify(message, body))).toBe('signature.digest')
    }
    expect(flipped).toBeGreaterThan(2000)
  })
})
