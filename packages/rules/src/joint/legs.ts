import type { JointRequest, JointService } from '@selaras/schemas'

/** A leg as the definition of a joint service has it. */
export type DefinedLeg = JointService['legs'][number]
/** A leg as it stands in a running joint request. */
export type RunningLeg = JointRequest['legs'][number]

/** What came of the legs of a running joint request, by code. */
export const runningLegs = ({ legs }: Pick<JointRequest, 'legs'>): ReadonlyMap<string, RunningLeg> =>
  new Map(legs.map((leg) => [leg.leg, leg]))

export const isIssued = (leg: RunningLeg | undefined): boolean => leg?.case?.status === 'issued'

/** Statuses in which a leg has ended without its product. */
const FAILED: readonly string[] = ['refused', 'withdrawn', 'expired']

export const hasFailed = (leg: RunningLeg | undefined): boolean =>
  leg?.case !== undefined && FAILED.includes(leg.case.status)
