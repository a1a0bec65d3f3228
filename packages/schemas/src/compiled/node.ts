import type * as z from 'zod'
import type { RuleId } from '../problem/messages.ts'
import type { Messages } from '../problem/write-issue.ts'

/** A rule of the contract: reports what it finds on `context.issues`. */
export type Rule<Value> = (context: z.core.ParsePayload<Value>) => void

/** Names the rule a text breaks once the pattern of its format has refused it. */
export type Reason = (text: string) => RuleId

/** One constraint on a value, in the order the schema states them. */
export type Check =
  | { readonly min: number }
  | { readonly max: number }
  | { readonly pattern: RegExp }
  | { readonly pattern: RegExp; readonly reason: Reason; readonly messages: Messages }
  | { readonly rule: Rule<never>; readonly messages: Messages }

interface Checked {
  readonly checks?: readonly Check[]
}

/** A schema as plain data: what is walked to say why a value is refused. */
export type Node =
  | ({ readonly type: 'string' | 'number' | 'int' } & Checked)
  | { readonly type: 'boolean' | 'unknown' }
  | { readonly type: 'choice'; readonly values: readonly unknown[] }
  | { readonly type: 'optional'; readonly inner: Node }
  | ({ readonly type: 'array'; readonly element: Node } & Checked)
  | ({ readonly type: 'object'; readonly fields: Readonly<Record<string, Node>> } & Checked)
  | { readonly type: 'record'; readonly key: Node; readonly value: Node }
  | { readonly type: 'union'; readonly discriminator: string; readonly options: readonly (readonly [unknown, Node])[] }
