import type { ParticipantId } from '@selaras/schemas'
import { JOINT_DESTINATION } from '../joint/moves-joint.ts'
import { deliverToJoint } from '../joint/to-joint.ts'
import type { ExchangeNode } from '../node.ts'
import type { CommandLease, Delivery, DeliveryLease, Leases, QueuedCommand } from '../store/store.ts'
import { deliverToWebhook } from '../webhooks/to-webhook.ts'
import type { Errand } from './courier.ts'
import { type Failure, failureOf } from './failure.ts'
import { nextAttempt, type Schedule } from './schedule.ts'
import { sendCommand } from './send-command.ts'
import { TELLING, tellErasure } from './tell-erasure.ts'
import { deliverToAdapter } from './to-adapter.ts'
import { deliverToHandler, type Handler } from './to-handler.ts'
import { deliverToPeer } from './to-peer.ts'

export interface ErrandOptions {
  node: ExchangeNode
  schedule: Schedule
  handlers: ReadonlyMap<string, Handler>
  /** Told of every attempt; the numbers an operator sees come from here. */
  observe: (attempt: Attempt) => void
  /** Called when an errand is over but for the note of it: what comes next can be taken in the same group of writes. */
  over: () => void
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

/** Calls to one destination or owner under way at most, so that a slow peer slows nobody else. */
const SHARE = 8

/** An errand and the lease it runs under. */
export interface LeasedErrand extends Errand {
  delivery?: DeliveryLease
  command?: CommandLease
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

/** Runs an attempt and notes how it went: what succeeds is settled, what fails is tried again or parked. */
const attempt = async (
  { node, schedule, observe }: ErrandOptions,
  { destination, case: id, failures }: Pick<Delivery, 'destination' | 'case' | 'failures'>,
  run: () => Promise<void>,
  postpone: (due: number | undefined, failure: Failure) => Promise<unknown>,
): Promise<void> => {
  const began = node.elapsed()
  const failed = await run().then(() => undefined, failureOf)
  const duration = node.elapsed() - began
  if (!failed) return observe({ destination, case: id, outcome: 'delivered', duration })
  const { message, retryAfter, isFinal } = failed
  const due = isFinal ? undefined : nextAttempt(schedule, failures, node.now(), chanceOf(node), retryAfter)
  await postpone(due, failed)
  observe({ destination, case: id, outcome: due === undefined ? 'parked' : 'failed', duration, problem: message })
}

const deliveryErrand = (options: ErrandOptions, delivery: Delivery): LeasedErrand => {
  const { store, now } = options.node
  const run = async () => {
    const sequence = await carry(options, delivery)
    const noted = store.write((transaction) => transaction.acknowledge(delivery, sequence, now()))
    options.over()
    await noted
  }
  const postpone = (due: number | undefined, { message, resumeFrom, silent }: Failure) =>
    store.write(async (transaction) => {
      if (silent) await transaction.noteSilence(silent, now())
      return transaction.postpone(delivery, due, message, resumeFrom)
    })
  return { delivery, run: () => attempt(options, delivery, run, postpone) }
}

const commandErrand = (options: ErrandOptions, command: QueuedCommand): LeasedErrand => {
  const { node } = options
  const run = async () => {
    const outcome = await sendCommand(node, command)
    const noted = node.store.write((transaction) =>
      transaction.settleCommand(command, outcome.state, outcome.state === 'refused' ? outcome.problem : undefined),
    )
    options.over()
    await noted
  }
  const postpone = (due: number | undefined, { message, silent }: Failure) =>
    node.store.write(async (transaction) => {
      if (silent) await transaction.noteSilence(silent, node.now())
      return transaction.postponeCommand(command, due, message)
    })
  return { command, run: () => attempt(options, { ...command, destination: `owner:${command.owner}` }, run, postpone) }
}

/** Takes everything that is due, until then: entries to everyone concerned, commands to the owners. */
export const claimErrands = async (options: ErrandOptions, now: number, until: number): Promise<LeasedErrand[]> => {
  const { commands, deliveries } = await options.node.store.claim({ now, until, share: SHARE })
  return [
    ...commands.map((command) => commandErrand(options, command)),
    ...deliveries.map((delivery) => deliveryErrand(options, delivery)),
  ]
}

/** The leases errands run under. */
export const leasesOf = (errands: readonly LeasedErrand[]): Leases => ({
  deliveries: errands.flatMap(({ delivery }) => delivery ?? []),
  commands: errands.flatMap(({ command }) => command ?? []),
})
