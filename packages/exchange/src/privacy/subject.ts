import { createHmac, type KeyObject } from 'node:crypto'
import type { TrackingNumber } from '@selaras/schemas'
import { sha256 } from '../cases/digest.ts'

/** Whose data it is: a person, by NIK, or whoever a case is about. */
export type Subject = { nik: string } | { case: TrackingNumber }

/** Purpose of the pseudonyms under which a store knows its subjects. */
export const PURPOSE = 'sealed-store'

/** How the store calls a person; the digest of the NIK is what the rest of the exchange looks people up by. */
export const personName = (digest: string): string => `person:${digest}`
export const nikName = (nik: string): string => personName(sha256(nik))
/** Uses under agreements of whom this pseudonym stands for. */
export const useName = (pseudonym: string): string => `use:${pseudonym}`
export const caseName = (id: TrackingNumber): string => `case:${id}`

/** Pseudonym as `@selaras/rules` makes it, from the key of its purpose: at once, for use inside a transaction. */
export const pseudonymWith = (purposeKey: KeyObject, name: string): string =>
  createHmac('sha256', purposeKey).update(name.normalize('NFC')).digest('base64url')
