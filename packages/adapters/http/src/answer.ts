// Reading: tolerant readers made from the pointers a map names; everything else in an answer is unknown.
import { list, number, object, type Reader, text } from '@selaras/adapter'
import { stepsOf, valueAt } from './pointer.ts'
import type { Changes, Field, HttpMap, Outcome, Template, VerifyIdentity } from './upstream.ts'

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

const outcomeReaders = (outcome: Outcome | undefined): [string, Reader<unknown>][] =>
  outcome ? [[outcome.at, text]] : []

const aboutPointers = ({ about }: Changes): string[] =>
  'case' in about ? [about.case] : 'reference' in about ? [about.reference] : [about.nik]

const itemReader = (changes: Changes): Reader<unknown> =>
  objectOf(
    new Map([
      ...Object.values(changes.statuses).flatMap((status) => (status === 'ignored' ? [] : fieldReaders(status.data))),
      ...[...changes.key, ...aboutPointers(changes), changes.status].map((pointer): [string, Reader<unknown>] => [
        pointer,
        text,
      ]),
    ]),
  )

/** The answer to `submit` and to `execute`. */
export const carriedAnswer = ({ outcome, submit }: HttpMap, isSubmit: boolean): Reader<unknown> =>
  objectOf(
    new Map([
      ...outcomeReaders(outcome),
      ...(isSubmit && submit?.reference ? [[submit.reference, text] as [string, Reader<unknown>]] : []),
    ]),
  )

/** The answer to `changes`. */
export const changesAnswer = ({ outcome }: HttpMap, changes: Changes): Reader<unknown> => {
  const items = list(itemReader(changes))
  if (changes.items === '') return items
  return objectOf(
    new Map<string, Reader<unknown>>([...outcomeReaders(outcome), [changes.cursor, text], [changes.items, items]]),
  )
}

/** The answer to `verifyIdentity`. */
export const identityAnswer = ({ outcome }: HttpMap, { status, attributes }: VerifyIdentity): Reader<unknown> =>
  objectOf(
    new Map([
      ...outcomeReaders(outcome),
      ...[status.at, ...Object.values(attributes).map(({ at }) => at)].map((pointer): [string, Reader<unknown>] => [
        pointer,
        text,
      ]),
    ]),
  )

/** The text at a pointer of what was read. */
export const textAt = (value: unknown, pointer: string): string | undefined => {
  const found = valueAt(value, pointer)
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}
