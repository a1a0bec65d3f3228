import * as z from 'zod'
import { type About, contract } from '../contract.ts'

export const CODE_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

type OpenCode<Known extends string> = Known | (string & {})

/** A code from a closed list. */
export const closedCode = <const Known extends string>(known: readonly Known[], about: About) =>
  z.enum(known).register(contract, about)

/** A code from an open list: known codes are typed and documented, unknown codes survive. */
export const openCode = <const Known extends string>(known: readonly Known[], about: About) => {
  const schema: z.ZodType<string, string> = z.string().max(64).regex(CODE_PATTERN)
  return (schema as z.ZodType<OpenCode<Known>, OpenCode<Known>>).register(contract, { ...about, examples: known })
}
