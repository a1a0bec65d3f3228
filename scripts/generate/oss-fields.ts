import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from './files.ts'
import { banner } from './text.ts'

export interface OssField {
  path: string
  type: string
  maxLength?: number
  /** The path the guide prints, where that is a slip. */
  declaredAs?: string
}

export interface OssFieldsFile {
  source: string
  version: string
  methods: { path: string; headers: string[]; request: OssField[]; response: OssField[] }[]
}

const FOLDER = 'packages/adapters/oss'
const SPEC = `${FOLDER}/spec/fields.json`
const CODES = `${FOLDER}/spec/codes.json`

export const ossFieldsOf = async (root: string): Promise<OssFieldsFile> =>
  JSON.parse(await readFile(join(root, SPEC), 'utf8'))

/** `inqueryCertificate` of `/inqueryCertificate/{id_permohonan_izin}`. */
export const ossMethodOf = ({ path }: { path: string }): string => path.split('/')[1] ?? ''

/** The name of a parameter in the path is a field of the request like any other. */
export const withParameters = (path: string, request: readonly OssField[]): OssField[] => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ path: name, type: 'string' })),
  ...request,
]

const TYPES: Readonly<Record<string, string>> = { date: 'string', text: 'string' }

/** What has members is an object, whatever it is called; a date is a text. */
const typeOf = ({ path, type }: OssField, all: readonly OssField[]): string => {
  const hasMembers = all.some((other) => other.path.startsWith(`${path}.`))
  return hasMembers && !type.startsWith('object') ? 'object' : (TYPES[type] ?? type)
}

const declared = (fields: readonly OssField[]) =>
  Object.fromEntries(
    fields.map((field) => [field.path, [typeOf(field, fields), ...(field.maxLength ? [field.maxLength] : [])]]),
  )

interface Branch {
  type: string
  members: Map<string, Branch>
}

const treeOf = (fields: readonly OssField[]): Map<string, Branch> => {
  const top = new Map<string, Branch>()
  for (const field of fields) {
    const names = field.path.split('.')
    const last = names.pop() ?? ''
    const parent = names.reduce((members, name) => members.get(name)?.members ?? new Map(), top)
    if (!parent.has(last)) parent.set(last, { type: typeOf(field, fields), members: new Map() })
  }
  return top
}

const isKbli = (name: string) => /^kbli(?:_konversi)?$/.test(name)

const typeText = (name: string, { type, members }: Branch, indent: string): string => {
  if (!type.startsWith('object')) return isKbli(name) ? 'string' : type
  const inside = members.size > 0 ? objectText(members, `${indent}  `, indent) : 'Record<string, never>'
  return type === 'object[]' ? `${inside}[]` : inside
}

const objectText = (members: ReadonlyMap<string, Branch>, indent: string, outer: string): string =>
  [
    '{',
    ...[...members].map(([name, branch]) => `${indent}${name}?: ${typeText(name, branch, indent)}`),
    `${outer}}`,
  ].join('\n')

const union = (names: readonly string[]) => names.map((name) => `\n  | '${name}'`).join('')

const messageTypes = ({ source, methods }: OssFieldsFile): string => {
  const named = (header: string) => methods.filter(({ headers }) => headers.includes(header)).map(ossMethodOf)
  const types = methods.map((method) => {
    const [request, response] = [withParameters(method.path, method.request), method.response].map((fields) =>
      objectText(treeOf(fields), '      ', '    '),
    )
    return `  ${ossMethodOf(method)}: {\n    request: ${request}\n    response: ${response}\n  }`
  })
  return `${banner(SPEC)}
// Source: ${source}.

/** Methods OSS calls a region with, under the header \`Token\`. */
export type OssInboundMethod =${union(named('Token'))}

/** Methods a region calls OSS with, under the header \`user_key\`. */
export type OssOutboundMethod =${union(named('user_key'))}

export type OssMethod = OssInboundMethod | OssOutboundMethod

/** Every declared field of every method, as it is after reading; any may be absent. */
export interface OssMessages {
${types.join('\n')}
}
`
}

/** The fields OSS declares, as data and as types: what is in them is known, what is not is reported. */
export const ossFieldModules = async (root: string): Promise<Files> => {
  const file = await ossFieldsOf(root)
  const methods = Object.fromEntries(
    file.methods.map((method) => [
      ossMethodOf(method),
      {
        path: method.path.slice(1),
        request: declared(withParameters(method.path, method.request)),
        response: declared(method.response),
      },
    ]),
  )
  const oneLine = JSON.stringify({ version: file.version, methods }, null, 2).replace(
    /\[\n\s+("[^"]+")(?:,\n\s+(\d+))?\n\s+\]/g,
    (_, type: string, longest?: string) => `[${type}${longest ? `, ${longest}` : ''}]`,
  )
  const fields = `${banner(SPEC)}
import type { Pia } from './pia.ts'

/** Source: ${file.source}. */
export const pia4322: Pia = ${oneLine}
`
  const { source, lists } = JSON.parse(await readFile(join(root, CODES), 'utf8')) as { source: string; lists: object }
  const codes = `${banner(CODES)}

/** Code lists by number, each code with the words of the guide. Open: real messages carry codes that are not here. Source: ${source}. */
export const ossCodes: Readonly<Record<string, { title: string; codes: Readonly<Record<string, string>> }>> = ${JSON.stringify(lists, null, 2)}
`
  return new Map([
    [`${FOLDER}/src/declared-fields.gen.ts`, fields],
    [`${FOLDER}/src/messages.gen.ts`, messageTypes(file)],
    [`${FOLDER}/src/codes.gen.ts`, codes],
  ])
}
