import { child, children, type Node, textAt } from '../source/node.ts'
import type { Server } from './model.ts'

/** Servers at this level, those with an address of their own. */
export const readServers = (node: Node): Server[] => {
  const servers = child(node, 'servers')
  return (servers ? children(servers) : []).flatMap(([, at]) => {
    const url = textAt(at, 'url')?.trim() ?? ''
    if (!/^https?:\/\//i.test(url)) return []
    const description = textAt(at, 'description')
    const variables = child(at, 'variables')
    return [
      {
        url,
        ...(description !== undefined && { description }),
        variables: (variables ? children(variables) : []).flatMap(([name, variable]) => {
          const otherwise = child(variable, 'default')?.value
          const values = child(variable, 'enum')?.value
          const about = textAt(variable, 'description')
          if (!url.includes(`{${name}}`)) return []
          return [
            {
              name,
              default: String(otherwise ?? ''),
              values: Array.isArray(values) ? values.map(String) : [],
              ...(about !== undefined && { description: about }),
            },
          ]
        }),
      },
    ]
  })
}
