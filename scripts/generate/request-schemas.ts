import { contract } from '@selaras/schemas'
import { type Operation, operations } from '@selaras/schemas/operations'
import * as z from 'zod'
import { pascalCase } from './text.ts'

type Any = z.core.$ZodTypes

const isCoerced = (schema: z.core.$ZodType): boolean => {
  const { def } = (schema as Any)._zod
  return def.type === 'optional' ? isCoerced(def.innerType) : def.type === 'number' && 'coerce' in def && !!def.coerce
}

const isWhole = ({ _zod: { def } }: z.core.$ZodCheck) => def.check === 'number_format'

/** The same without turning text into numbers: that is for whoever reads or writes the text of a query. */
const uncoerced = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = (schema as Any)._zod
  if (!isCoerced(schema)) return schema
  if (def.type === 'optional') return z.optional(uncoerced(def.innerType))
  const checks = (def.checks ?? []) as z.core.$ZodCheck<number>[]
  return (checks.some(isWhole) ? z.int() : z.number()).check(...checks.filter((check) => !isWhole(check)))
}

/** Names of the fields of a query that are numbers, though text where they travel. */
export const numbersOf = (query: z.ZodObject): string[] =>
  Object.keys(query.shape).filter((name) => isCoerced(query.shape[name]))

const names = new Map<z.core.$ZodType, string>()
for (const { id, params, query } of operations) {
  const stem = pascalCase(id.replace('.', '-'))
  if (params && !names.has(params)) names.set(params, `${stem}Params`)
  if (query && !names.has(query)) names.set(query, `${stem}Query`)
}

/** Path parameters and queries have no name in the contract; they get that of the first operation that has them. */
export const requestSchemas: ReadonlyMap<string, z.core.$ZodType> = new Map(
  [...names].map(([schema, name]) => {
    const { shape } = schema as z.ZodObject
    return [
      name,
      z.strictObject(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, uncoerced(field)]))),
    ]
  }),
)

/** Name of a schema of an operation: that of its compiled validator. */
const requestName = (schema: z.ZodType): string => {
  const name = names.get(schema) ?? contract.get(schema)?.id
  if (name) return name
  throw new Error('[generate] A body or answer of an operation is without a name in the contract. Register it.')
}

/** The schemas of an operation by the part each describes. */
export const partsOf = ({ params, query, body, output }: Operation): [part: string, name: string][] =>
  Object.entries({ params, query, body, output }).flatMap(([part, schema]) =>
    schema ? [[part, requestName(schema)]] : [],
  )
