import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['vlaidate', 'validate'],
  ['Schema', 'schema'],
  ['srve', 'serve'],
  ['validates', 'validate'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, ['validate', 'schema', 'serve'])).toBe(meant)
})

test('what is far is not guessed', () => {
  expect(nearest('frobnicate', ['validate', 'schema', 'serve'])).toBeUndefined()
  expect(nearest('x', ['ls'])).toBeUndefined()
})
