import { type CaseKind, type RoutingPolicy, readRoutingPolicy } from '@selaras/rules'
import {
  type Calendar,
  ClockPolicy,
  checkData,
  createSchedule,
  type Outcome,
  type Schedule,
} from '@selaras/rules/clock'
import { calendar as national } from '@selaras/rules/indonesia'
import { explainIssues, type Issue } from '@selaras/schemas/problem'
import type { z } from 'zod'
import { canonical, sha256 } from '../cases/digest.ts'

/** How a region counts time, and what a term that runs out brings. */
export interface PolicyOptions {
  /** Terms of cases this node owns, such as those of `@selaras/rules/indonesia`. */
  clocks: readonly z.input<typeof ClockPolicy>[]
  /** Days off by decree. Default: the national calendar that comes with `@selaras/rules`. */
  calendar?: Calendar
  /** Whom a complaint goes to when its policy asks for escalation. */
  routing?: z.input<typeof RoutingPolicy>
}

/** Policies of a node, read and indexed. */
export interface Terms {
  schedules: readonly Schedule[]
  routing: RoutingPolicy | undefined
  kinds: ReadonlySet<CaseKind>
  /** Whether a term starts with what happens in another case. */
  dependsOnOthers: boolean
  /** Another one means that every case must be looked at anew. */
  digest: string
}

const refuse = (where: string, issues: readonly Issue[]): never => {
  throw new TypeError(`[exchange] policy.${where}:\n${explainIssues(issues, 'en')}`)
}

const taken = <Value>(outcome: Outcome<Value>, where: string): Value =>
  outcome.ok ? outcome.value : refuse(where, outcome.issues)

const routingOf = ({ routing }: PolicyOptions): RoutingPolicy | undefined => {
  if (!routing) return undefined
  const read = readRoutingPolicy(routing)
  return read.ok ? read.policy : refuse('routing', read.issues)
}

/** Reads the policies of a node, or says what to change. */
export const termsOf = (policy: PolicyOptions | undefined): Terms | undefined => {
  if (!policy) return undefined
  const { calendar = national } = policy
  const clocks = policy.clocks.map((each, at) => taken(checkData(ClockPolicy, each), `clocks[${at}]`))
  const twice = clocks.find(({ id }, at) => clocks.findIndex((other) => other.id === id) < at)
  if (twice) throw new TypeError(`[exchange] policy.clocks: "${twice.id}" stands twice; keep one.`)
  const rules = clocks.flatMap((each) => each.clocks)
  const routing = routingOf(policy)
  const escalates = rules.find(({ kind, expiry }) => kind === 'complaint' && expiry === 'escalate')
  if (escalates && !routing)
    throw new TypeError(`[exchange] policy.clocks: "${escalates.id}" escalates; policy.routing must say to whom.`)
  return {
    schedules: clocks.map((each, at) => taken(createSchedule(each, calendar), `clocks[${at}]`)),
    routing,
    kinds: new Set(rules.map(({ kind }) => kind)),
    dependsOnOthers: rules.some(({ start }) => start.some(({ service }) => service !== undefined)),
    digest: sha256(canonical({ clocks, calendar })),
  }
}
