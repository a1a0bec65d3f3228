// XML of GeoReport v2 and JSON by the Spark convention: an element that holds a list always gives a list, so that both
// formats are one document. Written by hand, for the builder of the library lets control characters through, which no
// XML may hold.
import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** Elements that hold a list, and the element of each item. */
const ITEM_OF: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  endpoints: 'endpoint',
  formats: 'format',
  errors: 'error',
}
const ROOTS = [...Object.keys(ITEM_OF), ...Object.values(ITEM_OF), 'service_definition', 'discovery']
const NUMBERS = new Set(['lat', 'long', 'order'])
const BOOLEANS = new Set(['metadata', 'variable', 'required'])

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
// Everything XML 1.0 has no place for, not even escaped: control characters and half characters.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const escaped = (text: string) =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const element = (name: string, value: unknown): string => {
  if (value === undefined) return ''
  if (value === null || value === '') return `<${name}/>`
  if (Array.isArray(value)) {
    const item = ITEM_OF[name] ?? 'item'
    return `<${name}>${value.map((each) => element(item, each)).join('')}</${name}>`
  }
  if (typeof value !== 'object') return `<${name}>${escaped(String(value))}</${name}>`
  let members = ''
  for (const key in value) members += element(key, (value as Record<string, unknown>)[key])
  return `<${name}>${members}</${name}>`
}

/** Writes a document. Text is escaped; what XML cannot hold at all is left out. */
export const toXml = (root: string, value: unknown): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}\n`

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  htmlEntities: true,
  maxNestedTags: 12,
})

const leaf = (name: string, text: string): unknown => {
  if (NUMBERS.has(name) && /^-?[0-9]+(?:\.[0-9]+)?$/.test(text)) return Number(text)
  if (BOOLEANS.has(name) && /^(?:true|false)$/.test(text)) return text === 'true'
  return text === '' ? null : text
}

const readNode = (name: string, node: unknown): unknown => {
  if (typeof node === 'string') return Object.hasOwn(ITEM_OF, name) && node === '' ? [] : leaf(name, node)
  if (Array.isArray(node)) return node.map((each) => readNode(name, each))
  if (typeof node !== 'object' || node === null) return null
  const item = Object.hasOwn(ITEM_OF, name) ? ITEM_OF[name] : undefined
  if (item !== undefined && item in node) {
    const members = (node as Record<string, unknown>)[item]
    return (Array.isArray(members) ? members : [members]).map((each) => readNode(item, each))
  }
  return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, readNode(key, member)]))
}

/**
 * Reads a document of GeoReport v2; `undefined` when it is none. A document type is refused unread, so nobody defines
 * entities; depth is bounded, the size by whoever fetched it.
 */
export const fromXml = (text: string): unknown => {
  if (/<!DOCTYPE/i.test(text)) return undefined
  try {
    if (XMLValidator.validate(text) !== true) return undefined
    const document = parser.parse(text) as Record<string, unknown>
    const [root = '', ...others] = Object.keys(document)
    return ROOTS.includes(root) && others.length === 0 ? readNode(root, document[root]) : undefined
  } catch {
    return undefined
  }
}
