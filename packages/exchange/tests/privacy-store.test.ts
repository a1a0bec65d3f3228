import type { KeyObject } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pseudonym } from '@selaras/rules'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../src/cases/digest.ts'
import { eraseSubject, masterKey, newMasterKey, rewrapKeys, type SealedStore, sealed } from '../src/privacy/index.ts'
import { nikName } from '../src/privacy/subject.ts'
import { sqlite } from '../src/sqlite.ts'
import type { Store } from '../src/store/store.ts'
import { describeStore, failedStoreCases } from '../src/testing/index.ts'
import type { CreateStoreFixture } from '../src/testing/store-fixture.ts'
import { answerOf, CASE, caseOf, commandOf, entryOf } from '../src/testing/store-samples.ts'

const LINE = newMasterKey('2026-11')
const NIK = '9901015708900001'
const SECRETS = [NIK, 'Siti Contoh', 'Rahasia Kasus', 'Catatan Petugas', 'Perintah Rahasia', 'Galat Rahasia']

interface Place {
  folder: string
  path: string
  close: () => Promise<void>
  open: (line?: string) => SealedStore
}

/** A folder, sealed stores on its one database, and a way to look at the bytes. */
const placeIn = (wrap: (below: Store) => Store = (below) => below): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-sealed-'))
  const path = join(folder, 'log.db')
  const opened: Store[] = []
  return {
    folder,
    path,
    open: (line = LINE) => {
      const store = sealed(wrap(sqlite(path)), { masterKey: masterKey(line) })
      opened.push(store)
      return store
    },
    close: async () => {
      for (const store of opened) await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('\n')

const sealedFixture: CreateStoreFixture = () => {
  const place = placeIn()
  return { store: place.open(), reopen: () => place.open(), close: place.close }
}

describeStore({ describe, test, create: sealedFixture })

/** Writes something personal into every place that can hold it. */
const writeEverything = async (store: Store) => {
  await store.write(async (transaction) => {
    const request = caseOf().state
    const entry = { ...entryOf(1).entry, data: { request, note: 'Rahasia Kasus' } } as never
    await transaction.appendEntries(CASE, [{ entry, digest: 'digest-1' }])
    await transaction.putCase(caseOf(), { service: 's.s', person: NIK, reference: 'A-1' })
    await transaction.putAnswer('mpp.example.go.id', 'answer-key', answerOf(JSON.stringify(request)), 0)
    await transaction.queueCommand({ ...commandOf('a-command'), data: { note: 'Perintah Rahasia' } }, 0)
    const change = { key: 'k', about: { reference: 'A-1' }, command: { note: 'Catatan Petugas', nik: NIK } }
    await transaction.recordChange('oss', `k-${NIK}`, JSON.stringify(change), false, 0)
    await transaction.recordChange('oss', 'none', JSON.stringify({ ...change, about: { nik: NIK } }), false, 0)
    await transaction.owe('peer:a', CASE, 0, 1, 0)
  })
  const { deliveries, commands } = await store.claim({ now: 1, until: 1, share: 9 })
  await store.write(async (transaction) => {
    for (const lease of deliveries) await transaction.postpone(lease, undefined, `Galat Rahasia ${NIK}`)
    for (const lease of commands) await transaction.postponeCommand(lease, 5, `Galat Rahasia ${NIK}`)
  })
}

/** What of the secrets can be read in the files of a store, while it is open and after it closed. */
const leaks = async (wrap?: (below: Store) => Store): Promise<string[]> => {
  const place = placeIn(wrap)
  try {
    const store = place.open()
    await writeEverything(store)
    const whileOpen = bytesIn(place.folder)
    await store.close()
    const all = whileOpen + bytesIn(place.folder)
    return SECRETS.filter((secret) => all.includes(secret))
  } finally {
    await place.close()
  }
}

describe('a sealed store', () => {
  test('leaves nothing personal in its files', async () => {
    expect(await leaks()).toEqual([])
  })

  const onWrites =
    (change: (transaction: Parameters<Parameters<Store['write']>[0]>[0]) => object) => (below: Store) => ({
      ...below,
      write: <Result>(work: Parameters<typeof below.write<Result>>[0]) =>
        below.write((transaction) => work({ ...transaction, ...change(transaction) })),
    })

  test.each([
    [
      'keeps the plain state beside',
      'Siti Contoh',
      onWrites((transaction) => ({
        putCase: async (stored: never, lookup: never) => {
          await transaction.putCase(stored, lookup)
          await transaction.recordChange('beside', crypto.randomUUID(), JSON.stringify(caseOf()), true, 0)
        },
      })),
    ],
    [
      'remembers people by NIK',
      NIK,
      onWrites((transaction) => ({
        putCase: (stored: never, lookup: object) => transaction.putCase(stored, { ...lookup, person: NIK }),
      })),
    ],
  ])('that %s is caught', async (_name, leaked, wrap) => {
    expect(await leaks(wrap)).toContain(leaked)
  })

  test('passes over no case of the contract when its key goes with the handle', async () => {
    const forgetful: CreateStoreFixture = () => {
      const place = placeIn()
      return { store: place.open(), reopen: () => place.open(newMasterKey('other')), close: place.close }
    }
    const name = 'what was written is there for another handle as soon as the write resolves'
    expect(await failedStoreCases(forgetful, [name])).toEqual([name])
  })

  test('opens with its master key only, and says which is missing', async () => {
    const place = placeIn()
    await writeEverything(place.open())
    const [, bytes] = newMasterKey('x').split(':')
    const wrong = place.open(`2026-11:${bytes}`)
    const missing = place.open(newMasterKey('2027-01'))
    await expect(wrong.read((view) => view.caseOf(CASE))).rejects.toThrow(/"2026-11" is not the one/)
    await expect(missing.read((view) => view.caseOf(CASE))).rejects.toThrow(/"2026-11" is missing/)
    expect(await missing.unready?.()).toMatch(/"2026-11" is missing/)
    await place.close()
  })

  test('rotation wraps every key anew; after it the old master key opens nothing and the new one all', async () => {
    const place = placeIn()
    await writeEverything(place.open())
    const next = newMasterKey('2026-12')
    const keys = await place.open().below.read((view) => view.keysNotUnder('none', 0, 100))
    expect(await rewrapKeys(place.open(`${next}\n${LINE}`))).toBe(keys.length)
    expect((await place.open(next).read((view) => view.caseOf(CASE)))?.state).toEqual(caseOf().state)
    await expect(place.open(LINE).read((view) => view.caseOf(CASE))).rejects.toThrow(/"2026-12" is missing/)
    const bytes = bytesIn(place.folder)
    expect(keys.filter(({ wrapped }) => bytes.includes(wrapped))).toEqual([])
    await place.close()
  })

  test('what was sealed for one place does not open in another', async () => {
    const place = placeIn()
    const store = place.open()
    await store.write(async (transaction) => {
      await transaction.putCase(caseOf(), {})
      for (const each of [1, 2]) await transaction.appendEntries(CASE, [entryOf(each, CASE, `note ${each}`)])
    })
    const [one, two] = await store.below.read((view) => view.entriesOf(CASE, 0, 9))
    expect(one && two && one.entry.data).not.toEqual(two?.entry.data)
    const swapped = {
      ...store.below,
      read: <Result>(work: Parameters<typeof store.read<Result>>[0]) =>
        store.below.read((view) =>
          work({
            ...view,
            entriesOf: async () => [{ ...two, entry: { ...two?.entry, data: one?.entry.data } } as never],
          }),
        ),
    }
    const again = sealed(swapped, { masterKey: masterKey(LINE) })
    await expect(again.read((view) => view.entriesOf(CASE, 0, 9))).rejects.toThrow()
    await place.close()
  })

  test('of an erased subject neither key nor pseudonym is left in any page, nor anybody else harmed', async () => {
    const place = placeIn()
    const store = place.open()
    const niks = Array.from({ length: 200 }, (_, at) => `99010157089${String(at).padStart(5, '0')}`)
    const idOf = (at: number) => `0000-0000-${String(at).padStart(4, '0')}` as typeof CASE
    for (const [at, nik] of niks.entries()) {
      const { state } = caseOf(idOf(at))
      const applicant = { identity: { nik, name: 'Siti Contoh' } }
      const stored = { ...caseOf(), state: { ...state, applicant } as never }
      await store.write((transaction) => transaction.putCase(stored, { service: 's.s', person: sha256(nik) }))
    }
    const { pseudonym: named } = await store.vault()
    const wrapped = (await store.below.read((view) => view.keysNotUnder('none', 1, 1e9))).map((key) => key.wrapped)
    expect(wrapped).toHaveLength(200)
    await eraseSubject(store, { nik: niks[0] as string }, { by: 'petugas', basis: 'UU 27/2022', at: 0 })
    const found = await store.read((view) => view.findCases({ service: 's.s', person: sha256(niks[1] as string) }))
    expect(found.map(({ state }) => state.id)).toEqual([idOf(1)])
    for (const nik of niks.slice(1)) await eraseSubject(store, { nik }, { by: 'petugas', basis: 'UU 27/2022', at: 0 })
    const bytes = bytesIn(place.folder)
    expect(wrapped.filter((key) => bytes.includes(key))).toEqual([])
    expect(niks.filter((nik) => bytes.includes(named(nikName(nik))))).toEqual([])
    await place.close()
  })

  test('knows subjects by the pseudonym of the rules', async () => {
    const place = placeIn()
    const store = place.open()
    const vault = await store.vault()
    expect(vault.pseudonym(nikName(NIK))).toBe(
      await pseudonym((vault.own.key as KeyObject).export(), 'sealed-store', nikName(NIK)),
    )
    await place.close()
  })
})
