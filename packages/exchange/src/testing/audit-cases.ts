import { deepEqual, equal, rejects } from 'node:assert/strict'
import { leafHash } from '../audit/merkle.ts'
import type { AuditLeaf } from '../store/audit.ts'
import type { Store } from '../store/store.ts'
import type { StoreCase } from './store-fixture.ts'
import { CASE, commandOf, keepIn, OTHER_CASE, OWNER, openIn, oweIn, PARTY, STRANGER } from './store-samples.ts'

const leafOf = (text: string, more: Partial<AuditLeaf> = {}): AuditLeaf => ({
  text,
  hash: leafHash(Buffer.from(text)),
  ...more,
})
const hex = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString('hex'))
const append = (store: Store, ...leaves: AuditLeaf[]) =>
  store.write(async (transaction) => {
    for (const leaf of leaves) await transaction.appendLeaf(leaf)
  })

const log: readonly StoreCase[] = [
  {
    name: 'leaves of the audit log have dense places from 0, also after writes that failed',
    run: async ({ store, reopen }) => {
      equal(await store.read((view) => view.auditSize()), 0)
      await append(store, leafOf('a'))
      const failing = store.write(async (transaction) => {
        await transaction.appendLeaf(leafOf('lost'))
        throw new Error('second thoughts')
      })
      await rejects(failing, /second thoughts/)
      await Promise.all(['b', 'c', 'd'].map((text) => append(store, leafOf(text))))
      const other = reopen()
      equal(await other.read((view) => view.auditSize()), 4)
      deepEqual(await other.read((view) => view.auditLeaves(0, 9)), ['a', 'b', 'c', 'd'])
      deepEqual(await other.read((view) => view.auditLeaves(1, 3)), ['b', 'c'])
      const hashes = await other.read((view) => view.auditHashes(0, 1, 3))
      deepEqual(hex(hashes), hex([leafOf('b').hash, leafOf('c').hash]))
    },
  },
  {
    name: 'the first leaf that covers an entry is found by case and number',
    run: async ({ store }) => {
      await keepIn(store, CASE, OTHER_CASE)
      await append(
        store,
        leafOf('a', { case: CASE, sequence: 1 }),
        leafOf('b', { case: OTHER_CASE, sequence: 5 }),
        leafOf('c', { case: CASE, sequence: 4 }),
        leafOf('d', { case: CASE, sequence: 4 }),
      )
      const found = (sequence: number) => store.read((view) => view.auditLeafOf(CASE, sequence))
      deepEqual(await found(1), { index: 0, text: 'a' })
      for (const sequence of [2, 4]) deepEqual(await found(sequence), { index: 2, text: 'c' })
      equal(await found(5), undefined)
    },
  },
  {
    name: 'hashes of complete tiles are kept by level',
    run: async ({ store, reopen }) => {
      const hashes = ['x', 'y', 'z'].map((text) => leafOf(text).hash)
      await store.write((transaction) => transaction.putAuditHashes(2, 7, hashes))
      const read = (level: number, start: number, end: number) =>
        reopen().read((view) => view.auditHashes(level, start, end))
      deepEqual(hex(await read(2, 8, 10)), hex(hashes.slice(1)))
      deepEqual(await read(1, 0, 99), [])
    },
  },
  {
    name: 'of the checkpoints of one origin the largest is kept, of several origins the newest log is given',
    run: async ({ store, reopen }) => {
      const put = (origin: string, size: number, note: string) =>
        store.write((transaction) => transaction.putCheckpoint({ origin, size, note, at: 9 }))
      await put('a.go.id/audit/0', 3, 'three')
      await put('a.go.id/audit/0', 5, 'five')
      await put('a.go.id/audit/0', 5, 'five, cosigned')
      await put('a.go.id.evil/audit/9', 99, 'of somebody else')
      const latest = (origin: string) => reopen().read((view) => view.checkpoint(origin))
      const five = { origin: 'a.go.id/audit/0', size: 5, note: 'five, cosigned', at: 9 }
      deepEqual(await latest('a.go.id/audit/'), five)
      await put('a.go.id/audit/1700000000000', 2, 'restored')
      equal((await latest('a.go.id/audit/'))?.note, 'restored')
      deepEqual(await latest('a.go.id/audit/0'), five)
      equal(await latest('b.go.id/audit/'), undefined)
    },
  },
  {
    name: 'the newest log of a participant goes by number, not by letter',
    run: async ({ store, reopen }) => {
      for (const since of [9, 10])
        await store.write((transaction) =>
          transaction.putCheckpoint({ origin: `a.go.id/audit/${since}`, size: 1, note: `since ${since}`, at: 9 }),
        )
      equal((await reopen().read((view) => view.checkpoint('a.go.id/audit/')))?.note, 'since 10')
    },
  },
  {
    name: 'of a participant that was restored again and again the newest 16 logs are kept',
    run: async ({ store, reopen }) => {
      const put = (origin: string) =>
        store.write((transaction) => transaction.putCheckpoint({ origin, size: 1, note: origin, at: 9 }))
      await put('b.go.id/audit/1')
      for (let since = 90; since < 120; since++) await put(`a.go.id/audit/${since}`)
      const held = async (origin: string) => (await reopen().read((view) => view.checkpoint(origin))) !== undefined
      const logs = await Promise.all([90, 99, 103, 104, 119].map((since) => held(`a.go.id/audit/${since}`)))
      deepEqual(logs, [false, false, false, true, true])
      equal(await held('b.go.id/audit/1'), true)
    },
  },
]

