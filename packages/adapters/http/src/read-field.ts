import { valueAt } from './pointer.ts'
import type { Field } from './upstream.ts'
import { readWall, type Zone } from './wall-time.ts'

/** `Rp 1.250.000,00`, with or without its parts; sen are not money of ours. */
const RUPIAH = /^(?:Rp\.?)?\s*((?:[0-9]{1,3}(?:\.[0-9]{3})+)|[0-9]{1,15})(?:,[0-9]{1,2})?$/i

const converted = ({ as, format }: Field, value: unknown, zone: Zone): unknown => {
  if (typeof value !== 'string') return value
  if (as === 'rupiah') {
    const digits = RUPIAH.exec(value.trim())?.[1]?.replaceAll('.', '')
    return digits === undefined ? undefined : Number(digits)
  }
  if ((as === 'date' || as === 'date-time') && format !== undefined) return readWall(value, format, zone, as)
  return value
}

const mapped = (values: NonNullable<Field['values']>, value: unknown) => {
  const word = String(value).trim()
  return Object.hasOwn(values, word) ? values[word] : undefined
}

/** The value of a field in what was read, in our words; what has none is left out, or is `otherwise`, and noted. */
export const readField = (field: Field, message: unknown, zone: Zone): { value: unknown; repair?: string } => {
  const { $from, values, otherwise } = field
  const found = valueAt(message, $from)
  if (found === undefined || found === '') return { value: otherwise }
  const value = values ? mapped(values, found) : converted(field, found, zone)
  if (value !== undefined) return { value }
  return { value: otherwise, repair: values ? 'value-not-mapped' : `no-${field.as}` }
}
