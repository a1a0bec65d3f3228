import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ParticipantId } from '@selaras/schemas'
import { afterEach, expect, test } from 'vitest'
import { directory } from '../directory.ts'
import type { ExchangeNode } from '../node.ts'
import { sqlite } from '../store/sqlite/sqlite.ts'
import type { Store } from '../store/store.ts'
import { createPatrol } from './patrol.ts'

const PEER = 'dinas.example.go.id' as ParticipantId
const SECOND = 1000
const HOUR = 3600 * SECOND

const folder = mkdtempSync(join(tmpdir(), 'selaras-patrol-'))
let store: Store
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test('a peer that says it works and answers nothing is heard less and less often, one that came back at once', async () => {
  store = sqlite(join(folder, 'patrol.db'))
  let returns = 0
  const node = {
    directory: directory({ [PEER]: 'http://dinas.example.go.id' }),
    gateways: {},
    fetch: async () => new Response('{}'),
    stopping: new AbortController().signal,
    now: () => 0,
    wake: () => {
      returns += 1
    },
    store,
  } as unknown as ExchangeNode
  const patrol = createPatrol(node, (error) => {
    throw error
  })
  const roundAt = async (at: number) => {
    await store.write((transaction) => transaction.noteSilence(PEER, at))
    const before = returns
    patrol(at)
    for (let turn = 0; turn < 20; turn++) await nextTurn()
    return returns - before
  }
  expect(await roundAt(0)).toBe(1)
  for (let at = 10 * SECOND; at < HOUR; at += 10 * SECOND) await roundAt(at)
  expect(returns).toBeGreaterThan(4)
  expect(returns).toBeLessThan(10)
  expect([await roundAt(10 * HOUR), await roundAt(10 * HOUR + 20 * SECOND)]).toEqual([1, 1])
})
