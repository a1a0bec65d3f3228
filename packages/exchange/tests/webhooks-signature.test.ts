import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { replayMemory, signWebhook, verifyWebhook, type WebhookHeaders } from '../src/webhooks/index.ts'
import { publicKeyOf, secretOf } from '../src/webhooks/keys.ts'

const NOW = 1_773_370_800_000
const timestamp = NOW / 1000
const id = '7K3M-9Q2D-X4TV_1'
const body = Buffer.from('{"type":"complaint.answered","note":"sudah ✓"}')
const secret = secretOf(Buffer.alloc(32, 7))
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const whpk = publicKeyOf((publicKey.export({ format: 'jwk' }) as { x: string }).x)
const signer = (content: Uint8Array) => sign(null, content, privateKey)

const v1 = signWebhook({ id, timestamp, body }, [secret])
const v1a = signWebhook({ id, timestamp, body }, [signer])
const verdict = (headers: WebhookHeaders, bytes: Uint8Array = body, keys: string | string[] = secret, now = NOW) =>
  verifyWebhook(headers, bytes, keys, { now })
const bare = (text: string) => text.slice(text.indexOf(',') + 1)

describe('a webhook', () => {
  test('is signed as the official library signs, and read by either', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 24, maxLength: 64 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 4_000_000_000 }),
        (key, text, seconds) => {
          const whsec = secretOf(key)
          const official = new Webhook(whsec)
          const headers = signWebhook({ id, timestamp: seconds, body: Buffer.from(text) }, [whsec])
          expect(headers['webhook-signature']).toBe(official.sign(id, new Date(seconds * 1000), text))
          expect(verdict(headers, Buffer.from(text), whsec, seconds * 1000)).toMatchObject({ ok: true, id })
        },
      ),
    )
    const now = Math.floor(Date.now() / 1000)
    const ours = signWebhook({ id, timestamp: now, body }, [secret])
    expect(new Webhook(secret).verify(body, ours)).toEqual(JSON.parse(String(body)))
  })

  test.each([
    ['v1', v1, secret],
    ['v1a', v1a, whpk],
  ])('%s is proved by its own key and no other', (_version, headers, key) => {
    expect(verdict(headers, body, key)).toEqual({ ok: true, id, timestamp })
    expect(verdict(new Headers(headers), body, key).ok).toBe(true)
    for (const other of [secretOf(Buffer.alloc(32, 8)), publicKeyOf(Buffer.alloc(32, 9).toString('base64url'))])
      expect(verdict(headers, body, other)).toEqual({ ok: false, reason: 'signature' })
  })

  test.each([
    ['v1', v1, secret],
    ['v1a', v1a, whpk],
  ])('%s counts no more when any bit of it is another', (_version, headers, key) => {
    const accepted: string[] = []
    let tried = 0
    const flipped = (bytes: Uint8Array, bit: number) => {
      const copy = Buffer.from(bytes)
      copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      return copy
    }
    for (const [name, text] of Object.entries(headers))
      for (let bit = 0; bit < text.length * 8; bit++) {
        tried++
        const changed = { ...headers, [name]: flipped(Buffer.from(text), bit).toString('latin1') }
        if (verdict(changed, body, key).ok) accepted.push(`${name} ${bit}`)
      }
    for (let bit = 0; bit < body.length * 8; bit++) {
      tried++
      if (verdict(headers, flipped(body, bit), key).ok) accepted.push(`body ${bit}`)
    }
    expect(accepted).toEqual([])
    expect(tried).toBe(8 * (Object.values(headers).join('').length + body.length))
  })

  test('is proved by the old key or the new while one takes over from the other', () => {
    const next = secretOf(Buffer.alloc(32, 8))
    const both = signWebhook({ id, timestamp, body }, [next, secret, signer])
    expect(both['webhook-signature'].split(' ')).toHaveLength(3)
    for (const key of [next, secret, whpk]) expect(verdict(both, body, key).ok).toBe(true)
    expect(verdict(v1, body, [next, secret]).ok).toBe(true)
    expect(verdict(both, body, secretOf(Buffer.alloc(32, 1))).ok).toBe(false)
  })

  test('signed by one scheme is not proved by the key of another', () => {
    const swapped = { ...v1a, 'webhook-signature': v1a['webhook-signature'].replace('v1a,', 'v1,') }
    expect(verdict(swapped, body, whpk).ok).toBe(false)
    const raised = { ...v1, 'webhook-signature': v1['webhook-signature'].replace('v1,', 'v1a,') }
    expect(verdict(raised, body, secret).ok).toBe(false)
  })
})

