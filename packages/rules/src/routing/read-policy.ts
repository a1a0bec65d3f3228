import type { ParticipantId } from '@selaras/schemas'
import { type Issue, issueOf, type RuleId, toIssues } from '@selaras/schemas/problem'
import { phraseOf } from './conditions.ts'
import { RoutingPolicy } from './policy.ts'
import { unreachableRules } from './reach.ts'

/** A policy ready for `createRouter`, or the issues to mend. */
export type ReadRoutingPolicy = { ok: true; policy: RoutingPolicy } | { ok: false; issues: Issue[] }

const repeated = (values: readonly string[], rule: RuleId, path: (at: number) => PropertyKey[]): Issue[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [issueOf(rule, path(at), { value })] : []))

/** Nobody may be named who is not on the list. */
const strangers = ({ coordinator, agencies, rules, redirects }: RoutingPolicy): Issue[] => {
  const known = new Set<string>([coordinator, ...agencies.map(({ id }) => id)])
  const named: [string, PropertyKey[]][] = [
    ...rules.map(({ to }, at): [string, PropertyKey[]] => [to, ['rules', at, 'to']]),
    ...redirects.flatMap(({ from, to }, at): [string, PropertyKey[]][] => [
      [from, ['redirects', at, 'from']],
      [to, ['redirects', at, 'to']],
    ]),
  ]
  return named.flatMap(([value, path]) =>
    known.has(value) ? [] : [issueOf('routing.agency-unknown', path, { value }, value)],
  )
}

const emptyRules = ({ rules }: RoutingPolicy): Issue[] =>
  rules.flatMap(({ id, when }, at) => [
    ...(Object.values(when).every((condition) => condition === undefined)
      ? [issueOf('routing.rule-empty', ['rules', at, 'when'], { rule: id })]
      : []),
    ...(when.words ?? []).flatMap((phrase, word) =>
      phraseOf(phrase) === ''
        ? [issueOf('routing.words-empty', ['rules', at, 'when', 'words', word], { value: phrase })]
        : [],
    ),
  ])

/** Each agency hands back to one other at most, and nobody hands back in a circle. */
const loops = ({ redirects }: RoutingPolicy): Issue[] => {
  const next = new Map<ParticipantId, ParticipantId>()
  return redirects.flatMap(({ from, to }, at) => {
    if (next.has(from)) return [issueOf('routing.redirect-repeated', ['redirects', at, 'from'], { value: from })]
    const walked: ParticipantId[] = [from]
    for (let holder: ParticipantId | undefined = to; holder !== undefined; holder = next.get(holder)) {
      walked.push(holder)
      if (holder === from) return [issueOf('routing.redirect-loop', ['redirects', at], { value: walked.join(' → ') })]
    }
    next.set(from, to)
    return []
  })
}

const unreachable = ({ rules }: RoutingPolicy): Issue[] => {
  const never = unreachableRules(rules)
  return rules.flatMap(({ id }, at) =>
    never.includes(at) ? [issueOf('routing.rule-unreachable', ['rules', at], { rule: id })] : [],
  )
}

const ladder = ({ coordinator, escalation }: RoutingPolicy): Issue[] => [
  ...(escalation[0]?.to === coordinator ? [] : [issueOf('routing.escalation-start', ['escalation', 0, 'to'])]),
  ...repeated(
    escalation.map(({ to }) => to),
    'routing.escalation-repeated',
    (at) => ['escalation', at, 'to'],
  ),
]

/**
 * Reads a routing policy as it stands in a file. Issues name the place to mend by JSON pointer: an unknown field or
 * agency, a rule without conditions, one that can never match, agencies that hand back in a circle.
 */
export const readRoutingPolicy = (value: unknown): ReadRoutingPolicy => {
  const result = RoutingPolicy.safeParse(value)
  if (!result.success) return { ok: false, issues: toIssues(result.error, value) }
  const policy = result.data
  const rules = policy.rules.map(({ id }) => id)
  const agencies = policy.agencies.map(({ id }) => id)
  const issues = [
    ...repeated(agencies, 'routing.agency-repeated', (at) => ['agencies', at, 'id']),
    ...repeated(rules, 'routing.rule-repeated', (at) => ['rules', at, 'id']),
    ...strangers(policy),
    ...emptyRules(policy),
    ...unreachable(policy),
    ...loops(policy),
    ...ladder(policy),
  ]
  return issues.length === 0 ? { ok: true, policy } : { ok: false, issues }
}
