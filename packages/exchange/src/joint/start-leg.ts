import { type DefinedLeg, legSubmission } from '@selaras/rules'
import { type JointRequest, TrackingNumber } from '@selaras/schemas'
import type { Cause } from '../cases/append.ts'
import type { CaseNumber } from '../cases/case-number.ts'
import { canonical, sha256 } from '../cases/digest.ts'
import { handleCommand } from '../cases/handle-command.ts'
import { openCase } from '../cases/open-case.ts'
import { Failure } from '../delivery/failure.ts'
import { post, problemIn } from '../delivery/post.ts'
import type { ExchangeNode } from '../node.ts'
import type { Transaction } from '../store/store.ts'
import { referenceOf } from './opened-elsewhere.ts'

/**
 * Number of the request that was opened under this cause already. After a restore it may have come back from its
 * provider, and its answer with it, while nobody held the entry of the whole that names it.
 */
const openedBefore = async (transaction: Transaction, { actor, key }: Cause): Promise<TrackingNumber | undefined> => {
  const answer = await transaction.answer(actor, key)
  return answer && !answer.erased ? JSON.parse(answer.body).id : undefined
}

/** The request of a leg we open ourselves begins, and is known to the whole, in one transaction. */
export const startHere = async (
  node: ExchangeNode,
  transaction: Transaction,
  request: JointRequest,
  { id: leg, service }: DefinedLeg,
  number: CaseNumber,
): Promise<void> => {
  const cause = { actor: node.id, key: `${request.id}.${leg}.start` }
  const body = legSubmission(request, leg, node.services.get(service))
  const id =
    (await openedBefore(transaction, cause)) ??
    (await openCase(node, transaction, { kind: 'service-request', number, body, cause })).state.id
  const data = { leg, case: id, owner: node.id }
  await handleCommand(node, transaction, { kind: 'joint-request', id: request.id, name: 'start-leg', data, cause })
}

/**
 * Asks the provider of a leg to open its request. The key follows from what is asked, so that asking again after a crash
 * finds the same request, and asking for something else after the whole was redefined is not taken for it. Rejects when the provider is away or refuses what a person must look at.
 */
export const askProvider = async (
  node: ExchangeNode,
  request: JointRequest,
  { id: leg, provider }: DefinedLeg,
): Promise<TrackingNumber> => {
  const body = { ...legSubmission(request, leg), reference: referenceOf(request, leg) }
  const key = `${request.id}.${leg}.${sha256(canonical(body)).slice(0, 16)}`
  const answer = await post(node, provider, { path: '/service-requests', body, key })
  const id = TrackingNumber.safeParse((answer.body as { id?: unknown } | undefined)?.id)
  if (answer.ok && id.success) return id.data
  const isFinal = answer.status === 422 && problemIn(answer) !== undefined
  throw new Failure(`${provider} answered ${answer.status} to the request of leg "${leg}".`, {
    ...answer,
    isFinal,
  })
}
