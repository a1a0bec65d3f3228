import type { JointRequest } from '@selaras/schemas'
import type { ExchangeNode } from '../node.ts'
import type { StoredCase, Transaction } from '../store/store.ts'

/**
 * A new entry may start, hold, end or move terms: of its own case, and of the legs of the joint request it moves. They are
 * read when they are looked at, so that nobody who sends a command waits for it.
 */
export const lookAtTerms = async (
  { terms, id, now }: ExchangeNode,
  transaction: Transaction,
  { kind, state }: StoredCase,
  joint: JointRequest | undefined,
): Promise<void> => {
  if (!terms) return
  if (terms.kinds.has(kind) && state.owner === id) await transaction.lookAtTerms(state.id, now())
  if (!terms.dependsOnOthers) return
  for (const { case: leg } of joint?.legs ?? [])
    if (leg?.owner === id && leg.id !== state.id) await transaction.lookAtTerms(leg.id, now())
}
