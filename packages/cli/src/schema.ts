import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '@selaras/schemas/problem'
import type { Say } from './messages.ts'
import { findSchema, kebabCase, namedSchemas } from './schemas.ts'
import { Unusable } from './unusable.ts'

/** The published documents: beside the program once it is packed, in the repository before that. */
const FOLDERS = ['./schemas/', '../../../specs/schemas/']

/** One published JSON Schema, byte for byte. */
export const showSchema = (word: string): string => {
  const { name } = findSchema(word)
  const path = FOLDERS.map((folder) => fileURLToPath(new URL(`${folder}${name}.json`, import.meta.url))).find(
    existsSync,
  )
  if (path === undefined) throw new Unusable('error.schema-files', { name })
  return readFileSync(path, 'utf8')
}

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map(
      ([name = '', kind = '', title = '']) =>
        `${name.padEnd(widths[0] ?? 0)}  ${kind.padEnd(widths[1] ?? 0)}  ${title}\n`,
    )
    .join('')
}

/** Every schema: the name `validate` takes, its kind, its title. */
export const listSchemas = (language: Language, say: Say): string =>
  table(
    namedSchemas().map(({ name, kind, about }) => [
      kebabCase(name),
      say(`kind.${kind}`),
      (about.title ?? about.description)[language],
    ]),
  )
