import { createHash } from 'node:crypto'

/** A node of the tree: SHA-256. */
export type Hash = Uint8Array

/** Hash of a leaf (RFC 6962, 2.1). */
export const leafHash = (data: Uint8Array): Hash => createHash('sha256').update(LEAF).update(data).digest()
/** Hash of an inner node (RFC 6962, 2.1). */
export const nodeHash = (left: Hash, right: Hash): Hash =>
  createHash('sha256').update(NODE).update(left).update(right).digest()
const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** Root of a tree without leaves. */
export const EMPTY_ROOT: Hash = createHash('sha256').digest()

/** Hash over leaves `start` to `end` (without `end`). */
export type RangeHash = (start: number, end: number) => Promise<Hash>

/** Largest power of two below a size of two or more. */
const split = (size: number): number => {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

/** Audit path of a leaf in the tree of the first `size` leaves, from the leaf up (RFC 6962, 2.1.1). */
export const inclusionProof = async (index: number, size: number, hash: RangeHash): Promise<Hash[]> => {
  const path = async (at: number, start: number, end: number): Promise<Hash[]> => {
    if (end - start <= 1) return []
    const middle = start + split(end - start)
    return at < middle
      ? [...(await path(at, start, middle)), await hash(middle, end)]
      : [...(await path(at, middle, end)), await hash(start, middle)]
  }
  return path(index, 0, size)
}

/** Proof that the first `from` of `to` leaves are the tree of that size (RFC 6962, 2.1.2). */
export const consistencyProof = async (from: number, to: number, hash: RangeHash): Promise<Hash[]> => {
  const proof = async (known: number, start: number, end: number, isWhole: boolean): Promise<Hash[]> => {
    if (known === end) return isWhole ? [] : [await hash(start, end)]
    const middle = start + split(end - start)
    return known <= middle
      ? [...(await proof(known, start, middle, isWhole)), await hash(middle, end)]
      : [...(await proof(known, middle, end, false)), await hash(start, middle)]
  }
  return from === 0 || from === to ? [] : proof(from, 0, to, true)
}

const isSame = (a: Hash, b: Hash) => Buffer.compare(a, b) === 0

/** Whether a leaf is the one at `index` under a root (RFC 9162, 2.1.3.2). */
export const verifyInclusion = (
  leaf: Hash,
  index: number,
  size: number,
  path: readonly Hash[],
  root: Hash,
): boolean => {
  if (index < 0 || index >= size) return false
  let [node, last] = [index, size - 1]
  let hash = leaf
  for (const sibling of path) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash)
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)]
    } else hash = nodeHash(hash, sibling)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && isSame(hash, root)
}

const half = (value: number) => Math.floor(value / 2)

interface Tree {
  size: number
  root: Hash
}

/** Whether a smaller tree is the beginning of a larger one (RFC 9162, 2.1.4.2). */
export const verifyConsistency = (from: Tree, to: Tree, proof: readonly Hash[]): boolean => {
  if (from.size > to.size) return false
  if (from.size === to.size) return proof.length === 0 && isSame(from.root, to.root)
  if (from.size === 0) return proof.length === 0
  const isPower = Number.isInteger(Math.log2(from.size))
  const [first, ...rest] = isPower ? [from.root, ...proof] : proof
  if (!first) return false
  let [node, last] = [from.size - 1, to.size - 1]
  while (node % 2 === 1) [node, last] = [half(node), half(last)]
  let [older, newer] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      older = nodeHash(sibling, older)
      newer = nodeHash(sibling, newer)
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)]
    } else newer = nodeHash(newer, sibling)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && isSame(older, from.root) && isSame(newer, to.root)
}
