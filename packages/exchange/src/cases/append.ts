import { type Case, type CaseKind, type EntryDraft, evolve, lifecycles } from '@selaras/rules'
import { type Entry, entryTypes, instantOf, type ParticipantId, type TrackingNumber } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import type { CaseLookup, StoredCase, Transaction } from '../store/store.ts'
import { proofOf } from '../trust/entry-proof.ts'
import { digestOf, sha256 } from './digest.ts'

/** Who gave the command, and under which key. */
export interface Cause {
  actor: ParticipantId
  key: string
  traceparent?: string | undefined
}

interface Appending {
  id: TrackingNumber
  kind: CaseKind
  /** The case so far; absent when this entry opens it. */
  before: StoredCase | undefined
  draft: EntryDraft
  cause: Cause
}

/** How a case is found again by what other systems know of it; by its person only while somebody has to act on it. */
const lookupOf = ({ kind, state }: StoredCase): CaseLookup => {
  const isOpen = lifecycles[kind].waitsOn[state.status] !== 'nobody'
  return {
    ...('reference' in state && { reference: state.reference }),
    ...('service' in state && { service: state.service }),
    ...('applicant' in state && isOpen && { person: sha256(state.applicant.identity.nik) }),
  }
}

/** Everybody concerned in a case who is owed its entries. */
const destinationsOf = (node: ExchangeNode, state: Case): string[] => [
  ...state.parties.filter((party) => party !== node.id && state.owner === node.id).map((party) => `peer:${party}`),
  ...(('assigned' in state && state.assigned === node.id) || state.owner === node.id
    ? node.adapters.filter((adapter) => adapter.submit ?? adapter.execute).map((adapter) => `adapter:${adapter.name}`)
    : []),
]

/** Writes new entries of a case and everything that follows from them: its state, and what each destination is owed. */
export const keep = async (
  node: ExchangeNode,
  transaction: Transaction,
  stored: StoredCase,
  entries: readonly { entry: Entry; digest: string }[],
): Promise<void> => {
  const { state } = stored
  const first = entries[0]?.entry.sequence ?? state.sequence + 1
  await transaction.appendEntries(state.id, entries)
  await transaction.putCase(stored, lookupOf(stored))
  for (const destination of destinationsOf(node, state))
    await transaction.owe(destination, state.id, 0, state.sequence, node.now())
  for (const { entry } of entries) {
    if (node.listened.has(entry.type))
      await transaction.owe(`handler:${entry.type}`, state.id, first - 1, state.sequence, node.now())
  }
}

/** Numbers, dates and chains a decided entry, and keeps it. */
export const append = async (
  node: ExchangeNode,
  transaction: Transaction,
  appending: Appending,
): Promise<StoredCase> => {
  const { id, kind, before, draft, cause } = appending
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
    ...(before && { previous: before.digest }),
    actor: cause.actor,
    command: cause.key,
    ...(cause.traceparent && { traceparent: cause.traceparent }),
    data: draft.data,
  }
  const digest = digestOf(entry)
  const proof = node.signer && proofOf(node.signer.key(), digest)
  const stored = { kind, digest, state: evolve(lifecycles[kind], before?.state, entry) }
  await keep(node, transaction, stored, [{ entry: { ...entry, ...(proof && { proof }) }, digest }])
  return stored
}
