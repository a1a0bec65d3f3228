import type * as z from 'zod'
import type { Limits } from '../guard/scan.ts'
import type { ProblemCode } from '../problem/codes.ts'
import type { Profile } from '../resources/participant.ts'
import type { Text } from '../text.ts'

/** Every kind of case; its first word in the type of an entry, and with an s its path. */
export const CASE_KINDS = ['service-request', 'joint-request', 'complaint', 'queue-ticket', 'survey'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** Command a case operation carries: the row of the lifecycle table that decides it. */
export interface CommandName {
  kind: CaseKind
  name: string
}

/** One operation of the standard as plain data. Router, OpenAPI, client and conformance read the same list. */
export interface Operation {
  /** `resource.verb`, unique. */
  id: string
  profile: Profile
  method: 'GET' | 'POST'
  /** OpenAPI path template. */
  path: string
  summary: Text
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  output: z.ZodType
  status: 200 | 201
  problems: readonly ProblemCode[]
  /** Bounds of the body, where they differ from `DEFAULT_LIMITS`. */
  limits?: Limits
  /** Whether an `Idempotency-Key` is required: every write. */
  idempotent: boolean
  /** Who may call: anybody, or a participant that proves who it is. */
  access: 'public' | 'participant'
  /** Whether the answer is one page of a list. */
  paged?: boolean
  command?: CommandName
}
