import { EMPTY_ROOT, type Hash, leafHash, nodeHash } from '../audit/merkle.ts'

/** Root of a tree that grows leaf by leaf, in as little room as it has complete subtrees. */
export const runningRoot = () => {
  const subtrees: { size: number; hash: Hash }[] = []
  return {
    add: (leaf: Uint8Array): void => {
      subtrees.push({ size: 1, hash: leafHash(leaf) })
      for (;;) {
        const [left, right] = subtrees.slice(-2)
        if (!left || !right || left.size !== right.size) return
        subtrees.splice(-2, 2, { size: left.size * 2, hash: nodeHash(left.hash, right.hash) })
      }
    },
    root: (): Hash => {
      const hashes = subtrees.map(({ hash }) => hash)
      return hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right))
    },
  }
}
