import type { Case, CaseKind } from '@selaras/rules'
import type { Entry, ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { Nonce } from '../trust/trust.ts'
import type { AuditView, AuditWrites } from './audit.ts'
import type { DisclosureReads, DisclosureWrites } from './disclosures.ts'
import type { Expected } from './expected.ts'
import type { CommitWatch } from './group-commit.ts'
import type { Later } from './later.ts'
import type { PollReads, PollWrites } from './polls.ts'
import type { SilenceReads, SilenceWrites } from './silences.ts'
import type { StuckView, StuckWrites } from './stuck.ts'
import type { SubjectKeyReads, SubjectKeyWrites } from './subject-keys.ts'
import type { SubscriptionReads, SubscriptionWrites } from './subscriptions.ts'
import type { TermReads, TermWrites } from './terms.ts'
import type { UseReads, UseWrites } from './uses.ts'

/** A case as it stands, read off its log; kept beside it so that lists need no replay. */
export interface StoredCase {
  kind: CaseKind
  state: Case
  /** Digest of the last entry. */
  digest: string
  /** The key of its subject is destroyed: of the state only what stands outside the seal is left. */
  erased?: true
}

export interface StoredEntry {
  /** Place in this node's own log, across cases; only grows. */
  position: number
  digest: string
  entry: Entry
  /** The key of its subject is destroyed: digest and place in the chain remain, its data is empty. */
  erased?: true
}

/** An entry to be written. */
export interface NewEntry extends Pick<StoredEntry, 'entry' | 'digest'> {
  /** Its owner's signature, where this node is its owner; kept as part of the entry. */
  proof?: Later<string> | undefined
}

/** An entry in the feed of one participant. */
export interface FedEntry extends StoredEntry {
  /** With it the participant came to the case: what was written of the case before belongs here, in front of it. */
  joins?: true
}

/** Answer given to a write, kept so that the same key gets the same answer. */
export interface StoredAnswer {
  /** SHA-256 of operation and body. */
  request: string
  status: number
  body: string
  headers: Record<string, string>
  /** The key of its subject is destroyed: only the status is left. */
  erased?: true
}

/** An answer to be written. */
export interface NewAnswer extends Pick<StoredAnswer, 'request' | 'status'> {
  body: Later<string>
  headers: Later<StoredAnswer['headers']>
}

/**
 * The right to carry one thing for a while. Whoever takes it next gets a higher fence,
 * and from then on nothing counts that is said under the old one.
 */
export interface Lease {
  fence: number
}

/** A lease on what one destination is owed of one case. */
interface DeliveryLease extends Lease {
  destination: string
  case: TrackingNumber
}

/**
 * What one destination is still owed of one case: the log from `acknowledged` to `target`.
 * A destination is `peer:<participant>`, `handler:<entry type>`, `adapter:<name>` or `webhook:<subscription>`;
 * `erasure:<participant>` is owed no entry, but the word that the case was erased.
 */
export interface Delivery extends DeliveryLease {
  acknowledged: number
  target: number
  /** Failed attempts since the last success. */
  failures: number
  /** How often since then it became due ahead of its schedule. */
  hurries: number
}

/** What an attempt that failed says of the other side. */
interface Setback {
  /** This peer did not answer at all: what waits is hurried once it does. */
  silent?: ParticipantId | undefined
  /** The destination asks for the log from there. */
  from?: number | undefined
}

/** A lease on a queued command. */
interface CommandLease extends Lease {
  id: number
  case: TrackingNumber
}

/** A command on its way to the owner of its case. */
export interface QueuedCommand extends CommandLease {
  owner: ParticipantId
  kind: CaseKind
  name: string
  data: Record<string, unknown>
  /** `Idempotency-Key`: the owner does it once, however often it arrives. */
  key: string
  failures: number
  hurries: number
  /** The key of its subject is destroyed: what was commanded cannot be told any more. */
  erased?: true
}

export interface CaseQuery {
  kind: CaseKind
  participant: ParticipantId
  /** Only with one of these. */
  statuses?: readonly string[] | undefined
  /** Only about one of these: a service, or the category of a complaint; '' has none, of `null` it is not known. */
  services?: readonly (string | null)[] | undefined
  /** Position to continue after, in the order of the page. */
  after: number
  limit: number
  /** Without it the oldest come first. */
  newestFirst?: boolean
}

export interface EntryQuery {
  participant: ParticipantId
  case?: TrackingNumber | undefined
  after: number
  limit: number
}

/** How a change in a legacy system names its case. */
export interface CaseLookup {
  id?: TrackingNumber | undefined
  reference?: string | undefined
  service?: string | undefined
  /** Digest of the applicant's NIK; a case has it while somebody has to act on it. */
  person?: string | undefined
}

/** Counters an operator looks at first. */
export interface Backlog {
  /** Deliveries and commands not yet done. */
  waiting: number
  /** Given up on, kept for a person. */
  parked: number
  /** Commands the owner refused, and legacy changes that fit no case. */
  divergent: number
}

/** Reads of what is committed, and within a transaction also of what it wrote. */
export interface View
  extends PollReads,
    SilenceReads,
    AuditView,
    StuckView,
    SubjectKeyReads,
    DisclosureReads,
    UseReads,
    SubscriptionReads,
    TermReads {
  caseOf: (id: TrackingNumber) => Promise<StoredCase | undefined>
  cases: (query: CaseQuery) => Promise<(StoredCase & { position: number })[]>
  /** Every case that fits, ten at most; by person only those still open. */
  findCases: (lookup: CaseLookup) => Promise<StoredCase[]>
  /** Whether any case fits, of a hundred lookups at most. */
  areKnown: (lookups: readonly CaseLookup[]) => Promise<boolean[]>
  entriesOf: (id: TrackingNumber, after: number, limit: number) => Promise<StoredEntry[]>
  /** Of a case the participant came to later, without what was written before; of one case, everything. */
  entriesAfter: (query: EntryQuery) => Promise<FedEntry[]>
  answer: (caller: string, key: string) => Promise<StoredAnswer | undefined>
  /** Whether a nonce was used up. */
  nonceSpent: (nonce: Nonce) => Promise<boolean>
  /** When the next delivery or command falls due, after `now`. */
  nextDue: (now: number) => Promise<number | undefined>
  backlog: () => Promise<Backlog>
}

/** Writes that become durable together, or not at all. */
export interface Transaction
  extends View,
    AuditWrites,
    PollWrites,
    SilenceWrites,
    StuckWrites,
    SubjectKeyWrites,
    DisclosureWrites,
    UseWrites,
    SubscriptionWrites,
    TermWrites {
  putCase: (stored: StoredCase, lookup: CaseLookup) => Promise<void>
  /** Of a case that is kept, in this write or before. */
  appendEntries: (id: TrackingNumber, entries: readonly NewEntry[]) => Promise<void>
  putAnswer: (caller: string, key: string, answer: NewAnswer, at: number) => Promise<void>
  /** A destination is owed the case up to `target`; one that is new starts after `from`. */
  owe: (destination: string, id: TrackingNumber, from: number, target: number, at: number) => Promise<void>
  /** The destination holds the case up to `sequence`. False when the lease is another's by now. */
  acknowledge: (lease: DeliveryLease, sequence: number, at: number) => Promise<boolean>
  /** Tries again at `due`, or parks when there is none. */
  postpone: (lease: DeliveryLease, due: number | undefined, problem: string, why?: Setback) => Promise<boolean>
  /** Resolves to the command its key stands for: this one, or the one that came first under it. */
  queueCommand: (
    command: Omit<QueuedCommand, 'id' | 'failures' | 'hurries' | 'fence'>,
    at: number,
  ) => Promise<QueuedCommand>
  /** `refused` keeps the problem for a person to see. False when the command is not waiting any more, or another's. */
  settleCommand: (lease: CommandLease, state: 'done' | 'refused', problem?: string) => Promise<boolean>
  postponeCommand: (
    lease: CommandLease,
    due: number | undefined,
    problem: string,
    why?: Pick<Setback, 'silent'>,
  ) => Promise<boolean>
  /** Keeps leases of what is still under way; those that are another's by now are left alone. */
  renew: (leases: Leases, until: number) => Promise<void>
  /** Uses up a nonce. False when it was seen before: this is a copy. */
  rememberNonce: (nonce: Nonce) => Promise<boolean>
  /** Forgets nonces of signatures made before, seconds since 1970-01-01T00:00:00Z. */
  forgetNonces: (before: number) => Promise<void>
  /** Records a legacy change once; false when its key is known. */
  recordChange: (adapter: string, key: string, change: string, matched: boolean, at: number) => Promise<boolean>
}

/** What is to be taken on, by whom it may be seen as taken, and how much of it. */
export interface Claim {
  now: number
  /** When others may take it. */
  until: number
  /** Most things under way in one lane, over all nodes on this store. */
  share: number
  /** What else may be taken by one who makes no more calls at a time than that share. */
  ahead?: Ahead
}

/** More than a share, for one who has a lane to itself: so the next call waits for no claim. */
interface Ahead {
  /** What the asker took and has not finished. While others have any of the same lane, nobody gets more than the share. */
  held: Claimed
  /** Most things under way by lane (`laneOf`). */
  most: ReadonlyMap<string, number>
}

interface Leases {
  deliveries: readonly DeliveryLease[]
  commands: readonly CommandLease[]
}

/** What was taken: deliveries most urgent first, and the first waiting command of each case, unless one before it is parked. */
export interface Claimed {
  deliveries: Delivery[]
  commands: QueuedCommand[]
}

/**
 * Where a node keeps its log. When `write` resolves, the work is on disk; when it rejects, nothing of it is.
 * What a call inside a write cannot keep may reject that call, or only the write.
 * Work runs one after another and must not wait for anything but the transaction.
 */
export interface Store {
  readonly specificationVersion: 1
  write: <Result>(work: (transaction: Transaction) => Promise<Result>, expected?: Expected) => Promise<Result>
  read: <Result>(work: (view: View) => Promise<Result>) => Promise<Result>
  /** Takes what is due, so that no other node, and no other claim, gets it before the lease ends. */
  claim: (claim: Claim) => Promise<Claimed>
  /** Calls back when another node may have given us work: a hint, which may be lost. Call what it resolves to to end it. */
  listen?: (hint: () => void) => Promise<() => Promise<void>>
  /** Resolves to the reason why nothing durable can be promised now. */
  unready?: () => Promise<string | undefined>
  /** Tells somebody of every group of writes from now on. */
  watch?: (watch: CommitWatch) => void
  /** Wipes what was overwritten or deleted from the files, as far as a database can. */
  scrub?: () => Promise<void>
  close: () => Promise<void>
}
