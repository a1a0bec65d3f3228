import { readFile } from 'node:fs/promises'
import type { Model, Scheme, Server } from '../model/model.ts'
import { failureType, groupTexts } from './operation-text.ts'
import { namesIn, type TypeTexts } from './type-texts.ts'
import { docComment, key, literal } from './words.ts'

const TEMPLATE = 'src/generate/template/client.ts'

const readTemplate = async (): Promise<string> =>
  readFile(new URL(TEMPLATE, import.meta.resolve('selaras/package.json')), 'utf8')

/** Puts text in the place of what stands between two marks of the template. */
const replaced = (template: string, part: string, text: string): string => {
  const [begin, end] = [`// the ${part}: begin\n`, `// the ${part}: end\n`]
  const [from, to] = [template.indexOf(begin), template.indexOf(end)]
  if (from < 0 || to < 0) throw new Error(`${TEMPLATE} has no part "${part}"`)
  return template.slice(0, from) + text + template.slice(to + end.length)
}

const secretType = ({ kind }: Scheme) =>
  `Credential<${kind === 'basic' ? '{ username: string; password: string }' : 'string'}>`

const authText = (schemes: readonly Scheme[]): string => {
  const members = schemes.map(
    (scheme) => `${docComment([scheme.description], '  ')}  ${key(scheme.name)}?: ${secretType(scheme)} | undefined\n`,
  )
  const rows = schemes.map(
    ({ name, kind, word }) => `  ${key(name)}: { kind: ${literal(kind)}, word: ${literal(word)} },\n`,
  )
  return `/** Secrets by security scheme. */\nexport interface Auth {\n${members.join('')}}\n\nconst SCHEMES: Readonly<Record<string, Scheme>> = {\n${rows.join('')}}\n`
}

const serverText = ([first, ...others]: readonly Server[]): string => {
  const variables = (first?.variables ?? []).map(({ name, values, description, ...rest }) => {
    const type = values.length > 0 ? values.map(literal).join(' | ') : 'string'
    const comment = docComment([description, `Default: \`${rest.default}\``], '  ')
    return `${comment}  ${key(name)}?: ${type} | undefined\n`
  })
  const names = (first?.variables ?? []).map((one) => [one.name, literal(one.default)].map((text) => text))
  const defaults = names.map(([name = '', text]) => `    ${key(name)}: ${text},\n`).join('')
  const about = [first, ...others].flatMap((one) => (one ? [`- ${one.url} ${one.description ?? ''}`.trim()] : []))
  const comment = docComment([['Servers of the specification:', ...about].join('\n')])
  if (!first)
    return 'export type ServerVariables = Record<never, never>\n\nconst serverUrl = (_variables: ServerVariables): string | undefined => undefined\n'
  return `export interface ServerVariables {\n${variables.join('')}}\n\n${comment}const serverUrl = (variables: ServerVariables): string | undefined => {\n  const values: Readonly<Record<string, string | undefined>> = {\n${defaults}    ...variables,\n  }\n  return ${literal(first.url)}.replaceAll(/\\{([^{}]+)\\}/g, (whole, name: string) => values[name] ?? whole)\n}\n`
}

const failuresText = ({ operations }: Model, { texts }: TypeTexts): string => {
  const members = operations.map(
    (operation) => `  ${literal(`${operation.group}.${operation.name}`)}: ${failureType(operation, texts)}\n`,
  )
  return `/** Errors each call may be answered with. */\nexport interface Failures {\n${members.join('')}}\n`
}

/** Names of types the client's own text uses: those of parameters, bodies and answers. */
const importsText = ({ schemas, types }: Model): string => {
  const used = new Set<string>()
  for (const [name, schema] of Object.entries(schemas)) if (!types.has(name)) namesIn(schema, used)
  const names = [...types.keys()].filter((name) => used.has(name))
  return names.length === 0 ? '' : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './types.js'\n`
}

/** The client: the same call for every document, with what this one adds. */
export const clientFile = async (model: Model, types: TypeTexts, banner: string): Promise<string> => {
  const specification = [failuresText(model, types), authText(model.schemes), serverText(model.servers)].join('\n')
  const about = docComment([model.title, model.description])
  const create = `${about}export const createClient = (options: ClientOptions = {}) => {\n  const call = createCall(options)\n  return {\n${groupTexts(model, types.texts)}  }\n}\n\nexport type Client = ReturnType<typeof createClient>\n`
  const [head = '', ...rest] = (await readTemplate()).split('\n\n')
  const template = [`${head}\n${importsText(model)}`.trimEnd(), ...rest].join('\n\n')
  return banner + replaced(replaced(template, 'specification', specification), 'operations', create)
}
