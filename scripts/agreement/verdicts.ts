import { contract } from '@selaras/schemas'
import { validators as compiledValidators, type Validation } from '@selaras/schemas/compiled'
// Imported for what they publish: pages, batches, health, problems.
import '@selaras/schemas/operations'
import { type Issue, toIssues } from '@selaras/schemas/problem'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type * as z from 'zod'
import { type Payload, publishedSchema } from './corpus.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ['x-selaras'] })
const validators = new Map<string, ValidateFunction>()

const validatorOf = (name: string): ValidateFunction => {
  const validate = validators.get(name) ?? ajv.compile(publishedSchema(name))
  validators.set(name, validate)
  return validate
}

export interface Verdict {
  accepts: boolean
  /** Where in the schema it refuses. */
  refusedBy: string[]
  /** It refuses nothing but names of properties. */
  onlyNames: boolean
}

/** What the published JSON Schema says by a strict validator of the 2020-12 dialect. */
export const ajvVerdict = ({ schema, value }: Payload): Verdict => {
  const validate = validatorOf(schema)
  const accepts = validate(value)
  const errors = validate.errors ?? []
  const onlyNames = errors.every((error) => error.propertyName !== undefined || error.keyword === 'propertyNames')
  return {
    accepts,
    refusedBy: errors.slice(0, 3).map(({ schemaPath }) => schemaPath),
    onlyNames: !accepts && onlyNames,
  }
}

/** Everything the zod schema finds; nothing when it accepts. */
export const zodIssues = ({ schema, value }: Payload): Issue[] => {
  const { error } = (contract._idmap.get(schema) as z.ZodType).safeParse(value)
  return error ? toIssues(error, value) : []
}

type Validate = (value: unknown) => Validation<unknown>
const compiled = new Map<string, Validate>(Object.entries(compiledValidators) as [string, Validate][])

/** Everything the compiled validator finds; `undefined` for a schema that has none. */
export const compiledIssues = ({ schema, value }: Payload): Issue[] | undefined => {
  const result = compiled.get(schema)?.(value)
  return result && (result.success ? [] : result.issues)
}