const upkeep: readonly StoreCase[] = [
  {
    name: 'a recovery begins, is known to every handle, and ends',
    run: async ({ store, reopen }) => {
      const read = () => reopen().read(async (view) => [await view.recovery(), await view.restoredAt()])
      deepEqual(await read(), [undefined, 0])
      await store.write((transaction) => transaction.setRecovery({ since: 5, without: [STRANGER] }))
      deepEqual(await read(), [{ since: 5, without: [STRANGER] }, 5])
      await store.write((transaction) => transaction.setRecovery(undefined))
      deepEqual(await read(), [undefined, 5])
      await store.write((transaction) => openIn(transaction))
      deepEqual(await store.read((view) => view.knownParties()), [PARTY, OWNER].sort())
    },
  },
  {
    name: 'what is parked is taken up again, all or what fits, as if it had never failed',
    run: async ({ store, reopen }) => {
      for (const destination of ['peer:a', 'peer:b']) {
        await oweIn(store, destination)
        const { deliveries } = await store.claim({ now: 1, until: 5, share: 9 })
        for (const lease of deliveries)
          await store.write((transaction) =>
            transaction.postpone(lease, undefined, 'urn nobody reads 9901015708900001'),
          )
      }
      await store.write((transaction) => transaction.queueCommand(commandOf('key'), 0))
      const { commands } = await store.claim({ now: 9, until: 19, share: 9 })
      for (const lease of commands)
        await store.write((transaction) =>
          transaction.postponeCommand(lease, undefined, '{"type":"urn:selaras:problem:invalid"}'),
        )
      const stuck = await reopen().read((view) => view.stuck(9))
      deepEqual(
        stuck.map(({ state, destination, case: id, command }) => [state, destination, id, command]),
        [
          ['parked', `owner:${OWNER}`, CASE, 'accept'],
          ['parked', 'peer:a', CASE, undefined],
          ['parked', 'peer:b', CASE, undefined],
        ],
      )
      equal(JSON.stringify(stuck).includes('9901015708900001'), false)
      const redrive = (filter: object) => store.write((transaction) => transaction.redrive(filter, 30))
      equal(await redrive({ destination: 'peer:c' }), 0)
      equal(await redrive({ destination: 'peer:a', case: OTHER_CASE }), 0)
      equal(await redrive({ destination: 'peer:a', case: CASE }), 1)
      deepEqual((await store.read((view) => view.backlog())).parked, 2)
      equal(await redrive({}), 2)
      deepEqual(await store.read((view) => view.stuck(9)), [])
      const taken = await reopen().claim({ now: 30, until: 40, share: 9 })
      deepEqual([taken.deliveries.length, taken.commands.length], [2, 1])
      deepEqual(
        taken.deliveries.map(({ failures }) => failures),
        [0, 0],
      )
    },
  },
]

export const auditCases: readonly StoreCase[] = [...log, ...upkeep]