describe('where the official library is lenient we are not', () => {
  const official = new Webhook(secret)
  const seconds = Math.floor(Date.now() / 1000)

  test('two bodies of invalid UTF-8 do not share a signature', () => {
    const [one, other] = [Buffer.from([0x22, 0xff, 0x22]), Buffer.from([0x22, 0xfe, 0x22])]
    const theirs = {
      ...v1,
      'webhook-timestamp': String(seconds),
      'webhook-signature': official.sign(id, new Date(seconds * 1000), one.toString()),
    }
    expect([official.verify(one, theirs), official.verify(other, theirs)]).toEqual(['�', '�'])
    const ours = signWebhook({ id, timestamp, body: one }, [secret])
    expect([verdict(ours, one).ok, verdict(ours, other).ok]).toEqual([true, false])
  })

  test.each(['abc', '.9', 'e0', ' ', '\n'])('a timestamp followed by %j is none', (rest) => {
    const written = `${timestamp}${rest}`
    const signed = signWebhook({ id, timestamp: written as unknown as number, body }, [secret])
    expect(verdict(signed)).toEqual({ ok: false, reason: 'headers' })
  })

  test('and the library takes such a timestamp', () => {
    const headers = {
      ...v1,
      'webhook-timestamp': `${seconds}abc`,
      'webhook-signature': official.sign(id, new Date(seconds * 1000), String(body)),
    }
    expect(official.verify(body, headers)).toBeTruthy()
  })

  test('a copy is recognised, a retry as well, and a forgery uses up no id', () => {
    const remember = replayMemory()
    const forged = { ...v1, 'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}` }
    expect(verifyWebhook(forged, body, secret, { now: NOW, remember }).ok).toBe(false)
    expect(verifyWebhook(v1, body, secret, { now: NOW, remember }).ok).toBe(true)
    expect(verifyWebhook(v1, body, secret, { now: NOW + 1, remember })).toEqual({ ok: false, reason: 'repeated' })
    const retry = signWebhook({ id, timestamp: timestamp + 5, body }, [secret])
    expect(verifyWebhook(retry, body, secret, { now: NOW + 5000, remember })).toEqual({ ok: false, reason: 'repeated' })
    for (let second = 1; second <= 300; second++)
      expect(verifyWebhook(v1, body, secret, { now: NOW + second * 1000, remember }).ok).toBe(false)
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': official.sign(id, new Date(seconds * 1000), String(body)),
    }
    for (let copy = 0; copy < 2; copy++) expect(official.verify(body, headers)).toEqual(JSON.parse(String(body)))
  })

  test('many signatures are not walked', () => {
    const many = { ...v1, 'webhook-signature': `${'v1,x '.repeat(200_000)}${v1['webhook-signature']}` }
    const began = performance.now()
    expect(verdict(many)).toEqual({ ok: false, reason: 'headers' })
    expect(performance.now() - began).toBeLessThan(50)
  })
})

describe('a delivery', () => {
  test.each([
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
  ])('whose time is %i s off: %s', (off, ok) => {
    expect(verdict(v1, body, secret, NOW + off * 1000).ok).toBe(ok)
  })

  test.each([
    ['without an id', { 'webhook-id': undefined }],
    ['with a full stop in its id', { 'webhook-id': '7K3M-9Q2D-X4TV.1' }],
    ['with an id twice', { 'webhook-id': [id, id] }],
    ['without a timestamp', { 'webhook-timestamp': '' }],
    ['from before 1970', { 'webhook-timestamp': '-1' }],
    ['with a zero before its time', { 'webhook-timestamp': `0${timestamp}` }],
    ['without signatures', { 'webhook-signature': undefined }],
    ['with an endless signature', { 'webhook-signature': 'v1,'.padEnd(5000, 'A') }],
  ])('%s is refused', (_what, headers) => {
    expect(verdict({ ...v1, ...headers })).toEqual({ ok: false, reason: 'headers' })
  })

  test.each([
    ['without padding', bare(v1['webhook-signature']).replace('=', '')],
    ['with a space before it', ` ${bare(v1['webhook-signature'])}`],
    ['in base64url', bare(v1['webhook-signature']).replaceAll('+', '-').replaceAll('/', '_').replace('=', '')],
    ['empty', ''],
  ])('with a signature %s is refused', (_what, signature) => {
    expect(verdict({ ...v1, 'webhook-signature': `v1,${signature}` }).ok).toBe(false)
  })

  test.each(['', 'whsec_', 'whsec_short', `whsec_${'A'.repeat(200)}`, 'whpk_AAAA', secret.slice(6), `${secret} `])(
    'is not judged by the malformed key %j, which the error does not repeat',
    (key) => {
      const judge = () => verdict(v1, body, key)
      expect(judge).toThrow(TypeError)
      if (key.length > 8) expect(judge).not.toThrow(key.slice(6))
    },
  )
})
