import type { Json } from './json-schemas.ts'

const WORD = 'Contoh'

const objectExample = (schema: Json, resolve: (reference: string) => Json): Json => {
  const properties = schema.properties as Record<string, Json>
  const required = (schema.required ?? []) as string[]
  return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name] ?? {}, resolve)]))
}

/** The example a schema gives of itself, or else the smallest value it accepts. */
export const exampleOf = (schema: Json, resolve: (reference: string) => Json): unknown => {
  if (schema.$ref) return exampleOf(resolve(schema.$ref as string), resolve)
  if (Array.isArray(schema.examples)) return schema.examples[0]
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  switch (schema.type) {
    case 'object':
      return objectExample(schema, resolve)
    case 'array':
      return [exampleOf(schema.items as Json, resolve)]
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    case 'boolean':
      return true
    default:
      return WORD
  }
}
