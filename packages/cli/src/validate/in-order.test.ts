import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder, type Task } from './in-order.ts'

const after = <Result>(milliseconds: number, result: Result) => wait(milliseconds, result)

const all = async <Result>(results: AsyncIterable<Result>): Promise<Result[]> => {
  const seen: Result[] = []
  for await (const result of results) seen.push(result)
  return seen
}

async function* yielding<Result>(...results: (() => Promise<Result>)[]): AsyncGenerator<Task<Result>> {
  for (const result of results) yield { result: result() }
}

test('results come in the order of their tasks, however long each takes', async () => {
  const tasks = yielding(...[30, 1, 15, 0, 5].map((time, at) => () => after(time, at)))
  expect(await all(inOrder(tasks, 3))).toEqual([0, 1, 2, 3, 4])
})

test('no more than the limit are under way', async () => {
  let under = 0
  let most = 0
  const task = async () => {
    most = Math.max(most, ++under)
    await wait(2)
    under -= 1
  }
  await all(inOrder(yielding(...Array.from({ length: 20 }, () => task)), 4))
  expect(most).toBe(4)
})

test('a result does not wait for a task that has yet to come', async () => {
  async function* slow(): AsyncGenerator<Task<number>> {
    yield { result: Promise.resolve(1) }
    await wait(10_000, undefined, { ref: false })
    yield { result: Promise.resolve(2) }
  }
  const results = inOrder(slow(), 4)
  expect((await results.next()).value).toBe(1)
})

test('what stops the tasks is thrown after what was begun before it', async () => {
  async function* failing(): AsyncGenerator<Task<number>> {
    yield { result: after(5, 1) }
    throw new Error('stopped')
  }
  const seen: number[] = []
  const read = async () => {
    for await (const result of inOrder(failing(), 4)) seen.push(result)
  }
  await expect(read()).rejects.toThrow('stopped')
  expect(seen).toEqual([1])
})

test('a task that fails is heard when its turn comes, and the tasks are closed', async () => {
  let closed = false
  async function* tasks(): AsyncGenerator<Task<number>> {
    try {
      yield { result: after(10, 1) }
      yield { result: Promise.reject(new Error('broken')) }
      yield { result: Promise.reject(new Error('later')) }
    } finally {
      closed = true
    }
  }
  const results = inOrder(tasks(), 3)
  expect((await results.next()).value).toBe(1)
  await expect(results.next()).rejects.toThrow('broken')
  await wait(0)
  expect(closed).toBe(true)
})
