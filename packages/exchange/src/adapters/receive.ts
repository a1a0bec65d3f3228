import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import { inOrder } from './rematch.ts'
import { takeChange } from './take-change.ts'

/** Lets an adapter answer a call from its legacy system; what it announces is on disk before the answer leaves. */
export const receiveFromAdapter = async (node: ExchangeNode, name: string, request: Request): Promise<Response> => {
  const adapter = node.adapters.find((candidate) => candidate.name === name)
  if (!adapter?.receive) throw new Refusal('not-found')
  if (await node.isRecovering()) throw new Refusal('unavailable', { retryAfter: 30 })
  const { value } = await adapter.receive(request, { fetch: node.adapterFetch, now: node.now, signal: request.signal })
  if (value.changes.length > 0) {
    await inOrder(node, async (transaction) => {
      for (const change of value.changes) await takeChange(node, transaction, name, change)
    })
    node.wake()
  }
  return value.response
}
