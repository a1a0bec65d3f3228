import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type MessageKey, messages, speaker } from './messages.ts'

const keys = Object.keys(messages.id) as MessageKey[]
const parametersOf = (text: string) => [...text.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name).sort()

test('both languages have the same keys', () => {
  expect(Object.keys(messages.en)).toEqual(keys)
})

test.each(keys)('%s takes the same parameters in both languages', (key) => {
  expect(messages.id[key]).not.toBe('')
  expect(new Set(parametersOf(messages.en[key]))).toEqual(new Set(parametersOf(messages.id[key])))
  expect(messages.id[key].endsWith('\n')).toBe(messages.en[key].endsWith('\n'))
})

test('no message is left unused', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !/\.test\.ts$|^messages/.test(file))
  const source = files.map((file) => readFileSync(`${folder}${file}`, 'utf8')).join('\n')
  const composed = ['keys.state.', ...source.matchAll(/`([a-z]+\.)\$\{/g)].map(([, prefix]) => prefix as string)
  const unused = keys.filter(
    (key) => !source.includes(`'${key}'`) && !composed.some((prefix) => key.startsWith(prefix)),
  )
  expect(unused).toEqual([])
})

test('parameters are filled in once, and never filled again', () => {
  expect(speaker('en')('error.maybe', { suggestion: '{suggestion}' })).toBe(' Did you mean "{suggestion}"?')
})
