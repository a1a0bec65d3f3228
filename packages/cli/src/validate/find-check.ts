import { validators } from '@selaras/schemas/compiled'
import type { Guarded } from '@selaras/schemas/guard'
import type { Issue } from '@selaras/schemas/problem'
import { MAX_ISSUES } from '@selaras/schemas/problem/document'
import { plain } from '../schema-name.ts'

/** What to mend in one value: nothing in a valid one. */
export type Check = (read: Guarded) => readonly Issue[]

type Judge = (value: unknown) => readonly Issue[]

const NONE: readonly Issue[] = []

/** As many issues as one answer of a server would name. */
const guarded =
  (judge: Judge): Check =>
  (read) =>
    (read.ok ? judge(read.value) : read.issues).slice(0, MAX_ISSUES)

const compiledJudge = (name: keyof typeof validators): Judge => {
  const validate = validators[name]
  return (value) => {
    const result = validate(value)
    return result.success ? NONE : result.issues
  }
}

const isCompiled = (name: string): name is keyof typeof validators => Object.hasOwn(validators, name)

/** Formats and code lists have no compiled validator; only they, and a name that is none, need the schemas themselves. */
const schemaJudge = async (word: string): Promise<{ name: string; judge: Judge }> => {
  const [{ findSchema }, { toIssues }, z] = await Promise.all([
    import('../schemas.ts'),
    import('@selaras/schemas/problem'),
    import('zod'),
  ])
  const { name, schema } = findSchema(word)
  const judge = (value: unknown) => {
    const result = z.safeParse(schema, value)
    return result.success ? NONE : toIssues(result.error, value)
  }
  return { name, judge }
}

/** The check of the schema somebody means, however they write its name. */
export const findCheck = async (word: string): Promise<{ name: string; check: Check }> => {
  const name = Object.keys(validators).find((known) => plain(known) === plain(word))
  const { name: found, judge } =
    name !== undefined && isCompiled(name) ? { name, judge: compiledJudge(name) } : await schemaJudge(word)
  return { name: found, check: guarded(judge) }
}
