import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from './files.ts'
import { banner } from './text.ts'

interface Field {
  path: string
  maxLength?: number
}

interface FieldsFile {
  source: string
  version: string
  methods: { path: string; request: Field[]; response: Field[] }[]
}

const SPEC = 'packages/adapters/oss/spec/fields.json'

const lengths = (fields: readonly Field[]) =>
  Object.fromEntries(fields.map(({ path, maxLength }) => [path, maxLength ?? null]))

/** The fields OSS declares, as data: what is in them is known, what is not is reported. */
export const ossFieldModules = async (root: string): Promise<Files> => {
  const { source, version, methods } = JSON.parse(await readFile(join(root, SPEC), 'utf8')) as FieldsFile
  const declared = Object.fromEntries(
    methods.map(({ path, request, response }) => [
      path.slice(1),
      { request: lengths(request), response: lengths(response) },
    ]),
  )
  const content = `${banner(SPEC)}
import type { Pia } from './pia.ts'

/** Source: ${source}. */
export const pia4322: Pia = ${JSON.stringify({ version, ...declared }, null, 2)}
`
  return new Map([['packages/adapters/oss/src/declared-fields.gen.ts', content]])
}
