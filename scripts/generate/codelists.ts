import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from './files.ts'
import { banner, camelCase, pascalCase } from './text.ts'

interface CodeList {
  name: string
  open: boolean
  title: { id: string; en: string }
  source: string
  codes: { code: string; label: { id: string; en: string }; source: string }[]
}

const moduleOf = (list: CodeList): string => {
  const schema = pascalCase(list.name)
  const codes = list.codes.map((entry) => entry.code)
  const labels = Object.fromEntries(list.codes.map((entry) => [entry.code, entry.label]))
  const about = {
    id: schema,
    title: list.title,
    description: list.title,
    source: list.source,
    codelist: list.name,
  }
  return `${banner(`specs/codelists/${list.name}.json`)}
import type * as z from 'zod'
import type { Text } from '../text.ts'
import { ${list.open ? 'openCode' : 'closedCode'} } from './code.ts'

/** ${list.title.en} (*${list.title.id}*). Source: ${list.source}. */
export const ${schema} = ${list.open ? 'openCode' : 'closedCode'}(${JSON.stringify(codes)}, ${JSON.stringify(about)})
export type ${schema} = z.infer<typeof ${schema}>

export const ${camelCase(list.name)}Labels: Readonly<Record<string, Text>> = ${JSON.stringify(labels, null, 2)}
`
}

/** One module a code list, so that codes are typed where they are used. */
export const codelistModules = async (root: string): Promise<Files> => {
  const folder = join(root, 'specs/codelists')
  const files: Files = new Map()
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()) {
    const list = JSON.parse(await readFile(join(folder, name), 'utf8')) as CodeList
    files.set(`packages/schemas/src/codelists/${list.name}.gen.ts`, moduleOf(list))
  }
  return files
}
