import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Json } from '../json-schemas.ts'
import { banner } from '../text.ts'

/** Examples of bodies say nothing a type needs and would triple the file. */
const withoutBodyExamples = (document: Json): Json =>
  JSON.parse(
    JSON.stringify(document, (_, value) => {
      if (typeof value !== 'object' || value === null || !('schema' in value)) return value
      const { example: _example, examples: _examples, ...rest } = value
      return rest
    }),
  )

const { factory } = ts
const literal = (text: string) => factory.createLiteralTypeNode(factory.createStringLiteral(text))

/** `'jaki' | (string & {})`: the known codes of an open list are offered, unknown ones accepted. */
const openCode = (known: readonly string[]): ts.TypeNode => {
  const anyOther = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ])
  return factory.createUnionTypeNode([...known.map(literal), factory.createParenthesizedType(anyOther)])
}

/** The interfaces below name operations and components; paths and the rest would only repeat them. */
const isUsed = (node: ts.Node) =>
  (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
  ['components', 'operations'].includes(node.name.text)

/** What travels, as types: `Schemas` by name, and the parameters of every operation. */
export const typesOf = async (document: Json, source: string): Promise<string> => {
  const ast = await openapiTS(JSON.stringify(withoutBodyExamples(document)), {
    silent: true,
    transform: (schema) => {
      const { type, enum: closed, examples, 'x-selaras': own } = schema as Json & { 'x-selaras'?: Json }
      return type === 'string' && own?.codelist && !closed ? openCode(examples as string[]) : undefined
    },
  })
  return `${banner(source)}\n${astToString(ast.filter(isUsed))}`
}
