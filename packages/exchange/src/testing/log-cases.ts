import { deepEqual, equal, rejects } from 'node:assert/strict'
import type { TrackingNumber } from '@selaras/schemas'
import type { CaseQuery, Store } from '../store/store.ts'
import type { StoreCase } from './store-fixture.ts'
import { answerOf, CASE, caseOf, entryOf, keepIn, OTHER_CASE, openIn, PARTY, STRANGER } from './store-samples.ts'

const everything = { after: 0, limit: 100 }
const logIn = async (store: Store) =>
  (await store.read((view) => view.entriesOf(CASE, 0, 100))).map(({ entry, digest }) => ({ entry, digest }))

const durability: readonly StoreCase[] = [
  {
    name: 'what was written is there for another handle as soon as the write resolves',
    run: async ({ store, reopen }) => {
      await store.write((transaction) => openIn(transaction, CASE, 3))
      const other = reopen()
      deepEqual(await other.read((view) => view.caseOf(CASE)).then((found) => found?.state), caseOf(CASE, 3).state)
      deepEqual(await logIn(other), [entryOf(1), entryOf(2), entryOf(3)])
    },
  },
  {
    name: 'of a write that fails nothing is kept, and it rejects with its own error',
    run: async ({ store, reopen }) => {
      const failing = store.write(async (transaction) => {
        await openIn(transaction)
        await transaction.owe('peer:a', CASE, 0, 1, 0)
        throw new Error('second thoughts')
      })
      await rejects(failing, /second thoughts/)
      deepEqual(await logIn(reopen()), [])
      deepEqual(await reopen().claim({ now: 1, until: 1, share: 9 }), { deliveries: [], commands: [] })
    },
  },
  {
    name: 'a write that fails takes none of those beside it along',
    run: async ({ store, reopen }) => {
      await keepIn(store, CASE)
      const writes = Array.from({ length: 9 }, (_, at) =>
        store.write(async (transaction) => {
          await transaction.appendEntries(CASE, [entryOf(at + 1)])
          if (at === 4) throw new Error('the fifth')
        }),
      )
      const outcomes = await Promise.allSettled(writes)
      deepEqual(
        outcomes.map(({ status }) => status === 'fulfilled'),
        [1, 1, 1, 1, 0, 1, 1, 1, 1].map(Boolean),
      )
      deepEqual(
        (await logIn(reopen())).map(({ entry }) => entry.sequence),
        [1, 2, 3, 4, 6, 7, 8, 9],
      )
    },
  },
  {
    name: 'writes run one after another and see what came before',
    run: async ({ store }) => {
      await keepIn(store, CASE)
      const raise = store.write.bind(store, async (transaction) => {
        const { length } = await transaction.entriesOf(CASE, 0, 100)
        await transaction.appendEntries(CASE, [entryOf(length + 1)])
      })
      await Promise.all(Array.from({ length: 20 }, raise))
      equal((await logIn(store)).length, 20)
    },
  },
]

