import { AdapterError } from './adapter-error.ts'

/** The part of a zod schema that is used here, so that this package needs no zod. */
interface OptionsSchema<Value> {
  safeParse: (
    options: unknown,
  ) =>
    | { success: true; data: Value }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string; keys?: string[] }[] } }
}

/** Options after checking. Raises `AdapterError` `configuration` that names the first option to mend, never its value. */
export const checkOptions = <Value>(adapter: string, schema: OptionsSchema<Value>, options: unknown): Value => {
  const result = schema.safeParse(options)
  if (result.success) return result.data
  const { path, message, keys } = result.error.issues[0] ?? { path: [], message: 'not readable' }
  const name = [...path, ...(keys ?? [])].join('.')
  throw new AdapterError(`Option "${name}" is wrong or missing: ${message}.`, { adapter, code: 'configuration' })
}
