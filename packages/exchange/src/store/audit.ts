import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { Hash } from '../audit/merkle.ts'

/** One leaf of the audit log: what was accepted, and of which entry of which case it is the proof. */
export interface AuditLeaf {
  /** Canonical JSON. */
  text: string
  /** RFC 6962. */
  hash: Hash
  case?: TrackingNumber | undefined
  sequence?: number | undefined
}

/** A checkpoint as a signed note, by the origin of its log. */
export interface StoredCheckpoint {
  origin: string
  /** Leaves it covers. */
  size: number
  note: string
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  at: number
}

/** A node that was put back from a backup, and is getting back what it lost. */
export interface Recovery {
  /** When it was restored, milliseconds since 1970-01-01T00:00:00Z. */
  since: number
  /** Peers nobody waits for. */
  without: readonly ParticipantId[]
}

export interface AuditView {
  /** How many leaves there are. */
  auditSize: () => Promise<number>
  /** Leaves from `start` to `end` (without `end`), in order. */
  auditLeaves: (start: number, end: number) => Promise<string[]>
  /** Hashes of a level of the tree: 0 are the leaves, each level above has one a complete tile. */
  auditHashes: (level: number, start: number, end: number) => Promise<Hash[]>
  /** The first leaf that covers an entry of a case. */
  auditLeafOf: (id: TrackingNumber, sequence: number) => Promise<{ index: number; text: string } | undefined>
  /** The largest checkpoint of a log whose origin begins with this text. */
  checkpoint: (origin: string) => Promise<StoredCheckpoint | undefined>
  /** Everybody known here as a party of a case. */
  knownParties: () => Promise<ParticipantId[]>
  /** Whether this node is being put back from a backup. */
  recovery: () => Promise<Recovery | undefined>
  /** When this node was last restored; 0 when it never was. The audit log goes on under an origin of its own from there. */
  restoredAt: () => Promise<number>
}

export interface AuditWrites {
  /** Puts a leaf behind the last; places are dense, from 0. */
  appendLeaf: (leaf: AuditLeaf) => Promise<void>
  /** Keeps hashes of complete tiles, from `start` on. */
  putAuditHashes: (level: number, start: number, hashes: readonly Hash[]) => Promise<void>
  /** Keeps a checkpoint in place of the smaller ones of its origin; of the same size the newer note. */
  putCheckpoint: (checkpoint: StoredCheckpoint) => Promise<void>
  /** Begins a recovery, or ends it. */
  setRecovery: (recovery: Recovery | undefined) => Promise<void>
}
