import type { CaseKind } from '@selaras/rules'
import type { ErasureNotice, IdentityClaim, TrackingNumber } from '@selaras/schemas'
import type { CheckpointToCosign, EntryBatch, Operation } from '@selaras/schemas/operations'
import { cosignCheckpoint } from '../audit/cosign-checkpoint.ts'
import { readCheckpointOf, readConsistency, readInclusion } from '../audit/read-audit.ts'
import type { Cause } from '../cases/append.ts'
import { newCaseNumber } from '../cases/case-number.ts'
import { handleCommand, visibleCase } from '../cases/handle-command.ts'
import { openCase } from '../cases/open-case.ts'
import { feed } from '../entries/feed.ts'
import { receiveEntries } from '../entries/receive-entries.ts'
import { verifyIdentity } from '../identity/verify-identity.ts'
import type { ExchangeNode } from '../node.ts'
import { receiveErasure } from '../privacy/receive-erasure.ts'
import type { Transaction } from '../store/store.ts'
import {
  endSubscription,
  getSubscription,
  listSubscriptions,
  pauseSubscription,
  renewSecret,
  resumeSubscription,
  subscribe,
} from '../webhooks/subscriptions.ts'
import { type Answer, caseAnswer } from './answer.ts'
import type { Call } from './call.ts'
import { getOffered, listCases, listCatalogue } from './lists.ts'

type Read = (node: ExchangeNode, call: Call) => Promise<Answer>
type Write = (node: ExchangeNode, transaction: Transaction, call: Call) => Promise<Answer>

const getCase =
  (kind: CaseKind): Read =>
  (node, { read, caller }) =>
    node.store.read(async (view) =>
      caseAnswer(await visibleCase(view, kind, read.params.id as TrackingNumber, caller), caller),
    )

/** Operations that only read, by id. */
export const reads: Readonly<Record<string, Read>> = {
  'serviceRequests.get': getCase('service-request'),
  'serviceRequests.list': listCases('service-request'),
  'jointRequests.get': getCase('joint-request'),
  'jointRequests.list': listCases('joint-request'),
  'complaints.get': getCase('complaint'),
  'complaints.list': listCases('complaint'),
  'queueTickets.get': getCase('queue-ticket'),
  'queueTickets.list': listCases('queue-ticket'),
  'surveys.get': getCase('survey'),
  'surveys.list': listCases('survey'),
  'services.list': listCatalogue('services'),
  'services.get': getOffered('services'),
  'jointServices.list': listCatalogue('jointServices'),
  'jointServices.get': getOffered('jointServices'),
  'entries.list': feed,
  'audit.checkpoint': readCheckpointOf,
  'audit.inclusion': readInclusion,
  'audit.consistency': readConsistency,
  'subscriptions.get': getSubscription,
  'subscriptions.list': listSubscriptions,
  'participant.get': async (node) => ({ body: node.participant }),
  'health.get': async (node) => {
    const { waiting } = await node.recentBacklog()
    return { body: { status: 'ok', version: node.participant.version, waiting } }
  },
}

type Consultation = (node: ExchangeNode, call: Call) => Promise<(transaction: Transaction) => Promise<Answer>>

/** Operations that reach beyond this node before they can be answered, by id; each resolves to what is left to do here. */
export const consultations: Readonly<Record<string, Consultation>> = {
  'identity.verify': async (node, { read, signal }) => {
    const body = await verifyIdentity(node, read.body as IdentityClaim, signal)
    return async () => ({ body })
  },
  'audit.cosign': async (node, { read, caller }) => {
    const body = await cosignCheckpoint(node, read.body as CheckpointToCosign, caller)
    return async () => ({ body })
  },
  'erasures.receive': async (node, { read, caller }) => {
    const body = await receiveErasure(node, { ...(read.body as ErasureNotice), owner: caller })
    return async () => ({ body })
  },
  'subscriptions.create': subscribe,
}

/** Writes that are no command on a case, by id. */
const otherWrites: Readonly<Record<string, Write>> = {
  'entries.receive': async (node, transaction, { read, caller }) => {
    const { entries, joining } = read.body as EntryBatch
    const body = await receiveEntries(node, transaction, entries, { sender: caller, joining })
    return { body, about: { case: body.case, sequence: body.sequence, digest: body.digest } }
  },
  'subscriptions.renewSecret': renewSecret,
  'subscriptions.pause': pauseSubscription,
  'subscriptions.resume': resumeSubscription,
  'subscriptions.end': endSubscription,
}

const causeOf = ({ read, caller }: Call): Cause => ({
  actor: caller,
  key: read.key,
  traceparent: read.traceparent,
  isAnswered: true,
})

/** What a write does inside its transaction, once all is done that need not be in one. */
export const workOf = async (
  node: ExchangeNode,
  operation: Operation,
  call: Call,
): Promise<(transaction: Transaction) => Promise<Answer>> => {
  const other = otherWrites[operation.id]
  if (other) return (transaction) => other(node, transaction, call)
  const { command } = operation
  if (!command) throw new Error(`[exchange] Nothing serves the operation ${operation.id}.`)
  const { read, caller } = call
  const cause = causeOf(call)
  if (command.name === 'submit') {
    const number = await newCaseNumber(node.id, node.random)
    const submission = { kind: command.kind, number, body: read.body, cause }
    return async (transaction) => caseAnswer(await openCase(node, transaction, submission), caller, true)
  }
  const { params, body, expected } = read
  const given = { ...command, id: params.id as TrackingNumber, data: body as Record<string, unknown>, expected, cause }
  return async (transaction) => caseAnswer(await handleCommand(node, transaction, given), caller)
}
