import type { JointRequest } from '@selaras/schemas'
import { commandsIn } from '../lifecycle/decide.ts'
import { serviceRequestLifecycle } from '../lifecycle/service-request.ts'
import { legOrder } from './leg-order.ts'
import { hasFailed, type RunningLeg, runningLegs } from './legs.ts'

/** One thing to undo after a joint request ended without its outcome. */
export interface CompensationStep {
  leg: string
  case: NonNullable<RunningLeg['case']>
  /**
   * `withdraw`: its request can still be withdrawn. `revoke`: it is decided, and only the agency that decided can take
   * its product back; the standard has no command for that.
   */
  by: 'withdraw' | 'revoke'
}

/**
 * What must be undone when a joint request is refused, withdrawn or expired, in the order to do it: a leg comes
 * before those it was built on. Legs that never started or ended without a product need nothing, and a leg under
 * objection is the citizen's own to pursue.
 */
export const compensationOf = (request: JointRequest): CompensationStep[] => {
  const running = runningLegs(request)
  return legOrder(request.definition.legs)
    .reverse()
    .flatMap(({ id: code }): CompensationStep[] => {
      const leg = running.get(code)
      if (!leg?.case || hasFailed(leg) || leg.case.status === 'objection') return []
      const canWithdraw = commandsIn(serviceRequestLifecycle, { status: leg.case.status }).includes('withdraw')
      return [{ leg: code, case: leg.case, by: canWithdraw ? 'withdraw' : 'revoke' }]
    })
}
