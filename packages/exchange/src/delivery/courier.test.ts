import { afterEach, expect, test } from 'vitest'
import { createCourier, type Errand } from './courier.ts'

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

interface Row {
  lane?: string
  run?: () => Promise<void>
  note?: () => Promise<void>
  fails?: boolean
  leasedUntil?: number
  fence?: number
}

interface Taken extends Errand {
  row: Row
  fence: number
}

/** A courier over rows that are due until they are done; of a lane at most eight, or what is asked for, on lease. */
const over = (rows: Map<string, Row>, onError: (error: unknown) => void = () => {}, lease = 10_000, now = Date.now) => {
  const looks: number[] = []
  const starts: string[] = []
  const calls = { now: 0, most: 0 }
  const claimed = (id: string, row: Row, until: number): Taken => ({
    row: Object.assign(row, { leasedUntil: until, fence: (row.fence ?? 0) + 1 }),
    fence: row.fence ?? 0,
    lane: row.lane ?? '',
    call: async () => {
      starts.push(id)
      calls.now += 1
      calls.most = Math.max(calls.most, calls.now)
      await row.run?.()
      calls.now -= 1
      const note = async () => {
        await row.note?.()
        rows.delete(id)
      }
      return { isDone: !row.fails, note }
    },
  })
  const courier = createCourier<Taken>({
    claim: async (at, _held, most) => {
      looks.push(at)
      await pause(1)
      const isFree = ({ leasedUntil = 0 }: Row) => leasedUntil <= at
      const underWay = (lane?: string) => [...rows.values()].filter((row) => row.lane === lane && !isFree(row)).length
      return [...rows].flatMap(([id, row]) =>
        isFree(row) && underWay(row.lane) < (most.get(row.lane ?? '') ?? 8) ? [claimed(id, row, at + lease)] : [],
      )
    },
    renew: async (errands, until) => {
      for (const { row, fence } of errands) if (row.fence === fence) row.leasedUntil = until
    },
    nextDue: async () => undefined,
    lease,
    now,
    onError,
    stopping: new AbortController(),
  })
  stops.push(() => courier.stop(5_000))
  return { courier, looks, starts, calls }
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

test('of a lane that answers more is taken than called, and its calls do not wait for what is written down', async () => {
  const rows = new Map(Array.from({ length: 200 }, (_, at) => [`errand ${at}`, { run: () => pause(1) } as Row]))
  const { courier, starts, calls } = over(rows)
  let close = () => {}
  const gate = new Promise<void>((resolve) => {
    close = resolve
  })
  let written = 0
  for (const [id, row] of rows) if (id !== 'errand 0') row.note = () => (++written > 20 ? gate : pause(0))
  courier.start()
  await expect.poll(() => starts.length, { timeout: 5_000 }).toBeGreaterThanOrEqual(20 + 28)
  expect(calls.most).toBe(8)
  close()
  await expect.poll(() => rows.size, { timeout: 5_000 }).toBe(0)
  expect(new Set(starts).size).toBe(200)
  expect([starts.length, calls.most]).toEqual([200, 8])
})

test('what waits behind a call that failed is given back and waits its turn anew, eight at a time', async () => {
  const rows = new Map<string, Row>(Array.from({ length: 100 }, (_, at) => [`errand ${at}`, { run: () => pause(1) }]))
  const { courier, starts, calls } = over(rows)
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  for (const [at, row] of [...rows.values()].entries()) if (at >= 60) row.run = () => gate
  let fail = () => {}
  const failing = rows.get('errand 60')
  if (failing) {
    failing.fails = true
    failing.run = () =>
      new Promise((resolve) => {
        fail = resolve
      })
  }
  courier.start()
  await expect.poll(() => starts.length, { timeout: 5_000 }).toBe(68)
  const onLease = () => [...rows.values()].filter(({ leasedUntil = 0 }) => leasedUntil > Date.now()).length
  await expect.poll(onLease, { timeout: 5_000 }).toBeGreaterThan(30)
  // A claim is on its way meanwhile, for as many as were wanted before.
  courier.wake()
  fail()
  await expect.poll(() => [onLease(), starts.length], { timeout: 5_000 }).toEqual([8, 69])
  await pause(50)
  expect([onLease(), starts.length, calls.most]).toEqual([8, 69, 8])
  open()
})

test('what was taken ahead and has not begun is given back at once when the courier stops', async () => {
  const rows = new Map<string, Row>(Array.from({ length: 100 }, (_, at) => [`errand ${at}`, { run: () => pause(1) }]))
  const { courier, starts } = over(rows)
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  for (const [at, row] of [...rows.values()].entries()) if (at >= 60) row.run = () => gate
  courier.start()
  const onLease = () => [...rows.values()].filter(({ leasedUntil = 0 }) => leasedUntil > Date.now()).length
  await expect.poll(() => [starts.length, onLease()], { timeout: 5_000 }).toEqual([68, 40])
  const stopped = courier.stop(5_000)
  await pause(20)
  expect([starts.length, onLease()]).toEqual([68, 8])
  open()
  expect(await stopped).toBe(true)
  expect([starts.length, rows.size]).toEqual([68, 32])
})

test('what there was no room for until outcomes were written down is taken right after, on a store that claims beside them', async () => {
  const row = (): Row => ({ fails: true, note: () => pause(50) })
  const rows = new Map(Array.from({ length: 9 }, (_, at) => [`errand ${at}`, row()]))
  const { courier, starts } = over(rows)
  courier.start()
  await expect.poll(() => starts.length, { timeout: 600 }).toBe(9)
})

test('a turn that comes after the lease has ended is no turn', async () => {
  const rows = new Map<string, Row>(Array.from({ length: 40 }, (_, at) => [`errand ${at}`, { run: () => pause(1) }]))
  let clock = 0
  const { courier, starts } = over(rows, undefined, 10_000, () => clock)
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  for (const [at, row] of [...rows.values()].entries()) if (at >= 20) row.run = () => gate
  courier.start()
  await expect.poll(() => starts.length, { timeout: 5_000 }).toBe(28)
  // Another node takes the others, for their leases ended while nobody here was awake.
  clock = 10_000
  const others = [...rows].filter(([id]) => !starts.includes(id))
  for (const [, row] of others) Object.assign(row, { leasedUntil: 20_000, fence: 99 })
  open()
  await pause(100)
  expect(others.length).toBe(12)
  expect(starts.length).toBe(28)
})

test('an errand whose outcome cannot be written down rests before it is tried again', async () => {
  const errors: unknown[] = []
  const full = () => Promise.reject(new Error('disk full'))
  const { courier, starts } = over(
    new Map([
      ['a', { lane: 'a', note: full }],
      ['b', { lane: 'b', note: full }],
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
      const call = async () => {
        isDone = true
        return { isDone, note: async () => {} }
      }
      const found = at >= due && !isDone ? [{ lane: '', call }] : []
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
