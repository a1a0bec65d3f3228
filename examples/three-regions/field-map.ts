import { parsePhoneNumber } from '@selaras/schemas'

/** Where one column of a table goes, and how its cell is read. */
interface Field {
  /** JSON Pointer into the payload. */
  to: string
  /** What the region writes, and the standard's word for it. Other values pass unchanged. */
  values?: Readonly<Record<string, string>>
  /** `date`: DD/MM/YYYY; `phone`: as people write it; `list`: parts divided by semicolons. */
  as?: 'date' | 'phone' | 'list'
  /** Each part of a list becomes an object with this one field. */
  item?: string
}

/** A table's columns by name. A text alone is the pointer. */
export type FieldMap = Readonly<Record<string, string | Field>>

type Tree = Record<string, unknown>

/** Only the order changes: whether the day exists is for validation to say. */
const isoDate = (text: string) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1')

const phone = (text: string): string => {
  const parsed = parsePhoneNumber(text)
  return parsed.ok ? parsed.value : text
}

const list = (text: string, { item, values }: Field): unknown[] =>
  text.split(';').map((part) => {
    const word = part.trim()
    const value = values?.[word] ?? word
    return item ? { [item]: value } : value
  })

const read = (cell: string, field: Field): unknown => {
  if (field.as === 'list') return list(cell, field)
  if (field.as === 'date') return isoDate(cell)
  return field.as === 'phone' ? phone(cell) : (field.values?.[cell] ?? cell)
}

const put = (payload: Tree, pointer: string, value: unknown): void => {
  const names = pointer.slice(1).split('/')
  const last = names.pop() ?? ''
  let at = payload
  for (const name of names) {
    at[name] ??= {}
    at = at[name] as Tree
  }
  at[last] = value
}

/** The payload a row of a table stands for. Empty cells are left out, and columns the map does not name. */
export const applyFieldMap = (row: Readonly<Record<string, string>>, map: FieldMap): unknown => {
  const payload: Tree = {}
  for (const [column, target] of Object.entries(map)) {
    const cell = row[column]?.trim()
    const field = typeof target === 'string' ? { to: target } : target
    if (cell) put(payload, field.to, read(cell, field))
  }
  return payload
}
