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
import { oweIn } from '../testing/store-samples.ts'
import { createPatrol } from './patrol.ts'

const PEER = 'dinas.example.go.id' as ParticipantId
const DAY = 86_400_000

const folder = mkdtempSync(join(tmpdir(), 'selaras-patrol-'))
let store: Store
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test('a peer that says it works and answers nothing is sent what waits ten times ahead of its time, and no more', async () => {
  store = sqlite(join(folder, 'patrol.db'))
  const clock = { now: 0 }
  let asked = 0
  const node = {
    directory: directory({ [PEER]: 'http://dinas.example.go.id' }),
    gateways: {},
    fetch: async () => {
      asked += 1
      return new Response('{}')
    },
    stopping: new AbortController().signal,
    now: () => clock.now,
    wake: () => undefined,
    store,
  } as unknown as ExchangeNode
  const patrol = createPatrol(node, (error) => {
    throw error
  })
  const attempts: number[] = []
  const attempt = async () => {
    const { now } = clock
    const { deliveries } = await store.claim({ now, until: now + 1, share: 8 })
    for (const lease of deliveries) {
      attempts.push(now)
      await store.write((transaction) => transaction.postpone(lease, DAY, 'off', { silent: PEER }))
    }
  }
  await oweIn(store, `peer:${PEER}`)
  for (; clock.now < DAY / 2; clock.now += 10_000) {
    await attempt()
    patrol(clock.now)
    for (let turn = 0; turn < 20; turn++) await nextTurn()
  }
  expect(attempts).toHaveLength(1 + 10)
  expect(attempts.at(-1)).toBeLessThan(300_000)
  // Once nothing waits for it to come back, it is not asked either.
  expect(asked).toBe(11)
})
