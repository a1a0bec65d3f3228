import type { Profile } from './generated/operations.gen.ts'

/** One operation of the standard as a call needs it: plain data, no schema. */
export interface Operation {
  /** `resource.verb`. */
  id: string
  profile: Profile
  method: 'GET' | 'POST'
  /** OpenAPI path template. */
  path: string
  /** Names in the path, in the order a method takes them. */
  params?: readonly string[]
  query?: boolean
  /** Fields of the query that are numbers; digits of a text are as good. */
  numbers?: readonly string[]
  body?: boolean
  /** Whether an `Idempotency-Key` is sent: every write. */
  idempotent?: boolean
  /** Whether the answer is one page of a list. */
  paged?: boolean
}
