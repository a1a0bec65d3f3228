// End of a leg =
//   issued       none: it holds nothing up
//   started      the later of its own due instant and now
//   not started  its term, from the latest end of the legs before it, or from now
// The whole is due when its last leg ends. A leg whose end nobody can tell leaves the whole without a due instant.
import type { JointRequest } from '@selaras/schemas'
import { legOrder } from './leg-order.ts'
import { type DefinedLeg, hasFailed, isIssued, type RunningLeg, runningLegs } from './legs.ts'
import { startableLegs } from './startable-legs.ts'

/** Instants in milliseconds since 1970-01-01T00:00:00Z. */
export interface RollUpContext {
  now: number
  /** When a leg that has started is due; `undefined` when nobody can tell. */
  dueOf: (leg: RunningLeg & { case: NonNullable<RunningLeg['case']> }) => number | undefined
  /** When a leg would be due that starts then; `undefined` when nobody can tell. */
  termOf: (leg: DefinedLeg, start: number) => number | undefined
}

/** Where a joint request stands, in one look. */
export interface RollUp {
  /**
   * `running`: legs are under way or may start. `ready`: every leg is issued, the whole can be completed.
   * `broken`: a leg ended without its product. `ended`: the joint request itself has ended.
   */
  standing: 'running' | 'ready' | 'broken' | 'ended'
  /** Legs by how they stand, as the definition lists them. `failed` ended without a product, `blocked` waits for such a leg. */
  legs: Readonly<Record<'issued' | 'underWay' | 'startable' | 'waiting' | 'blocked' | 'failed', string[]>>
  /** When the last leg ends; absent when nothing is left to wait for, or nobody can tell. */
  due?: number
  /** Legs whose end settles `due`, from the first to the last. */
  path: string[]
  /** Legs whose end nobody can tell. */
  unknown: string[]
}

interface End {
  at: number | undefined
  path: string[]
}

/** The first of the latest; unknown as soon as one is. */
const latest = (ends: readonly End[]): End | undefined =>
  ends.reduce<End | undefined>((last, end) => {
    if (last === undefined) return end
    if (last.at === undefined) return last
    return end.at === undefined || end.at > last.at ? end : last
  }, undefined)

const endsOf = ({ definition, ...request }: JointRequest, { now, dueOf, termOf }: RollUpContext): Map<string, End> => {
  const running = runningLegs(request)
  const ends = new Map<string, End>()
  for (const leg of legOrder(definition.legs)) {
    const code = leg.id
    const { case: started } = running.get(code) ?? {}
    if (started?.status === 'issued') continue
    const before = latest(leg.after.flatMap(({ leg: other }) => ends.get(other) ?? [])) ?? { at: now, path: [] }
    if (started) {
      const due = dueOf({ leg: code, case: started })
      ends.set(code, { at: due === undefined ? undefined : Math.max(due, now), path: [code] })
    } else
      ends.set(code, { at: before.at === undefined ? undefined : termOf(leg, before.at), path: [...before.path, code] })
  }
  return ends
}

const blockedLegs = ({ definition, ...request }: JointRequest): Set<string> => {
  const running = runningLegs(request)
  const blocked = new Set<string>()
  for (const { id, after } of legOrder(definition.legs))
    if (after.some(({ leg }) => hasFailed(running.get(leg)) || blocked.has(leg))) blocked.add(id)
  return blocked
}

const groupsOf = (request: JointRequest): RollUp['legs'] => {
  const running = runningLegs(request)
  const startable = startableLegs(request)
  const blocked = blockedLegs(request)
  const groupOf = (code: string): keyof RollUp['legs'] => {
    const leg = running.get(code)
    if (isIssued(leg)) return 'issued'
    if (hasFailed(leg)) return 'failed'
    if (leg?.case) return 'underWay'
    if (startable.includes(code)) return 'startable'
    return blocked.has(code) ? 'blocked' : 'waiting'
  }
  const groups: RollUp['legs'] = { issued: [], underWay: [], startable: [], waiting: [], blocked: [], failed: [] }
  for (const { id } of request.definition.legs) groups[groupOf(id)].push(id)
  return groups
}

const standingOf = ({ status, definition }: JointRequest, { issued, failed }: RollUp['legs']): RollUp['standing'] => {
  if (status !== 'in-progress') return 'ended'
  if (failed.length > 0) return 'broken'
  return issued.length === definition.legs.length ? 'ready' : 'running'
}

/** Where a joint request stands and when the whole is due, from its legs. A due instant is told only while it runs. */
export const rollUp = (request: JointRequest, context: RollUpContext): RollUp => {
  const legs = groupsOf(request)
  const standing = standingOf(request, legs)
  if (standing !== 'running') return { standing, legs, path: [], unknown: [] }
  const ends = endsOf(request, context)
  const unknown = request.definition.legs
    .map(({ id }) => id)
    .filter((id) => ends.get(id)?.at === undefined && ends.has(id))
  // What runs has a leg that is not issued, and so an end.
  const { at, path } = latest([...ends.values()]) as End
  return at === undefined ? { standing, legs, path: [], unknown } : { standing, legs, due: at, path, unknown }
}
