import { afterEach, expect, test } from 'vitest'
import { createCourier, type Errand } from './courier.ts'

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A courier over a list of errands that are due until they are done. */
const over = (
  rows: Map<string, { lane: string; run?: () => Promise<void> }>,
  onError: (error: unknown) => void = () => {},
) => {
  const looks: number[] = []
  const starts: string[] = []
  const stopping = new AbortController()
  const courier = createCourier({
    due: async (at) => {
      looks.push(at)
      const found = [...rows]
      await pause(1)
      return found.map(
        ([id, { lane, run }]): Errand => ({
          id,
          lane,
          run: async () => {
            starts.push(id)
            await run?.()
            rows.delete(id)
          },
        }),
      )
    },
    nextDue: async () => undefined,
    now: () => Date.now(),
    onError,
    stopping,
  })
  stops.push(courier.stop)
  return { courier, looks, starts }
}
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

test('an errand that ended while its list was read is not run from the old list', async () => {
  const rows = new Map(
    Array.from({ length: 40 }, (_, at) => [`errand ${at}`, { lane: `lane ${at % 10}`, run: () => pause(at % 3) }]),
  )
  const { courier, starts } = over(rows)
  courier.start()
  for (let times = 0; times < 50; times++) {
    courier.wake()
    await pause(1)
  }
  expect(starts).toHaveLength(40)
  expect(new Set(starts).size).toBe(40)
})

test('a lane carries eight at a time, and a full lane makes nobody look again and again', async () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const rows = new Map<string, { lane: string; run?: () => Promise<void> }>()
  for (let at = 0; at < 20; at++) rows.set(`slow ${at}`, { lane: 'slow', run: () => gate })
  rows.set('quick', { lane: 'quick' })
  const { courier, looks, starts } = over(rows)
  courier.start()
  await pause(100)
  expect(starts.filter((id) => id.startsWith('slow'))).toHaveLength(8)
  expect(starts).toContain('quick')
  expect(looks.length).toBeLessThan(5)
  open()
  await pause(100)
  expect(rows.size).toBe(0)
})

test('an errand whose outcome cannot be written down rests before it is tried again', async () => {
  const errors: unknown[] = []
  const full = () => Promise.reject(new Error('disk full'))
  const { courier, starts } = over(
    new Map([
      ['a', { lane: 'a', run: full }],
      ['b', { lane: 'b', run: full }],
    ]),
    (error) => errors.push(error),
  )
  courier.start()
  await pause(300)
  expect(starts).toEqual(['a', 'b'])
  expect(errors).toHaveLength(2)
  const began = performance.now()
  await courier.stop()
  expect(performance.now() - began).toBeLessThan(500)
})

test('what falls due while the list is read is not slept over', async () => {
  const due = Date.now() + 20
  let isDone = false
  const courier = createCourier({
    due: async (at) => {
      const run = async () => {
        isDone = true
      }
      const found = at >= due && !isDone ? [{ id: 'late', lane: 'x', run }] : []
      while (Date.now() < due + 5) await pause(1)
      return found
    },
    nextDue: async (at) => (due > at ? due : undefined),
    now: () => Date.now(),
    onError: () => {},
    stopping: new AbortController(),
  })
  stops.push(courier.stop)
  courier.start()
  await pause(200)
  expect(isDone).toBe(true)
})

test('a list that cannot be read is read again after a rest', async () => {
  let tries = 0
  const errors: unknown[] = []
  const courier = createCourier({
    due: async () => {
      tries += 1
      throw new Error('locked')
    },
    nextDue: async () => undefined,
    now: () => Date.now(),
    onError: (error) => errors.push(error),
    stopping: new AbortController(),
  })
  stops.push(courier.stop)
  courier.start()
  for (let times = 0; times < 30; times++) {
    courier.wake()
    await pause(5)
  }
  expect(tries).toBe(1)
  await pause(1000)
  expect(tries).toBe(2)
  expect(errors).toHaveLength(2)
})
