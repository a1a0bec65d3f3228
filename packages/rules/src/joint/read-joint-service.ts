import { JointService, type Requirement, type Service } from '@selaras/schemas'
import { type Issue, issueOf, toIssues } from '@selaras/schemas/problem'
import { cyclesIn } from './leg-order.ts'

/** What a joint service is held against. */
export interface JointServiceContext {
  /** Catalogue the legs are taken from, by service id. */
  services: ReadonlyMap<string, Service>
  /** Whether a citizen can bring it at all. By default they can; what they cannot, another leg must feed. */
  canBring?: (requirement: Requirement, service: Service) => boolean
}

/** A definition that can run, or the issues to mend. */
export type ReadJointService = { ok: true; definition: JointService } | { ok: false; issues: Issue[] }

const cycleIssues = (legs: JointService['legs']): Issue[] =>
  cyclesIn(legs).map(({ leg, after, circle }) =>
    issueOf('joint-service.cycle', ['legs', leg, 'after', after], {}, circle.join(' → ')),
  )

/** What each leg is fed must be something its service asks for, and nothing is fed twice. */
const feedIssues = ({ after }: JointService['legs'][number], { requirements }: Service, leg: number): Issue[] => {
  const known = requirements.map(({ id }) => id)
  const fed = after.map(({ fulfils }) => fulfils)
  return fed.flatMap((value, at) => {
    if (value === undefined) return []
    const path = ['legs', leg, 'after', at, 'fulfils']
    if (!known.includes(value)) {
      const options = known.length > 0 ? known.join(', ') : '-'
      return [issueOf('joint-service.requirement-unknown', path, { value, options }, value)]
    }
    return fed.indexOf(value) < at ? [issueOf('joint-service.fed-twice', path, { value }, value)] : []
  })
}

/** What the catalogue says against a well-formed joint service; pointers lead into its definition. */
export const checkJointService = (
  definition: JointService,
  { services, canBring = () => true }: JointServiceContext,
): Issue[] =>
  definition.legs.flatMap((leg, at): Issue[] => {
    const service = services.get(leg.service)
    if (!service)
      return [issueOf('joint-service.service-unknown', ['legs', at, 'service'], { value: leg.service }, leg.service)]
    const { provider } = service
    const fed = leg.after.map(({ fulfils }) => fulfils)
    const holes = service.requirements.filter(
      (requirement) => requirement.mandatory && !fed.includes(requirement.id) && !canBring(requirement, service),
    )
    return [
      ...(leg.provider === provider
        ? []
        : [issueOf('joint-service.provider', ['legs', at, 'provider'], { provider }, leg.provider)]),
      ...feedIssues(leg, service, at),
      ...holes.map(({ id }) => issueOf('joint-service.unfed', ['legs', at, 'after'], { value: id }, id)),
    ]
  })

/**
 * Reads the definition of a joint service as it stands in a file. Issues name the place to mend by JSON pointer: the
 * dependency that closes a circle, an unknown leg or service, a requirement that nobody feeds or two legs do.
 */
export const readJointService = (value: unknown, context: JointServiceContext): ReadJointService => {
  const result = JointService.safeParse(value)
  if (result.success) {
    const issues = checkJointService(result.data, context)
    return issues.length === 0 ? { ok: true, definition: result.data } : { ok: false, issues }
  }
  const issues = toIssues(result.error, value).flatMap((issue) =>
    issue.rule === 'joint-service.cycle' ? cycleIssues((value as JointService).legs) : [issue],
  )
  return { ok: false, issues }
}
