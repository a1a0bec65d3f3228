// Reading by the declarations of the guide: every declared field is read, whatever it is used for.
import { kbli, list, number, object, type Reader, text } from '@selaras/adapter'
import type { DeclaredFields, FieldType } from './pia.ts'

interface Branch {
  type: FieldType
  members: Map<string, Branch>
}

/** Declared as a truth value; samples of the guide hold texts. */
const truth: Reader<boolean> = (value, pointer, notes) => {
  if (typeof value === 'boolean' || value === undefined || value === null) return value ?? undefined
  const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined
  const isWord = word === 'true' || word === 'false'
  const isEmpty = word === ''
  notes.repairs.push({
    pointer,
    repair: isWord ? 'text-for-boolean' : isEmpty ? 'empty-text-for-boolean' : 'unreadable-left-out',
  })
  return isWord ? word === 'true' : undefined
}

/** Declared as one object; of a list the first is read and the rest is listed as unknown. */
const one =
  <Value>(reader: Reader<Value>): Reader<Value> =>
  (value, pointer, notes) => {
    if (!Array.isArray(value) || value.length === 0) return reader(value, pointer, notes)
    notes.repairs.push({ pointer, repair: 'list-for-object' })
    for (let at = 1; at < value.length; at++) notes.unknown.push(`${pointer}/${at}`)
    return reader(value[0], `${pointer}/0`, notes)
  }

/** The guide declares KBLI as a number, which costs the leading zero. */
const isKbli = (name: string) => /^kbli(?:_konversi)?$/.test(name)

const scalarOf = (name: string, type: FieldType): Reader<unknown> => {
  if (isKbli(name)) return kbli
  if (type === 'boolean') return truth
  return type === 'number' ? number : text
}

const readerOf = (name: string, { type, members }: Branch): Reader<unknown> => {
  if (!type.startsWith('object')) return scalarOf(name, type)
  const inside = membersOf(members)
  return type === 'object[]' ? list(inside) : one(inside)
}

const membersOf = (members: ReadonlyMap<string, Branch>): Reader<Record<string, unknown>> =>
  object(Object.fromEntries([...members].map(([name, branch]) => [name, readerOf(name, branch)])))

const treeOf = (declared: DeclaredFields): Map<string, Branch> => {
  const top = new Map<string, Branch>()
  for (const [path, [type]] of Object.entries(declared)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const parent = names.reduce((members, name) => members.get(name)?.members ?? new Map(), top)
    parent.set(last, { type, members: new Map() })
  }
  return top
}

const compiled = new WeakMap<DeclaredFields, Reader<Record<string, unknown>>>()

/** Reader of a whole message by its declaration, made once for each. */
export const declaredReader = (declared: DeclaredFields): Reader<Record<string, unknown>> => {
  const known = compiled.get(declared)
  if (known) return known
  const reader = membersOf(treeOf(declared))
  compiled.set(declared, reader)
  return reader
}

/** The root of a message, where everything stands under one name. */
export const rootOf = (declared: DeclaredFields): string | undefined => {
  const tops = Object.keys(declared).filter((path) => !path.includes('.'))
  return tops.length === 1 ? tops[0] : undefined
}
