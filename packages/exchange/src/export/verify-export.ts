import { isParticipantId, type ParticipantId } from '@selaras/schemas'
import { canonical } from '../cases/digest.ts'
import type { Directory } from '../directory.ts'
import { type ExportManifest, FILES, type Finding, FORMAT } from './format.ts'
import { type Line, linesOf } from './lines.ts'
import { runningRoot } from './running-root.ts'
import { type HeldCheckpoint, missingSignatures, type ReadCheckpoint, verifyCheckpoint } from './verify-checkpoint.ts'
import { entryWalk, type Leaf } from './verify-entries.ts'

type Pieces = AsyncIterable<string> | Iterable<string>

/** An export, as it is read: large files come in pieces. */
export interface ExportSource {
  manifest: string
  entries: Pieces
  audit: Pieces
  /** `checkpoint.txt`, where there is one. */
  checkpoint?: string | undefined
}

export interface VerifyOptions {
  /** A checkpoint the reader kept from before, or had from a peer: what it covers cannot be changed unseen. */
  held?: HeldCheckpoint | undefined
  /** Whose keys count; without them no signature is checked. */
  directory?: Directory | undefined
}

export interface Verdict {
  findings: Finding[]
  manifest: ExportManifest | undefined
  /** Leaves that a checkpoint covers; what is behind them nobody vouches for yet. */
  vouched: number
  /** Participants whose cosignature holds. */
  cosigners: ParticipantId[]
}

const manifestOf = (text: string): ExportManifest | undefined => {
  try {
    const manifest = JSON.parse(text) as ExportManifest
    const { format, participant, entries, leaves, checkpoint } = manifest
    const isWhole =
      format === FORMAT && isParticipantId(participant) && [entries, leaves, checkpoint].every(Number.isSafeInteger)
    const known = { format, participant, entries, leaves, checkpoint }
    return isWhole && `${canonical(known)}\n` === text ? manifest : undefined
  } catch {
    return undefined
  }
}

const leafOf = ({ line, value }: Line): Leaf | undefined => {
  const { case: id, sequence, digest } = value ?? {}
  if (typeof id !== 'string' || typeof sequence !== 'number') return undefined
  return { line, case: id, sequence, digest: typeof digest === 'string' ? digest : undefined }
}

/** Walks the audit log and the entries beside it; says what is wrong first, for all behind it would be wrong as well. */
const walkLog = async (
  { audit, entries }: ExportSource,
  checkpoints: readonly ReadCheckpoint[],
  directory: Directory | undefined,
) => {
  const findings: Finding[] = []
  const erasures = new Set<string>()
  const walk = entryWalk(linesOf(entries), directory)
  const tree = runningRoot()
  let leaves = 0
  let broken: Finding | undefined
  const compare = () => {
    for (const { file, checkpoint } of checkpoints)
      if (checkpoint?.size === leaves && !Buffer.from(checkpoint.root).equals(Buffer.from(tree.root())))
        findings.push({ code: 'root', file, expected: leaves })
  }
  compare()
  for await (const line of linesOf(audit)) {
    if (!line.value) findings.push({ code: 'leaf-changed', file: FILES.audit, line: line.line })
    tree.add(Buffer.from(line.text))
    leaves += 1
    compare()
    if (line.value?.kind === 'erased') erasures.add(String(line.value.case))
    const leaf = leafOf(line)
    if (leaf && !broken) broken = await walk.follow(leaf)
  }
  broken ??= await walk.rest()
  if (broken) findings.push(broken)
  for (const { line, case: id } of walk.erased)
    if (!erasures.has(id)) findings.push({ code: 'erasure-unlisted', file: FILES.entries, line, case: id })
  return { findings, leaves, entries: broken ? undefined : walk.count() }
}

const countFinding = (field: string, expected: number | undefined, found: number): Finding[] =>
  expected === undefined || expected === found
    ? []
    : [{ code: 'count', file: `${FILES.manifest}#/${field}`, expected, found }]

/**
 * Verifies an export offline: every entry stands where the audit log says, chained to the one before, with the proof
 * of its owner; the log has the root its checkpoint says, signed and cosigned; and it is the log the reader's own
 * checkpoint was taken of.
 */
export const verifyExport = async (source: ExportSource, { held, directory }: VerifyOptions = {}): Promise<Verdict> => {
  const manifest = manifestOf(source.manifest)
  if (!manifest) return { findings: [{ code: 'form', file: FILES.manifest }], manifest, vouched: 0, cosigners: [] }
  const read = async (each: HeldCheckpoint | undefined) =>
    each && verifyCheckpoint(each, manifest.participant, directory)
  const shown = await read(
    source.checkpoint === undefined ? undefined : { file: FILES.checkpoint, text: source.checkpoint },
  )
  const kept = await read(held)
  const checkpoints = [shown, kept].filter((each) => each !== undefined)
  const log = await walkLog(source, checkpoints, directory)
  const short = checkpoints.flatMap(({ file, checkpoint }): Finding[] =>
    checkpoint && checkpoint.size > log.leaves
      ? [{ code: 'leaves-missing', file: FILES.audit, expected: checkpoint.size, found: log.leaves }]
      : checkpoint && shown?.checkpoint && checkpoint.origin !== shown.checkpoint.origin
        ? [{ code: 'origin', file, line: 1, expected: shown.checkpoint.origin, found: checkpoint.origin }]
        : [],
  )
  const findings = [
    ...checkpoints.flatMap((checkpoint) => checkpoint.findings),
    ...(kept && shown ? missingSignatures(kept, shown) : []),
    ...log.findings,
    ...short,
    ...countFinding('leaves', manifest.leaves, log.leaves),
    ...(log.entries === undefined ? [] : countFinding('entries', manifest.entries, log.entries)),
    ...countFinding('checkpoint', manifest.checkpoint, shown?.checkpoint?.size ?? 0),
  ]
  const vouched = findings.length > 0 ? 0 : Math.max(0, ...checkpoints.map(({ checkpoint }) => checkpoint?.size ?? 0))
  return { findings, manifest, vouched, cosigners: [...new Set(checkpoints.flatMap(({ cosigners }) => cosigners))] }
}