const log: readonly StoreCase[] = [
  {
    name: 'an entry is never replaced: its number is taken',
    run: async ({ store, reopen }) => {
      await store.write((transaction) => openIn(transaction))
      await rejects(store.write((transaction) => transaction.appendEntries(CASE, [entryOf(1, CASE, 'other')])))
      deepEqual(await logIn(reopen()), [entryOf(1)])
    },
  },
  {
    name: 'a page of a log starts after a number and ends at its limit',
    run: async ({ store }) => {
      await store.write((transaction) => openIn(transaction, CASE, 9))
      const page = await store.read((view) => view.entriesOf(CASE, 3, 2))
      deepEqual(
        page.map(({ entry }) => entry.sequence),
        [4, 5],
      )
    },
  },
  {
    name: 'the feed shows a participant its own cases, in the order they were written, once',
    run: async ({ store, reopen }) => {
      await store.write((transaction) => openIn(transaction))
      await store.write((transaction) => openIn(transaction, OTHER_CASE))
      await store.write((transaction) => transaction.appendEntries(CASE, [entryOf(2)]))
      const feed = (participant: typeof PARTY, after: number) =>
        reopen().read((view) => view.entriesAfter({ participant, after, limit: 2 }))
      const first = await feed(PARTY, 0)
      const second = await feed(PARTY, first.at(-1)?.position ?? 0)
      deepEqual(
        [...first, ...second].map(({ entry }) => entry.id),
        [`${CASE}.1`, `${OTHER_CASE}.1`, `${CASE}.2`],
      )
      deepEqual(await feed(STRANGER, 0), [])
    },
  },
  {
    name: 'the feed of who came to a case later begins with the entry it came with, and says so',
    run: async ({ store, reopen }) => {
      await store.write(async (transaction) => {
        await transaction.appendEntries(CASE, [entryOf(1), entryOf(2)])
        await transaction.putCase(caseOf(CASE, 2), {})
      })
      await store.write(async (transaction) => {
        const { state, ...stored } = caseOf(CASE, 3)
        await transaction.appendEntries(CASE, [entryOf(3)])
        await transaction.putCase({ ...stored, state: { ...state, parties: [...state.parties, STRANGER] } }, {})
        await transaction.appendEntries(CASE, [entryOf(4)])
        await transaction.putCase({ ...stored, state: { ...state, parties: [...state.parties, STRANGER] } }, {})
      })
      const feed = async (participant: typeof PARTY, id?: typeof CASE) =>
        (await reopen().read((view) => view.entriesAfter({ participant, case: id, after: 0, limit: 9 }))).map(
          ({ entry, joins }) => [entry.sequence, joins ?? false],
        )
      deepEqual(await feed(STRANGER), [
        [3, true],
        [4, false],
      ])
      deepEqual(
        (await feed(PARTY)).map(([sequence]) => sequence),
        [2, 3, 4],
      )
      deepEqual((await feed(STRANGER, CASE)).length, 4)
    },
  },
  {
    name: 'a store that was closed says so as a store does, whatever it is asked',
    run: async ({ store }) => {
      await store.write((transaction) => openIn(transaction))
      await store.close()
      const asked = [
        () => store.write(async (transaction) => transaction.backlog()),
        () => store.read((view) => view.backlog()),
        () => store.claim({ now: 1, until: 2, share: 1 }),
      ]
      for (const ask of asked) await rejects(ask, { name: 'StoreError', code: 'unavailable' })
    },
  },
  {
    name: 'a list shows a participant its own cases, by status and by service',
    run: async ({ store }) => {
      await store.write(async (transaction) => {
        await transaction.putCase(caseOf(), { service: 'usaha.nib' })
        await transaction.putCase(caseOf(OTHER_CASE, 1, 'accepted'), { service: 'usaha.nib' })
      })
      const listed = async (query: Pick<CaseQuery, 'participant' | 'statuses' | 'services'>) =>
        (await store.read((view) => view.cases({ kind: 'service-request', ...query, ...everything }))).length
      const participant = PARTY
      equal(await listed({ participant }), 2)
      equal(await listed({ participant, statuses: ['accepted'], services: ['usaha.nib'] }), 1)
      equal(await listed({ participant, services: ['lain.layanan'] }), 0)
      equal(await listed({ participant: STRANGER }), 0)
      equal((await store.read((view) => view.cases({ kind: 'complaint', participant, ...everything }))).length, 0)
    },
  },
  {
    name: 'a list is read from either end, by several statuses and several things it may be about, page by page',
    run: async ({ store, reopen }) => {
      const about = ['a', 'b', undefined, 'a', 'c', '', 'b', 'a']
      const ids = about.map((_, at) => `case-${at}` as TrackingNumber)
      const put = (at: number, status: string, service = about[at]) =>
        store.write((transaction) => transaction.putCase(caseOf(ids[at], 1, status), { service }))
      for (const at of about.keys()) await put(at, 'submitted')
      // What moves, or turns out to be about something else, is listed as it stands.
      await put(3, 'accepted')
      await put(6, 'issued')
      await put(7, 'submitted', 'c')
      const listed = async (query: Partial<CaseQuery>) => {
        const places: number[] = []
        for (let after = query.newestFirst ? Number.MAX_SAFE_INTEGER : 0; ; ) {
          const page = { kind: 'service-request', participant: PARTY, ...query, after, limit: 2 } as const
          const found = await reopen().read((view) => view.cases(page))
          places.push(...found.map(({ state }) => ids.indexOf(state.id)))
          if (found.length < 2) return places
          after = found.at(-1)?.position ?? 0
        }
      }
      deepEqual(await listed({ newestFirst: true }), [7, 6, 5, 4, 3, 2, 1, 0])
      deepEqual(await listed({ statuses: ['accepted', 'issued', 'refused'] }), [3, 6])
      deepEqual(await listed({ services: ['c', 'a'] }), [0, 3, 4, 7])
      deepEqual([...(await listed({ statuses: [] })), ...(await listed({ services: [] }))], [])
      deepEqual(await listed({ services: ['b', '', null], newestFirst: true }), [6, 5, 2, 1])
      deepEqual(await listed({ services: ['a', 'b'], statuses: ['submitted', 'issued'], newestFirst: true }), [6, 1, 0])
    },
  },
]

