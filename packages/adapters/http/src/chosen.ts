import type * as z from 'zod'
import { NEVER, unknown } from 'zod'

/** Validates a value by the schema chosen for it, so that issues speak of what was meant and not of a union. */
export const chosen = <Result>(choose: (value: unknown) => z.ZodType<Result, unknown>): z.ZodType<Result, unknown> =>
  unknown().transform((value, context): Result => {
    const result = choose(value).safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as never)
    return NEVER
  })

/** Whether a value is an object with this member. */
export const holds = (value: unknown, member: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, member)
