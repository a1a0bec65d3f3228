import type { Case } from '@selaras/rules'
import type { Entry, TrackingNumber } from '@selaras/schemas'
import type { QueuedCommand, StoredAnswer, StoredCase, StoredEntry } from '../store/store.ts'
import type { Sealed } from './sealed-text.ts'

type Json = Record<string, unknown>

const pick = (record: object, keys: ReadonlySet<string>): Json =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)))

const without = (record: object, keys: ReadonlySet<string>): Json =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)))

/** What stays of a state in the open: what a database looks cases up by, and who holds them. */
const OF_STATE = new Set(['id', 'owner', 'assigned', 'parties', 'status', 'sequence', 'submittedAt', 'updatedAt'])
/** What stays of an entry in the open: its place in the log and in the chain. */
const OF_ENTRY = new Set([
  'specversion',
  'id',
  'source',
  'subject',
  'type',
  'time',
  'datacontenttype',
  'dataversion',
  'sequence',
  'previous',
  'seed',
  'actor',
  'proof',
])
const SEALED = new Set(['sealed'])

const sealedIn = (record: unknown): string | undefined => {
  const text = (record as { sealed?: unknown } | null | undefined)?.sealed
  return typeof text === 'string' ? text : undefined
}

export const stateInside = (state: Case): string => JSON.stringify(without(state, OF_STATE))
export const stateOutside = (state: Case, sealed: string): Case =>
  ({ ...pick(state, OF_STATE), sealed }) as unknown as Case
export const statePlace = (id: TrackingNumber) => `state:${id}`
export const sealedState = <Row extends StoredCase>(row: Row): Sealed<Row> => ({
  text: sealedIn(row.state),
  place: statePlace(row.state.id),
  plain: row,
  open: (inside) => ({ ...row, state: { ...without(row.state, SEALED), ...JSON.parse(inside) } }),
  erased: () => ({ ...row, state: without(row.state, SEALED), erased: true }),
})

export const entryInside = (entry: Entry): string => JSON.stringify(without(entry, OF_ENTRY))
export const entryOutside = (entry: Entry, sealed: string): Entry =>
  ({ ...pick(entry, OF_ENTRY), data: { sealed } }) as unknown as Entry
export const entryPlace = ({ id }: Entry) => `entry:${id}`
export const sealedEntry = (row: StoredEntry): Sealed<StoredEntry> => ({
  text: sealedIn(row.entry.data),
  place: entryPlace(row.entry),
  plain: row,
  open: (inside) => ({ ...row, entry: { ...pick(row.entry, OF_ENTRY), ...JSON.parse(inside) } as Entry }),
  erased: () => ({ ...row, entry: { ...row.entry, data: {} }, erased: true }),
})

/** What surrounds the body, then the body as it is: it goes out again byte for byte. */
export const answerInside = ({ request, headers, body }: StoredAnswer): string =>
  `${JSON.stringify({ request, headers })}\n${body}`
const answerOf = (inside: string): Omit<StoredAnswer, 'status'> => {
  const end = inside.indexOf('\n')
  return { ...JSON.parse(inside.slice(0, end)), body: inside.slice(end + 1) }
}
export const answerPlace = (caller: string, key: string) => `answer:${caller}:${key}`
export const sealedAnswer = (place: string, row: StoredAnswer): Sealed<StoredAnswer> => ({
  text: row.body,
  place,
  plain: row,
  open: (inside) => ({ ...answerOf(inside), status: row.status }),
  erased: () => ({ ...row, body: '', erased: true }),
})

export const commandPlace = (key: string) => `command:${key}`
export const sealedCommand = (row: QueuedCommand): Sealed<QueuedCommand> => ({
  text: sealedIn(row.data),
  place: commandPlace(row.key),
  plain: row,
  open: (inside) => ({ ...row, data: JSON.parse(inside) }),
  erased: () => ({ ...row, data: {}, erased: true }),
})