const lookups: readonly StoreCase[] = [
  {
    name: 'a case that was kept before anybody might see it is found once it may be seen',
    run: async ({ store, reopen }) => {
      await store.write((transaction) => transaction.putCase(caseOf(), {}))
      await store.write((transaction) =>
        transaction.putCase(caseOf(CASE, 2, 'accepted'), { reference: 'A-1', service: 's.s', person: 'p' }),
      )
      for (const lookup of [{ reference: 'A-1' }, { service: 's.s', person: 'p' }])
        equal((await reopen().read((view) => view.findCases(lookup))).length, 1)
    },
  },
  {
    name: 'the first answer under a key stays',
    run: async ({ store, reopen }) => {
      await store.write((transaction) => transaction.putAnswer(PARTY, 'key', answerOf('first'), 0))
      await store
        .write((transaction) => transaction.putAnswer(PARTY, 'key', answerOf('second'), 0))
        .catch(() => undefined)
      deepEqual(await reopen().read((view) => view.answer(PARTY, 'key')), answerOf('first'))
      equal(await reopen().read((view) => view.answer(STRANGER, 'key')), undefined)
    },
  },
  {
    name: 'a case is found by what others know of it, and every case that fits is given',
    run: async ({ store }) => {
      await store.write((transaction) =>
        transaction.putCase(caseOf(), { reference: 'A-1', service: 's.s', person: 'p' }),
      )
      const find = async (lookup: { reference?: string; service?: string; person?: string }) =>
        (await store.read((view) => view.findCases(lookup))).map(({ state }) => state.id)
      deepEqual(await find({ reference: 'A-1' }), [CASE])
      deepEqual(await find({ service: 's.s', person: 'p' }), [CASE])
      deepEqual(await find({ reference: 'A-2' }), [])
      await store.write((transaction) =>
        transaction.putCase(caseOf(OTHER_CASE), { reference: 'A-1', service: 's.s', person: 'p' }),
      )
      deepEqual(await find({ reference: 'A-1' }), [CASE, OTHER_CASE])
      deepEqual(await find({ service: 's.s', person: 'p' }), [CASE, OTHER_CASE])
      await store.write((transaction) =>
        transaction.putCase(caseOf(OTHER_CASE, 2, 'issued'), { reference: 'A-1', service: 's.s' }),
      )
      deepEqual(await find({ service: 's.s', person: 'p' }), [CASE])
    },
  },
  {
    name: 'a nonce is used up once, on whichever handle, until it is forgotten',
    run: async ({ store, reopen }) => {
      const one = { created: 0, mark: 'one' }
      const two = { created: 9, mark: 'two' }
      const remember = (to: Store, nonce: typeof one) => to.write((transaction) => transaction.rememberNonce(nonce))
      equal(await remember(store, one), true)
      equal(await remember(reopen(), one), false)
      const isSpent = (nonce: typeof one) => store.read((view) => view.nonceSpent(nonce))
      equal(await isSpent(two), false)
      equal(await remember(store, two), true)
      equal(await isSpent(two), true)
      for (const other of [{ mark: 'another' }, { created: 8 }]) equal(await isSpent({ ...two, ...other }), false)
      await store.write((transaction) => transaction.forgetNonces(9))
      equal(await remember(reopen(), two), false)
      equal(await remember(store, one), true)
    },
  },
  {
    name: 'a change of a legacy system is recorded once',
    run: async ({ store, reopen }) => {
      const record = (to: Store) => to.write((transaction) => transaction.recordChange('oss', 'key', '{}', false, 0))
      equal(await record(store), true)
      equal(await record(store), false)
      equal(await record(reopen()), false)
      equal((await store.read((view) => view.backlog())).divergent, 1)
    },
  },
]

export const logCases: readonly StoreCase[] = [...durability, ...log, ...lookups]
