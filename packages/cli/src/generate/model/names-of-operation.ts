import { camelCase, memberNames } from '../names.ts'
import type { Findings } from '../source/findings.ts'
import { child, type Node, textAt } from '../source/node.ts'

/** `GET /pets/{id}/photos` without an id of its own: `getPetsByIdPhotos`. */
const nameFromPath = (method: string, path: string) =>
  camelCase(`${method} ${path.replaceAll(/\{([^}]*)\}/g, ' by $1 ')}`)

const groupOf = (operation: Node, path: string): string => {
  const tag = child(operation, 'tags', 0)?.value
  const segment = path.split('/').find((part) => part !== '' && !part.startsWith('{'))
  const name = camelCase(typeof tag === 'string' ? tag : (segment ?? ''))
  return name === '_' ? 'api' : name
}

/** `client.pets.petsList` says pets twice. */
const withoutGroup = (name: string, group: string): string => {
  const rest = name.startsWith(group) ? name.slice(group.length) : ''
  return /^\p{Lu}/u.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : name
}

/** Gives each operation its group and its method's name, each name once a group. */
export const operationNames = (findings: Findings) => {
  const groupNames = new Map<string, string>()
  const uniqueGroup = memberNames()
  const methodNames = new Map<string, ReturnType<typeof memberNames>>()
  const ids = new Map<string, Node>()

  const wantedName = (operation: Node, method: string, path: string): string => {
    const id = textAt(operation, 'operationId')?.trim() ?? ''
    const replacement = nameFromPath(method, path)
    if (id !== '' && !ids.has(id)) {
      ids.set(id, operation)
      const name = camelCase(id)
      return name === '_' ? replacement : name
    }
    const rule = id === '' ? 'repair.operation-id-missing' : 'repair.operation-id-twice'
    findings.repair(child(operation, 'operationId') ?? operation, rule, { name: replacement, word: id.slice(0, 64) })
    return replacement
  }

  return (operation: Node, method: string, path: string): { group: string; name: string } => {
    const wanted = groupOf(operation, path)
    const group = groupNames.get(wanted) ?? uniqueGroup(wanted)
    groupNames.set(wanted, group)
    const unique = methodNames.get(group) ?? memberNames()
    methodNames.set(group, unique)
    const name = withoutGroup(wantedName(operation, method, path), group)
    const given = unique(name)
    if (given !== name) findings.repair(operation, 'repair.name-taken', { word: name, name: `${group}.${given}` })
    return { group, name: given }
  }
}
