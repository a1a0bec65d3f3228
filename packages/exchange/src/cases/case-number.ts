import { pbkdf2, pbkdf2Sync } from 'node:crypto'
import { type Entry, type ParticipantId, type TrackingNumber, trackingNumberOf } from '@selaras/schemas'
import { aside } from '../aside.ts'

/** Bytes a tracking number is made from. */
const NUMBER_BYTES = 11
const SEED_BYTES = 16
/** Whoever wants a number somebody else has must go through 2^55 seeds; this makes each of them dearer. */
const ROUNDS = 64

/** The number only this owner can give a case: 11 bytes of PBKDF2-HMAC-SHA-256 over its id and the seed. */
export const caseNumberOf = (owner: ParticipantId, seed: string): TrackingNumber =>
  trackingNumberOf(pbkdf2Sync(owner, seed, ROUNDS, NUMBER_BYTES, 'sha256'))

/** The number of a case, and the seed that shows whose it is. */
export interface CaseNumber {
  id: TrackingNumber
  seed: string
}

/** A new number of an owner, made on another core. */
export const newCaseNumber = async (
  owner: ParticipantId,
  random: (length: number) => Uint8Array,
): Promise<CaseNumber> => {
  const seed = Buffer.from(random(SEED_BYTES)).toString('base64url')
  const bytes = await aside<Uint8Array>((done) => pbkdf2(owner, seed, ROUNDS, NUMBER_BYTES, 'sha256', done))
  return { id: trackingNumberOf(bytes), seed }
}

/** Whether the entry that opens a case does so under a number of its own source. */
export const isOwnNumber = ({ source, subject, seed }: Entry): boolean =>
  seed !== undefined && caseNumberOf(source, seed) === subject
