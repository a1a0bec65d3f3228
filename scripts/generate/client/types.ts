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

interface Parameter {
  in?: string
  $ref?: string
}

/** Only what the methods name: the schemas, and the query of each operation that has one. The rest would be read by every compiler of every user. */
const withoutTheRest = (document: Json): Json => {
  const components = document.components as { schemas: Json; parameters?: Record<string, Parameter> }
  const shared = ({ $ref, ...own }: Parameter): Parameter => ($ref && components.parameters?.[nameIn($ref)]) || own
  const queryOf = (operation: Json) =>
    ((operation.parameters ?? []) as Parameter[]).map(shared).filter((parameter) => parameter.in === 'query')
  const paths = Object.entries(document.paths as Record<string, Record<string, Json>>).flatMap(([path, methods]) => {
    const asked = Object.entries(methods).flatMap(([method, { operationId, ...operation }]) => {
      const parameters = queryOf(operation)
      return parameters.length > 0 ? [[method, { operationId, parameters, responses: {} }] as const] : []
    })
    return asked.length > 0 ? [[path, Object.fromEntries(asked)] as const] : []
  })
  return { ...document, paths: Object.fromEntries(paths), components: { schemas: components.schemas } }
}

const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

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
  const ast = await openapiTS(JSON.stringify(withoutTheRest(withoutBodyExamples(document))), {
    silent: true,
    transform: (schema) => {
      const { type, enum: closed, examples, 'x-selaras': own } = schema as Json & { 'x-selaras'?: Json }
      return type === 'string' && own?.codelist && !closed ? openCode(examples as string[]) : undefined
    },
  })
  return `${banner(source)}\n${astToString(ast.filter(isUsed))}`
}
