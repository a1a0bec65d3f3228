import { expect, test } from 'vitest'
import { AdapterError } from './adapter-error.ts'
import { reveal } from './secret.ts'

test('a secret is given as it is, or by its function', async () => {
  expect(await reveal('acme', 'key', 'k')).toBe('k')
  expect(await reveal('acme', 'credentials', async () => ({ password: 'p' }))).toEqual({ password: 'p' })
})

test('what a failing function says is not shown', async () => {
  const failing = reveal('acme', 'key', () => Promise.reject(new Error('password=rahasia')))
  const error = await failing.catch((thrown: unknown) => thrown as AdapterError)
  expect(error).toMatchObject({ adapter: 'acme', code: 'configuration', cause: undefined })
  expect(String((error as AdapterError).stack)).not.toContain('rahasia')
})

test('an AdapterError of the function is passed on', async () => {
  const own = new AdapterError('Token server is away.', { adapter: 'acme', code: 'transient' })
  await expect(reveal('acme', 'token', () => Promise.reject(own))).rejects.toBe(own)
})
