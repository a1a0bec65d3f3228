import { type Change, changesOf, createContext, type DiffOptions, emit } from './change.ts'
import { isSame, rootOf, type Side } from './node.ts'
import { compare } from './schema/compare.ts'

/** Changes between two JSON Schemas, breaking ones first. */
export const diffSchemas = (old: Side, next: Side, options: DiffOptions = {}): Change[] => {
  const context = createContext(options)
  const [before, after] = [rootOf(old), rootOf(next)]
  compare(context, before, after)
  if (context.changes.size === 0 && !isSame(before.value, after.value))
    emit(context, 'document.changed', 'annotates', after)
  return changesOf(context)
}
