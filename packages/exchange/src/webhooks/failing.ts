import type { ExchangeNode } from '../node.ts'
import type { StoredSubscription } from '../store/subscriptions.ts'

/** A receiver to which nothing got through for so long is left alone until somebody says that it is mended. Milliseconds. */
const PATIENCE = 5 * 86_400_000

const change = (
  node: ExchangeNode,
  id: string,
  changed: (subscription: StoredSubscription) => StoredSubscription | undefined,
): Promise<boolean> =>
  node.store.write(async (transaction) => {
    const subscription = await transaction.subscription(id)
    const next = subscription && !subscription.ended && !subscription.paused ? changed(subscription) : undefined
    if (next) await transaction.putSubscription(next)
    return (next ?? subscription)?.paused !== undefined
  })

/** Notes that a receiver failed. True when it did so for too long, and its subscription is paused. */
export const noteFailing = (node: ExchangeNode, id: string): Promise<boolean> =>
  change(node, id, (subscription) => {
    const now = node.now()
    const { failingSince } = subscription
    if (failingSince === undefined) return { ...subscription, failingSince: now }
    return now - failingSince < PATIENCE ? undefined : { ...subscription, paused: { at: now, because: 'failing' } }
  })

/** Something got through to a receiver that had failed. */
export const noteMended = async (node: ExchangeNode, { id, failingSince }: StoredSubscription): Promise<void> => {
  if (failingSince !== undefined)
    await change(node, id, (subscription) => ({ ...subscription, failingSince: undefined }))
}
