import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { AdapterError } from './adapter-error.ts'

type Said = { id: string; en: string }
const packages = fileURLToPath(new URL('../../', import.meta.url))

/** Something told by its look in either language, where words in both are asked for too. */
const PROBES = [1, 2].map((number) =>
  Object.assign(new String(`<${number}>`), { id: `<${number}>`, en: `<${number}>` }),
)

const tables = await Promise.all(
  globSync(['adapter/src/texts.ts', 'adapters/*/src/texts.ts'], { cwd: packages }).map(async (path) => {
    const { texts, sharedTexts } = (await import(`${packages}${path}`)) as Record<string, object>
    return Object.entries(texts ?? sharedTexts ?? {}).map(([key, text]): [string, Said] => [
      `${path} ${key}`,
      typeof text === 'function' ? text(...PROBES) : text,
    ])
  }),
)

test('every adapter has its table', () => {
  expect(tables).toHaveLength(11)
  expect(tables.flat().length).toBeGreaterThan(90)
})

test.each(tables.flat())('%s is said in both languages, with the same parameters', (_key, { id, en }) => {
  const probes = (text: string) => [...new Set(text.match(/<\d>/g))].toSorted()
  expect(id).not.toBe(en)
  expect(probes(id)).toEqual(probes(en))
  expect(`${id}${en}`).not.toMatch(/undefined|\[object/)
  expect(id.endsWith('.')).toBe(en.endsWith('.'))
})

test('an error speaks both languages at once, and each by itself', () => {
  const error = new AdapterError({ id: 'Salah.', en: 'Wrong.' }, { adapter: 'acme', code: 'caller' })
  expect(error.message).toBe('[acme] Wrong. / Salah.')
  expect(JSON.parse(JSON.stringify(error)).text).toEqual({ id: 'Salah.', en: 'Wrong.' })
  expect(new AdapterError('Plain.', { adapter: 'acme', code: 'caller' }).text).toEqual({ id: 'Plain.', en: 'Plain.' })
})
