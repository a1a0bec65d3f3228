import type { Adapter } from '@selaras/adapter'
import type { Agreement, JointService, Participant, Service } from '@selaras/schemas'
import type { Gateway } from '@selaras/schemas/gateway'
import type { z } from 'zod'
import type { Schedule } from './delivery/schedule.ts'
import type { Directory } from './directory.ts'
import type { QuotaOptions } from './limits/quotas.ts'
import type { Observer } from './operation/observer.ts'
import type { MetricsOption } from './operation/pages.ts'
import type { MasterKey } from './privacy/master-key.ts'
import type { AskedErasure } from './privacy/receive-erasure.ts'
import type { Store } from './store/store.ts'
import type { PolicyOptions } from './terms/read-policy.ts'
import type { KeyRing } from './trust/keys/key-ring.ts'
import type { Trust } from './trust/trust.ts'

export interface ExchangeOptions {
  /** Who this node is: its participant id, or all it publishes of itself. */
  participant: string | z.input<typeof Participant>
  store: Store
  /** Wraps the key of every subject: with it personal data is encrypted on disk, and can be erased. */
  masterKey?: MasterKey
  /**
   * Asked when the owner of a case erased it and tells us to erase our copy (UU 27/2022): erase what your application
   * keeps of the case, and answer whether the node erases its copy. `false` where a law of ours obliges us to keep it;
   * the owner then sees that we refused. Called again until it answered. Default: every copy is erased.
   */
  erasureAsked?: (asked: AskedErasure) => boolean | Promise<boolean>
  /** Services this node opens requests for. */
  services?: readonly z.input<typeof Service>[]
  /** Joint services this node coordinates. */
  jointServices?: readonly z.input<typeof JointService>[]
  adapters?: readonly Adapter[]
  /** Milliseconds between questions to adapters that are polled (`changes`). Default 300,000. */
  pollEvery?: number
  /** Our keys: with them we sign, and unless `trust` says otherwise take signatures only (level 3). A function is asked anew every time. */
  keys?: KeyRing | (() => KeyRing)
  /** Another way for peers to prove who they are, such as `apiKeys`. With neither nobody may write or read cases. */
  trust?: Trust
  /**
   * What this node lets others do with its data (*perjanjian kerja sama*). With it, every call is judged: what neither
   * being a party to a case nor an agreement allows is refused, and every use is recorded. Without it, whoever proves who
   * they are may call whatever is served (pilots at level 1 and 2). A use is counted on the day in Western Indonesian Time.
   */
  agreements?: readonly z.input<typeof Agreement>[]
  /** At least 32 random bytes, kept with the keys: people are recorded under pseudonyms made from it. Needed with `agreements`. */
  pseudonymKey?: Uint8Array
  /**
   * The region's terms (*jangka waktu*): when one of a case this node owns runs out, its log says so, and the case is escalated,
   * closed or deemed approved as the policy asks. Without it nothing happens by itself.
   */
  policy?: PolicyOptions
  /** Where peers are reached. */
  directory?: Directory
  /**
   * Peers behind somebody else's gateway, such as SPLP: participant to the way through it. The directory then names the
   * gateway's address. Where a gateway changes paths, signatures do not verify behind it: use `apiKeys` there (level 2).
   */
  gateways?: Readonly<Record<string, Gateway>>
  /** When failed deliveries are tried again. */
  schedule?: Schedule
  /** Milliseconds after which others on the same store take over what a node that fell silent had begun. Default 10,000. */
  lease?: number
  /**
   * Reaches peers and the systems of adapters. Left out, adapters get `upstreamFetch()` of `@selaras/adapter/guard`: a
   * system that was not allowed a private address is connected to at a public one only.
   */
  fetch?: typeof fetch
  /** Reaches receivers of webhooks. Default: `guardedFetch()`, which connects to public addresses alone, by https. */
  webhookFetch?: typeof fetch
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now?: () => number
  random?: (length: number) => Uint8Array
  /** Who watches: `logger`, OpenTelemetry, a test. Without one errors go to `console.error`. */
  observe?: Observer | readonly Observer[]
  /** Serves what is counted at `/metrics`, to anybody or to the bearer of a token. */
  metrics?: MetricsOption
  /** How many requests callers may send; more are refused with 429. Default: as many as they like. */
  quotas?: QuotaOptions
}
