import type { ParticipantId } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import type { Delivery, QueuedCommand } from '../store/store.ts'
import { type Errand, PER_LANE } from './courier.ts'
import { failureOf } from './failure.ts'
import { nextAttempt, type Schedule } from './schedule.ts'
import { sendCommand } from './send-command.ts'
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
  problem?: string
}

/** Errands of one lane looked at in one go; those under way still count as due. */
const LARGEST_LOOK = 2 * PER_LANE

const chanceOf = (node: ExchangeNode) => (node.random(1)[0] ?? 0) / 255

const carry = ({ node, handlers }: ErrandOptions, delivery: Delivery): Promise<number> => {
  const [kind, name = ''] = delivery.destination.split(/:(.*)/s)
  if (kind === 'peer') return deliverToPeer(node, name as ParticipantId, delivery)
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
  postpone: (due: number | undefined, problem: string) => Promise<void>,
): Promise<void> => {
  const failed = await run().then(() => undefined, failureOf)
  if (!failed) return observe({ destination, case: id, outcome: 'delivered' })
  const { message, retryAfter, isFinal } = failed
  const due = isFinal ? undefined : nextAttempt(schedule, failures, node.now(), chanceOf(node), retryAfter)
  await postpone(due, message)
  observe({ destination, case: id, outcome: due === undefined ? 'parked' : 'failed', problem: message })
}

const deliveryErrand = (options: ErrandOptions, delivery: Delivery): Errand => {
  const { store, now } = options.node
  const { destination, case: id } = delivery
  const run = async () => {
    const sequence = await carry(options, delivery)
    await store.write((transaction) => transaction.acknowledge(destination, id, sequence, now()))
  }
  const postpone = (due: number | undefined, problem: string) =>
    store.write((transaction) => transaction.postpone(destination, id, due, problem))
  return { id: `${destination} ${id}`, lane: destination, run: () => attempt(options, delivery, run, postpone) }
}

const commandErrand = (options: ErrandOptions, command: QueuedCommand): Errand => {
  const { node } = options
  const run = async () => {
    const outcome = await sendCommand(node, command)
    await node.store.write((transaction) =>
      transaction.settleCommand(command.id, outcome.state, outcome.state === 'refused' ? outcome.problem : undefined),
    )
  }
  const postpone = (due: number | undefined, problem: string) =>
    node.store.write((transaction) => transaction.postponeCommand(command.id, due, problem))
  const destination = `owner:${command.owner}`
  return {
    id: `command ${command.case}`,
    lane: destination,
    run: () => attempt(options, { ...command, destination }, run, postpone),
  }
}

/** Everything that is due by then: entries to everyone concerned, commands to the owners. */
export const dueErrands = (options: ErrandOptions, at: number): Promise<Errand[]> =>
  options.node.store.read(async (view) => {
    const commands = await view.dueCommands(at, LARGEST_LOOK)
    const deliveries = await view.dueDeliveries(at, LARGEST_LOOK)
    return [
      ...commands.map((command) => commandErrand(options, command)),
      ...deliveries.map((delivery) => deliveryErrand(options, delivery)),
    ]
  })
