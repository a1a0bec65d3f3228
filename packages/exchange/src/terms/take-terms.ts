import { nextEscalation } from '@selaras/rules'
import { type CaseTerms, type Dependency, type ExpiredTerm, readTerms } from '@selaras/rules/clock'
import { type Entry, instantOf, type TrackingNumber } from '@selaras/schemas'
import { explainIssues, issueOf } from '@selaras/schemas/problem'
import { handleCommand } from '../cases/handle-command.ts'
import { isOpen } from '../cases/is-open.ts'
import { movedJoint } from '../joint/moves-joint.ts'
import type { ExchangeNode } from '../node.ts'
import { isRefusal } from '../refusal.ts'
import type { StoredCase, Transaction, View } from '../store/store.ts'
import { wordsOf } from '../words-of.ts'
import type { Terms } from './read-policy.ts'

/** A term that ran out, and what became of it. */
export interface TermExpiry {
  case: TrackingNumber
  /** Policy and clock, parted by a dot. */
  rule: string
  due: string
  /** What the policy asks for. */
  expiry: string
  /**
   * `noted` in the log, and nothing more was asked or can be done by a node; `done` what was asked; `refused` by the rules of
   * the case; `provisional`: a year it counts has no decree on file, so nothing is done until it has.
   */
  outcome: 'noted' | 'done' | 'refused' | 'provisional'
  problem?: string
}

const DAY = 86_400_000

const logOf = async (view: View, { state }: StoredCase): Promise<Entry[]> =>
  (await view.entriesOf(state.id, 0, state.sequence)).map(({ entry }) => entry)

/** The other legs of the joint request this case is a part of, as far as we coordinate it. */
const dependenciesOf = async (node: ExchangeNode, view: View, stored: StoredCase): Promise<Dependency[]> => {
  const joint = await movedJoint(node, view, stored)
  const found: Dependency[] = []
  for (const { case: leg } of joint?.legs ?? []) {
    const other = leg && leg.id !== stored.state.id ? await view.caseOf(leg.id) : undefined
    if (other?.kind === 'service-request' && !other.erased && 'service' in other.state)
      found.push({ service: String(other.state.service), log: await logOf(view, other) })
  }
  return found
}

const consequenceOf = (
  { routing }: Terms,
  { kind }: StoredCase,
  log: readonly Entry[],
  { rule, reading }: ExpiredTerm,
): { name: string; data: Record<string, unknown> } | undefined => {
  const { term, due } = reading
  const title = `${rule.title.id} / ${rule.title.en}`
  const reason = wordsOf(issueOf('term.expired', [], { title, term, due }))
  if (rule.expiry === 'auto-approve') return { name: 'deem-approved', data: { reason } }
  if (rule.expiry === 'close') return { name: 'close', data: { reason } }
  const step = rule.expiry === 'escalate' && kind === 'complaint' && routing ? nextEscalation(routing, log) : undefined
  // Beyond the participants it is the reporter who goes on.
  return step && !step.external ? { name: 'escalate', data: { to: step.to, reason } } : undefined
}

interface Giving {
  node: ExchangeNode
  transaction: Transaction
  stored: StoredCase
}

/** Gives a command of our own on the case as it stands by now. Resolves to why it was refused. */
const give = async (
  { node, transaction, stored }: Giving,
  id: string,
  name: string,
  data: Record<string, unknown>,
): Promise<string | undefined> => {
  const { kind, state } = stored
  const key = `${state.id}.${id.split('.')[1]}.${name}.${state.sequence}`
  try {
    await handleCommand(node, transaction, { kind, id: state.id, name, data, cause: { actor: node.id, key } })
    return undefined
  } catch (error) {
    // The rules refuse before anything is written.
    if (!isRefusal(error)) throw error
    return `${error.code}. ${explainIssues(error.issues ?? [], 'en')}`.trim()
  }
}

/** Notes the end of a term in the log of its case, and does what its policy asks for. */
const expire = async (
  giving: Giving,
  terms: Terms,
  log: readonly Entry[],
  expired: ExpiredTerm,
): Promise<TermExpiry> => {
  const { id, rule, reading } = expired
  const { term, due } = reading
  const told = { case: giving.stored.state.id, rule: id, due, expiry: rule.expiry }
  if (reading.provisional.length > 0) return { ...told, outcome: 'provisional' }
  const unnoted = await give(giving, id, 'expire-clock', { rule: id, term, due, expiry: rule.expiry })
  if (unnoted !== undefined) return { ...told, outcome: 'refused', problem: unnoted }
  const consequence = consequenceOf(terms, giving.stored, log, expired)
  if (!consequence) return { ...told, outcome: 'noted' }
  const problem = await give(giving, id, consequence.name, consequence.data)
  return problem === undefined ? { ...told, outcome: 'done' } : { ...told, outcome: 'refused', problem }
}

const nextLook = ({ now }: ExchangeNode, { next }: CaseTerms, outcomes: readonly TermExpiry[]): number | undefined => {
  // What was written may have moved other terms.
  if (outcomes.some(({ outcome }) => outcome === 'noted' || outcome === 'done')) return now()
  const looks = outcomes.some(({ outcome }) => outcome === 'provisional') ? [now() + DAY] : []
  if (next !== undefined) looks.push(Date.parse(next) + 1)
  return looks.length > 0 ? Math.min(...looks) : undefined
}

/**
 * Looks at the terms of a case in one transaction: writes what ran out, each end once, because the log says which it holds
 * already, whichever node looked; and keeps when to look again.
 */
export const takeTerms = (node: ExchangeNode, terms: Terms, id: TrackingNumber): Promise<TermExpiry[]> =>
  node.store.write(async (transaction) => {
    const stored = await transaction.caseOf(id)
    if (!stored || stored.erased || stored.state.owner !== node.id || !isOpen(stored)) {
      await transaction.keepTerms(id, 0, undefined)
      return []
    }
    const log = await logOf(transaction, stored)
    const dependencies = terms.dependsOnOthers ? await dependenciesOf(node, transaction, stored) : []
    const read = readTerms(terms.schedules, log, dependencies, instantOf(node.now()))
    if (!read.ok) throw new Error(`[exchange] The terms of ${id} cannot be read: ${explainIssues(read.issues, 'en')}`)
    const outcomes: TermExpiry[] = []
    for (const expired of read.value.expired) {
      const current = (await transaction.caseOf(id)) as StoredCase
      outcomes.push(await expire({ node, transaction, stored: current }, terms, log, expired))
    }
    await transaction.keepTerms(id, read.value.overdue, nextLook(node, read.value, outcomes))
    return outcomes
  })
