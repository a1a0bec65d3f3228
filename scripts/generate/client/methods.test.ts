import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { operations } from '@selaras/schemas/operations'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { root } from '../../workspace.ts'
import { tagOf } from '../openapi/tags.ts'
import { camelCase } from '../text.ts'

const interfacesOf = (file: string): ts.InterfaceDeclaration[] => {
  const path = join(root, 'packages/client/src/generated', file)
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.filter(ts.isInterfaceDeclaration)
}

const nameOf = (member: ts.TypeElement) => member.name?.getText().replace(/^"|"$/g, '') ?? ''
const wordsOf = (node: ts.Node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((each) => each.getText())
    .join('\n')

const methods = new Map(
  interfacesOf('methods.gen.ts').flatMap(({ name, members }) =>
    members.map((member): [string, ts.TypeElement] => [`${camelCase(name.text)}.${nameOf(member)}`, member]),
  ),
)
const parameters = new Map(
  interfacesOf('openapi.gen.ts')
    .filter(({ name }) => name.text === 'operations')
    .flatMap(({ members }) => members.map((member): [string, ts.TypeElement] => [nameOf(member), member])),
)

const memberOf = (node: ts.Node, name: string): ts.PropertySignature | undefined => {
  let found: ts.PropertySignature | undefined
  const visit = (each: ts.Node) => {
    if (found) return
    if (ts.isPropertySignature(each) && nameOf(each) === name) found = each
    else ts.forEachChild(each, visit)
  }
  ts.forEachChild(node, visit)
  return found
}

it.each(operations.map((operation) => [operation.id, operation] as const))(
  'an editor explains %s, and what it takes, in both languages',
  (id, operation) => {
    const method = methods.get(id) ?? expect.fail(`${tagOf(operation)} has no ${id}`)
    const words = wordsOf(method)
    expect(words).toContain(operation.summary.en)
    expect(words).toContain(operation.summary.id)
    const named = [...Object.keys(operation.params?.shape ?? {}), ...(operation.body ? ['body'] : [])]
    for (const name of named) expect(words).toMatch(new RegExp(`@param ${name} .+ \\(\\*.+\\*\\)`))
  },
)

it.each(operations.flatMap(({ id, query }) => (query ? [[id, query] as const] : [])))(
  'an editor explains every field of the query of %s',
  (id, query) => {
    const asked = memberOf(parameters.get(id) ?? expect.fail(), 'query') ?? expect.fail()
    for (const name of Object.keys(query.shape))
      expect(wordsOf(memberOf(asked, name) ?? expect.fail(name)), name).toContain('@description')
  },
)
