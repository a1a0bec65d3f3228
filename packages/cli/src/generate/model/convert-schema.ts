import type { Findings } from '../source/findings.ts'
import { child, children, isTree, type Node, textAt, treeOf } from '../source/node.ts'
import { REFERENCE } from './break-cycles.ts'
import { discriminated } from './discriminated.ts'

/** A schema with the keywords a type is made of, each of the kind it should be. */
export interface Converted {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  properties?: Record<string, Converted>
  required?: string[]
  items?: Converted
  additionalProperties?: boolean | Converted
  prefixItems?: Converted[]
  allOf?: Converted[]
  oneOf?: Converted[]
  anyOf?: Converted[]
  [keyword: string]: unknown
}

export interface Conversion {
  findings: Findings
  target: (node: Node, reference: string) => Node | undefined
  follow: (node: Node) => Node
  /** The name of the schema at this node, which will be converted in its turn. */
  enrol: (node: Node) => string
  remember: (schema: Converted, origin: Node) => void
}

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])
const COPIED = ['title', 'description', 'deprecated', 'format', 'default', 'nullable'] as const
const ACCESS = ['readOnly', 'writeOnly'] as const
const SHAPING = [
  'type',
  'properties',
  'required',
  'enum',
  'const',
  'allOf',
  'oneOf',
  'anyOf',
  'items',
  'additionalProperties',
]

const isPrimitive = (value: unknown) => typeof value !== 'object' || value === null

const referenceTo = (name: string): Converted => ({ $ref: `${REFERENCE}${name}` })

const copied = (node: Node): Converted =>
  Object.fromEntries(
    COPIED.flatMap((keyword) => {
      const value = child(node, keyword)?.value
      return isPrimitive(value) && value !== undefined ? [[keyword, value]] : []
    }),
  )

const accessOf = (node: Node): Converted =>
  Object.fromEntries(ACCESS.flatMap((keyword) => (child(node, keyword)?.value === true ? [[keyword, true]] : [])))

const readType = (node: Node, { findings }: Conversion): Converted => {
  const type = child(node, 'type')
  if (!type) return {}
  const names = Array.isArray(type.value) ? type.value : [type.value]
  const known = names.filter((name) => TYPES.has(String(name)))
  if (known.length < names.length) findings.repair(type, 'repair.type', { word: names.join(', ').slice(0, 64) })
  if (known.length === 0) return {}
  return { type: known.length === 1 ? String(known[0]) : known.map(String) }
}

const readValues = (node: Node, { findings }: Conversion): Converted => {
  const list = child(node, 'enum')
  const only = child(node, 'const')
  if (list && !Array.isArray(list.value)) findings.fault(list, 'error.generate-shape', { expected: 'array' })
  const values = Array.isArray(list?.value) ? list.value : only ? [only.value] : []
  return values.length > 0 && values.every(isPrimitive) ? { enum: [...new Set(values)] } : {}
}

const readRequired = (node: Node, { findings }: Conversion): Converted => {
  const required = child(node, 'required')
  if (!required) return {}
  if (Array.isArray(required.value)) return { required: required.value.map(String) }
  findings.repair(required, 'repair.required')
  return {}
}

const readProperties = (node: Node, conversion: Conversion): Converted => {
  const properties = child(node, 'properties')
  if (!properties) return {}
  if (!isTree(properties.value)) conversion.findings.fault(properties, 'error.generate-shape', { expected: 'object' })
  const named = children(properties).filter(([name, at]) => {
    if (name === '__proto__') conversion.findings.repair(at, 'repair.proto')
    return name !== '__proto__'
  })
  return { properties: Object.fromEntries(named.map(([name, at]) => [name, convertSchema(at, conversion)])) }
}

const readItems = (node: Node, conversion: Conversion): Converted => {
  const items = child(node, 'items')
  const prefix = child(node, 'prefixItems') ?? (Array.isArray(items?.value) ? items : undefined)
  const read: Converted = {}
  if (prefix) read.prefixItems = children(prefix).map(([, at]) => convertSchema(at, conversion))
  if (items && !Array.isArray(items.value)) read.items = convertSchema(items, conversion)
  return (items || prefix) && !child(node, 'type') ? { type: 'array', ...read } : read
}

const readAdditional = (node: Node, conversion: Conversion): Converted => {
  const additional = child(node, 'additionalProperties')
  if (!additional) return child(node, 'patternProperties') ? { additionalProperties: true } : {}
  if (typeof additional.value === 'boolean') return { additionalProperties: additional.value }
  return { additionalProperties: convertSchema(additional, conversion) }
}

const readParts = (node: Node, conversion: Conversion): Converted => {
  const read: Converted = {}
  for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
    const parts = child(node, keyword)
    if (!parts) continue
    if (!Array.isArray(parts.value)) conversion.findings.fault(parts, 'error.generate-shape', { expected: 'array' })
    const converted = children(parts).map(([, at]) => convertSchema(at, conversion))
    if (converted.length === 0) continue
    read[keyword] = keyword === 'allOf' ? converted : discriminated(node, keyword, converted, conversion)
  }
  return read
}

const readReference = (node: Node, reference: string, conversion: Conversion): Converted => {
  const target = conversion.target(node, reference)
  // Told as dangling before.
  if (!target) return {}
  const schema = referenceTo(conversion.enrol(target))
  conversion.remember(schema, node)
  return schema
}

const isBinary = (node: Node) =>
  textAt(node, 'format') === 'binary' ||
  (textAt(node, 'contentMediaType') === 'application/octet-stream' && !child(node, 'contentEncoding'))

/** One schema; references become the names of what they point at. */
export const convertSchema = (node: Node, conversion: Conversion): Converted => {
  if (typeof node.value === 'boolean') return {}
  if (!isTree(node.value)) {
    conversion.findings.fault(node, 'error.generate-shape', { expected: 'object' })
    return {}
  }
  const reference = textAt(node, '$ref')
  if (reference !== undefined) {
    const schema = readReference(node, reference, conversion)
    const others = Object.fromEntries(Object.entries(treeOf(node)).filter(([key]) => key !== '$ref'))
    if (!SHAPING.some((keyword) => keyword in others)) return Object.assign(schema, accessOf(node))
    return { allOf: [schema, convertSchema({ ...node, value: others }, conversion)] }
  }
  if (isBinary(node)) {
    const isNullable = child(node, 'nullable')?.value === true
    const blob = isNullable ? { anyOf: [referenceTo('Blob'), { type: 'null' }] } : referenceTo('Blob')
    return { ...blob, ...accessOf(node) }
  }
  return {
    ...copied(node),
    ...accessOf(node),
    ...readType(node, conversion),
    ...readValues(node, conversion),
    ...readRequired(node, conversion),
    ...readProperties(node, conversion),
    ...readItems(node, conversion),
    ...readAdditional(node, conversion),
    ...readParts(node, conversion),
  }
}
