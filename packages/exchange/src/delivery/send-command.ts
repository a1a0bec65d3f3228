import { handleCommand } from '../cases/handle-command.ts'
import type { ExchangeNode } from '../node.ts'
import { isRefusal } from '../refusal.ts'
import type { QueuedCommand } from '../store/store.ts'
import { Failure, retryAfterOf } from './failure.ts'
import { post } from './post.ts'

/** `done`, or the problem with which the owner refused. */
export type CommandOutcome = { state: 'done' } | { state: 'refused'; problem: string }

/** Answers after which sending the same command again cannot help. */
const FINAL = new Set([400, 403, 404, 409, 412, 413, 415, 422])

const sendToOwner = async (node: ExchangeNode, { owner, case: id, kind, name, data, key }: QueuedCommand): Promise<CommandOutcome> => {
  const response = await post(node, owner, { path: `/${kind}s/${id}/${name}`, body: data, key })
  if (response.ok) return { state: 'done' }
  if (FINAL.has(response.status)) return { state: 'refused', problem: (await response.text()).slice(0, 8192) }
  throw new Failure(`${owner} answered ${response.status}.`, retryAfterOf(response))
}

/** Decides a command on a case of our own; settled in the same transaction, so it is done once. */
const decideHere = (node: ExchangeNode, command: QueuedCommand): Promise<CommandOutcome> =>
  node.store.write(async (transaction) => {
    const { id, kind, case: caseId, name, data, key } = command
    await handleCommand(node, transaction, { kind, id: caseId, name, data, cause: { actor: node.id, key } })
    await transaction.settleCommand(id, 'done')
    return { state: 'done' }
  })

/** Takes a command to the owner of its case, be it a peer or this node. */
export const sendCommand = async (node: ExchangeNode, command: QueuedCommand): Promise<CommandOutcome> => {
  if (command.owner !== node.id) return sendToOwner(node, command)
  try {
    return await decideHere(node, command)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { state: 'refused', problem: JSON.stringify(error) }
  }
}
