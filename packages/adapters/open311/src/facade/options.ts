import type { Applicant } from '@selaras/schemas'
import type { Caller } from './callers.ts'
import type { CaseStore, ComplaintDesk } from './desk.ts'
import type { ServiceType } from './service-type.ts'
import type { Contact } from './submission.ts'

export interface FacadeOptions {
  /** Participant id of the desk. It publishes the complaints it owns. */
  participant: string
  /** Its complaint operations, called as the desk itself. */
  desk: ComplaintDesk
  /** Its store, where the façade stands beside the exchange: lists are then read from their end, however long. */
  store?: CaseStore
  /** Kinds of complaint that are offered. */
  services: readonly ServiceType[]
  /** Apps that may submit, by key. */
  callers: readonly Caller[]
  /** Knows an app's user as an applicant, who is then named. Without it every report is anonymous. */
  reporterOf?: (contact: Contact, caller: Caller) => Applicant | undefined | Promise<Applicant | undefined>
  /** Refuses another `jurisdiction_id`; one that is not sent is taken as ours. */
  jurisdiction?: string
  /** `service_code` shown for complaints without a category. `other` when left out. */
  otherwise?: string
  /** What `GET discovery` says. Without it there is none. */
  discovery?: { url: string; contact: string; keyService: string; changed: string; type?: 'production' | 'test' }
  /** Now, milliseconds since 1970-01-01T00:00:00Z. */
  now: () => number
  /** Told of errors that are not the caller's. */
  onError?: (error: unknown) => void
}
