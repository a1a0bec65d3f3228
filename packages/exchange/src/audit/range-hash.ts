import { EMPTY_ROOT, type Hash, nodeHash, type RangeHash } from './merkle.ts'

/** Leaves of a complete tile; a tile of a level is one leaf of the level above. */
export const TILE = 256

/** Hashes of one level as they are stored: level 0 are the leaves, each level above one hash a complete tile. */
export type ReadHashes = (level: number, start: number, end: number) => Promise<Hash[]>

/** Root over hashes of one level. */
export const foldHashes = (hashes: readonly Hash[]): Hash => {
  if (hashes.length === 0) return EMPTY_ROOT
  if (hashes.length === 1) return hashes[0] as Hash
  let power = 1
  while (power * 2 < hashes.length) power *= 2
  return nodeHash(foldHashes(hashes.slice(0, power)), foldHashes(hashes.slice(power)))
}

const largestPower = (size: number): number => 2 ** Math.floor(Math.log2(size))

/** Hash over a complete subtree: read at the highest level that has hashes for it, a tile at most. */
const completeHash = async (read: ReadHashes, start: number, size: number): Promise<Hash> => {
  let level = 0
  let unit = 1
  while (unit * TILE <= size) {
    level += 1
    unit *= TILE
  }
  return foldHashes(await read(level, start / unit, (start + size) / unit))
}

/** Hash over any range a tree of this kind asks for: complete subtrees from the left, folded from the right. */
export const rangeHash =
  (read: ReadHashes): RangeHash =>
  async (start, end) => {
    const parts: Hash[] = []
    for (let at = start; at < end; ) {
      const size = largestPower(end - at)
      parts.push(await completeHash(read, at, size))
      at += size
    }
    const last = parts.pop()
    return last ? parts.reduceRight((right, left) => nodeHash(left, right), last) : EMPTY_ROOT
  }
