// Generated from resources/joint-service.ts by `pnpm generate`. Do not edit.
import type { JointService } from '../../../resources/joint-service.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

interface Node {
  id: string
  after: readonly { leg: string }[]
}

const stuckIn = (legs: readonly Node[]): Set<string> => {
  const stuck = new Set(legs.map(({ id }) => id))
  const free = () => legs.find(({ id, after }) => stuck.has(id) && after.every(({ leg }) => !stuck.has(leg)))
  for (let next = free(); next; next = free()) stuck.delete(next.id)
  return stuck
}

export const jointServiceRule: Rule<JointService> = (context) => {
    const { legs } = context.value
    const ids = legs.map(({ id }) => id)
    for (const [index, { id, after }] of legs.entries()) {
      if (ids.indexOf(id) < index) context.issues.push(breaks('joint-service.leg-repeated', id, ['legs', index, 'id']))
      for (const [at, { leg }] of after.entries())
        if (!ids.includes(leg))
          context.issues.push(breaks('joint-service.leg-unknown', leg, ['legs', index, 'after', at, 'leg']))
    }
    if (context.issues.length === 0 && stuckIn(legs).size > 0)
      context.issues.push(breaks('joint-service.cycle', undefined, ['legs']))
  }
