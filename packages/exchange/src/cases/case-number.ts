import { pbkdf2Sync } from 'node:crypto'
import { type Entry, type ParticipantId, type TrackingNumber, trackingNumberOf } from '@selaras/schemas'

/** Bytes a tracking number is made from. */
const NUMBER_BYTES = 11
const SEED_BYTES = 16
/** Whoever wants a number somebody else has must go through 2^55 seeds; this makes each of them dearer. */
const ROUNDS = 64

/** The number only this owner can give a case: 11 bytes of PBKDF2-HMAC-SHA-256 over its id and the seed. */
export const caseNumberOf = (owner: ParticipantId, seed: string): TrackingNumber =>
  trackingNumberOf(pbkdf2Sync(owner, seed, ROUNDS, NUMBER_BYTES, 'sha256'))

/** A new number of an owner, and the seed that shows whose it is. */
export const newCaseNumber = (
  owner: ParticipantId,
  random: (length: number) => Uint8Array,
): { id: TrackingNumber; seed: string } => {
  const seed = Buffer.from(random(SEED_BYTES)).toString('base64url')
  return { id: caseNumberOf(owner, seed), seed }
}

/** Whether the entry that opens a case does so under a number of its own source. */
export const isOwnNumber = ({ source, subject, seed }: Entry): boolean =>
  seed !== undefined && caseNumberOf(source, seed) === subject
