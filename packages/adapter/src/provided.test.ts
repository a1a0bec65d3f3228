import { expect, test } from 'vitest'
import { AdapterError } from './adapter-error.ts'
import { provided } from './provided.ts'

test('what a function of the user gives is passed on, at once or later', async () => {
  expect([await provided('legacy', 'token', () => 'a'), await provided('legacy', 'token', async () => 'b')]).toEqual([
    'a',
    'b',
  ])
})

test.each([
  [
    'throws',
    () => {
      throw new Error('password rahasia')
    },
  ],
  ['rejects', () => Promise.reject(new Error('password rahasia'))],
])('of one that %s only its option is told', async (_, give) => {
  const failure = await provided('legacy', 'token', give).catch((error: unknown) => error)
  expect(failure).toMatchObject({ adapter: 'legacy', code: 'transient' })
  expect(String(failure)).toContain('token')
  expect(JSON.stringify([failure, String(failure), (failure as Error).cause])).not.toContain('rahasia')
})

test('an error of an adapter is passed on as it is', async () => {
  const own = new AdapterError({ id: 'Kuota habis.', en: 'Out of quota.' }, { adapter: 'legacy', code: 'quota' })
  await expect(provided('legacy', 'token', () => Promise.reject(own))).rejects.toBe(own)
})
