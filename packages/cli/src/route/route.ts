import {
  type Condition,
  createRouter,
  type Route,
  type RoutingPolicy,
  readRoutingPolicy,
  routingSubjectOf,
  type Tried,
} from '@selaras/rules'
import { Complaint, ComplaintSubmission } from '@selaras/schemas'
import { type Language, toIssues } from '@selaras/schemas/problem'
import { explainLocated, type LocatedIssue, locateIssues } from '../located-issues.ts'
import type { MessageKey, Say } from '../messages.ts'
import { loadDocument } from '../openapi-document/load-document.ts'
import { write } from '../output.ts'
import { Unusable } from '../unusable.ts'

export interface RouteOptions {
  policy: string
  complaint: string
  /** Codes of the assets at the place, divided by commas. */
  asset: string | undefined
  officeHours: 'yes' | 'no' | undefined
  isExplained: boolean
  isJson: boolean
  language: Language
  say: Say
}

const readPolicy = async (file: string, language: Language): Promise<RoutingPolicy> => {
  const loaded = await loadDocument(file)
  const result = readRoutingPolicy(loaded.document)
  if (result.ok) return result.policy
  throw new Unusable('error.policy', { file, issues: explainLocated(locateIssues(loaded, result.issues), language) })
}

const readComplaint = async (
  file: string,
): Promise<{ complaint: Complaint | ComplaintSubmission } | { issues: LocatedIssue[] }> => {
  const loaded = await loadDocument(file)
  const { document } = loaded
  // Only a complaint that an owner keeps has a status.
  const isKept = typeof document === 'object' && document !== null && 'status' in document
  const result = isKept ? Complaint.safeParse(document) : ComplaintSubmission.safeParse(document)
  return result.success
    ? { complaint: result.data }
    : { issues: locateIssues(loaded, toIssues(result.error, document)) }
}

const nameOf = ({ agencies, escalation }: RoutingPolicy, id: string) =>
  agencies.find((agency) => agency.id === id)?.name ?? escalation.find((step) => step.to === id)?.name

const asJson = (policy: RoutingPolicy, route: Route) => {
  const name = nameOf(policy, route.to)
  return { policy: policy.id, ...(name && { name }), ...route, rule: route.rule ?? null }
}

const CONDITION_WORDS: Readonly<Record<Condition, MessageKey>> = {
  category: 'route.category',
  classification: 'route.classification',
  region: 'route.region',
  channel: 'route.channel',
  words: 'route.words',
  asset: 'route.asset',
  officeHours: 'route.office-hours',
}

const triedLine = ({ condition, wanted, matched }: Tried, say: Say) => {
  const shown = (value: string) =>
    condition === 'officeHours' ? say(value === 'true' ? 'route.open' : 'route.closed') : value
  return say(matched === undefined ? 'route.failed' : 'route.matched', {
    condition: say(CONDITION_WORDS[condition]),
    wanted: wanted.map(shown).join(', '),
    value: matched === undefined ? '' : shown(matched),
  })
}

const explanation = ({ rule, matched, passed }: Route, say: Say): string =>
  [
    ...passed.map(
      (one) => say('route.passed', { rule: one.rule }) + one.failed.map((tried) => triedLine(tried, say)).join(''),
    ),
    rule === undefined ? say('route.none') : say('route.taken', { rule }),
    ...matched.map((tried) => triedLine(tried, say)),
  ].join('')

const asText = (policy: RoutingPolicy, route: Route, { isExplained, language, say }: RouteOptions): string => {
  const { to, rule } = route
  const name = nameOf(policy, to)?.[language] ?? to
  const answer = rule === undefined ? say('route.coordinator', { name, to }) : say('route.answer', { name, to, rule })
  return isExplained ? answer + explanation(route, say) : answer
}

const asJsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** `selaras route`: which agency answers a complaint. Answers the exit code: 0 routed, 1 the complaint is invalid. */
export const route = async (options: RouteOptions): Promise<number> => {
  const { isJson, language, officeHours } = options
  const policy = await readPolicy(options.policy, language)
  const read = await readComplaint(options.complaint)
  if ('issues' in read) {
    if (isJson) await write(process.stdout, asJsonText({ problems: read.issues }))
    else await write(process.stderr, `${explainLocated(read.issues, language)}\n`)
    return 1
  }
  const assets = options.asset?.split(',').map((code) => code.trim())
  const subject = routingSubjectOf(read.complaint, { assets, officeHours: officeHours && officeHours === 'yes' })
  const found = createRouter(policy)(subject)
  await write(process.stdout, isJson ? asJsonText(asJson(policy, found)) : asText(policy, found, options))
  return 0
}
