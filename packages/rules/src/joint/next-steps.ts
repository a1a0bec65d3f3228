import type { JointRequest } from '@selaras/schemas'
import { type CompensationStep, compensationOf } from './compensation.ts'
import { hasFailed, isIssued, runningLegs } from './legs.ts'
import { startableLegs } from './startable-legs.ts'

/** What the owner of a joint request does next. */
export type JointStep =
  | { do: 'start'; leg: string }
  | { do: 'complete' }
  /** A leg ended without its product, and so the whole cannot have its outcome. */
  | { do: 'refuse'; leg: string }
  /** A leg of a request that has ended is to be withdrawn. */
  | ({ do: 'withdraw' } & Pick<CompensationStep, 'leg' | 'case'>)

/**
 * What the owner of a joint request does next. Legs start side by side as soon as they may. After an end without
 * outcome the legs are withdrawn one by one, each when the one before it has gone; what needs revoking is left to people.
 */
export const nextJointSteps = (request: JointRequest): JointStep[] => {
  if (request.status !== 'in-progress') {
    const next = compensationOf(request).find(({ by }) => by === 'withdraw')
    return next ? [{ do: 'withdraw', leg: next.leg, case: next.case }] : []
  }
  const running = runningLegs(request)
  const codes = request.definition.legs.map(({ id }) => id)
  const failed = codes.find((code) => hasFailed(running.get(code)))
  if (failed !== undefined) return [{ do: 'refuse', leg: failed }]
  if (codes.every((code) => isIssued(running.get(code)))) return [{ do: 'complete' }]
  return startableLegs(request).map((leg) => ({ do: 'start', leg }))
}
