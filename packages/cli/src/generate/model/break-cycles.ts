import type { Converted } from './convert-schema.ts'

export const REFERENCE = '#/components/schemas/'

/** References a type is made of at once; behind a property or an item TypeScript looks only when asked. */
const directIn = function* (schema: Converted): Generator<Converted> {
  if (schema.$ref !== undefined) yield schema
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) yield* directIn(part)
}

/** A schema that is made of itself has no type: the reference that closes the circle becomes anything. */
export const breakCycles = (schemas: Readonly<Record<string, Converted>>, broken: (schema: Converted) => void) => {
  const done = new Set<string>()
  const open = new Set<string>()
  const visit = (key: string) => {
    if (done.has(key)) return
    open.add(key)
    for (const reference of [...directIn(schemas[key] ?? {})]) {
      const next = reference.$ref?.slice(REFERENCE.length) ?? ''
      if (!open.has(next)) visit(next)
      else {
        broken(reference)
        delete reference.$ref
      }
    }
    open.delete(key)
    done.add(key)
  }
  for (const key of Object.keys(schemas)) visit(key)
}
