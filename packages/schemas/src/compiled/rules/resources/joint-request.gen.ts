// Generated from resources/joint-request.ts by `pnpm generate`. Do not edit.
import type { JointRequest } from '../../../resources/joint-request.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

export const jointRequestRule: Rule<JointRequest> = (context) => {
    const { id, legs } = context.value
    const codes = legs.map(({ leg }) => leg)
    const cases: string[] = [id]
    for (const [index, leg] of legs.entries()) {
      if (codes.indexOf(leg.leg) < index)
        context.issues.push(breaks('joint-request.leg-repeated', leg.leg, ['legs', index, 'leg']))
      if (leg.case === undefined) continue
      if (cases.includes(leg.case.id))
        context.issues.push(breaks('joint-request.case-repeated', leg.case.id, ['legs', index, 'case', 'id']))
      cases.push(leg.case.id)
    }
  }
