import { contract } from '@selaras/schemas'
import type * as z from 'zod'
import type { Sliced } from './rules.ts'

export type ShapeCheck = { min: number } | { max: number } | { pattern: RegExp; reason?: Sliced } | { rule: Sliced }

/** A schema of the contract, read out of zod; a named one that is no scalar is a reference where it is used. */
export type Shape =
  | { type: 'string' | 'number' | 'int'; checks: ShapeCheck[] }
  | { type: 'boolean' | 'unknown' }
  | { type: 'choice'; values: unknown[] }
  | { type: 'optional'; inner: Shape }
  | { type: 'array'; element: Shape; checks: ShapeCheck[] }
  | { type: 'object'; fields: [string, Shape][]; checks: ShapeCheck[] }
  | { type: 'record'; key: Shape; value: Shape }
  | { type: 'union'; discriminator: string; options: [unknown, Shape][] }
  | { type: 'reference'; name: string }

/** The shapes a shape is made of. */
export const innerShapes = (shape: Shape): Shape[] => {
  if ('inner' in shape) return [shape.inner]
  if ('element' in shape) return [shape.element]
  if ('fields' in shape) return shape.fields.map(([, field]) => field)
  if ('options' in shape) return shape.options.map(([, option]) => option)
  return 'key' in shape ? [shape.key, shape.value] : []
}

type Any = z.core.$ZodTypes

const unsupported = (schema: z.core.$ZodType, what: string): Error =>
  new Error(`The validator compiler does not know ${what} of "${contract.get(schema)?.id ?? schema._zod.def.type}".`)

/** Reads schemas; `ruleOf` finds the code of a custom check, `references` gathers the named schemas met on the way. */
export const shapeReader = (ruleOf: (check: z.core.$ZodCheck) => Sliced | undefined, references: Set<string>) => {
  const customCheck = (schema: z.core.$ZodType, check: z.core.$ZodCheck): ShapeCheck => {
    const sliced = ruleOf(check)
    if (!sliced) throw unsupported(schema, 'where the check stands')
    if (sliced.kind === 'rule') return { rule: sliced }
    const id = [...contract._idmap].find(([, named]) => named._zod.def.checks?.includes(check))?.[0] ?? ''
    const pattern = contract.get(contract._idmap.get(id) as z.ZodType)?.pattern
    if (!pattern) throw unsupported(schema, 'the pattern')
    return { pattern: new RegExp(pattern), reason: sliced }
  }

  const checkOf = (schema: z.core.$ZodType, check: z.core.$ZodCheck): ShapeCheck => {
    const def = check._zod.def as z.core.$ZodChecks['_zod']['def'] | { check: 'custom' }
    switch (def.check) {
      case 'min_length':
        return { min: def.minimum }
      case 'max_length':
        return { max: def.maximum }
      case 'greater_than':
        if (def.inclusive) return { min: Number(def.value) }
        break
      case 'less_than':
        if (def.inclusive) return { max: Number(def.value) }
        break
      case 'string_format':
        if (def.format === 'regex' && def.pattern && !/[gy]/.test(def.pattern.flags)) return { pattern: def.pattern }
        break
      case 'custom':
        return customCheck(schema, check)
    }
    throw unsupported(schema, `the check ${def.check}`)
  }

  const scalar = (type: 'string' | 'number' | 'int', schema: z.core.$ZodType): Shape => ({
    type,
    checks: (schema._zod.def.checks ?? []).map((check) => checkOf(schema, check)),
  })

  const fieldsOf = (def: z.core.$ZodObjectDef): [string, Shape][] =>
    Object.entries(def.shape).map(([name, field]) => [name, read(field)])

  /** The schema itself, even where it has a name. */
  const define = (schema: z.core.$ZodType): Shape => {
    const { def } = (schema as Any)._zod
    const checks = () => (def.checks ?? []).map((check) => checkOf(schema, check))
    switch (def.type) {
      case 'string':
        if ('check' in def) break
        return scalar('string', schema)
      case 'number':
        if ('coerce' in def && def.coerce) break
        if (!('check' in def)) return scalar('number', schema)
        if ((def as { format?: string }).format === 'safeint') return scalar('int', schema)
        break
      case 'boolean':
      case 'unknown':
        if (def.checks?.length) break
        return { type: def.type }
      case 'enum':
        return { type: 'choice', values: Object.values(def.entries) }
      case 'literal':
        return { type: 'choice', values: [...def.values] }
      case 'optional':
        return { type: 'optional', inner: read(def.innerType) }
      case 'array':
        return { type: 'array', element: read(def.element), checks: checks() }
      case 'object':
        if (def.catchall?._zod.def.type !== 'never') break
        return { type: 'object', fields: fieldsOf(def), checks: checks() }
      case 'record':
        if ((def.mode ?? 'strict') === 'loose' || def.checks?.length || def.keyType._zod.values) break
        return { type: 'record', key: read(def.keyType), value: read(def.valueType) }
      case 'union': {
        if (!('discriminator' in def) || def.checks?.length) break
        const { discriminator, options } = def as z.core.$ZodDiscriminatedUnionDef
        const tags = (option: z.core.$ZodType) => [...(option._zod.propValues?.[discriminator] ?? [])]
        return {
          type: 'union',
          discriminator,
          options: options.flatMap((option) => tags(option).map((tag): [unknown, Shape] => [tag, read(option)])),
        }
      }
    }
    throw unsupported(schema, `the type ${def.type}`)
  }

  const isScalar = (schema: z.core.$ZodType) =>
    ['string', 'number', 'enum', 'literal', 'boolean'].includes(schema._zod.def.type)

  const read = (schema: z.core.$ZodType): Shape => {
    const name = contract.get(schema as z.ZodType)?.id
    if (!name || isScalar(schema) || contract._idmap.get(name) !== schema) return define(schema)
    references.add(name)
    return { type: 'reference', name }
  }

  return { define }
}
