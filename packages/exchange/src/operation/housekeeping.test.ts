import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sqlite } from '../store/sqlite/sqlite.ts'
import { createHousekeeping } from './housekeeping.ts'

const folder = mkdtempSync(join(tmpdir(), 'selaras-tidy-'))
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => rmSync(folder, { recursive: true }))

const HOUR = 3_600_000

test('nonces older than a day are forgotten within the hour, younger ones never', async () => {
  const store = sqlite(join(folder, 'a.db'))
  let now = 1_000 * HOUR
  const use = (mark: string, created: number) =>
    store.write((transaction) => transaction.rememberNonce({ created, mark }))
  const [old, young] = [now / 1000, now / 1000 + 3_600]
  await use('old', old)
  await use('young', young)
  now += HOUR
  const housekeeping = createHousekeeping({ store, now: () => now, onError: (error) => expect.fail(String(error)) })
  housekeeping.start()
  now += 23 * HOUR + 1_000
  vi.advanceTimersByTime(HOUR - 1)
  expect([await use('old', old), await use('young', young)]).toEqual([false, false])
  vi.advanceTimersByTime(1)
  expect([await use('old', old), await use('young', young)]).toEqual([true, false])
  housekeeping.stop()
  now += 48 * HOUR
  vi.advanceTimersByTime(5 * HOUR)
  expect(await use('young', young)).toBe(false)
  await store.close()
})

test('a failure is told, and the next hour tries again', async () => {
  const errors: unknown[] = []
  const write = () => Promise.reject(new Error('full'))
  const housekeeping = createHousekeeping({ store: { write }, now: () => 0, onError: (error) => errors.push(error) })
  housekeeping.start()
  await vi.advanceTimersByTimeAsync(2 * HOUR)
  expect(errors).toHaveLength(2)
  housekeeping.stop()
})
