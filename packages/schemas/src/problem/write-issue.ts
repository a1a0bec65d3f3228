import type { Text } from '../text.ts'
import { fillMessage, type Message, type MessageParameters } from './fill-message.ts'
import { maskDigits, maskValue } from './mask.ts'
import type { RuleId } from './messages.ts'
import type { Issue } from './problem.ts'

type Path = readonly PropertyKey[]

/** RFC 6901 pointer of a path. */
export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Characters of a pointer that are told; names of fields nobody knows may be longer. */
export const LONGEST_POINTER = 512

/** Not in the middle of what stands for a character. */
const cut = (pointer: string): string => pointer.slice(0, LONGEST_POINTER).replace(/~$/, '')

/** The same fault, seen from where the payload it is in lies in a larger one. */
export const issueUnder = (path: Path, issue: Issue): Issue => ({
  ...issue,
  pointer: cut(`${pointerOf(path)}${issue.pointer}`),
})

/** Messages by rule: the whole table, or those that a part of a validator can need. */
export type Messages = Readonly<Partial<Record<RuleId, Message>>>

export const writeIssue = (
  messages: Messages,
  rule: RuleId,
  path: Path,
  parameters: MessageParameters = {},
  value?: unknown,
): Issue => {
  const masked = maskValue(path, value)
  return {
    pointer: cut(maskDigits(pointerOf(path))),
    rule,
    ...(masked === undefined ? {} : { value: masked }),
    ...fillMessage(messages[rule] as Message, parameters),
  }
}

const AN_OBJECT = { id: 'objek { }', en: 'an object { }' }

/** What people call a type. */
export const typeNames = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  array: { id: 'daftar [ ]', en: 'a list [ ]' },
  object: AN_OBJECT,
  record: AN_OBJECT,
} satisfies Record<string, Text>

export const valueAt = (payload: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (at === null || at === undefined ? undefined : (at as Record<PropertyKey, unknown>)[key]),
    payload,
  )

/** A list or a name a sender wrote, bounded. */
export const short = (value: unknown) => String(value).slice(0, 100)
