import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aside } from './aside.ts'

/** Work that notes when it begins, and is done at once. */
const worker = () => {
  const begun: number[] = []
  const begin = (at: number) =>
    aside<number>((done) => {
      begun.push(at)
      done(null, at)
    })
  return { begun, begin }
}

test('what comes in one turn begins together at its end, in the order it came', async () => {
  const { begun, begin } = worker()
  const results = [begin(1), begin(2), Promise.resolve().then(() => begin(3))]
  await Promise.resolve()
  expect(begun).toEqual([])
  expect(await Promise.all(results)).toEqual([1, 2, 3])
  expect(begun).toEqual([1, 2, 3])
})

test('sixteen begin before the turn ends, so that another core is at work meanwhile', async () => {
  const { begun, begin } = worker()
  const results = Array.from({ length: 40 }, (_, at) => begin(at))
  expect(begun).toHaveLength(32)
  await nextTurn()
  expect(begun).toEqual(Array.from({ length: 40 }, (_, at) => at))
  expect(await Promise.all(results)).toEqual(begun)
})

test('one that fails rejects alone, also when it fails before it begins', async () => {
  const failing = aside((done) => done(new Error('no'), undefined))
  const throwing = aside(() => {
    throw new TypeError('no key')
  })
  const well = aside<string>((done) => done(null, 'well'))
  expect(await Promise.allSettled([failing, throwing, well])).toMatchObject([
    { reason: new Error('no') },
    { reason: new TypeError('no key') },
    { value: 'well' },
  ])
})
