import { canonical, child, isTree, type Node, refusal, resolve, type Tree, treeOf } from '../node.ts'

/** JSON Schema's words for what something means, not for what is valid. Words we do not know are taken as such too. */
const ASSERTIONS = new Set([
  ...['$ref', '$dynamicRef', '$recursiveRef', 'type', 'nullable', 'enum', 'const', 'pattern', 'format'],
  ...['minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems', 'items', 'prefixItems', 'additionalItems', 'unevaluatedItems'],
  ...['contains', 'minContains', 'maxContains', 'properties', 'patternProperties', 'additionalProperties'],
  ...['unevaluatedProperties', 'propertyNames', 'required', 'minProperties', 'maxProperties'],
  ...['dependentRequired', 'dependentSchemas', 'dependencies', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['discriminator', 'xml', 'contentEncoding', 'contentMediaType', 'contentSchema'],
])

export const isAssertion = (keyword: string): boolean => ASSERTIONS.has(keyword)

/** Keywords that hold another schema against the same value. */
export const IN_PLACE = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'dependentSchemas'] as const

/** A schema as an object: `true` and nothing at all are `{}`, `false` is `{ not: {} }`. */
export const schemaOf = (node: Node): Tree => (node.value === false ? { not: {} } : treeOf(node))

export const assertionsOf = (node: Node): string[] => Object.keys(schemaOf(node)).filter(isAssertion)

/** Accepts every value. */
export const isAnything = (node: Node): boolean => assertionsOf(node).length === 0

/** Accepts no value. */
export const isNothing = (node: Node): boolean => {
  const { not } = schemaOf(node)
  return not === true || (isTree(not) && Object.keys(not).length === 0)
}

const standsAlone = (node: Node, keyword: string) => assertionsOf(node).every((one) => one === keyword)

const step = (node: Node): Node | undefined => {
  const { $ref, allOf } = schemaOf(node)
  if (typeof $ref === 'string' && (node.side.legacy || standsAlone(node, '$ref'))) return resolve(node, $ref)
  if (Array.isArray(allOf) && allOf.length === 1 && standsAlone(node, 'allOf')) return child(node, 'allOf', 0)
  return undefined
}

/** The schema that is meant, behind references and wrappers that add nothing. */
export const unwrapped = (node: Node): Node => {
  let at = node
  for (let hops = 0; hops < 100; hops++) {
    const next = step(at)
    if (!next) return at
    at = next
  }
  throw refusal('error.ref-loop', node)
}

const ALL = ['null', 'boolean', 'object', 'array', 'string', 'integer', 'fraction']

const typeOfValue = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return typeof value
}

const namedTypes = (node: Node): string[] => {
  const { type, nullable } = schemaOf(node)
  if (type === undefined) return ALL
  const names = [type].flat().flatMap((name) => (name === 'number' ? ['integer', 'fraction'] : [String(name)]))
  return node.side.legacy && nullable === true ? [...names, 'null'] : names
}

const listed = (node: Node): unknown[] | undefined => {
  const { enum: list, const: one } = schemaOf(node)
  const values = Array.isArray(list) ? list : undefined
  if (!Object.hasOwn(schemaOf(node), 'const')) return values
  return (values ?? [one]).filter((value) => canonical(value) === canonical(one))
}

/** The values a schema lists, when there is an end to them, by their canonical text. */
export const valuesOf = (node: Node): Set<string> | undefined => {
  const types = namedTypes(node)
  const found = listed(node)
  if (found) return new Set(found.filter((value) => types.includes(typeOfValue(value))).map(canonical))
  if (types.some((type) => type !== 'null' && type !== 'boolean')) return undefined
  return new Set(types.flatMap((type) => (type === 'null' ? ['null'] : ['true', 'false'])))
}

/** The types a schema accepts; `integer` and `fraction` together are `number`. */
export const typesOf = (node: Node): Set<string> => {
  const types = namedTypes(node)
  const found = listed(node)
  return new Set(found ? found.map(typeOfValue).filter((type) => types.includes(type)) : types)
}

const hasNone = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((one) => !b.has(one))

/** Whether it is certain that no value fits both. */
export const isDisjoint = (first: Node, second: Node): boolean => {
  const [a, b] = [unwrapped(first), unwrapped(second)]
  const [valuesA, valuesB] = [valuesOf(a), valuesOf(b)]
  if (hasNone(typesOf(a), typesOf(b))) return true
  if (valuesA && valuesB) return hasNone(valuesA, valuesB)
  if (![a, b].every((node) => [...typesOf(node)].join() === 'object')) return false
  return tagsOf(a).some(([name, values]) =>
    tagsOf(b).some(([other, others]) => name === other && hasNone(values, others)),
  )
}

/** Required properties with few values: what tells alternatives apart. */
export const tagsOf = (node: Node): [string, Set<string>][] => {
  const { required, properties } = schemaOf(node)
  const names = Array.isArray(required) ? required.map(String) : []
  return names.flatMap((name): [string, Set<string>][] => {
    if (!isTree(properties) || !Object.hasOwn(properties, name)) return []
    const values = valuesOf(unwrapped(child(node, 'properties', name)))
    return values ? [[name, values]] : []
  })
}
