import type { Case } from '@selaras/rules'
import type { Entry, IdentityClaim } from '@selaras/schemas'
import type { Adapter } from '../adapter.ts'
import type { AdapterErrorCode } from '../adapter-error.ts'

/** A case that cannot be tried on this adapter, and why; the reason is shown and belongs in the adapter's README. */
export interface Skipped {
  skip: string
}

export interface IdentityFixture {
  /** Agrees with the source in every attribute. */
  match: IdentityClaim
  /** Differs from the source in this attribute only, beyond any fuzziness. */
  wrong: { claim: IdentityClaim; attribute: string }
  /** A well-formed claim about nobody the source knows. */
  unknown: IdentityClaim
  /** About a person who died, or somebody or a business no longer active, and what the source says of that. */
  gone: { claim: IdentityClaim; status: 'deceased' | 'inactive' } | Skipped
  /** Values of the source that no claim holds, such as a mother's name: they must not come out. */
  sourceValues: readonly string[]
}

export interface CarryFixture {
  entry: Entry
  state: Case
  /** An entry that does not concern the upstream, such as one of a type it has no word for. */
  ignored: Entry | Skipped
  /** How many cases or messages the upstream holds, counted in the upstream and not through the adapter. */
  count: () => number
}

export interface ReceiveFixture {
  valid: () => Request | Promise<Request>
  /** About something else than `valid`. */
  another: () => Request | Promise<Request>
  /** As `valid`, with bad credentials. */
  unauthorized: () => Request | Promise<Request>
  /** Whether a response tells the upstream that its message was taken. */
  isAccepted: (response: Response) => Promise<boolean>
}

/** Trouble of this upstream alone, such as a quota reported under HTTP 200. */
export interface Fault {
  name: string
  fetch: typeof fetch
  code: AdapterErrorCode
  /** Whether `retryAfter` must be given. */
  retryAfter?: boolean
}

/** Odd data the upstream is known to send. */
export interface Oddity {
  name: string
  fetch: typeof fetch
  /** `Repair.repair` values that must be reported. */
  repairs: readonly string[]
}

/** An adapter, its sandbox and what to try on them; every case gets a fresh one. */
export interface AdapterFixture {
  /** With a time-out of at most one second. */
  adapter: Adapter
  /** The sandbox. */
  fetch: typeof fetch
  /** The clock of the sandbox, milliseconds since 1970-01-01T00:00:00Z. */
  now: number
  /** What no error may show: passwords, tokens, keys, personal numbers. */
  secrets: readonly string[]
  faults?: readonly Fault[]
  oddities?: readonly Oddity[]
  /** Why trouble of an upstream cannot be tried through `fetch`: the system is reached by files or a queue, say. */
  upstream?: Skipped
  verifyIdentity?: IdentityFixture
  submit?: CarryFixture
  execute?: CarryFixture
  receive?: ReceiveFixture
  /** Makes one change in the upstream, without the adapter. */
  changes?: { cause: () => void | Promise<void> }
  /** Whether the upstream offers at least one service. */
  catalogue?: { size: number }
}

/** Gives a fresh fixture: nothing one case did is seen by the next. */
export type CreateFixture = () => AdapterFixture | Promise<AdapterFixture>
