import { expect, test } from 'vitest'
import { createGathering } from './gathering.ts'

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

test('writes wait a moment for each other, begin together, and what follows begins after them', async () => {
  const order: string[] = []
  const gathering = createGathering(() => order.push('then'))
  const write = (name: string) => async () => void order.push(name)
  const first = gathering.join(write('a'))
  await pause(2)
  const second = gathering.join(write('b'))
  expect(order).toEqual([])
  await Promise.all([first, second])
  expect(order).toEqual(['a', 'b', 'then'])
  await gathering.join(write('c'))
  expect(order).toEqual(['a', 'b', 'then', 'c', 'then'])
})

test('released, they wait no longer', () => {
  const order: string[] = []
  const gathering = createGathering(() => order.push('then'))
  void gathering.join(async () => void order.push('a'))
  gathering.release()
  gathering.release()
  expect(order).toEqual(['a', 'then'])
})

test('a write that fails fails alone', async () => {
  const gathering = createGathering(() => {})
  const [bad, good] = [gathering.join(() => Promise.reject(new Error('full'))), gathering.join(async () => 'kept')]
  await expect(bad).rejects.toThrow('full')
  expect(await good).toBe('kept')
})
