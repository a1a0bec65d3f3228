import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mutants } from '../../../../scripts/agreement/corpus.ts'
import { createRandom } from '../../../../scripts/agreement/random.ts'
import { expectedOf } from './__fixtures__/reference.ts'
import { jsonWriter } from './__fixtures__/write-json.ts'
import { isBeyondDoubt } from './beyond-doubt.ts'
import { parseJson } from './parse-json.ts'
import { DEFAULT_LIMITS, type Limits } from './scan.ts'

const said = (input: string | Uint8Array, limits?: Limits): string => {
  const result = parseJson(input, limits)
  if (result.ok) return 'accepted'
  const [issue] = result.issues
  return issue?.rule === 'json.syntax' ? 'malformed' : String(issue?.rule)
}

/** Where the guard says anything else than the reference, of the text and of its bytes. */
const differences = (text: string, limits?: Limits): string[] => {
  const expected = expectedOf(text, limits)
  const found = [said(text, limits), ...(text.isWellFormed() ? [said(new TextEncoder().encode(text), limits)] : [])]
  // What a text that is no JSON breaks first is for the careful reading to say; that it is refused is certain.
  const agrees = (rule: string) => (expected === 'malformed' ? rule !== 'accepted' : rule === expected)
  return found.filter((rule) => !agrees(rule)).map((rule) => `${text}: ${rule}, not ${expected}`)
}

it('says what a plain reading says of every payload, however it is written', () => {
  const random = createRandom(7)
  const seen = new Map<string, number>()
  for (const { value } of mutants(6000, 11)) {
    const text = jsonWriter(random, random.pick([20, 200, 2000]))(value)
    const cut = random.below(40) === 0 ? text.slice(0, random.below(text.length)) : text
    expect(differences(cut)).toEqual([])
    const expected = expectedOf(cut)
    seen.set(expected, (seen.get(expected) ?? 0) + 1)
  }
  const rules = ['depth', 'duplicate-key', 'forbidden-key', 'nul', 'number', 'utf8'].map((rule) => `json.${rule}`)
  for (const verdict of ['accepted', 'malformed', ...rules]) expect(seen.get(verdict), verdict).toBeGreaterThan(20)
})

it('says it of any JSON, within any bounds', () => {
  const bounds = fc.record({ bytes: fc.integer({ min: 1, max: 400 }), depth: fc.nat(6), nodes: fc.nat(40) })
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), fc.nat(), bounds, (value, seed, limits) => {
      expect(differences(jsonWriter(createRandom(seed), 30)(value), limits)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

it('accepts an ordinary body without a second look', () => {
  const body = { name: 'Siti "Contoh"', path: 'a/b\\c', list: [1, -0.5, true, null, { a: '😀' }], empty: {} }
  for (const text of [JSON.stringify(body), JSON.stringify(body, null, 2), '{"a":"\\/ \\u00e9"}'])
    expect(isBeyondDoubt(JSON.parse(text), text, DEFAULT_LIMITS)).toBe(true)
})
