import type { Sources } from '../source/load-sources.ts'
import { child, children, isTree, type Node, textAt } from '../source/node.ts'
import type { Answer, Body } from './model.ts'
import type { Schemas } from './schemas.ts'

export const isJson = (media: string): boolean => /[/+]json\b/i.test(media)

const kindOf = (media: string): Body['kind'] => {
  if (isJson(media) || media === '*/*') return 'json'
  if (media.startsWith('multipart/')) return 'multipart'
  return media.startsWith('application/x-www-form-urlencoded') ? 'form' : 'raw'
}

const PREFERENCE: readonly Body['kind'][] = ['json', 'multipart', 'form', 'raw']

const contentsOf = (node: Node, sources: Sources): { media: string; schema?: Node }[] => {
  const content = child(node, 'content')
  if (!content) return []
  if (!isTree(content.value)) sources.findings.fault(content, 'error.generate-shape', { expected: 'object' })
  return children(content).map(([media, at]) => {
    const schema = child(sources.follow(at), 'schema')
    return { media: media.trim().toLowerCase(), ...(schema && { schema }) }
  })
}

/** The body of an operation, in the first of its media types that says most: JSON, multipart, form, anything. */
export const readBody = (operation: Node, method: string, sources: Sources, schemas: Schemas): Body | undefined => {
  const declared = child(operation, 'requestBody')
  if (!declared) return undefined
  if (method === 'GET' || method === 'HEAD') {
    sources.findings.repair(declared, 'repair.body', { word: method })
    return undefined
  }
  const body = sources.follow(declared)
  const [chosen] = contentsOf(body, sources).sort(
    (a, b) => PREFERENCE.indexOf(kindOf(a.media)) - PREFERENCE.indexOf(kindOf(b.media)),
  )
  if (!chosen) return undefined
  const description = textAt(body, 'description')
  return {
    kind: kindOf(chosen.media),
    media: chosen.media === '*/*' ? 'application/json' : chosen.media,
    required: child(body, 'required')?.value === true,
    ...(description !== undefined && { description }),
    ...(chosen.schema && { type: schemas.add(chosen.schema, 'request') }),
  }
}

const STATUS = /^([1-5]\d\d|[1-5]XX|default)$/i

/** Answers by status; what is no status is left out, and said. */
export const readAnswers = (operation: Node, sources: Sources, schemas: Schemas): Answer[] => {
  const responses = child(operation, 'responses')
  if (!responses || !isTree(responses.value)) {
    sources.findings.repair(responses ?? operation, 'repair.responses')
    return []
  }
  return children(responses).flatMap(([status, at]) => {
    if (status.startsWith('x-')) return []
    if (!STATUS.test(status)) {
      sources.findings.repair(at, 'repair.status', { word: status.slice(0, 64) })
      return []
    }
    const contents = contentsOf(sources.follow(at), sources)
    const read = contents.map(({ media, schema }) => ({
      media,
      ...(schema && { type: schemas.add(schema, 'response') }),
    }))
    return [{ status: /^default$/i.test(status) ? 'default' : status.toUpperCase(), contents: read }]
  })
}
