import { type Case, type CaseKind, type EntryDraft, evolve, lifecycles } from '@selaras/rules'
import {
  type Complaint,
  type Entry,
  entryTypes,
  instantOf,
  type ParticipantId,
  type TrackingNumber,
} from '@selaras/schemas'
import { aboutOf, appendAudit } from '../audit/append-audit.ts'
import { JOINT_DESTINATION, movedJoint } from '../joint/moves-joint.ts'
import type { ExchangeNode } from '../node.ts'
import { later } from '../store/later.ts'
import type { CaseLookup, NewEntry, StoredCase, Transaction } from '../store/store.ts'
import { lookAtTerms } from '../terms/look-at-terms.ts'
import { proofOf } from '../trust/entry-proof.ts'
import type { Origin } from '../views/origin.ts'
import { oweWebhooks } from '../webhooks/owe-webhooks.ts'
import { canonical, digestOf, sha256 } from './digest.ts'
import { isOpen } from './is-open.ts'

/** Who gave the command, and under which key. */
export interface Cause {
  actor: ParticipantId
  key: string
  traceparent?: string | undefined
  /** It came over HTTP: the leaf of the audit log is written with the answer. */
  isAnswered?: true
}

interface Appending {
  id: TrackingNumber
  /** What its number was made from, where this entry opens it. */
  seed?: string
  kind: CaseKind
  /** The case so far; absent when this entry opens it. */
  before: StoredCase | undefined
  draft: EntryDraft
  cause: Cause
  /** What the owner knows of the case that must not enter its log. */
  origin?: Origin
}

/** How a case is found again by what others know of it, and by what it is about; by its person only while somebody has to act on it. */
const lookupOf = (stored: StoredCase): CaseLookup => {
  const { kind, state } = stored
  return {
    ...('reference' in state && { reference: state.reference }),
    ...('service' in state && { service: state.service }),
    ...(kind === 'complaint' && { service: (state as Complaint).category ?? '' }),
    ...('applicant' in state && isOpen(stored) && { person: sha256(state.applicant.identity.nik) }),
  }
}

/** Everybody concerned in a case who is owed its entries. */
const destinationsOf = (node: ExchangeNode, state: Case): string[] => [
  ...state.parties.filter((party) => party !== node.id && state.owner === node.id).map((party) => `peer:${party}`),
  ...(('assigned' in state && state.assigned === node.id) || state.owner === node.id
    ? node.adapters.filter((adapter) => adapter.submit ?? adapter.execute).map((adapter) => `adapter:${adapter.name}`)
    : []),
]

/** Writes entries of a case we are not yet a party to: nobody is shown them, nothing follows from them. */
export const keepAside = async (
  transaction: Transaction,
  stored: StoredCase,
  entries: readonly NewEntry[],
): Promise<void> => {
  await transaction.appendEntries(stored.state.id, entries)
  await transaction.putCase(stored, {})
}

/** Owes every handler that listens the entries of its type after `from`. */
const oweHandlers = async (
  { listened, now }: ExchangeNode,
  transaction: Transaction,
  { id, sequence }: Case,
  from: number,
): Promise<void> => {
  if (listened.size === 0) return
  const types = new Set<string>()
  for (let at = from; at < sequence; at += PAGE)
    for (const { entry } of await transaction.entriesOf(id, at, PAGE)) types.add(entry.type)
  for (const type of types) if (listened.has(type)) await transaction.owe(`handler:${type}`, id, from, sequence, now())
}
const PAGE = 100

/** A step that was given up on may be possible by now, and holds back no other. */
const oweJoint = async ({ now }: ExchangeNode, transaction: Transaction, { id, sequence }: Case): Promise<void> => {
  await transaction.owe(JOINT_DESTINATION, id, 0, sequence, now())
  await transaction.redrive({ destination: JOINT_DESTINATION, case: id }, now())
}

/** Writes new entries of a case and everything that follows from them, and from those kept aside after `from`: its state, and what each destination is owed. */
export const keep = async (
  node: ExchangeNode,
  transaction: Transaction,
  stored: StoredCase,
  entries: readonly NewEntry[],
  from = (entries[0]?.entry.sequence ?? stored.state.sequence + 1) - 1,
): Promise<void> => {
  const { state } = stored
  await transaction.appendEntries(state.id, entries)
  await transaction.putCase(stored, lookupOf(stored))
  for (const destination of destinationsOf(node, state))
    await transaction.owe(destination, state.id, 0, state.sequence, node.now())
  const joint = await movedJoint(node, transaction, stored)
  if (joint) await oweJoint(node, transaction, state)
  await lookAtTerms(node, transaction, stored, joint)
  await oweHandlers(node, transaction, state, from)
  await oweWebhooks(node, transaction, { state, entries, from })
}

/** The leaf of what nobody sent over HTTP. */
const auditOwn = (transaction: Transaction, { time, actor, command, type, data }: Entry, stored: StoredCase) =>
  appendAudit(transaction, {
    kind: 'accepted',
    at: time,
    actor,
    operation: type,
    key: command,
    request: sha256(canonical(data)),
    ...aboutOf(stored),
  })

/** Numbers, dates and chains a decided entry, and keeps it. */
export const append = async (
  node: ExchangeNode,
  transaction: Transaction,
  appending: Appending,
): Promise<StoredCase> => {
  const { id, seed, kind, before, draft, cause, origin } = appending
  const sequence = (before?.state.sequence ?? 0) + 1
  const version = entryTypes.get(draft.type)?.version ?? 1
  const entry: Entry = {
    specversion: '1.0',
    id: `${id}.${sequence}`,
    source: node.id,
    subject: id,
    type: draft.type,
    time: instantOf(node.now()),
    datacontenttype: 'application/json',
    ...(version > 1 && { dataversion: version }),
    sequence,
    ...(before ? { previous: before.digest } : { seed }),
    actor: cause.actor,
    command: cause.key,
    ...(cause.traceparent && { traceparent: cause.traceparent }),
    data: draft.data,
  }
  const digest = digestOf(entry)
  const proof = node.signer && later(proofOf(node.signer.key(), digest))
  const stored = { kind, digest, state: { ...evolve(lifecycles[kind], before?.state, entry), ...origin } }
  await keep(node, transaction, stored, [{ entry, digest, proof }])
  if (!cause.isAnswered) await auditOwn(transaction, entry, stored)
  return stored
}
