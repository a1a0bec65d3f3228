import type { PublicJwk, SigningKey } from '../trust/keys/jwk.ts'
import type { Hash } from './merkle.ts'
import { COSIGNATURE, isSignedBy, type Note, readNote, SIGNATURE, signatureLine } from './note.ts'

/** The state of an audit log at one moment (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** The log: its participant, and when that was last restored from a backup. */
  origin: string
  /** Leaves. */
  size: number
  root: Hash
}

/** Origin of the audit log of a participant since it was last restored; 0 when it never was. */
export const originOf = (participant: string, restoredAt: number): string => `${participant}/audit/${restoredAt}`
/** What every origin of a participant begins with. */
export const originsOf = (participant: string): string => `${participant}/audit/`

const textOf = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`

const TEXT = /^([a-z0-9.-]+\/audit\/(?:0|[1-9][0-9]{0,14}))\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n$/

/** A checkpoint and the note it stands in; `undefined` when the note is none of ours. */
export const readCheckpoint = (text: string): { checkpoint: Checkpoint; note: Note } | undefined => {
  const note = readNote(text)
  const [, origin, size, root] = TEXT.exec(note?.text ?? '') ?? []
  if (!note || origin === undefined || root === undefined) return undefined
  const checkpoint = { origin, size: Number(size), root: Buffer.from(root, 'base64') }
  return textOf(checkpoint) === note.text ? { checkpoint, note } : undefined
}

/** Signs the state of a log as its node. */
export const signCheckpoint = (checkpoint: Checkpoint, key: SigningKey): string => {
  const text = textOf(checkpoint)
  return `${text}\n${signatureLine(checkpoint.origin, SIGNATURE, key, text)}\n`
}

/** Whether the node of the log signed it, with one of these keys. */
export const isSigned = ({ text, signatures }: Note, origin: string, keys: readonly PublicJwk[]): boolean =>
  signatures.some(
    (signature) =>
      signature.name === origin &&
      isSignedBy(signature, SIGNATURE, keys, ({ length }) => (length === 0 ? text : undefined)),
  )

/** The text of a cosignature (C2SP tlog-cosignature, cosignature/v1). */
const cosignedText = (text: string, seconds: bigint) => `cosignature/v1\ntime ${seconds}\n${text}`

/** A cosigner's line: it saw this checkpoint at that time, and that it continues what it saw before. */
export const cosign = ({ text }: Note, cosigner: string, key: SigningKey, now: number): string => {
  const seconds = BigInt(Math.floor(now / 1000))
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(seconds)
  return signatureLine(cosigner, COSIGNATURE, key, cosignedText(text, seconds), time)
}

/** Whether a participant cosigned it, with one of these keys. */
export const isCosigned = ({ text, signatures }: Note, cosigner: string, keys: readonly PublicJwk[]): boolean =>
  signatures.some(
    (signature) =>
      signature.name === cosigner &&
      isSignedBy(signature, COSIGNATURE, keys, (time) =>
        time.length === 8 ? cosignedText(text, Buffer.from(time).readBigUInt64BE()) : undefined,
      ),
  )
