import type { Sources } from '../source/load-sources.ts'
import { child, children, isTree, type Node, textAt } from '../source/node.ts'
import type { Scheme } from './model.ts'

const kindOf = (scheme: Node): Pick<Scheme, 'kind' | 'word'> | undefined => {
  const type = textAt(scheme, 'type')
  const name = textAt(scheme, 'name') ?? ''
  const place = textAt(scheme, 'in') ?? ''
  const http = textAt(scheme, 'scheme') ?? ''
  if (type === 'oauth2' || type === 'openIdConnect') return { kind: 'bearer', word: '' }
  if (type === 'apiKey' && name !== '' && (place === 'header' || place === 'query' || place === 'cookie'))
    return { kind: place, word: name }
  if (type !== 'http' || !/^[\w-]+$/.test(http)) return undefined
  const known = http.toLowerCase()
  return known === 'bearer' || known === 'basic' ? { kind: known, word: '' } : { kind: 'other', word: http }
}

/** Ways to say who is calling; one the client cannot send, such as a certificate, is left to `fetch`. */
export const readSchemes = (sources: Sources): Scheme[] => {
  const declared = child(sources.main, 'components', 'securitySchemes')
  return (declared ? children(declared) : []).flatMap(([name, at]) => {
    const scheme = sources.follow(at)
    const kind = name === '__proto__' ? undefined : kindOf(scheme)
    if (!kind) {
      sources.findings.repair(at, 'repair.scheme', { word: name })
      return []
    }
    const description = textAt(scheme, 'description')
    return [{ name, ...kind, ...(description !== undefined && { description }) }]
  })
}

/** What an operation asks for, or the whole document where it does not say. */
export const readSecurity = (operation: Node, schemes: readonly Scheme[], { main, findings }: Sources): string[][] => {
  const asked = child(operation, 'security') ?? child(main, 'security')
  if (!asked || !Array.isArray(asked.value)) return []
  return children(asked).flatMap(([, at]) => {
    const names = isTree(at.value) ? Object.keys(at.value) : []
    const unknown = names.filter((name) => !schemes.some((scheme) => scheme.name === name))
    for (const name of unknown) findings.repair(at, 'repair.security', { word: name })
    return unknown.length > 0 || names.length === 0 ? [] : [names]
  })
}
