import type { TrackingNumber } from '@selaras/schemas'
import type { Nonce } from '../trust/trust.ts'

/** What a write is going to look up first. A hint: it saves time where many are asked for at once, and changes no answer. */
export interface Expected {
  /** Key of the answer, and whose it is. */
  answer?: { caller: string; key: string }
  nonce?: Nonce | undefined
  case?: TrackingNumber | undefined
}
