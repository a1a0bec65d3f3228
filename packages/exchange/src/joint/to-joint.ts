import { compensationOf, type DefinedLeg, type JointStep, nextJointSteps } from '@selaras/rules'
import { type JointRequest, type ServiceRequest, serviceRequestStatusLabels } from '@selaras/schemas'
import { issueOf } from '@selaras/schemas/problem'
import { type CaseNumber, newCaseNumber } from '../cases/case-number.ts'
import { handleCommand } from '../cases/handle-command.ts'
import type { ExchangeNode } from '../node.ts'
import type { Delivery, StoredCase, Transaction } from '../store/store.ts'
import { wordsOf } from '../words-of.ts'
import { movedJoint, ownJoint } from './moves-joint.ts'
import { openedElsewhere, straysOf } from './opened-elsewhere.ts'
import { askProvider, startHere } from './start-leg.ts'

const command = (node: ExchangeNode, transaction: Transaction, request: JointRequest, name: string, data: object) =>
  handleCommand(node, transaction, {
    kind: 'joint-request',
    id: request.id,
    name,
    data: data as Record<string, unknown>,
    cause: { actor: node.id, key: `${request.id}.${name}.${request.sequence + 1}` },
  })

/** Notes in the log of the whole how its legs stand by now. */
const followLegs = async (
  node: ExchangeNode,
  transaction: Transaction,
  request: JointRequest,
): Promise<JointRequest> => {
  let followed = request
  if (request.status === 'completed') return followed
  for (const { leg, case: known } of request.legs) {
    const stored = known && (await transaction.caseOf(known.id))
    if (stored?.kind !== 'service-request' || stored.state.status === known?.status) continue
    const { status, outcome, note } = stored.state as ServiceRequest
    const data = { leg, status, ...(outcome && { outcome }), ...(note !== undefined && { note }) }
    followed = (await command(node, transaction, followed, 'follow-leg', data)).state as JointRequest
  }
  return followed
}

const legOf = ({ definition }: JointRequest, leg: string) => definition.legs.find(({ id }) => id === leg) as DefinedLeg

const refuse = (node: ExchangeNode, transaction: Transaction, request: JointRequest, leg: string) => {
  const status = request.legs.find((one) => one.leg === leg)?.case?.status ?? ''
  const issued = compensationOf(request).flatMap(({ leg: code, by }) => (by === 'revoke' ? [code] : []))
  const issue = issueOf('joint-request.leg-failed', [], {
    leg,
    status: serviceRequestStatusLabels[status] ?? status,
    revoke: issued.join(', ') || '-',
  })
  return command(node, transaction, request, 'refuse', { reason: wordsOf(issue) })
}

/** Withdraws a leg of our own at once; for another's the command waits for its owner. */
const withdraw = async (
  node: ExchangeNode,
  transaction: Transaction,
  request: JointRequest,
  { leg, id, owner }: { leg: string } & Pick<ServiceRequest, 'id' | 'owner'>,
) => {
  const data = { reason: wordsOf(issueOf('joint-request.leg-undone', [], { case: request.id })) }
  const key = `${request.id}.${leg}.withdraw`
  const undo = { kind: 'service-request', name: 'withdraw', data } as const
  if (owner === node.id) await handleCommand(node, transaction, { ...undo, id, cause: { actor: node.id, key } })
  else await transaction.queueCommand({ ...undo, owner, case: id, key }, node.now())
}

/** What a provider opened for a leg, and the log of the whole does not know any more. */
const withdrawStrays = async (
  node: ExchangeNode,
  transaction: Transaction,
  request: JointRequest,
  moved: StoredCase,
): Promise<void> => {
  for (const { leg, state } of await straysOf(transaction, request, moved))
    await withdraw(node, transaction, request, { ...state, leg: `${leg}.${state.id}` })
}

/** Takes in what providers opened for legs that may start, when their answer never came. */
const adoptLegs = async (
  node: ExchangeNode,
  transaction: Transaction,
  request: JointRequest,
): Promise<JointRequest> => {
  let adopted = request
  for (const step of nextJointSteps(request)) {
    const opened = step.do === 'start' ? await openedElsewhere(transaction, request, step.leg) : undefined
    if (step.do !== 'start' || !opened || opened.owner === node.id) continue
    const data = { leg: step.leg, case: opened.id, owner: opened.owner }
    adopted = (await command(node, transaction, adopted, 'start-leg', data)).state as JointRequest
  }
  return adopted
}

const complete = (node: ExchangeNode, transaction: Transaction, request: JointRequest) => {
  const { product } = request.definition
  const outcome = { type: 'certificate', number: request.id, title: product.id.slice(0, 255), issuer: node.id }
  return command(node, transaction, request, 'complete', { outcome })
}

/** Whether a step is still to be done; another node on this store may have been faster. */
const isNext = (request: JointRequest, step: JointStep) =>
  nextJointSteps(request).some((next) => JSON.stringify(next) === JSON.stringify(step))

/** How a leg starts: as the case its provider opened, or as one of our own under that number. */
type Start = { opened: JointRequest['id'] } | { number: CaseNumber }

const take = async (node: ExchangeNode, id: JointRequest['id'], step: JointStep, start: Start | undefined) =>
  node.store.write(async (transaction) => {
    const request = await ownJoint(node, transaction, id)
    if (!request || !isNext(request, step)) return
    if (step.do === 'refuse') await refuse(node, transaction, request, step.leg)
    else if (step.do === 'complete') await complete(node, transaction, request)
    else if (step.do === 'withdraw') await withdraw(node, transaction, request, { ...step.case, leg: step.leg })
    else if (start && 'number' in start)
      await startHere(node, transaction, request, legOf(request, step.leg), start.number)
    else {
      const data = { leg: step.leg, case: start?.opened, owner: legOf(request, step.leg).provider }
      await command(node, transaction, request, 'start-leg', data)
    }
  })

const startOf = async (node: ExchangeNode, request: JointRequest, leg: DefinedLeg): Promise<Start> => {
  const isHere = node.services.has(leg.service) || leg.provider === node.id
  return isHere
    ? { number: await newCaseNumber(node.id, node.random) }
    : { opened: await askProvider(node, request, leg) }
}

const doStep = async (node: ExchangeNode, request: JointRequest, step: JointStep): Promise<void> => {
  const start = step.do === 'start' ? await startOf(node, request, legOf(request, step.leg)) : undefined
  await take(node, request.id, step, start)
}

/**
 * Lets a joint request of ours go on: how its legs stand is noted, and what follows is done, each in a transaction of
 * its own and only while it is still due. So it may be called at any time, again, and by several nodes at once.
 * A leg that cannot start holds back no other. Resolves to the sequence it has seen.
 */
export const deliverToJoint = async (node: ExchangeNode, { case: id, target }: Delivery): Promise<number> => {
  const request = await node.store.write(async (transaction) => {
    const stored = await transaction.caseOf(id)
    const joint = stored && (await movedJoint(node, transaction, stored))
    if (!joint) return undefined
    await withdrawStrays(node, transaction, joint, stored)
    return adoptLegs(node, transaction, await followLegs(node, transaction, joint))
  })
  // What a leg did makes an entry of the whole, and that one is owed the steps.
  if (request?.id !== id) return target
  const outcomes = await Promise.allSettled(nextJointSteps(request).map((step) => doStep(node, request, step)))
  node.wake()
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  return target
}
