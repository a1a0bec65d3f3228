import type { JointRequest, JointService } from '@selaras/schemas'
import { type Issue, issueOf } from '@selaras/schemas/problem'
import { type DefinedLeg, isIssued, runningLegs } from './legs.ts'
import { startableLegs } from './startable-legs.ts'

/** What a new definition does to one leg of a running joint request. `started` goes on as it began. */
export interface LegChange {
  leg: string
  change: 'started' | 'unchanged' | 'changed' | 'added' | 'removed'
}

/** What a new definition changes leg by leg, or the issues that stand against it. */
export type Redefinition =
  | {
      ok: true
      /** Legs of the new definition in its order, then those removed in the order of the old. */
      changes: LegChange[]
      /** Legs that may start under the new definition. */
      startable: string[]
    }
  | { ok: false; issues: Issue[] }

/** A leg that has started keeps its service and provider, and waits for nothing it did not wait for. */
const startedIssues = (request: JointRequest, leg: DefinedLeg, at: number): Issue[] => {
  const running = runningLegs(request)
  const old = request.definition.legs.find(({ id }) => id === leg.id)
  if (!running.get(leg.id)?.case || !old) return []
  const changed = (['service', 'provider'] as const).filter((name) => old[name] !== leg[name])
  return [
    ...changed.map((name) => issueOf('joint-request.leg-changed', ['legs', at, name], { leg: leg.id }, leg[name])),
    ...leg.after.flatMap(({ leg: before }, place) =>
      isIssued(running.get(before))
        ? []
        : [issueOf('joint-request.leg-order', ['legs', at, 'after', place, 'leg'], { leg: leg.id, before }, before)],
    ),
  ]
}

/** What stands against a new definition for a running joint request; pointers lead into the new definition. */
export const redefinitionIssues = (request: JointRequest, definition: JointService): Issue[] => {
  const { service } = request
  if (definition.id !== service) return [issueOf('joint-request.other-service', ['id'], { service }, definition.id)]
  const kept = definition.legs.map(({ id }) => id)
  const lost = request.legs.filter((leg) => leg.case && !kept.includes(leg.leg)).map(({ leg }) => leg)
  return [
    ...(lost.length > 0 ? [issueOf('joint-request.leg-lost', ['legs'], { legs: lost.join(', ') })] : []),
    ...definition.legs.flatMap((leg, at) => startedIssues(request, leg, at)),
  ]
}

const signatureOf = ({ service, provider, after }: DefinedLeg) =>
  JSON.stringify([service, provider, after.map(({ leg, fulfils }) => [leg, fulfils ?? ''])])

/** What happens to every leg when the definition of a running joint request changes: a plan, or what to mend first. */
export const planRedefinition = (request: JointRequest, definition: JointService): Redefinition => {
  const issues = redefinitionIssues(request, definition)
  if (issues.length > 0) return { ok: false, issues }
  const running = runningLegs(request)
  const changeOf = (leg: DefinedLeg): LegChange['change'] => {
    const old = request.definition.legs.find(({ id }) => id === leg.id)
    if (!old) return 'added'
    if (running.get(leg.id)?.case) return 'started'
    return signatureOf(old) === signatureOf(leg) ? 'unchanged' : 'changed'
  }
  const removed = request.definition.legs.filter(({ id }) => !definition.legs.some((leg) => leg.id === id))
  return {
    ok: true,
    changes: [
      ...definition.legs.map((leg) => ({ leg: leg.id, change: changeOf(leg) })),
      ...removed.map(({ id }): LegChange => ({ leg: id, change: 'removed' })),
    ],
    startable: startableLegs({ ...request, definition }),
  }
}
