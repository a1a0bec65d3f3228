import type { Sources } from '../source/load-sources.ts'
import { child, children, type Node, textAt } from '../source/node.ts'
import type { Location, Parameter, Style } from './model.ts'
import type { Schemas } from './schemas.ts'

const PLACES = ['path', 'query', 'header', 'cookie']
/** Headers that say what the client itself decides. */
const OWN_HEADERS = ['accept', 'content-type', 'authorization']

const STYLES: Partial<Record<string, Style>> = {
  spaceDelimited: 'space',
  pipeDelimited: 'pipes',
  deepObject: 'deep',
  label: 'label',
  matrix: 'matrix',
}

const styleOf = (parameter: Node, place: Location): Style | undefined => {
  if (child(parameter, 'content')) return 'json'
  const special = STYLES[textAt(parameter, 'style') ?? '']
  const explode = child(parameter, 'explode')?.value
  if (special !== undefined) return special
  if (place === 'query') return explode === false ? 'csv' : undefined
  return explode === true ? 'explode' : undefined
}

const schemaOf = (parameter: Node, { follow }: Sources): Node => {
  const content = child(parameter, 'content')
  const [media] = content ? children(content) : []
  const schema = child(parameter, 'schema') ?? (media && child(follow(media[1]), 'schema'))
  return schema ?? { ...parameter, value: {} }
}

/** A parameter the client can send, or what keeps it from doing so as a finding. */
const readParameter = (node: Node, sources: Sources, schemas: Schemas): Parameter | undefined => {
  const { findings } = sources
  const parameter = sources.follow(node)
  const name = textAt(parameter, 'name')
  const place = textAt(parameter, 'in')
  if (!name || !PLACES.includes(place ?? '')) {
    findings.fault(node, 'error.generate-parameter')
    return undefined
  }
  if (place === 'cookie' || name === '__proto__') {
    findings.repair(node, place === 'cookie' ? 'repair.cookie' : 'repair.proto', { word: name })
    return undefined
  }
  if (place === 'header' && OWN_HEADERS.includes(name.toLowerCase())) return undefined
  const description = textAt(parameter, 'description')
  const style = styleOf(parameter, place as Location)
  return {
    name,
    in: place as Location,
    required: place === 'path' || child(parameter, 'required')?.value === true,
    ...(description !== undefined && { description }),
    deprecated: child(parameter, 'deprecated')?.value === true,
    type: schemas.add(schemaOf(parameter, sources), 'request'),
    ...(style && { style }),
  }
}

const listAt = (node: Node, { findings }: Sources): Node[] => {
  const list = child(node, 'parameters')
  if (!list) return []
  if (Array.isArray(list.value)) return children(list).map(([, at]) => at)
  findings.fault(list, 'error.generate-shape', { expected: 'array' })
  return []
}

const namesIn = (path: string) => [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string)

/** Parameters of an operation; its own take the place of those of the whole path. */
export const readParameters = (
  item: Node,
  operation: Node,
  path: string,
  sources: Sources,
  schemas: Schemas,
): Parameter[] => {
  const { findings } = sources
  const inPath = namesIn(path)
  const read = new Map<string, Parameter>()
  for (const node of [...listAt(item, sources), ...listAt(operation, sources)]) {
    const parameter = readParameter(node, sources, schemas)
    if (!parameter) continue
    if (parameter.in === 'path' && !inPath.includes(parameter.name))
      findings.repair(node, 'repair.parameter-unused', { word: parameter.name })
    else read.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  for (const name of inPath) {
    if (read.has(`path ${name}`)) continue
    findings.repair(operation, 'repair.parameter-missing', { word: name })
    const type = schemas.add({ ...operation, value: { type: 'string' } }, 'request')
    read.set(`path ${name}`, { name, in: 'path', required: true, deprecated: false, type })
  }
  return [...read.values()]
}
