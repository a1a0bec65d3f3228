import { child, children, isTree, type Node, textAt } from '../source/node.ts'
import type { Conversion, Converted } from './convert-schema.ts'

const valuesOf = (branch: Node | undefined, property: string): unknown[] | undefined => {
  const schema = branch && child(branch, 'properties', property)
  if (!schema) return undefined
  const list = child(schema, 'enum')?.value
  if (Array.isArray(list)) return list
  const only = child(schema, 'const')
  return only ? [only.value] : undefined
}

/** The schema a mapping names: by reference, or by its name among the components. */
const mapped = (at: Node, { target }: Conversion): Node | undefined => {
  const name = String(at.value)
  return target(at, `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`) ?? target(at, name)
}

const isSame = (a: Node | undefined, b: Node | undefined) =>
  a !== undefined && a.file === b?.file && a.pointer === b.pointer

/** A `discriminator` as the type of its property in each branch, so that TypeScript tells the branches apart. */
export const discriminated = (
  node: Node,
  keyword: 'oneOf' | 'anyOf',
  converted: Converted[],
  conversion: Conversion,
): Converted[] => {
  const discriminator = child(node, 'discriminator')
  const property = discriminator && textAt(discriminator, 'propertyName')
  if (!discriminator || property === undefined || property === '__proto__') return converted
  const mapping = child(discriminator, 'mapping')
  const known = (mapping && isTree(mapping.value) ? children(mapping) : []).map(([value, at]) => {
    const schema = mapped(at, conversion)
    if (!schema) conversion.findings.repair(at, 'repair.mapping', { word: String(at.value).slice(0, 64) })
    return { value, schema }
  })
  return converted.map((branch, index) => {
    const at = child(node, keyword, index)
    const reference = at && textAt(at, '$ref')
    const schema = at && reference !== undefined ? conversion.target(at, reference) : undefined
    const values = known.filter((one) => isSame(one.schema, schema)).map(({ value }) => value)
    // A schema that says its own values is believed.
    if (values.length === 0 || valuesOf(schema, property)) return branch
    const own: Converted = {
      type: 'object',
      required: [property],
      properties: { [property]: { type: 'string', enum: values } },
    }
    return { allOf: [branch, own] }
  })
}
