import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

const specs = new URL('../../../../specs/', import.meta.url)

export const read = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(path, specs), 'utf8')) as Content
export const filesIn = (folder: string): string[] => readdirSync(new URL(folder, specs)).sort()

const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ['x-selaras'] })

/** Validator of a JSON Schema under `specs/`, by path. */
export const validatorOf = (path: string): ValidateFunction => {
  const schema = read<{ $id: string }>(path)
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema)
}

/** Of the one format that is no text, values are numbers. */
export interface FormatVectors<Value = string> {
  format: string
  valid: { value: Value; comment?: string; reference?: string; parsed?: Record<string, unknown> }[]
  invalid: { value: Value; rule: string; comment?: string; jsonSchema?: 'accepts' }[]
  typed?: { value: string; parsed: Value; comment?: string }[]
}

export interface ResourceVectors {
  schema: string
  cases: (
    | { comment: string; value: unknown; valid: true }
    | { comment: string; value: unknown; valid: false; pointer: string; rule: string; jsonSchema?: 'accepts' }
  )[]
}
