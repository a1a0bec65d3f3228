import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { entryTypes } from '../index.ts'
import { operations } from '../operations/index.ts'
import { messageOf, messages, problemCodes, problemKinds, ruleIds } from './index.ts'

const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
/** A parameter given in both languages is named for each: `{name_id}`, `{name_en}`. */
const neutral = (names: Set<string | undefined>, language: string) =>
  [...names].map((name) => name?.replace(new RegExp(`_${language}$`), '')).sort()

describe.each(ruleIds)('%s', (rule) => {
  const { message, hint } = messages[rule]

  it('says what is wrong and what to change, in both languages', () => {
    for (const text of [message.id, message.en, hint.id, hint.en]) expect(text).toMatch(/^\S.*[.]$/)
    expect(message.id).not.toBe(message.en)
    expect(rule).toMatch(/^[a-z-]+\.[a-z0-9-]+$/)
    expect(rule.length).toBeLessThanOrEqual(64)
  })

  it('uses the same parameters in both languages', () => {
    for (const text of [message, hint])
      expect(neutral(placeholders(text.id), 'id')).toEqual(neutral(placeholders(text.en), 'en'))
  })
})

it('has every rule that source code names', () => {
  const packages = fileURLToPath(new URL('../../../', import.meta.url))
  // The CLI has messages of its own, whose keys look like rules.
  const files = globSync('**/src/**/*.ts', {
    cwd: packages,
    exclude: (path) => /node_modules|dist$|^cli$|\.test\.ts$/.test(path),
  })
  const prefixes = [...new Set(ruleIds.map((rule) => rule.split('.')[0]))].join('|')
  const quoted = new RegExp(`(?:breaks|issueOf|refuse|rule:|return|\\?|:)\\s*\\(?'((?:${prefixes})\\.[a-z0-9-]+)'`, 'g')
  const named = files.flatMap((file) =>
    [...readFileSync(`${packages}${file}`, 'utf8').matchAll(quoted)].map(([, rule]) => rule),
  )
  // Entry types, operations and files are named in the same form.
  const isOther = (name: string) =>
    entryTypes.has(name) || operations.some(({ id }) => id === name) || /\.(?:txt|ndjson)$/.test(name)
  const unknown = named.filter((rule = '') => !ruleIds.includes(rule as (typeof ruleIds)[number]) && !isOther(rule))
  expect(named.length).toBeGreaterThan(20)
  expect([...new Set(unknown)]).toEqual([])
})

it('fills parameters, leaves unknown ones, and bounds and masks what a sender wrote', () => {
  expect(messageOf('service.unknown', { value: 'usaha.nib' }).message.en).toBe(
    'Service "usaha.nib" is not in the catalogue.',
  )
  expect(messageOf('service.unknown').message.en).toContain('{value}')
  expect(messageOf('service.unknown', { value: '$& {value}' }).message.en).toContain('"$& {value}"')
  expect(messageOf('service.unknown', { value: 'x'.repeat(5000) }).message.en.length).toBeLessThan(300)
  expect(messageOf('service.unknown', { value: 'a.9901015708900001' }).message.id).not.toContain('9901015708900001')
  expect(messageOf('value.too-big', { maximum: 9007199254740991 }).hint.en).toBe('At most 9007199254740991.')
})

it.each(problemCodes)('%s is titled and explained in both languages', (code) => {
  const { status, title, detail } = problemKinds[code]
  expect(status).toBeGreaterThanOrEqual(400)
  for (const text of [title, detail]) {
    expect(text.id).toMatch(/\S/)
    expect(text.en).toMatch(/\S/)
    expect(text.id).not.toBe(text.en)
  }
})
