import { memberOf, type Notes, tidyKey } from './tolerant.ts'

const keepMembers = (value: object, path: string, pointer: string, declared: ReadonlySet<string>, notes: Notes) => {
  const kept: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    const at = memberOf(pointer, key)
    const tidy = key.replace(/\s/g, '')
    const memberPath = path ? `${path}.${tidy}` : tidy
    const isTwice = tidy !== key && Object.hasOwn(value, tidy)
    if (declared.has(memberPath) && !isTwice)
      kept[tidyKey(key, at, notes)] = keep(member, memberPath, at, declared, notes)
    else notes.unknown.push(at)
  }
  return kept
}

const keep = (value: unknown, path: string, pointer: string, declared: ReadonlySet<string>, notes: Notes): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return keepMembers(value, path, pointer, declared, notes)
  // A list in a list is declared nowhere, and following it would let a message choose how deep we go.
  return value.map((item, at) =>
    Array.isArray(item) ? undefined : keep(item, path, `${pointer}/${at}`, declared, notes),
  )
}

/**
 * The part of a message its specification declares, with stray spaces in keys mended; the rest is listed as unknown.
 * `declared` holds dotted paths without list indexes: `dataNIB.legalitas.no_legal`.
 */
export const keepDeclared = (message: unknown, declared: ReadonlySet<string>, notes: Notes): unknown =>
  keep(message, '', '', declared, notes)
