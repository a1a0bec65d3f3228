import { expect, it } from 'vitest'
import { publishedSchema, schemaNames } from './corpus.ts'

interface Held {
  pattern: string
  not?: { pattern?: string }
}

const patternsIn = (value: unknown, found: Held[] = []): Held[] => {
  if (typeof value !== 'object' || value === null) return found
  if ('pattern' in value && typeof value.pattern === 'string') found.push(value as Held)
  for (const [key, inner] of Object.entries(value)) if (key !== 'not') patternsIn(inner, found)
  return found
}

const all = schemaNames.flatMap((name) => patternsIn(publishedSchema(name)))

it('no pattern uses a class that other languages read differently', () => {
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter(({ pattern }) => /\\[sSdDwWbB]/.test(pattern))).toEqual([])
})

it('every pattern that ends in $ comes with a refusal of line ends', () => {
  const anchored = all.filter(({ pattern }) => pattern.endsWith('$'))
  expect(anchored.length).toBeGreaterThan(200)
  for (const { pattern, not } of anchored) expect([pattern, not?.pattern]).toEqual([pattern, '[\\n\\r\u2028\u2029]'])
})
