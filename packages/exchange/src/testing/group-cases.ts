import { deepEqual, equal } from 'node:assert/strict'
import { later } from '../store/later.ts'
import type { Store } from '../store/store.ts'
import type { StoreCase } from './store-fixture.ts'
import { answerOf, CASE, caseOf, entryOf, OTHER_CASE, openIn, PARTY } from './store-samples.ts'

/** Writes the next entry of a case, whichever that is by now. */
const continueCase = (store: Store, isRefused: boolean) =>
  store.write(
    async (transaction) => {
      const sequence = ((await transaction.caseOf(CASE))?.state.sequence ?? 0) + 1
      await transaction.appendEntries(CASE, [entryOf(sequence)])
      await transaction.putCase(caseOf(CASE, sequence), {})
      await transaction.owe('peer:a', CASE, 0, sequence, 0)
      if (isRefused) throw new Error('second thoughts')
      return sequence
    },
    { case: CASE },
  )

/** Gives an answer once a nonce and a key, as a node does. */
const answerOnce = (store: Store, key: string, nonce: string) =>
  store.write(
    async (transaction) => {
      if (!(await transaction.rememberNonce({ created: 0, mark: nonce }))) return 'copy'
      const earlier = await transaction.answer(PARTY, key)
      if (!earlier) await transaction.putAnswer(PARTY, key, answerOf(nonce), 0)
      return earlier?.body ?? 'new'
    },
    { nonce: { created: 0, mark: nonce }, answer: { caller: PARTY, key } },
  )

/** Writes begun together may share a transaction; nobody may notice. */
export const groupCases: readonly StoreCase[] = [
  {
    name: 'writes begun together end as if each had waited for the one before',
    run: async ({ store, reopen }) => {
      await store.write((transaction) => openIn(transaction))
      const outcomes = await Promise.allSettled([0, 1, 0, 0, 1, 0].map((refused) => continueCase(store, refused === 1)))
      deepEqual(
        outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'refused')),
        [2, 'refused', 3, 4, 'refused', 5],
      )
      const log = await reopen().read((view) => view.entriesOf(CASE, 0, 100))
      deepEqual(
        log.map(({ entry }) => entry.sequence),
        [1, 2, 3, 4, 5],
      )
      const { deliveries } = await reopen().claim({ now: 1, until: 1, share: 9 })
      equal(deliveries[0]?.target, 5)
    },
  },
  {
    name: 'what a write says it will look up changes no answer',
    run: async ({ store }) => {
      equal(await answerOnce(store, 'known', 'first'), 'new')
      const asked = [
        ['known', 'second'],
        ['other', 'third'],
        ['other', 'fourth'],
        ['last', 'first'],
        ['last', 'fourth'],
        ['last', 'fifth'],
      ] as const
      const answers = await Promise.all(asked.map(([key, nonce]) => answerOnce(store, key, nonce)))
      deepEqual(answers, ['first', 'new', 'third', 'copy', 'copy', 'new'])
    },
  },
  {
    name: 'a signature that is still on its way is kept with what it signs',
    run: async ({ store, reopen }) => {
      const soon = <Value>(value: Value) => new Promise<Value>((resolve) => setTimeout(resolve, 5, value))
      const { headers, body, ...answer } = answerOf('body')
      await store.write(async (transaction) => {
        await transaction.appendEntries(CASE, [{ ...entryOf(1), proof: soon('head..tail') }])
        await transaction.putCase(caseOf(), {})
        await transaction.putAnswer(PARTY, 'key', { ...answer, body: soon(body), headers: soon(headers) }, 0)
      })
      const kept = reopen()
      const [entry] = await kept.read((view) => view.entriesOf(CASE, 0, 1))
      deepEqual(entry?.entry, { ...entryOf(1).entry, proof: 'head..tail' })
      deepEqual(await kept.read((view) => view.answer(PARTY, 'key')), answerOf('body'))
    },
  },
  {
    name: 'a signature that fails costs its own write only',
    run: async ({ store, reopen }) => {
      const open = (id: typeof CASE, prove?: () => Promise<string>) =>
        store.write(async (transaction) => {
          await transaction.appendEntries(id, [{ ...entryOf(1, id), proof: prove?.() }])
          await transaction.putCase(caseOf(id), {})
        })
      const outcomes = await Promise.allSettled([
        open(CASE, () => later(Promise.reject(new Error('no key')))),
        open(OTHER_CASE),
      ])
      deepEqual(
        outcomes.map(({ status }) => status),
        ['rejected', 'fulfilled'],
      )
      const isKept = async (id: typeof CASE) => (await reopen().read((view) => view.entriesOf(id, 0, 9))).length
      deepEqual([await isKept(CASE), await isKept(OTHER_CASE)], [0, 1])
    },
  },
]
