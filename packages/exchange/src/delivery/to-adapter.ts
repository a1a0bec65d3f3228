import type { Adapter } from '@selaras/adapter'
import { type Case, lifecycles, replay, upcast } from '@selaras/rules'
import type { ExchangeNode } from '../node.ts'
import type { Delivery } from '../store/store.ts'
import { caseFor } from '../views/case-view.ts'
import { entryFor } from '../views/entry-view.ts'
import { besideLog } from '../views/origin.ts'
import { refuseErased } from './failure.ts'

/** Carries the next entry of a case into a legacy system. Resolves to the sequence it now holds. */
export const deliverToAdapter = async (node: ExchangeNode, adapter: Adapter, delivery: Delivery): Promise<number> => {
  const { case: id, acknowledged } = delivery
  const { log, stored } = await node.store.read(async (view) => ({
    log: await view.entriesOf(id, 0, acknowledged + 1),
    stored: await view.caseOf(id),
  }))
  refuseErased([...log, stored])
  const next = log.at(-1)
  if (!stored || !next) return delivery.target
  const state =
    replay(
      lifecycles[stored.kind],
      log.map(({ entry }) => entry),
    ) ?? stored.state
  const carry = next.entry.sequence === 1 ? adapter.submit : adapter.execute
  const seen = caseFor({ kind: stored.kind, state: { ...state, ...besideLog(stored) } as Case }, node.id)
  await carry?.(upcast(entryFor(stored, next.entry, node.id)), seen, { fetch: node.adapterFetch, now: node.now })
  return next.entry.sequence
}
