import { type Filtered, filterByAgreement } from '@selaras/rules'
import type { Agreement, IdentityClaim, ParticipantId } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'
import { type Issue, issueOf } from '@selaras/schemas/problem'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import { basisOf, isGranted } from './basis.ts'
import { findAgreement } from './find-agreement.ts'

/** The agreement a call is served under. */
export interface Grant {
  agreement: Agreement
  /** What it allows of a resource; the rest is not there. */
  filter: (resource: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** Who calls what, and for what purpose as far as they say. */
export interface Asking {
  operation: Operation
  caller: ParticipantId
  purpose: string | undefined
  /** Body of the request, valid against the operation. */
  body: unknown
}

/** Agreements count in days of Western Indonesian Time (WIB, UTC+7). */
const WIB = 7 * 3_600_000
const dayOf = (now: number): string => new Date(now + WIB).toISOString().slice(0, 10)

type Judge = (resource: Readonly<Record<string, unknown>>) => Filtered

/** Attributes of a claim that are not granted: to learn whether a value is right is to be given it. */
const claimIssues = (judge: Judge, claim: IdentityClaim): Issue[] => {
  const { kind: _, ...rest } = claim
  const [place, resource] = 'citizen' in rest ? [['citizen'], { identity: rest.citizen }] : [[], { organization: rest }]
  return judge(resource).withheld.map(({ attribute }) =>
    issueOf('agreement.attribute', [...place, ...attribute.split('.').slice(1)], { attribute }),
  )
}

/**
 * The agreement a call is served under; none for a call that rests on something else, or where agreements are not
 * enforced. Refuses with the clause that stands against it. Looks at who calls what, never at what exists.
 */
export const grantFor = (node: ExchangeNode, { operation, caller, purpose, body }: Asking): Grant | undefined => {
  if (!node.agreements || !isGranted(operation) || caller === node.id) return undefined
  const asked = { grantor: node.id, grantee: caller, operation: operation.id, purpose, on: dayOf(node.now()) }
  const found = findAgreement(node.agreements, asked)
  if ('issue' in found) {
    if (basisOf(operation) === 'case' && !found.isNamed) return undefined
    throw new Refusal('forbidden', { issues: [found.issue] })
  }
  const { agreement, use } = found
  const judge: Judge = (resource) => filterByAgreement(agreement, use, resource)
  const issues = operation.id === 'identity.verify' ? claimIssues(judge, body as IdentityClaim) : []
  if (issues.length > 0) throw new Refusal('forbidden', { issues })
  return { agreement, filter: (resource) => judge(resource).given }
}
