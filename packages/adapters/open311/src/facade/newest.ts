// The newest complaints of a span of time. A store is read from its end backwards: cases stand in it in the order they
// came, so the end of a span is found by halving, and a page costs a page however many there are.
import type { Complaint, ParticipantId } from '@selaras/schemas'
import type { CaseStore, ComplaintDesk } from './desk.ts'

export interface Wanted {
  /** Milliseconds since 1970-01-01T00:00:00Z, both included. */
  from: number
  until: number
  /** Most complaints that are given. */
  most: number
  /** Only these, where a store can tell; whether it could or not, `keep` has the last word. */
  statuses?: readonly string[] | undefined
  services?: readonly (string | null)[] | undefined
  keep: (complaint: Complaint) => boolean
}

/** Cases read at once: as many as an answer holds, so that where all fit one read is enough. */
const BLOCK = 1000
/** How far the clock of the desk may have been set back between two complaints. */
const SETBACK = 3_600_000

const submittedAt = ({ submittedAt: at }: Complaint) => Date.parse(at)

type Page = Pick<Wanted, 'statuses' | 'services'> & { after: number; limit: number; newestFirst?: boolean }

const readerOf = (store: CaseStore, participant: ParticipantId) => async (page: Page) => {
  const cases = await store.read((view) => view.cases({ kind: 'complaint', participant, ...page }))
  // A replica of another desk's case came here later than it was submitted; it is that desk's to publish.
  const found = cases
    .filter(({ state, erased }) => !erased && state.owner === participant)
    .map(({ position, state }) => ({ position, complaint: state as Complaint }))
  return { found, last: cases.length < page.limit ? undefined : cases.at(-1)?.position }
}
type Reader = ReturnType<typeof readerOf>

/** The first complaint after a position, in the order of reading. */
const nextTo = async (read: Reader, position: number, newestFirst = false) => {
  for (let after = position, limit = 1; ; limit = 64) {
    const { found, last } = await read({ after, limit, newestFirst })
    if (found[0] || last === undefined) return found[0]
    after = last
  }
}

/** A position behind everything submitted until then. */
const endOf = async (read: Reader, until: number): Promise<number> => {
  const isLater = (complaint: Complaint) => submittedAt(complaint) > until + SETBACK
  const newest = await nextTo(read, Number.MAX_SAFE_INTEGER, true)
  let high = (newest?.position ?? 0) + 1
  if (!newest || !isLater(newest.complaint)) return high
  for (let low = 0; high - low > 1; ) {
    const middle = Math.floor((low + high) / 2)
    const next = await nextTo(read, middle)
    if (!next || isLater(next.complaint)) high = middle
    else low = middle
  }
  return high + 1
}

/** The newest complaints of a store, newest first. */
export const newestInStore = async (
  store: CaseStore,
  participant: ParticipantId,
  { from, until, most, keep, ...only }: Wanted,
): Promise<Complaint[]> => {
  const read = readerOf(store, participant)
  const newest: Complaint[] = []
  for (let after: number | undefined = await endOf(read, until); after !== undefined; ) {
    const page = await read({ ...only, after, limit: BLOCK, newestFirst: true })
    for (const { complaint } of page.found) {
      const at = submittedAt(complaint)
      if (at < from - SETBACK) return newest
      if (at >= from && at <= until && keep(complaint)) newest.push(complaint)
      if (newest.length === most) return newest
    }
    after = page.last
  }
  return newest
}

/** The same of a desk that is reached by its operations alone: all of its complaints are walked through. */
export const newestAtDesk = async (desk: ComplaintDesk, { from, until, most, keep }: Wanted): Promise<Complaint[]> => {
  const newest: Complaint[] = []
  for await (const item of desk.list()) {
    const complaint = item as Complaint
    const at = submittedAt(complaint)
    if (at < from || at > until || !keep(complaint)) continue
    newest.push(complaint)
    if (newest.length > most) newest.shift()
  }
  return newest.reverse()
}
