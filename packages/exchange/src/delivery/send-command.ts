import { operations } from '@selaras/schemas/operations'
import { problem, toIssues } from '@selaras/schemas/problem'
import { handleCommand } from '../cases/handle-command.ts'
import type { ExchangeNode } from '../node.ts'
import { isRefusal, Refusal } from '../refusal.ts'
import type { QueuedCommand } from '../store/store.ts'
import { Failure } from './failure.ts'
import { post, problemIn } from './post.ts'

/** `done`, or the problem with which the owner refused. */
export type CommandOutcome = { state: 'done' } | { state: 'refused'; problem: string }

/** Problems after which sending the same command again cannot help. */
const FINAL = new Set([400, 403, 404, 409, 410, 412, 413, 415, 422])

const sendToOwner = async (node: ExchangeNode, command: QueuedCommand): Promise<CommandOutcome> => {
  const { owner, case: id, kind, name, data, key } = command
  const answer = await post(node, owner, { path: `/${kind}s/${id}/${encodeURIComponent(name)}`, body: data, key })
  if (answer.ok) return { state: 'done' }
  const refusal = FINAL.has(answer.status) ? problemIn(answer) : undefined
  if (refusal) return { state: 'refused', problem: JSON.stringify(refusal).slice(0, 8192) }
  throw new Failure(`${owner} answered ${answer.status}.`, answer)
}

/** What did not come over HTTP is checked all the same: an invalid entry would stop every party's replica. */
const checkData = ({ kind, name, data }: QueuedCommand) => {
  const operation = operations.find(({ command }) => command?.kind === kind && command.name === name)
  const result = operation?.body?.safeParse(data)
  if (result && !result.success) throw new Refusal('invalid', { issues: toIssues(result.error, data) })
}

/** Decides a command on a case of our own; settled in the same transaction, so it is done once. */
const decideHere = (node: ExchangeNode, command: QueuedCommand): Promise<CommandOutcome> =>
  node.store.write(async (transaction) => {
    const { kind, case: caseId, name, data, key } = command
    const isWaiting = await transaction.settleCommand(command, 'done')
    // After a restore a command may wait here that is in the log already; its answer was recovered with the entry.
    const isDone = (await transaction.answer(node.id, key))?.request === ''
    if (isWaiting && !isDone) {
      checkData(command)
      await handleCommand(node, transaction, { kind, id: caseId, name, data, cause: { actor: node.id, key } })
    }
    return { state: 'done' }
  })

/** Takes a command to the owner of its case, be it a peer or this node. */
export const sendCommand = async (node: ExchangeNode, command: QueuedCommand): Promise<CommandOutcome> => {
  if (command.erased) return { state: 'refused', problem: JSON.stringify(problem('erased')) }
  if (command.owner !== node.id) return sendToOwner(node, command)
  try {
    return await decideHere(node, command)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { state: 'refused', problem: JSON.stringify(problem(error.code, { issues: error.issues })) }
  }
}
