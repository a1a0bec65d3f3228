import type { ParticipantId } from '@selaras/schemas'
import { JOINT_DESTINATION } from '../joint/moves-joint.ts'
import { deliverToJoint } from '../joint/to-joint.ts'
import type { ExchangeNode } from '../node.ts'
import { laneOf, TELLING } from '../store/lane.ts'
import type { Claimed, Delivery, QueuedCommand, Transaction } from '../store/store.ts'
import { deliverToWebhook } from '../webhooks/to-webhook.ts'
import type { Errand, Outcome } from './courier.ts'
import { type Failure, failureOf } from './failure.ts'
import { SHARE } from './lanes.ts'
import { nextAttempt, type Schedule } from './schedule.ts'
import { type CommandOutcome, sendCommand } from './send-command.ts'
import { tellErasure } from './tell-erasure.ts'
import { deliverToAdapter } from './to-adapter.ts'
import { deliverToHandler, type Handler } from './to-handler.ts'
import { deliverToPeer } from './to-peer.ts'

export interface ErrandOptions {
  node: ExchangeNode
  schedule: Schedule
  handlers: ReadonlyMap<string, Handler>
  /** Told of every attempt; the numbers an operator sees come from here. */
  observe: (attempt: Attempt) => void
}

/** One attempt to carry something, as it went. */
export interface Attempt {
  destination: string
  case: string
  outcome: 'delivered' | 'failed' | 'parked'
  /** Milliseconds. */
  duration: number
  problem?: string
}

/** An errand and the lease it runs under. */
export interface LeasedErrand extends Errand {
  delivery?: Delivery
  command?: QueuedCommand
}

const chanceOf = (node: ExchangeNode) => (node.random(1)[0] ?? 0) / 255

const carry = ({ node, handlers }: ErrandOptions, delivery: Delivery): Promise<number> => {
  const [kind, name = ''] = delivery.destination.split(/:(.*)/s)
  if (kind === 'peer') return deliverToPeer(node, name as ParticipantId, delivery)
  if (kind === TELLING) return tellErasure(node, name as ParticipantId, delivery)
  if (kind === 'webhook') return deliverToWebhook(node, name, delivery)
  if (delivery.destination === JOINT_DESTINATION) return deliverToJoint(node, delivery)
  const handler = handlers.get(name)
  if (kind === 'handler' && handler) return deliverToHandler(node, handler, name, delivery)
  const adapter = node.adapters.find((candidate) => candidate.name === name)
  if (kind === 'adapter' && adapter) return deliverToAdapter(node, adapter, delivery)
  throw new Error(`Nobody here serves ${delivery.destination}.`)
}

/** What is written down when an attempt went well, and when it did not. */
interface Notes<Result> {
  settle: (transaction: Transaction, result: Result) => Promise<unknown>
  postpone: (transaction: Transaction, due: number | undefined, failure: Failure) => Promise<unknown>
}

/** An attempt, and how to note how it went: what succeeds is settled, what fails is tried again or parked. */
const attempt = async <Result>(
  { node, schedule, observe }: ErrandOptions,
  { destination, case: id, failures, hurries }: Pick<Delivery, 'destination' | 'case' | 'failures' | 'hurries'>,
  run: () => Promise<Result>,
  { settle, postpone }: Notes<Result>,
): Promise<Outcome> => {
  const { store, now } = node
  const began = node.elapsed()
  const went = await run().then(
    (result) => ({ result }),
    (error: unknown) => ({ failed: failureOf(error) }),
  )
  const told = { destination, case: id, duration: node.elapsed() - began }
  if ('result' in went) {
    const note = async () => {
      await store.write((transaction) => settle(transaction, went.result))
      observe({ ...told, outcome: 'delivered' })
    }
    return { isDone: true, note }
  }
  const { failed } = went
  // What was tried ahead of the schedule uses up none of it.
  const missed = failures - hurries
  const due = failed.isFinal ? undefined : nextAttempt(schedule, missed, now(), chanceOf(node), failed.retryAfter)
  const note = async () => {
    await store.write((transaction) => postpone(transaction, due, failed))
    observe({ ...told, outcome: due === undefined ? 'parked' : 'failed', problem: failed.message })
  }
  return { isDone: false, note }
}

const deliveryErrand = (options: ErrandOptions, delivery: Delivery): LeasedErrand => {
  const notes: Notes<number> = {
    settle: (transaction, sequence) => transaction.acknowledge(delivery, sequence, options.node.now()),
    postpone: (transaction, due, { message, silent, resumeFrom: from }) =>
      transaction.postpone(delivery, due, message, { silent, from }),
  }
  const call = () => attempt(options, delivery, () => carry(options, delivery), notes)
  return { lane: laneOf(delivery), delivery, call }
}

const commandErrand = (options: ErrandOptions, command: QueuedCommand): LeasedErrand => {
  const notes: Notes<CommandOutcome> = {
    settle: (transaction, outcome) =>
      transaction.settleCommand(command, outcome.state, outcome.state === 'refused' ? outcome.problem : undefined),
    postpone: (transaction, due, { message, silent }) => transaction.postponeCommand(command, due, message, { silent }),
  }
  const call = () =>
    attempt(
      options,
      { ...command, destination: `owner:${command.owner}` },
      () => sendCommand(options.node, command),
      notes,
    )
  return { lane: laneOf(command), command, call }
}

/** What errands are about: the leases they run under. */
export const takenIn = (errands: readonly LeasedErrand[]): Claimed => ({
  deliveries: errands.flatMap(({ delivery }) => delivery ?? []),
  commands: errands.flatMap(({ command }) => command ?? []),
})

/** What to take, as a courier asks for it. */
interface Wish {
  now: number
  /** End of the leases. */
  until: number
  held: readonly LeasedErrand[]
  most: ReadonlyMap<string, number>
}

/** Takes what is due: entries to everyone concerned, commands to the owners. */
export const claimErrands = async (
  options: ErrandOptions,
  { now, until, held, most }: Wish,
): Promise<LeasedErrand[]> => {
  const ahead = { held: takenIn(held), most }
  const { commands, deliveries } = await options.node.store.claim({ now, until, share: SHARE, ahead })
  return [
    ...commands.map((command) => commandErrand(options, command)),
    ...deliveries.map((delivery) => deliveryErrand(options, delivery)),
  ]
}
