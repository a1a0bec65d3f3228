import type { Adapter } from '@selaras/adapter'
import type { Agreement, JointService, Participant, ParticipantId, Service } from '@selaras/schemas'
import type { Gateway } from '@selaras/schemas/gateway'
import type { Directory } from './directory.ts'
import type { AskedErasure } from './privacy/receive-erasure.ts'
import type { Backlog, Store } from './store/store.ts'
import type { Terms } from './terms/read-policy.ts'
import type { Signer } from './trust/keys/signer.ts'
import type { Trust } from './trust/trust.ts'

/** What every part of one running exchange shares. */
export interface ExchangeNode {
  id: ParticipantId
  /** What is published at `/.well-known/selaras`. */
  participant: Participant
  services: ReadonlyMap<string, Service>
  /** Joint services this node coordinates. */
  jointServices: ReadonlyMap<string, JointService>
  store: Store
  trust: Trust
  /** Signs what must be provable later; absent at level 2. */
  signer: Signer | undefined
  directory: Directory
  /** The gateways of others that lie before peers. */
  gateways: Readonly<Record<string, Gateway>>
  /** What this node grants; without it agreements are not enforced. */
  agreements: readonly Agreement[] | undefined
  /** 32 bytes or more, from which the pseudonyms in the record of uses come. */
  pseudonymKey: Uint8Array | undefined
  /** Terms of cases, and what follows when they run out; without them nothing does. */
  terms: Terms | undefined
  /** Whether our copy of a case may be erased because its owner erased it. */
  erasureAsked: (asked: AskedErasure) => boolean | Promise<boolean>
  adapters: readonly Adapter[]
  fetch: typeof fetch
  /** Reaches the systems of adapters. */
  adapterFetch: typeof fetch
  /** Reaches receivers of webhooks, wherever others say they are. */
  webhookFetch: typeof fetch
  /** Now, milliseconds since 1970-01-01T00:00:00Z. */
  now: () => number
  /** Milliseconds since some moment; never goes back. */
  elapsed: () => number
  random: (length: number) => Uint8Array
  /** Entry types somebody in this process listens to. */
  listened: ReadonlySet<string>
  /** Aborted when the exchange stops: nobody waits any longer. */
  stopping: AbortSignal
  /** Whether it was put back from a backup and is not whole yet: it takes no writes. */
  isRecovering: () => Promise<boolean>
  /** What is still to be done, as it was within the last second: asked by everybody, it costs the store one question. */
  recentBacklog: () => Promise<Backlog>
  /** Called after every commit that may have given the couriers work. */
  wake: () => void
}
