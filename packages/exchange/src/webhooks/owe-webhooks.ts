import type { Case } from '@selaras/rules'
import type { Entry } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import type { Transaction } from '../store/store.ts'
import { isWanted } from './wanted.ts'

/** Owes what follows `from` of a case to the subscriptions of its parties, and to nobody else's. */
export const oweWebhooks = async (
  node: ExchangeNode,
  transaction: Transaction,
  { state, entries, from }: { state: Case; entries: readonly { entry: Entry }[]; from: number },
): Promise<void> => {
  // What was kept aside before these entries is looked at when it is carried.
  const isBehind = from + 1 < (entries[0]?.entry.sequence ?? 0)
  for (const subscription of await transaction.activeSubscriptions(state.parties))
    if (isBehind || entries.some(({ entry }) => isWanted(subscription, state, entry.type)))
      await transaction.owe(`webhook:${subscription.id}`, state.id, from, state.sequence, node.now())
}
