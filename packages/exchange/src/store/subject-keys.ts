import type { TrackingNumber } from '@selaras/schemas'

/** The key of one subject, wrapped by the master key of that id; base64url. */
export interface SubjectKey {
  id: number
  master: string
  wrapped: string
}

/** That a subject was erased (*penghapusan*): what stays when nothing else does. */
export interface Erasure {
  /** Id of the key that was destroyed. */
  key: number
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  at: number
  /** Who decided it. */
  by: string
  /** Legal basis, in the words of whoever decided. */
  basis: string
}

export interface SubjectKeyReads {
  /** The living key of a subject, by the pseudonym of the subject. */
  subjectKey: (subject: string) => Promise<SubjectKey | undefined>
  /** Those of these keys that are living. */
  subjectKeys: (ids: readonly number[]) => Promise<SubjectKey[]>
  /** Living keys after this one that another master key wraps. */
  keysNotUnder: (master: string, after: number, limit: number) => Promise<SubjectKey[]>
  casesUnder: (key: number) => Promise<TrackingNumber[]>
  /** The erasure a case fell under, if it did. */
  erasureOf: (id: TrackingNumber) => Promise<Erasure | undefined>
  /** Every erasure, first to last. */
  erasures: () => Promise<Erasure[]>
}

export interface SubjectKeyWrites {
  /** Keeps a new key of a subject; resolves to it, or to the one the subject has by now. */
  addSubjectKey: (subject: string, master: string, wrapped: string) => Promise<SubjectKey>
  /** Says under which key a case is sealed. */
  bindCase: (id: TrackingNumber, key: number) => Promise<void>
  rewrapKey: (key: SubjectKey) => Promise<void>
  /** Overwrites a key and forgets whose it was. */
  destroyKey: (erasure: Erasure) => Promise<void>
}
