import {
  type AdapterContext,
  AdapterError,
  type Change,
  type ChangePage,
  jakartaDate,
  type Reading,
  type Repair,
  read,
  reading,
} from '@selaras/adapter'
import { ADAPTER, ask, type Server } from './ask.ts'
import { toCall, toFinish, toSkip } from './map.ts'
import { texts } from './texts.ts'
import type { TicketBook } from './ticket-book.ts'
import { Display, type DisplayRow } from './upstream.ts'

/** What the display says now: the public feed behind the screens in the hall. */
export const readDisplay = async (server: Server, context: AdapterContext): Promise<Reading<DisplayRow[]>> => {
  const { message } = await ask(server, { path: 'display', readable: [] }, context)
  const { value, repairs, unknown } = read(Display, message)
  if (value?.success !== true) throw new AdapterError(texts.noDisplay, { adapter: ADAPTER, code: 'transient' })
  return reading(value.data ?? [], repairs, unknown)
}

/** What was seen of a service at the last look. */
interface Seen {
  /** Code of the ticket called then; empty when none was. */
  now: string
  /** `total_called_today`: tickets called or done. */
  total: number
  /** Codes seen called that day. */
  before: string[]
}
interface Cursor {
  date: string
  services: Record<string, Seen>
}

const NONE: Seen = { now: '', total: 0, before: [] }

/** A cursor is our own text, but somebody kept it; one that is not readable begins anew. */
const cursorOf = (text: string | undefined): Cursor | undefined => {
  try {
    const cursor = JSON.parse(text ?? '') as Partial<Cursor> | null
    return typeof cursor?.date === 'string' && cursor.services ? (cursor as Cursor) : undefined
  } catch {
    return undefined
  }
}

const shownIn = ({ current_ticket = '' }: DisplayRow): string => (/[1-9]/.test(current_ticket) ? current_ticket : '')

/**
 * What became of the ticket called before, told by the count of those called or done: it stays when the ticket is done,
 * and falls when it was skipped. `undefined` when more than one step lies between two looks.
 */
const leftBy = (before: Seen, now: string, total: number): 'done' | 'skipped' | undefined => {
  const steps = total - before.total - (now === '' ? 0 : 1)
  if (steps === 0) return 'done'
  return steps === -1 ? 'skipped' : undefined
}

interface Look {
  row: DisplayRow
  seen: Seen
  pointer: string
  date: string
  book: TicketBook
}
interface Noticed {
  changes: Change[]
  repairs: Repair[]
}

const left = async ({ row, seen, pointer, date, book }: Look): Promise<Noticed> => {
  const ticket = seen.now ? await book.findByCode(date, seen.now) : undefined
  if (!ticket || ticket.left) return { changes: [], repairs: [] }
  const outcome = leftBy(seen, shownIn(row), row.total_called_today ?? 0)
  if (outcome === 'done') return { changes: toFinish(ticket.id), repairs: [] }
  if (outcome === 'skipped') return { changes: [toSkip(ticket.id, Math.max(ticket.calls, 1))], repairs: [] }
  return { changes: [], repairs: [{ pointer, repair: 'not-mapped:left-unseen' }] }
}

const arrived = async ({ row, seen, pointer, date, book }: Look): Promise<Noticed> => {
  const now = shownIn(row)
  const ticket = now ? await book.findByCode(date, now) : undefined
  if (!ticket) return { changes: [], repairs: now ? [{ pointer, repair: 'not-mapped:unknown-ticket' }] : [] }
  await book.comeBack(date, ticket)
  const times = Math.max(ticket.calls, seen.before.filter((code) => code === now).length) + 1
  return { changes: [toCall(ticket.id, times, row.current_loket)], repairs: [] }
}

/** Changes the screens of the hall show since a look, except those that came through us. */
export const watchDisplay = async (
  server: Server,
  book: TicketBook,
  text: string | undefined,
  context: AdapterContext,
): Promise<Reading<ChangePage>> => {
  const date = jakartaDate(context.now())
  const display = await readDisplay(server, context)
  const last = cursorOf(text)
  const services: Record<string, Seen> = {}
  const noticed: Noticed[] = []
  for (const [at, row] of display.value.entries()) {
    const { service_id = 0, total_called_today: total = 0 } = row
    const seen = (last?.date === date && Object.hasOwn(last.services, service_id) && last.services[service_id]) || NONE
    const now = shownIn(row)
    const isNew = now !== '' && now !== seen.now
    services[service_id] = { now, total, before: isNew ? [...seen.before, now] : seen.before }
    const ours = await book.called(date, service_id)
    if (now === seen.now || !last || ours?.code === now) continue
    const look: Look = { row, seen, pointer: `/data/${at}/current_ticket`, date, book }
    noticed.push(await left(look), await arrived(look))
  }
  const page = { changes: noticed.flatMap(({ changes }) => changes), cursor: JSON.stringify({ date, services }) }
  return reading(page, [...display.repairs, ...noticed.flatMap(({ repairs }) => repairs)], display.unknown)
}
