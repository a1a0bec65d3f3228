import type { JointRequest } from '@selaras/schemas'
import { isIssued, runningLegs } from './legs.ts'

/** Codes of the legs that may start now, as the definition lists them: what they wait for is issued. */
export const startableLegs = (request: JointRequest): string[] => {
  if (request.status !== 'in-progress') return []
  const running = runningLegs(request)
  return request.definition.legs
    .filter(({ id, after }) => !running.get(id)?.case && after.every(({ leg }) => isIssued(running.get(leg))))
    .map(({ id }) => id)
}
