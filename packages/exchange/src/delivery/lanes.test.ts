import { expect, test } from 'vitest'
import { createLanes, SHARE } from './lanes.ts'

const items = (count: number, lane = 'a') => Array.from({ length: count }, (_, at) => ({ lane, at }))

/** Begins as many as may be begun. */
const beginAll = (lanes: ReturnType<typeof createLanes<{ lane: string; at: number }>>, lane = 'a') => {
  const begun: { lane: string; at: number }[] = []
  for (let next = lanes.begin(lane); next; next = lanes.begin(lane)) begun.push(next)
  return begun
}

/** Lets so many of a lane go well, which opens its window by as many. */
const succeed = (lanes: ReturnType<typeof createLanes<{ lane: string; at: number }>>, times: number, lane = 'a') => {
  for (const item of items(times, lane)) {
    lanes.add(item)
    lanes.begin(lane)
    lanes.end(item, true)
    lanes.finish(item)
  }
}

test('eight of a lane are called at a time, in the order they came, whatever another lane does', () => {
  const lanes = createLanes<{ lane: string; at: number }>()
  succeed(lanes, 12)
  for (const item of [...items(20), ...items(2, 'b')]) expect(lanes.add(item)).toBe(true)
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
  succeed(lanes, 3)
  expect([...lanes.windows()]).toEqual([['a', SHARE + 3]])
  succeed(lanes, 100)
  expect([...lanes.windows()]).toEqual([['a', 64]])
})

test('one failure closes the window and gives up what waits, of its own lane only', () => {
  const lanes = createLanes<{ lane: string; at: number }>()
  for (const lane of ['a', 'b']) succeed(lanes, 22, lane)
  for (const item of [...items(30), ...items(30, 'b')]) lanes.add(item)
  const [one, two] = [...beginAll(lanes), ...beginAll(lanes, 'b')]
  if (one) lanes.end(one, true)
  expect(lanes.windows().get('a')).toBe(31)
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

test('what was on its way while the window closed is not held', () => {
  const lanes = createLanes<{ lane: string; at: number }>()
  succeed(lanes, 56)
  for (const item of items(10)) lanes.add(item)
  const [failed] = beginAll(lanes)
  if (failed) expect(lanes.end(failed, false)).toHaveLength(2)
  expect(items(50).filter((item) => lanes.add(item))).toHaveLength(1)
})
