import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ExchangeNode } from '../node.ts'
import { sqlite } from '../store/sqlite/sqlite.ts'
import type { Store } from '../store/store.ts'
import { rematchNew } from './rematch.ts'

const folder = mkdtempSync(join(tmpdir(), 'selaras-rematch-'))
afterAll(() => rmSync(folder, { recursive: true }))

const changeOf = (number: number) => ({
  key: `change-${number}`,
  about: { reference: `L-${number}` },
  command: { kind: 'service-request', name: 'accept', data: {} },
})

test('requests are served between the pages of many changes that fit no case', async () => {
  const store = sqlite(join(folder, 'rematch.db'))
  await store.write(async (transaction) => {
    for (let at = 0; at < 1000; at++)
      await transaction.recordChange('legacy', `change-${at}`, JSON.stringify(changeOf(at)), false, 0)
  })
  const node = { store, stopping: new AbortController().signal, wake: () => {} } as unknown as ExchangeNode
  let turns = 0
  const count = () => {
    turns += 1
    next = setImmediate(count)
  }
  let next = setImmediate(count)
  await rematchNew(node)
  clearImmediate(next)
  expect(turns).toBeGreaterThanOrEqual(10)
  await store.close()
})

test('many changes that fit no case cost a question a page, not one each', async () => {
  const store = sqlite(join(folder, 'questions.db'))
  await store.write(async (transaction) => {
    for (let at = 0; at < 500; at++)
      await transaction.recordChange('legacy', `change-${at}`, JSON.stringify(changeOf(at)), false, 0)
  })
  let questions = 0
  const read: Store['read'] = (work) =>
    store.read((view) => {
      const counted = Object.entries(view).map(([name, ask]) => [
        name,
        (...given: unknown[]) => {
          questions += 1
          return (ask as (...all: unknown[]) => unknown)(...given)
        },
      ])
      return work(Object.fromEntries(counted))
    })
  const node = { store: { ...store, read }, stopping: new AbortController().signal, wake: () => {} }
  await rematchNew(node as unknown as ExchangeNode)
  expect(questions).toBeLessThanOrEqual(1 + 2 * 6)
  await store.close()
})
