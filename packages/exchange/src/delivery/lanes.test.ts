import { expect, test } from 'vitest'
import { createLanes, SHARE } from './lanes.ts'

const items = (count: number, lane = 'a') => Array.from({ length: count }, (_, at) => ({ lane, at }))

/** Begins as many as may be begun. */
const beginAll = (lanes: ReturnType<typeof createLanes<{ lane: string; at: number }>>, lane = 'a') => {
  const begun: { lane: string; at: number }[] = []
  for (let next = lanes.begin(lane); next; next = lanes.begin(lane)) begun.push(next)
  return begun
}

test('eight of a lane are called at a time, in the order they came, whatever another lane does', () => {
  const lanes = createLanes<{ lane: string; at: number }>()
  for (const item of [...items(20), ...items(2, 'b')]) lanes.add(item)
  const first = beginAll(lanes)
  expect(first.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(beginAll(lanes)).toEqual([])
  expect(beginAll(lanes, 'b')).toHaveLength(2)
  for (const item of first.slice(0, 3)) expect(lanes.end(item, true)).toEqual([])
  expect(beginAll(lanes).map(({ at }) => at)).toEqual([8, 9, 10])
})

test('a window opens by one with every success, to 64 and no further', () => {
  const lanes = createLanes<{ lane: string; at: number }>()
  expect(lanes.windows().size).toBe(0)
  const succeed = (times: number) => {
    for (const item of items(times)) {
      lanes.add(item)
      lanes.begin('a')
      lanes.end(item, true)
      lanes.finish(item)
    }
  }
  succeed(3)
  expect([...lanes.windows()]).toEqual([['a', SHARE + 3]])
  succeed(100)
  expect([...lanes.windows()]).toEqual([['a', 64]])
})

test('one failure closes the window and gives up what waits, of its own lane only', () => {
  const lanes = createLanes<{ lane: string; at: number }>()
  for (const item of [...items(30), ...items(30, 'b')]) lanes.add(item)
  const [one, two] = [...beginAll(lanes), ...beginAll(lanes, 'b')]
  if (one) lanes.end(one, true)
  expect(lanes.windows().get('a')).toBe(SHARE + 1)
  const givenUp = two ? lanes.end(two, false) : []
  expect(givenUp.map(({ at }) => at)).toEqual(Array.from({ length: 22 }, (_, at) => at + 8))
  expect(lanes.windows().get('a')).toBeUndefined()
  expect(lanes.begin('a')).toBeUndefined()
  expect(lanes.clear()).toHaveLength(22)
})

test('a lane is open while less of it is held than its window', () => {
  const lanes = createLanes<{ lane: string; at: number }>()
  const all = items(SHARE)
  expect(lanes.isOpen('a')).toBe(true)
  for (const item of all) lanes.add(item)
  expect([lanes.isOpen('a'), lanes.isQuiet('a')]).toEqual([false, true])
  const [item] = beginAll(lanes)
  expect(lanes.isQuiet('a')).toBe(false)
  if (item) lanes.end(item, false)
  expect(lanes.isOpen('a')).toBe(false)
  if (item) lanes.finish(item)
  expect(lanes.isOpen('a')).toBe(true)
})
