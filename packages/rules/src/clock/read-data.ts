import { parseJson } from '@selaras/schemas/guard'
import { type Issue, pointerOf, toIssues } from '@selaras/schemas/problem'
import * as z from 'zod'
import { lineFinder } from './line-of.ts'
import { type Outcome, refused } from './outcome.ts'

const issuesOf = (found: z.core.$ZodIssue, payload: unknown): Issue[] => {
  const broken = found.code === 'custom' ? (found.params?.broken as Issue | undefined) : undefined
  return broken ? [{ ...broken, pointer: pointerOf(found.path) }] : toIssues(new z.core.$ZodError([found]), payload)
}

/** Where the JSON breaks, from its own error; the end where it just stops. */
const brokenLine = (text: string): number => {
  try {
    JSON.parse(text)
    return 1
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1] ?? text.length
    return text.slice(0, Number(position)).split('\n').length
  }
}

/** Checks a policy or a calendar that is already parsed; issues name the place by pointer. Never throws. */
export const checkData = <Schema extends z.ZodType>(schema: Schema, value: unknown): Outcome<z.infer<Schema>> => {
  const result = schema.safeParse(value)
  return result.success
    ? { ok: true, value: result.data }
    : refused(...result.error.issues.flatMap((found) => issuesOf(found, value)))
}

/** Reads a policy or a calendar from the text of its file; every issue names the file and the line to mend. Never throws. */
export const readData = <Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
): Outcome<z.infer<Schema>> => {
  const read = parseJson(text)
  if (!read.ok) return refused(...read.issues.map((found) => ({ ...found, file, line: brokenLine(text) })))
  const checked = checkData(schema, read.value)
  if (checked.ok) return checked
  const lineAt = lineFinder(text)
  return refused(...checked.issues.map((found) => ({ ...found, file, line: lineAt(found.pointer) })))
}
