import { afterEach, expect, test } from 'vitest'
import { createCourier, type Errand } from './courier.ts'

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

interface Row {
  lane?: string
  run?: () => Promise<void>
  leasedUntil?: number
}

/** A courier over rows that are due until they are done, at most eight of a lane on lease. */
const over = (rows: Map<string, Row>, onError: (error: unknown) => void = () => {}, lease = 10_000) => {
  const looks: number[] = []
  const starts: string[] = []
  const claimed = (id: string, row: Row, until: number): Errand & { row: Row } => ({
    row: Object.assign(row, { leasedUntil: until }),
    run: async () => {
      starts.push(id)
      await row.run?.()
      rows.delete(id)
    },
  })
  const courier = createCourier<Errand & { row: Row }>({
    claim: async (at) => {
      looks.push(at)
      await pause(1)
      const isFree = ({ leasedUntil = 0 }: Row) => leasedUntil <= at
      const underWay = (lane?: string) => [...rows.values()].filter((row) => row.lane === lane && !isFree(row)).length
      return [...rows].flatMap(([id, row]) =>
        isFree(row) && underWay(row.lane) < 8 ? [claimed(id, row, at + lease)] : [],
      )
    },
    renew: async (errands, until) => {
      for (const { row } of errands) row.leasedUntil = until
    },
    nextDue: async () => undefined,
    lease,
    now: () => Date.now(),
    onError,
    stopping: new AbortController(),
  })
  stops.push(() => courier.stop(5_000))
  return { courier, looks, starts }
}
const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

test('every errand is run once, whoever wakes the courier and however often', async () => {
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

test('a full lane makes nobody look again and again, and is emptied when it opens', async () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const rows = new Map<string, Row>()
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

test('an errand that outlasts its lease is not taken a second time', async () => {
  const { courier, starts } = over(new Map([['long', { run: () => pause(300) }]]), undefined, 60)
  courier.start()
  for (let times = 0; times < 30; times++) {
    courier.wake()
    await pause(10)
  }
  expect(starts).toEqual(['long'])
})

test('what was taken while the courier stopped is given back, not begun', async () => {
  const row: Row = {}
  const { courier, starts } = over(new Map([['late', row]]))
  courier.start()
  await courier.stop(5_000)
  expect(starts).toEqual([])
  expect(row.leasedUntil).toBeLessThanOrEqual(Date.now())
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
  await courier.stop(5_000)
  expect(performance.now() - began).toBeLessThan(500)
})

/** What a courier needs beside `claim`. */
const bare = {
  renew: async () => {},
  nextDue: async (): Promise<number | undefined> => undefined,
  lease: 10_000,
  now: () => Date.now(),
}

test('what falls due while the list is read is not slept over', async () => {
  const due = Date.now() + 20
  let isDone = false
  const courier = createCourier({
    ...bare,
    claim: async (at) => {
      const run = async () => {
        isDone = true
      }
      const found = at >= due && !isDone ? [{ run }] : []
      while (Date.now() < due + 5) await pause(1)
      return found
    },
    nextDue: async (at) => (due > at ? due : undefined),
    onError: () => {},
    stopping: new AbortController(),
  })
  stops.push(() => courier.stop(5_000))
  courier.start()
  await pause(200)
  expect(isDone).toBe(true)
})

test('a list that cannot be read is read again after a rest', async () => {
  let tries = 0
  const errors: unknown[] = []
  const courier = createCourier({
    ...bare,
    claim: async () => {
      tries += 1
      throw new Error('locked')
    },
    onError: (error) => errors.push(error),
    stopping: new AbortController(),
  })
  stops.push(() => courier.stop(5_000))
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

test('work another node left without a word is found within a second', async () => {
  const rows = new Map<string, Row>()
  const { courier, starts } = over(rows)
  courier.start()
  await pause(100)
  rows.set('unannounced', {})
  await pause(1100)
  expect(starts).toEqual(['unannounced'])
})
