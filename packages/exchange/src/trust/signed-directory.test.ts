import type { DirectoryDocument, ParticipantId } from '@selaras/schemas'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { signingKey } from './keys/jwk.ts'
import { newKey, type OwnKey, published } from './keys/key-ring.ts'
import { readDirectory, signDirectory, signedDirectory } from './signed-directory.ts'

const COORDINATOR = 'mpp.example.go.id' as ParticipantId
const AGENCY = 'dinas.example.go.id' as ParticipantId
const NOW = Date.parse('2026-03-13T10:00:00Z')
const HOUR = 3_600_000

let own: OwnKey
let other: OwnKey
let agency: OwnKey
beforeAll(async () => {
  ;[own, other, agency] = await Promise.all([newKey(NOW), newKey(NOW), newKey(NOW)])
})

const documentAt = (issuedAt: number, changes: Partial<DirectoryDocument> = {}): DirectoryDocument => ({
  coordinator: COORDINATOR,
  issuedAt: new Date(issuedAt).toISOString() as DirectoryDocument['issuedAt'],
  expiresAt: new Date(issuedAt + HOUR).toISOString() as DirectoryDocument['expiresAt'],
  participants: [
    { id: AGENCY, url: 'https://dinas.example.go.id/', keys: published({ keys: [agency] }) },
  ] as DirectoryDocument['participants'],
  ...changes,
})
const signed = (document: DirectoryDocument, key = own) => signDirectory(document, signingKey(key.jwk))
const coordinator = () => ({ id: COORDINATOR, keys: published({ keys: [own] }).map(({ jwk }) => jwk) })

describe('a directory', () => {
  afterEach(() => void vi.useRealTimers())

  test.each([
    ['signed by its coordinator', () => signed(documentAt(NOW)), undefined],
    ['signed by another key', () => signed(documentAt(NOW), other), 'unsigned'],
    [
      'changed by one letter',
      () => signed(documentAt(NOW)).replace(/\.(.)/, (_, first) => `.${first === 'e' ? 'f' : 'e'}`),
      'unsigned',
    ],
    ['that is no JWS', () => '{}', 'unsigned'],
    ['of another coordinator', () => signed(documentAt(NOW, { coordinator: AGENCY })), 'another-coordinator'],
    [
      'with a participant twice',
      () => {
        const document = documentAt(NOW)
        return signed({ ...document, participants: [...document.participants, ...document.participants] })
      },
      'invalid',
    ],
    ['that expired', () => signed(documentAt(NOW - HOUR)), 'expired'],
    ['older than the one known', () => signed(documentAt(NOW - 1000)), 'older'],
  ])('%s', (_, jws, refusal) => {
    const outcome = readDirectory(jws(), { now: NOW, coordinator: coordinator(), known: documentAt(NOW) })
    expect(outcome.ok ? undefined : outcome.refusal).toBe(refusal)
  })

  test('is read again when it grows old: a revoked key is gone within the time', async () => {
    let now = NOW
    let jws = signed(documentAt(NOW))
    let reads = 0
    const errors: unknown[] = []
    const directory = signedDirectory({
      read: async () => {
        reads += 1
        return jws
      },
      coordinator: coordinator(),
      now: () => now,
      onError: (error) => errors.push(error),
    })
    expect(await directory.resolve(AGENCY)).toBe('https://dinas.example.go.id')
    expect(await directory.keysOf?.(AGENCY)).toHaveLength(1)
    expect(reads).toBe(1)
    jws = signed(documentAt(NOW + 1000, { participants: [] }))
    now += 29_999
    expect(await directory.keysOf?.(AGENCY)).toHaveLength(1)
    now += 1
    expect(await directory.keysOf?.(AGENCY)).toHaveLength(0)
    expect(reads).toBe(2)
    jws = 'garbage'
    now += 30_000
    expect(await directory.resolve(AGENCY)).toBeUndefined()
    expect(errors).toHaveLength(1)
  })

  test('that cannot be read counts on until it expires, and no longer', async () => {
    let now = NOW
    let isUp = true
    const directory = signedDirectory({
      read: async () => (isUp ? signed(documentAt(NOW)) : Promise.reject(new Error('down'))),
      coordinator: coordinator(),
      now: () => now,
    })
    expect(await directory.resolve(AGENCY)).toBeDefined()
    isUp = false
    now += HOUR - 1
    expect(await directory.resolve(AGENCY)).toBeDefined()
    now += 1
    expect(await directory.resolve(AGENCY)).toBeUndefined()
  })

  test('that does not come in time is one that cannot be read: nobody waits for ever, and what was known counts on', async () => {
    let now = NOW
    const signals: AbortSignal[] = []
    const errors: unknown[] = []
    const directory = signedDirectory({
      read: async (signal) => {
        signals.push(signal)
        return signals.length === 1 ? signed(documentAt(NOW)) : new Promise(() => {})
      },
      coordinator: coordinator(),
      now: () => now,
      timeout: 20,
      onError: (error) => errors.push(error),
    })
    expect(await directory.resolve(AGENCY)).toBeDefined()
    now += 30_000
    expect(await directory.resolve(AGENCY)).toBeDefined()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true])
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('within 20 ms') })])
    now += 30_000
    await directory.resolve(AGENCY)
    expect(signals).toHaveLength(3)
  })

  test('is waited for 10 s unless told otherwise', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const errors: unknown[] = []
    const directory = signedDirectory({
      read: () => new Promise(() => {}),
      coordinator: coordinator(),
      now: () => NOW,
      onError: (error) => errors.push(error),
    })
    const found = directory.resolve(AGENCY)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(errors).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('within 10000 ms') })])
    expect(await found).toBeUndefined()
  })
})
