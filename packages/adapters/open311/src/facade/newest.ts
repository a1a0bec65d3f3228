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
  keep: (complaint: Complaint) => boolean
}

/** Cases read at once: as many as an answer holds, so that where all fit one read is enough. */
const BLOCK = 1000
/** Most cases one question reads: a service nobody complains about must not make the desk read its whole history. */
const MOST_READ = 50_000
/** How far the clock of the desk may have been set back between two complaints. */
const SETBACK = 3_600_000

const submittedAt = ({ submittedAt: at }: Complaint) => Date.parse(at)

interface Found {
  position: number
  complaint: Complaint
}

const readerOf = (store: CaseStore, participant: ParticipantId) => async (after: number, limit: number) => {
  const cases = await store.read((view) => view.cases({ kind: 'complaint', participant, after, limit }))
  // A replica of another desk's case came here later than it was submitted; it is that desk's to publish.
  const found = cases
    .filter(({ state, erased }) => !erased && state.owner === participant)
    .map(({ position, state }): Found => ({ position, complaint: state as Complaint }))
  return { found, last: cases.length < limit ? undefined : cases.at(-1)?.position }
}
type Reader = ReturnType<typeof readerOf>

const firstAfter = async (read: Reader, position: number): Promise<Found | undefined> => {
  for (let after = position, limit = 1; ; limit = 64) {
    const { found, last } = await read(after, limit)
    if (found[0] || last === undefined) return found[0]
    after = last
  }
}

/** A position behind everything submitted until then. */
const endOf = async (read: Reader, until: number): Promise<number> => {
  const isBehind = async (position: number) => {
    const next = await firstAfter(read, position)
    return next === undefined || submittedAt(next.complaint) > until + SETBACK
  }
  let low = 0
  let high = BLOCK
  while (!(await isBehind(high))) {
    low = high
    high *= 4
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (await isBehind(middle)) high = middle
    else low = middle
  }
  return high
}

/** The newest complaints of a store, newest first. */
export const newestInStore = async (
  store: CaseStore,
  participant: ParticipantId,
  { from, until, most, keep }: Wanted,
): Promise<Complaint[]> => {
  const read = readerOf(store, participant)
  const newest: Complaint[] = []
  let high = (await endOf(read, until)) + 1
  for (let left = MOST_READ; high > 1 && left > 0; left -= BLOCK) {
    const low = Math.max(0, high - BLOCK - 1)
    const { found } = await read(low, high - low - 1)
    // Where positions are missing, as many cases reach further than the block.
    for (const { complaint } of found.filter(({ position }) => position < high).reverse()) {
      const at = submittedAt(complaint)
      if (at < from - SETBACK) return newest
      if (at >= from && at <= until && keep(complaint)) newest.push(complaint)
      if (newest.length === most) return newest
    }
    high = low + 1
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
