import type { Case, CaseKind } from '@selaras/rules'
import type { Entry, IdentityClaim, IdentityMatch, Nik, Service, ServiceId, TrackingNumber } from '@selaras/schemas'
import type { Reading } from './reading.ts'

/** How well the upstream's wire format is known. */
export type Maturity =
  /** The operator publishes it. */
  | 'official-spec'
  /** Known from working integrations only. */
  | 'de-facto'
  /** Once published, no longer kept. */
  | 'legacy'
  /** No public format: a port, a mapping and a sandbox, never an invented endpoint. */
  | 'port-only'

/** What an adapter may use of the world; nothing is reached by itself. */
export interface AdapterContext {
  fetch: typeof fetch
  /** Now, milliseconds since 1970-01-01T00:00:00Z. */
  now: () => number
  signal?: AbortSignal
}

/** How a change in a legacy system names the case it is about. */
export type CaseReference =
  | { case: TrackingNumber }
  /** `reference` of the submission: the number in the sending system. */
  | { reference: string }
  /** The open request of this person for this service. */
  | { service: ServiceId; nik: Nik }

/** A change the legacy system made on its own, as the command it wishes for; the owner decides. */
export interface Change {
  /** Stable in the legacy system: the same change always has the same key. */
  key: string
  about: CaseReference
  command: { kind: CaseKind; name: string; data: Record<string, unknown> }
}

/** A page of changes, and where the next one starts. */
export interface ChangePage {
  changes: Change[]
  cursor: string
}

/** What became of an entry carried into the legacy system. */
export interface Carried {
  /** `ignored`: the entry does not concern that system. */
  outcome: 'sent' | 'ignored'
  /** Number the legacy system gave. */
  reference?: string
}

/** Answer to a call from the legacy system, and the changes it announces. */
export interface Reception {
  response: Response
  changes: Change[]
}

/**
 * A foreign system as a participant. Who it is, then what it can do: an ability is there or it is absent.
 * Every ability raises `AdapterError` when the system does not serve.
 */
export interface Adapter {
  readonly specificationVersion: 1
  readonly name: string
  readonly maturity: Maturity
  /** Compares a claim with the source. An unknown or deceased person is an answer, not an error. */
  verifyIdentity?: (claim: IdentityClaim, context: AdapterContext) => Promise<Reading<IdentityMatch>>
  /** Opens the case in the legacy system. Called again with the same entry, it opens nothing new. */
  submit?: (entry: Entry, state: Case, context: AdapterContext) => Promise<Reading<Carried>>
  /** Carries a later entry into the legacy system. */
  execute?: (entry: Entry, state: Case, context: AdapterContext) => Promise<Reading<Carried>>
  /** Changes since a cursor, for systems that are polled. */
  changes?: (cursor: string | undefined, context: AdapterContext) => Promise<Reading<ChangePage>>
  /** Services the legacy system offers. */
  catalogue?: (context: AdapterContext) => Promise<Reading<Service[]>>
  /** Answers a call the legacy system makes to us. */
  receive?: (request: Request, context: AdapterContext) => Promise<Reading<Reception>>
}
