import type { Instant, TrackingNumber } from '@selaras/schemas'
import { canonical } from '../cases/digest.ts'
import type { StoredCase, Transaction } from '../store/store.ts'
import { leafHash } from './merkle.ts'

/** An entry by its place and digest. */
export interface About {
  case: TrackingNumber
  sequence: number
  digest: string
}

/** The last entry of a case. */
export const aboutOf = ({ state, digest }: StoredCase): About => ({ case: state.id, sequence: state.sequence, digest })

/** What a leaf of the audit log says. No personal data in clear: digests stand for what was sent and answered. */
export interface AuditRecord {
  /** What happened, such as `accepted`. */
  kind: string
  at: Instant
  /** The case it is about, its last entry by now, and the digest of that. */
  case?: TrackingNumber | undefined
  sequence?: number | undefined
  digest?: string | undefined
  [field: string]: string | number | undefined
}

/** A write that was accepted: by whom, as which operation, under which key, and what was sent and answered. */
export interface AcceptedRecord extends AuditRecord {
  kind: 'accepted'
  actor: string
  operation: string
  key: string
  /** Digest of operation, parameters and body. */
  request: string
  /** Digest of the answer; absent when nobody was answered. */
  answer?: string | undefined
}

/** The personal data of a case was erased here: its entries keep their digests only. */
export interface ErasedRecord extends AuditRecord {
  kind: 'erased'
  case: TrackingNumber
  /** Office that decided it. */
  by: string
  /** Legal basis. */
  basis: string
}

/** Puts a record behind the last leaf of the audit log, in the transaction of what it tells of. */
export const appendAudit = (
  transaction: Pick<Transaction, 'appendLeaf'>,
  record: AcceptedRecord | ErasedRecord | AuditRecord,
): Promise<void> => {
  const text = canonical(record)
  return transaction.appendLeaf({
    text,
    hash: leafHash(Buffer.from(text)),
    case: record.case,
    sequence: record.sequence,
  })
}
