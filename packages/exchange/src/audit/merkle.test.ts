import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  consistencyProof,
  EMPTY_ROOT,
  type Hash,
  inclusionProof,
  leafHash,
  nodeHash,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'
import { foldHashes, rangeHash, TILE } from './range-hash.ts'

/** Leaves and roots of the tests of Certificate Transparency. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const hashesOf = (count: number): Hash[] =>
  Array.from({ length: count }, (_, at) => leafHash(new TextEncoder().encode(`leaf ${at}`)))

/** Every level from the leaves alone, as a store keeps them. */
const readFrom = (leaves: readonly Hash[]) => {
  const levels: (readonly Hash[])[] = [leaves]
  for (let level = leaves; level.length >= TILE; ) {
    const above: Hash[] = []
    for (let at = 0; at + TILE <= level.length; at += TILE) above.push(foldHashes(level.slice(at, at + TILE)))
    levels.push(above)
    level = above
  }
  return async (level: number, start: number, end: number) => (levels[level] ?? []).slice(start, end)
}
const treeOf = (leaves: readonly Hash[]) => rangeHash(readFrom(leaves))

test('the roots are those of Certificate Transparency', async () => {
  const hashes = LEAVES.map((leaf) => leafHash(Buffer.from(leaf, 'hex')))
  const roots = await Promise.all(ROOTS.map((_, at) => treeOf(hashes)(0, at + 1)))
  expect(roots.map((root) => Buffer.from(root).toString('hex'))).toEqual(ROOTS)
  expect(await treeOf([])(0, 0)).toEqual(EMPTY_ROOT)
})

describe('proofs', () => {
  const many = hashesOf(70_000)
  const large = treeOf(many)

  test('of every leaf of every small tree hold, and of no other place, leaf or root', async () => {
    for (let size = 1; size <= 20; size++) {
      const tree = treeOf(many.slice(0, size))
      const root = await tree(0, size)
      for (let index = 0; index < size; index++) {
        const path = await inclusionProof(index, size, tree)
        const leaf = many[index] as Hash
        expect(verifyInclusion(leaf, index, size, path, root)).toBe(true)
        expect(verifyInclusion(many[index + 1] as Hash, index, size, path, root)).toBe(false)
        expect(verifyInclusion(leaf, index + 1, size, path, root)).toBe(false)
        expect(verifyInclusion(leaf, index, size, [...path, leaf], root)).toBe(false)
        expect(verifyInclusion(leaf, index, size, path, nodeHash(root, root))).toBe(false)
      }
    }
  })

  test('between every two small trees hold, and for no other', async () => {
    const tree = treeOf(many.slice(0, 20))
    const roots = await Promise.all(Array.from({ length: 21 }, (_, size) => tree(0, size)))
    for (let to = 0; to <= 20; to++)
      for (let from = 0; from <= to; from++) {
        const proof = await consistencyProof(from, to, tree)
        const [older, newer] = [
          { size: from, root: roots[from] as Hash },
          { size: to, root: roots[to] as Hash },
        ]
        expect(verifyConsistency(older, newer, proof)).toBe(true)
        expect(verifyConsistency(newer, older, proof)).toBe(from === to)
        if (from === 0 || from === to) continue
        expect(verifyConsistency({ ...older, root: nodeHash(older.root, older.root) }, newer, proof)).toBe(false)
        expect(verifyConsistency(older, { ...newer, root: nodeHash(newer.root, newer.root) }, proof)).toBe(false)
        expect(verifyConsistency(older, newer, proof.slice(1))).toBe(false)
      }
  })

  test('of a tree of many tiles hold', async () => {
    const root = await large(0, many.length)
    await fc.assert(
      fc.asyncProperty(fc.nat(many.length - 1), fc.integer({ min: 1, max: many.length }), async (index, from) => {
        const path = await inclusionProof(index, many.length, large)
        expect(verifyInclusion(many[index] as Hash, index, many.length, path, root)).toBe(true)
        const older = { size: from, root: await large(0, from) }
        const proof = await consistencyProof(from, many.length, large)
        expect(verifyConsistency(older, { size: many.length, root }, proof)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('tiles change nothing: the root is that of the leaves alone', async () => {
    for (const size of [255, 256, 257, 511, 512, 65_535, 65_536, 65_537])
      expect(await large(0, size)).toEqual(foldHashes(many.slice(0, size)))
  })
})
