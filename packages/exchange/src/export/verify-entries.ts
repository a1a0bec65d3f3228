import type { Entry } from '@selaras/schemas'
import { digestOf } from '../cases/digest.ts'
import type { Directory } from '../directory.ts'
import { isProved } from '../trust/entry-proof.ts'
import { FILES, type Finding } from './format.ts'
import type { Line } from './lines.ts'

/** An entry as it stands in an export, by place and digest. */
interface Exported {
  line: number
  case: string
  sequence: number
  previous: string | undefined
  digest: string
  entry?: Entry
}

/** How far the log of a case is known. */
interface Known {
  sequence: number
  digest: string
}

const file = FILES.entries

const exportedOf = ({ line, value }: Line): Exported | undefined => {
  if (!value) return undefined
  const previous = value.previous as string | undefined
  if (value.erased === true) {
    const { case: id, sequence, digest } = value
    const isWhole = typeof id === 'string' && typeof sequence === 'number' && typeof digest === 'string'
    return isWhole ? { line, case: id, sequence, previous, digest } : undefined
  }
  const { subject, sequence, id } = value
  if (typeof subject !== 'string' || typeof sequence !== 'number' || id !== `${subject}.${sequence}`) return undefined
  const entry = value as unknown as Entry
  return { line, case: subject, sequence, previous, digest: digestOf(entry), entry }
}

/** The entry that stands next, as a reader of the log expects it. */
interface Expected {
  case: string
  sequence: number
  previous: string | undefined
}

const placeOf = (of: { case: string; sequence: number }) => `${of.case}.${of.sequence}`

const placeFinding = (expected: Expected, found: Exported): Finding | undefined => {
  const at = { file, line: found.line, case: expected.case, sequence: expected.sequence }
  if (placeOf(found) === placeOf(expected)) return undefined
  const isGap = found.case === expected.case && found.sequence > expected.sequence
  return {
    ...at,
    code: isGap ? 'entry-missing' : 'entry-misplaced',
    expected: placeOf(expected),
    found: placeOf(found),
  }
}

/** What a leaf says of a case: its last entry then. */
export interface Leaf {
  line: number
  case: string
  sequence: number
  digest: string | undefined
}

/** A leaf tells the digest of the last entry it covers. */
const digestFinding = (leaf: Leaf, last: Known, line: number | undefined): Finding | undefined => {
  if (leaf.digest === undefined || last.sequence > leaf.sequence || last.digest === leaf.digest) return undefined
  const { case: id, sequence, digest: expected } = leaf
  return { code: 'entry-changed', file, line, case: id, sequence, expected, found: last.digest }
}

/** Walks the entries of an export beside its audit log: each must stand where the log says, chained and whole. */
export const entryWalk = (lines: AsyncGenerator<Line>, directory: Directory | undefined) => {
  const known = new Map<string, Known>()
  const erased: { line: number; case: string }[] = []
  let count = 0

  const proofFinding = async ({ entry, digest, line, case: id, sequence }: Exported): Promise<Finding | undefined> => {
    if (!entry || !directory) return undefined
    const keys = (await directory.keysOf?.(entry.source)) ?? []
    const isUnsigned = keys.length === 0 && entry.proof === undefined
    if (isUnsigned || (await isProved(entry, digest, directory))) return undefined
    return { code: 'entry-proof', file, line, case: id, sequence, expected: entry.source }
  }
  /** The entry the log says is next, or what is wrong instead. */
  const take = async (expected: Expected): Promise<Exported | Finding> => {
    const { value: line } = await lines.next()
    const at = { file, case: expected.case, sequence: expected.sequence }
    if (!line) return { ...at, code: 'entry-missing', expected: placeOf(expected) }
    count += 1
    const found = exportedOf(line)
    if (!found) return { ...at, code: 'form', line: line.line }
    const misplaced = placeFinding(expected, found)
    if (misplaced) return misplaced
    if (found.previous !== expected.previous) return { ...at, code: 'entry-chain', line: line.line }
    if (!found.entry) erased.push(found)
    return found
  }
  /** Everything a leaf is the first to cover. */
  const follow = async (leaf: Leaf): Promise<Finding | undefined> => {
    const fresh: Exported[] = []
    let last: Known = known.get(leaf.case) ?? { sequence: 0, digest: '' }
    while (last.sequence < leaf.sequence) {
      const previous = last.sequence === 0 ? undefined : last.digest
      const next = await take({ case: leaf.case, sequence: last.sequence + 1, previous })
      if ('code' in next) return next
      fresh.push(next)
      last = next
    }
    known.set(leaf.case, last)
    return digestFinding(leaf, last, fresh.at(-1)?.line) ?? firstOf(fresh)
  }
  /** The first proof among these that does not hold. */
  const firstOf = async (fresh: readonly Exported[]): Promise<Finding | undefined> => {
    for (const entry of fresh) {
      const finding = await proofFinding(entry)
      if (finding) return finding
    }
    return undefined
  }
  /** What is left when the log is at its end: nobody accepted it. */
  const rest = async (): Promise<Finding | undefined> => {
    const { value: line } = await lines.next()
    if (!line) return undefined
    count += 1
    return { code: 'entry-unlisted', file, line: line.line }
  }
  return { follow, rest, erased, count: () => count }
}
