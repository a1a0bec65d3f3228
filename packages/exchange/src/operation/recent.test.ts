import { expect, test } from 'vitest'
import { recent } from './recent.ts'

test('asks once in a while, however many want to know, and anew after a failure', async () => {
  let now = 0
  let asked = 0
  let isBroken = false
  const ask = recent(
    async () => {
      asked += 1
      if (isBroken) throw new Error('away')
      return asked
    },
    () => now,
    1000,
  )
  expect(await Promise.all(Array.from({ length: 500 }, ask))).toEqual(Array(500).fill(1))
  now = 999
  expect(await ask()).toBe(1)
  now = 1000
  expect(await ask()).toBe(2)
  now = 2000
  isBroken = true
  await expect(ask()).rejects.toThrow('away')
  isBroken = false
  expect(await ask()).toBe(4)
})
