import type { Adapter } from '@selaras/adapter'
import type { JointService, Participant, Service } from '@selaras/schemas'
import type { z } from 'zod'
import type { Attempt } from './delivery/errands.ts'
import type { Schedule } from './delivery/schedule.ts'
import type { Directory } from './directory.ts'
import type { Store } from './store/store.ts'
import type { KeyRing } from './trust/keys/key-ring.ts'
import type { Trust } from './trust/trust.ts'

export interface ExchangeOptions {
  /** Who this node is: its participant id, or all it publishes of itself. */
  participant: string | z.input<typeof Participant>
  store: Store
  /** Services this node opens requests for. */
  services?: readonly z.input<typeof Service>[]
  /** Joint services this node coordinates. */
  jointServices?: readonly z.input<typeof JointService>[]
  adapters?: readonly Adapter[]
  /** Our keys: with them we sign, and unless `trust` says otherwise take signatures only (level 3). A function is asked anew every time. */
  keys?: KeyRing | (() => KeyRing)
  /** Another way for peers to prove who they are, such as `apiKeys`. With neither nobody may write or read cases. */
  trust?: Trust
  /** Where peers are reached. */
  directory?: Directory
  /** When failed deliveries are tried again. */
  schedule?: Schedule
  /** Milliseconds after which others on the same store take over what a node that fell silent had begun. Default 10,000. */
  lease?: number
  fetch?: typeof fetch
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now?: () => number
  random?: (length: number) => Uint8Array
  /** Told of every delivery attempt. */
  onAttempt?: (attempt: Attempt) => void
  /** Told of errors nobody else could be told of. */
  onError?: (error: unknown) => void
}
