import type { ExchangeNode } from '../node.ts'
import type { StoredCheckpoint } from '../store/audit.ts'
import type { View } from '../store/store.ts'
import type { SigningKey } from '../trust/keys/jwk.ts'
import { originOf, originsOf, signCheckpoint } from './checkpoint.ts'
import { fillTiles, treeOf } from './tree.ts'

/** The latest checkpoint of our own log; one from before a restore counts no more. */
export const ownCheckpoint = async (
  { id }: Pick<ExchangeNode, 'id'>,
  view: View,
): Promise<StoredCheckpoint | undefined> => {
  const latest = await view.checkpoint(originsOf(id))
  return latest?.origin === originOf(id, await view.restoredAt()) ? latest : undefined
}

/** Signs the state of our audit log, if it grew; `undefined` when it did not. */
export const takeCheckpoint = (
  { id, store, now }: Pick<ExchangeNode, 'id' | 'store' | 'now'>,
  key: SigningKey,
): Promise<StoredCheckpoint | undefined> =>
  store.write(async (transaction) => {
    const size = await transaction.auditSize()
    const filled = (await transaction.checkpoint(originsOf(id)))?.size ?? 0
    const latest = await ownCheckpoint({ id }, transaction)
    if (size === (latest?.size ?? 0)) return undefined
    await fillTiles(transaction, size, filled)
    const origin = originOf(id, await transaction.restoredAt())
    const root = await treeOf(transaction)(0, size)
    const checkpoint = { origin, size, note: signCheckpoint({ origin, size, root }, key), at: now() }
    await transaction.putCheckpoint(checkpoint)
    return checkpoint
  })
