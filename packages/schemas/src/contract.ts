import * as z from 'zod'
import type { Text } from './text.ts'

/** What a published schema says of itself; everything under `specs/` is derived from it. */
export interface About {
  /** Name in the published documents, such as `Complaint`; without one the schema stays inline. */
  id?: string
  title?: Text
  description: Text
  /** Legal or technical source. */
  source?: string
  examples?: readonly unknown[]
  /** Regular expression every JSON Schema validator applies to a string. */
  pattern?: string
  /** Most characters of a string whose own check refuses more. */
  maxLength?: number
  /** Code list under `specs/codelists`. */
  codelist?: string
  /** Rules that JSON Schema cannot express, by id. */
  rules?: readonly string[]
}

/** Every schema of the standard. A registry of our own: applications keep zod's global one for themselves. */
export const contract = z.registry<About>()

type Check<Shape extends z.core.$ZodLooseShape> = (
  context: z.core.ParsePayload<z.infer<z.ZodObject<Shape, z.core.$strict>>>,
) => void

/**
 * Publishes an object under its name. Unknown fields are refused; they belong under `extensions`.
 * `check` holds the rules of `about.rules`, which JSON Schema cannot express.
 */
export const resource = <Shape extends z.core.$ZodLooseShape>(
  about: About & { id: string; title: Text; source: string },
  shape: Shape,
  check?: Check<Shape>,
): z.ZodObject<Shape, z.core.$strict> => {
  const object = z.strictObject(shape)
  return (check ? object.check(check) : object).register(contract, about)
}

/** Describes one field in both languages, with examples where its pattern leaves one to guess. */
export const field = <Schema extends z.ZodType>(
  id: string,
  en: string,
  schema: Schema,
  examples?: readonly unknown[],
): Schema => {
  contract.add(schema, { description: { id, en }, ...(examples && { examples }) })
  return schema
}
