// Reading: tolerant readers made from the pointers a map names; everything else in an answer is unknown.
import { list, number, object, type Reader, text } from '@selaras/adapter'
import { stepsOf, valueAt } from './pointer.ts'
import type { Changes, Field, HttpMap, Template, VerifyIdentity } from './upstream.ts'

type Readers = ReadonlyMap<string, Reader<unknown>>

/** Reads the values at these pointers, each by its reader, and lists what is beside them. */
const objectOf = (readers: Readers): Reader<unknown> => {
  const fields: Record<string, Reader<unknown>> = {}
  const inside = new Map<string, Map<string, Reader<unknown>>>()
  for (const [pointer, reader] of readers) {
    const [first = '', ...rest] = stepsOf(pointer)
    if (rest.length === 0) fields[first] = reader
    else {
      const members = inside.get(first) ?? new Map()
      members.set(`/${rest.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`, reader)
      inside.set(first, members)
    }
  }
  for (const [name, members] of inside) fields[name] = objectOf(members)
  return object(fields)
}

const readerOf = ({ as }: Field): Reader<unknown> => (as === 'number' ? number : text)

/** The fields of a template and what reads each. */
const fieldReaders = (template: Template | undefined): [string, Reader<unknown>][] => {
  if (typeof template !== 'object' || template === null) return []
  if ('$from' in template) return [[(template as Field).$from, readerOf(template as Field)]]
  return Object.values(template).flatMap((member) => fieldReaders(member as Template))
}

const aboutPointers = ({ about }: Changes): string[] =>
  'case' in about ? [about.case] : 'reference' in about ? [about.reference] : [about.nik]

const plain = (pointers: readonly string[]) => pointers.map((pointer): [string, Reader<unknown>] => [pointer, text])

const itemReader = (changes: Changes): Reader<unknown> => {
  const { key, status, statuses, next } = changes
  const last = 'lastItem' in next ? [next.lastItem] : []
  return objectOf(
    new Map([
      ...plain([...key, ...aboutPointers(changes), status, ...last]),
      ...Object.values(statuses).flatMap((wish) => (wish === 'ignored' ? [] : fieldReaders(wish.data))),
    ]),
  )
}

const outcomePointers = ({ outcome }: HttpMap) => (outcome ? [outcome.at] : [])

/** The answer to `submit` and to `execute`, of which only the first gives a number. */
export const carriedAnswer = (map: HttpMap, reference?: string): Reader<unknown> =>
  objectOf(new Map(plain([...outcomePointers(map), ...(reference === undefined ? [] : [reference])])))

/** The answer to `changes`. */
export const changesAnswer = (map: HttpMap, changes: Changes): Reader<unknown> => {
  const items = list(itemReader(changes))
  if (changes.items === '') return items
  const cursor = 'answer' in changes.next ? [changes.next.answer] : []
  return objectOf(new Map([...plain([...outcomePointers(map), ...cursor]), [changes.items, items]]))
}

/** The answer to `verifyIdentity`. */
export const identityAnswer = (map: HttpMap, { status, attributes }: VerifyIdentity): Reader<unknown> =>
  objectOf(new Map(plain([...outcomePointers(map), status.at, ...Object.values(attributes).map(({ at }) => at)])))

/** The text at a pointer of what was read. */
export const textAt = (value: unknown, pointer: string): string | undefined => {
  const found = valueAt(value, pointer)
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}
