import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type * as z from 'zod'
import { filesIn } from '../__fixtures__/vectors.ts'
import { contract } from '../contract.ts'
import '../index.ts'

const folder = new URL('.', import.meta.url)

/** Every file here that publishes a format, by the id it has in the contract. */
const formats = readdirSync(folder)
  .filter((file) => !file.includes('.test.'))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)
  .flatMap(([file, text]) =>
    (/\.register\(contract, \{\s*id: '(\w+)'/.exec(text)?.slice(1) ?? []).map((id) => ({ id, file, text })),
  )

it('a file of vectors stands beside every format, and none beside nothing', () => {
  expect(formats.length).toBeGreaterThan(15)
  expect(formats.map(({ id }) => `${id}.json`).sort()).toEqual(filesIn('vectors/formats'))
})

it.each(formats)(
  '$id says its grammar, its name and meaning in two languages, an example and its source',
  ({ id, file, text }) => {
    const about = contract.get(contract._idmap.get(id) as never)
    expect(text).toMatch(new RegExp(`^// ${file.replace('.ts', '')}\\s+= .`))
    expect(text.slice(0, text.indexOf('import'))).toMatch(/^\/\/ Source: .{3}/m)
    for (const words of [about?.title, about?.description])
      for (const language of ['id', 'en'] as const) expect(words?.[language].length).toBeGreaterThan(2)
    expect(about?.source).toMatch(/.{3}/)
    for (const example of about?.examples ?? [undefined])
      expect((contract._idmap.get(id) as z.ZodType).safeParse(example).success).toBe(true)
  },
)
