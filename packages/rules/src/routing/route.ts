import type { Complaint, ComplaintSubmission, ParticipantId } from '@selaras/schemas'
import { foundIn, type RoutingSubject, readyConditions, type Tried, tryCondition } from './conditions.ts'
import type { RoutingPolicy } from './policy.ts'

/** An earlier rule that did not match, and the conditions that failed. */
export interface Passed {
  rule: string
  failed: Tried[]
}

/** Which agency answers a complaint, and why. */
export interface Route {
  to: ParticipantId
  /** The rule that matched; absent when the coordinator takes it because none did. */
  rule?: string
  /** Every condition of that rule, with what fulfilled it. */
  matched: Tried[]
  /** The rules before it, in order. */
  passed: Passed[]
}

/** What routing reads of a complaint; assets and office hours are the caller's to know. */
export const routingSubjectOf = (
  { category, classification, channel, title, description, place }: Complaint | ComplaintSubmission,
  { assets, officeHours }: Pick<RoutingSubject, 'assets' | 'officeHours'> = {},
): RoutingSubject => ({
  category,
  classification,
  region: place?.region,
  channel,
  text: `${title}\n${description}`,
  assets,
  officeHours,
})

/**
 * Makes a checked policy ready to route: the first rule whose every condition holds names the agency, else the
 * coordinator. Total and pure: any subject has one answer, always the same.
 */
export const createRouter = (policy: RoutingPolicy): ((subject: RoutingSubject) => Route) => {
  const rules = policy.rules.map((rule) => ({ rule, conditions: readyConditions(rule.when) }))
  return (subject) => {
    const found = foundIn(subject)
    const passed: Passed[] = []
    for (const { rule, conditions } of rules) {
      const tried = conditions.map((condition) => tryCondition(condition, found))
      const failed = tried.filter(({ matched }) => matched === undefined)
      if (failed.length === 0) return { to: rule.to, rule: rule.id, matched: tried, passed }
      passed.push({ rule: rule.id, failed })
    }
    return { to: policy.coordinator, matched: [], passed }
  }
}
