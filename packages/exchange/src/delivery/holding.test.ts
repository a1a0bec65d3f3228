import { expect, test } from 'vitest'
import { createHolding } from './holding.ts'

const create = (renew: (taken: readonly string[], until: number) => Promise<void> = async () => {}) => {
  const clock = { now: 0 }
  const holding = createHolding<string>({ lease: 10, now: () => clock.now, renew })
  return { clock, holding }
}

test('what was taken is ours until its lease ends, and longer when it is kept in time', async () => {
  const { clock, holding } = create()
  holding.take(['a'], 0)
  clock.now = 9
  expect(holding.isOurs('a')).toBe(true)
  await holding.keep()
  clock.now = 18
  expect(holding.isOurs('a')).toBe(true)
  clock.now = 19
  expect(holding.isOurs('a')).toBe(false)
})

test('what was kept too late is not ours: another may have taken it before', async () => {
  const { clock, holding } = create(async () => {
    clock.now = 10
  })
  holding.take(['a'], 0)
  clock.now = 9
  await holding.keep()
  expect(holding.isOurs('a')).toBe(false)
})

test('what is given back, or finished, is not kept', async () => {
  const renewed: unknown[] = []
  const { holding } = create(async (taken, until) => void renewed.push([...taken, until]))
  holding.take(['a', 'b', 'c'], 0)
  await holding.giveBack(['a'])
  holding.finish('b')
  await holding.keep()
  expect(renewed).toEqual([
    ['a', 0],
    ['c', 10],
  ])
  expect(holding.all()).toEqual(['c'])
})
