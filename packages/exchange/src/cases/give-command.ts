import type { CaseKind } from '@selaras/rules'
import type { TrackingNumber } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import { isCommandKey } from './command-key.ts'

/** A command for a case this node holds, whoever owns it. */
export interface GivenCommand {
  kind: CaseKind
  case: string
  name: string
  data?: Record<string, unknown>
  /** `Idempotency-Key`, 8 to 128 characters. Same key, same command: it is done once. */
  key: string
}

/** Queues a command for the owner of its case; on disk when this resolves. */
export const giveCommand = async (node: ExchangeNode, given: GivenCommand): Promise<void> => {
  const { kind, case: id, name, data = {}, key } = given
  if (!isCommandKey(key))
    throw new TypeError(`[exchange] "${key}" is no Idempotency-Key; use 8 to 128 letters, digits, dots or hyphens.`)
  await node.store.write(async (transaction) => {
    const stored = await transaction.caseOf(id as TrackingNumber)
    if (stored?.kind !== kind) throw new TypeError(`[exchange] There is no ${kind} ${id} here.`)
    if (stored.erased) throw new TypeError(`[exchange] The ${kind} ${id} was erased; no command applies to it.`)
    const { owner, id: caseId } = stored.state
    const queued = await transaction.queueCommand({ owner, case: caseId, kind, name, data, key }, node.now())
    const isSame = queued.case === id && queued.name === name && JSON.stringify(queued.data) === JSON.stringify(data)
    if (!isSame) throw new TypeError(`[exchange] The key "${key}" stands for another command; use a new one.`)
  })
  node.wake()
}
