import { createCipheriv, createDecipheriv } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import {
  type BreachQuery,
  masterKey,
  masterKeyEnvironment,
  masterKeyFile,
  masterKeyFromService,
  newMasterKey,
  sealed,
} from '../src/privacy/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER, submission } from './region.ts'

const LINE = newMasterKey('2026-11')
const NIK = submission.applicant.identity.nik
const ORDER = { by: 'petugas-7', basis: 'UU 27/2022' }

let region: Region
afterEach(() => region?.close())

const sealedRegion = (own = {}) => {
  const options = { masterKey: masterKey(LINE), schedule: { waits: [1], attempts: 2 }, ...own }
  region = createRegion({ [MALL]: options, [AGENCY]: { masterKey: masterKey(LINE) } })
  return region
}

const entriesBelow = async (at: string, id: string) => {
  const store = sealed(sqlite(join(region.folder, `${at}.db`)), { masterKey: masterKey(LINE) })
  const entries = await store.read((view) => view.entriesOf(id as never, 0, 100))
  await store.close()
  return entries
}

describe('erasure', () => {
  test('answers 410 to parties, reveals nothing to others, and leaves lists and feeds working', async () => {
    sealedRegion()
    const key = crypto.randomUUID()
    const first = await region.call(MALL, MALL, 'POST', '/service-requests', submission, { 'Idempotency-Key': key })
    const { id } = (await first.json()) as { id: string }
    const other = { ...submission, applicant: { identity: { nik: '9901015708900002', name: 'Budi Contoh' } } }
    const { id: kept } = (await (await region.call(MALL, MALL, 'POST', '/service-requests', other)).json()) as {
      id: string
    }
    expect(await region.exchanges[MALL]?.erase({ nik: NIK }, ORDER)).toEqual({
      cases: [id],
      parties: [AGENCY, MALL],
      told: [AGENCY],
    })

    await expectProblem(await region.call(MALL, MALL, 'GET', `/service-requests/${id}`), { code: 'erased' })
    await expectProblem(await region.call(STRANGER, MALL, 'GET', `/service-requests/${id}`), { code: 'not-found' })
    await expectProblem(await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {}), {
      code: 'erased',
    })
    const again = await region.call(MALL, MALL, 'POST', '/service-requests', submission, { 'Idempotency-Key': key })
    await expectProblem(again, { code: 'erased' })
    const list = (await (await region.call(MALL, MALL, 'GET', '/service-requests')).json()) as {
      items: { id: string }[]
    }
    expect(list.items.map((item) => item.id)).toEqual([kept])
    expect(await region.entriesAt(MALL, id)).toEqual([])
    expect(await region.exchanges[MALL]?.erase({ nik: NIK }, ORDER)).toBeUndefined()
  })

  test('a person who comes back has a new key, and old cases stay erased', async () => {
    sealedRegion()
    const old = await region.open()
    await region.exchanges[MALL]?.erase({ nik: NIK }, ORDER)
    const id = await region.open()
    expect((await region.call(MALL, MALL, 'GET', `/service-requests/${id}`)).status).toBe(200)
    expect((await region.call(MALL, MALL, 'GET', `/service-requests/${old}`)).status).toBe(410)
  })

  test('the log keeps its digests and its chain, and the record says when, by whom and why', async () => {
    sealedRegion({ now: () => 1_773_370_800_000 })
    const id = await region.open()
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, { note: 'Diterima' })
    const before = await entriesBelow(MALL, id)
    await region.exchanges[MALL]?.erase({ case: id as never }, { ...ORDER, by: `petugas ${NIK}` })
    const after = await entriesBelow(MALL, id)
    expect(after.map(({ digest, entry, erased }) => [digest, entry.previous, entry.data, erased])).toEqual(
      before.map(({ digest, entry }) => [digest, entry.previous, {}, true]),
    )
    expect(after[1]?.entry.previous).toBe(after[0]?.digest)
    const below = sqlite(join(region.folder, `${MALL}.db`))
    const [erasure] = await below.read((view) => view.erasures())
    expect(erasure).toEqual({ key: 2, at: 1_773_370_800_000, by: 'petugas 99************01', basis: 'UU 27/2022' })
    await below.close()
  })

  test('what was still owed is parked for a person to see, and a peer that erased takes nothing more', async () => {
    sealedRegion()
    region.offline.add(AGENCY)
    const id = await region.open()
    await region.exchanges[MALL]?.erase({ nik: NIK }, ORDER)
    region.offline.delete(AGENCY)
    const second = await region.open()
    region.startAll()
    await region.settle()
    expect((await region.exchanges[MALL]?.backlog())?.parked).toBe(1)
    expect(region.calls.filter(({ to, status }) => to === AGENCY && status >= 400)).toEqual([])
    const entries = await region.entriesAt(MALL, second)
    await region.exchanges[AGENCY]?.erase({ nik: NIK }, ORDER)
    await expectProblem(await region.call(MALL, AGENCY, 'POST', '/entries', { entries }), { code: 'erased' })
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${second}/accept`, {})
    await region.settle()
    expect((await region.exchanges[MALL]?.backlog())?.parked).toBe(2)
    expect((await entriesBelow(AGENCY, second)).map(({ entry }) => entry.sequence)).toEqual([1])
    expect(id).not.toBe(second)
  })

  test('needs a master key', async () => {
    region = createRegion()
    await expect(region.exchanges[MALL]?.erase({ nik: NIK }, ORDER)).rejects.toThrow(/masterKey/)
    await expect(region.exchanges[MALL]?.breachReport({})).rejects.toThrow(/masterKey/)
  })
})

describe('the breach report', () => {
  test('says which peer received which fields of whom, in which entry, and when', async () => {
    let now = 1_773_370_800_000
    sealedRegion({ now: () => now })
    region.startAll()
    const id = await region.open()
    await region.settle()
    now += 60_000
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, { note: 'Diterima' })
    await region.settle()
    const mall = region.exchanges[MALL]
    const delivered = async (query: BreachQuery) =>
      (await mall?.breachReport(query))?.filter(({ means }) => means === 'delivery')
    const applicant = ['request.applicant.identity.nik', 'request.applicant.identity.name']
    const opening = {
      peer: AGENCY,
      case: id,
      means: 'delivery',
      sequence: 1,
      type: 'service-request.submitted',
      at: now - 60_000,
      erased: false,
    }
    const accepted = { ...opening, sequence: 2, type: 'service-request.accepted', at: now, fields: ['note'] }
    expect(await delivered({ subject: { nik: NIK } })).toEqual([{ ...opening, fields: applicant }, accepted])
    expect(await delivered({ field: 'nik' })).toEqual([{ ...opening, fields: applicant.slice(0, 1) }])
    expect(await delivered({ since: now })).toEqual([accepted])
    expect(await delivered({ peer: STRANGER as never })).toEqual([])
    expect(await delivered({ subject: { nik: '9901015708900009' } })).toEqual([])
    await mall?.erase({ nik: NIK }, ORDER)
    const erased = await delivered({ subject: { case: id as never } })
    expect(erased?.map(({ sequence, fields, erased: isErased }) => [sequence, fields, isErased])).toEqual([
      [1, [], true],
      [2, [], true],
    ])
  })
})

describe('a master key', () => {
  const subjectKey = new Uint8Array(32).fill(7)

  test('comes from a file, from the environment, or from a key service that opens it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'selaras-key-'))
    writeFileSync(join(folder, 'master.key'), `${LINE}\n${newMasterKey('older')}\n`)
    const wrapped = masterKey(LINE).wrap(subjectKey)
    const kek = new Uint8Array(32).fill(1)
    const iv = new Uint8Array(12)
    const [id = '', bytes = ''] = LINE.split(':')
    const cipher = createCipheriv('aes-256-gcm', kek, iv)
    const held = Buffer.concat([cipher.update(Buffer.from(bytes, 'base64url')), cipher.final(), cipher.getAuthTag()])
    const service = {
      unwrap: async (_id: string, given: Uint8Array) => {
        const decipher = createDecipheriv('aes-256-gcm', kek, iv).setAuthTag(given.subarray(-16))
        return Buffer.concat([decipher.update(given.subarray(0, -16)), decipher.final()])
      },
    }
    for (const master of [
      masterKeyFile(join(folder, 'master.key')),
      masterKeyEnvironment({ SELARAS_MASTER_KEY: LINE }),
      await masterKeyFromService(service, `${id}:${held.toString('base64url')}`),
    ])
      expect([master.current, Buffer.from(master.unwrap('2026-11', wrapped) ?? [])]).toEqual([
        '2026-11',
        Buffer.from(subjectKey),
      ])
    rmSync(folder, { recursive: true })
  })

  test('says what is wrong with it', () => {
    expect(() => masterKey('')).toThrow(/no master key/)
    expect(() => masterKey('nonsense')).toThrow(/key 1 is not/)
    expect(() => masterKey('a:AAAA')).toThrow(/"a" does not have 32 bytes/)
    expect(() => masterKey(`${LINE},${LINE}`)).toThrow(/one id/)
    expect(() => newMasterKey('a b')).toThrow(/cannot name/)
    expect(() => masterKeyEnvironment({}, 'KUNCI')).toThrow(/KUNCI is not set/)
  })

  test('never wraps twice the same, and opens nothing that was changed', () => {
    const master = masterKey(LINE)
    const wrapped = master.wrap(subjectKey)
    expect(Buffer.from(wrapped).equals(Buffer.from(master.wrap(subjectKey)))).toBe(false)
    for (let bit = 0; bit < wrapped.length * 8; bit++) {
      const changed = Uint8Array.from(wrapped)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => master.unwrap('2026-11', changed)).toThrow()
    }
  })
})
