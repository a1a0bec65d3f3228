import type { Adapter } from '@selaras/adapter'
import { lifecycles, replay } from '@selaras/rules'
import type { ExchangeNode } from '../node.ts'
import type { Delivery } from '../store/store.ts'

/** Carries the next entry of a case into a legacy system. Resolves to the sequence it now holds. */
export const deliverToAdapter = async (node: ExchangeNode, adapter: Adapter, delivery: Delivery): Promise<number> => {
  const log = await node.store.read((view) => view.entriesOf(delivery.case, 0, delivery.acknowledged + 1))
  const stored = await node.store.read((view) => view.caseOf(delivery.case))
  const next = log.at(-1)
  if (!stored || !next) return delivery.target
  const state =
    replay(
      lifecycles[stored.kind],
      log.map(({ entry }) => entry),
    ) ?? stored.state
  const carry = next.entry.sequence === 1 ? adapter.submit : adapter.execute
  await carry?.(next.entry, state, { fetch: node.fetch, now: node.now })
  return next.entry.sequence
}
