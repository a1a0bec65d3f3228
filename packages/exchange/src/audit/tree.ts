import type { Transaction, View } from '../store/store.ts'
import type { RangeHash } from './merkle.ts'
import { foldHashes, rangeHash, TILE } from './range-hash.ts'

/** Hashes over ranges of the audit log as a store keeps it. Tiles must be filled up to there. */
export const treeOf = (view: Pick<View, 'auditHashes'>): RangeHash => rangeHash(view.auditHashes)

/** Complete tiles of a level that are not kept yet, and so on upwards. */
const fillLevel = async (transaction: Transaction, level: number, below: number, known: number): Promise<void> => {
  const tiles = Math.floor(below / TILE)
  for (let at = known; at < tiles; at++) {
    const hashes = await transaction.auditHashes(level - 1, at * TILE, (at + 1) * TILE)
    await transaction.putAuditHashes(level, at, [foldHashes(hashes)])
  }
  if (tiles > 0) await fillLevel(transaction, level + 1, tiles, Math.floor(known / TILE))
}

/**
 * Keeps the hashes of tiles that became complete, so that a root costs a few reads however large the log is.
 * @param size Leaves to cover.
 * @param filled Leaves covered before.
 */
export const fillTiles = (transaction: Transaction, size: number, filled: number): Promise<void> =>
  fillLevel(transaction, 1, size, Math.floor(filled / TILE))
