import { expect, test } from 'vitest'
import { withFigures } from './markdown.ts'
import { atMost, type Row, rowOfPairs } from './measure.ts'

const slow = atMost({ area: 'b', name: 'lookup', unit: ' µs', target: 2, ours: 2.5 })
const pairs = [
  [30, 10],
  [20, 10],
  [50, 10],
] as const
const fast: Row = rowOfPairs({ area: 'a', name: 'calls', unit: '/s', pairs, target: 2, sense: 'at-least' })
const page = (figures: string) =>
  `# Page\n\n<!-- figures: written by pnpm bench --markdown -->\n${figures}\n<!-- /figures -->\nend\n`

test('figures stand under their area, with what was asked', () => {
  const text = withFigures(page('old'), [slow, fast], ['a', 'b'], 'A machine.')
  expect(text).toContain('| calls | at least 2× | 3×: 30/s beside 10/s |')
  expect(text).toContain('| lookup | at most 2 µs | 2.5 µs (not met) |')
  expect(text.indexOf('## a: `pnpm bench a`')).toBeLessThan(text.indexOf('## b: `pnpm bench b`'))
  expect(text).not.toContain('old')
  expect(text.startsWith('# Page\n')).toBe(true)
  expect(text.endsWith('<!-- /figures -->\nend\n')).toBe(true)
})

test('one area is written anew, the others stay', () => {
  const both = withFigures(page(''), [slow, fast], ['a', 'b'], 'A machine.')
  const other = { ...slow, ours: 1, met: true }
  const text = withFigures(both, [other], ['a', 'b'], 'A machine.')
  expect(text).toContain('| lookup | at most 2 µs | 1 µs |')
  expect(text).toBe(both.replace('2.5 µs (not met)', '1 µs'))
})

test('a target is met on its side', () => {
  expect([slow.met, fast.met]).toEqual([false, true])
  expect(rowOfPairs({ ...fast, pairs, sense: 'at-most' }).met).toBe(false)
  expect(atMost({ ...slow, target: 2.5, ours: 2.5 }).met).toBe(true)
})
