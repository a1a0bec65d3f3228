import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ParticipantId } from '@selaras/schemas'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { directory } from '../directory.ts'
import type { ExchangeNode } from '../node.ts'
import { sqlite } from '../store/sqlite/sqlite.ts'
import type { Store } from '../store/store.ts'
import { oweIn } from '../testing/store-samples.ts'
import { createPatrol } from './patrol.ts'

const PEER = 'dinas.example.go.id' as ParticipantId
const OTHER = 'kecamatan.example.go.id' as ParticipantId
const DAY = 86_400_000

const folder = mkdtempSync(join(tmpdir(), 'selaras-patrol-'))
let store: Store
afterEach(() => store.close())
afterAll(() => rmSync(folder, { recursive: true }))

/** A node on an empty store, of which the patrol sees so much. */
const nodeWith = (parts: Partial<ExchangeNode>): ExchangeNode => {
  store = sqlite(join(folder, `${randomUUID()}.db`))
  return {
    directory: directory({ [PEER]: `http://${PEER}`, [OTHER]: `http://${OTHER}` }),
    gateways: {},
    stopping: new AbortController().signal,
    wake: () => undefined,
    store,
    ...parts,
  } as ExchangeNode
}
const patrolOf = (node: ExchangeNode) =>
  createPatrol(node, (error) => {
    throw error
  })

const fail = async (until: number, now = 0) => {
  const { deliveries } = await store.claim({ now, until: now + 1, share: 8 })
  for (const lease of deliveries) {
    const silent = lease.destination.slice('peer:'.length) as ParticipantId
    await store.write((transaction) => transaction.postpone(lease, until, 'off', { silent }))
  }
  return deliveries.length
}

test('a peer that says it works and answers nothing is sent what waits ten times ahead of its time, and no more', async () => {
  const clock = { now: 0 }
  let [asked, woken] = [0, 0]
  const node = nodeWith({
    fetch: async () => {
      asked += 1
      return new Response('{}')
    },
    now: () => clock.now,
    wake: () => {
      woken += 1
    },
  })
  const patrol = patrolOf(node)
  const attempts: number[] = []
  await oweIn(store, `peer:${PEER}`)
  for (; clock.now < DAY / 2; clock.now += 10_000) {
    if ((await fail(DAY, clock.now)) > 0) attempts.push(clock.now)
    patrol(clock.now)
    for (let turn = 0; turn < 20; turn++) await nextTurn()
  }
  expect(attempts).toHaveLength(1 + 10)
  expect(attempts.at(-1)).toBeLessThan(300_000)
  // Once nothing waits for it to come back, it is not asked either.
  expect([asked, woken]).toEqual([11, 11])
})

test('a peer that keeps the patrol waiting, whatever it is told, keeps it from no other', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const asked: string[] = []
    const node = nodeWith({
      fetch: async (input) => {
        const { hostname } = new URL((input as Request).url)
        asked.push(hostname)
        return hostname === PEER ? new Promise<Response>(() => undefined) : new Response('', { status: 503 })
      },
      now: () => 0,
    })
    for (const peer of [PEER, OTHER]) await oweIn(store, `peer:${peer}`)
    await fail(DAY)
    const patrol = patrolOf(node)
    for (const at of [0, 30_000, 60_000]) {
      patrol(at)
      for (let turn = 0; turn < 20; turn++) await nextTurn()
      vi.advanceTimersByTime(5_000)
      for (let turn = 0; turn < 20; turn++) await nextTurn()
    }
    expect(asked.filter((peer) => peer === OTHER)).toHaveLength(3)
  } finally {
    vi.useRealTimers()
  }
})

test('nothing is written once the node stops', async () => {
  const stopping = new AbortController()
  const answer = Promise.withResolvers<Response>()
  const node = nodeWith({ fetch: () => answer.promise, now: () => 0, stopping: stopping.signal })
  await oweIn(store, `peer:${PEER}`)
  await fail(DAY)
  const write = vi.spyOn(store, 'write')
  patrolOf(node)(0)
  for (let turn = 0; turn < 20; turn++) await nextTurn()
  stopping.abort()
  answer.resolve(new Response('{}'))
  for (let turn = 0; turn < 20; turn++) await nextTurn()
  expect(write).not.toHaveBeenCalled()
})
