import type { ParticipantId } from '@selaras/schemas'
import { type Checkpoint, isCosigned, isSigned, originsOf, readCheckpoint } from '../audit/checkpoint.ts'
import type { Note } from '../audit/note.ts'
import type { Directory } from '../directory.ts'
import type { Finding } from './format.ts'

/** A checkpoint somebody holds, in a file. */
export interface HeldCheckpoint {
  file: string
  text: string
}

/** What a checkpoint says, and what is wrong with it. */
export interface ReadCheckpoint {
  file: string
  checkpoint?: Checkpoint
  note?: Note
  /** Participants whose cosignature holds. */
  cosigners: ParticipantId[]
  findings: Finding[]
}

const keysOf = async (directory: Directory, id: ParticipantId) =>
  ((await directory.keysOf?.(id)) ?? []).map(({ jwk }) => jwk)

/** Every signature must hold: one that does not, or of nobody known, was not put there by a peer. */
const signatureFindings = async (
  file: string,
  { checkpoint, note }: { checkpoint: Checkpoint; note: Note },
  participant: ParticipantId,
  directory: Directory,
): Promise<{ findings: Finding[]; cosigners: ParticipantId[] }> => {
  const findings: Finding[] = []
  const cosigners: ParticipantId[] = []
  const own = { text: note.text, signatures: note.signatures.slice(0, 1) }
  if (!isSigned(own, checkpoint.origin, await keysOf(directory, participant)))
    findings.push({ code: 'signature', file, expected: participant })
  let before = ''
  for (const [at, signature] of note.signatures.entries()) {
    const line = note.text.split('\n').length + 1 + at
    const name = signature.name as ParticipantId
    // The node signs first; cosigners stand in the order of their names, each once.
    if (at === 0 && name === checkpoint.origin) continue
    const isInOrder = name > before
    before = name
    const keys = await keysOf(directory, name)
    const alone = { text: note.text, signatures: [signature] }
    if (keys.length === 0) findings.push({ code: 'cosigner-unknown', file, line, found: name })
    else if (!isInOrder || !isCosigned(alone, name, keys))
      findings.push({ code: 'cosignature', file, line, found: name })
    else cosigners.push(name)
  }
  return { findings, cosigners }
}

/** Reads a checkpoint of a participant's log and checks its signatures, where keys are known. */
export const verifyCheckpoint = async (
  { file, text }: HeldCheckpoint,
  participant: ParticipantId,
  directory: Directory | undefined,
): Promise<ReadCheckpoint> => {
  const read = readCheckpoint(text)
  if (!read) return { file, cosigners: [], findings: [{ code: 'form', file }] }
  const { origin } = read.checkpoint
  const foreign: Finding[] = origin.startsWith(originsOf(participant))
    ? []
    : [{ code: 'origin', file, line: 1, expected: originsOf(participant), found: origin }]
  const signed = directory
    ? await signatureFindings(file, read, participant, directory)
    : { findings: [], cosigners: [] }
  return { file, ...read, cosigners: signed.cosigners, findings: [...foreign, ...signed.findings] }
}

/** A checkpoint of the same state must still bear every signature it had. */
export const missingSignatures = (held: ReadCheckpoint, shown: ReadCheckpoint): Finding[] => {
  if (!held.note || held.note.text !== shown.note?.text) return []
  const there = new Set(
    shown.note.signatures.map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString('base64')}`),
  )
  return held.note.signatures
    .filter(({ name, bytes }) => !there.has(`${name} ${Buffer.from(bytes).toString('base64')}`))
    .map(({ name }) => ({ code: 'cosignature-missing', file: shown.file, expected: name }))
}
