// The complaints of a desk as far as GeoReport v2 can ask for them.
import {
  type Complaint,
  ComplaintStatus,
  isTrackingNumber,
  type ParticipantId,
  type TrackingNumber,
} from '@selaras/schemas'
import { toStatus } from '../status.ts'
import { newestAtDesk, newestInStore } from './newest.ts'
import type { FacadeOptions } from './options.ts'
import { MOST_REQUESTS, type RequestQuery } from './query.ts'
import type { ServiceType } from './service-type.ts'

export interface Board {
  /** A complaint this desk owns. */
  find: (id: string) => Promise<Complaint | undefined>
  /** Complaints that fit, newest first, 1,000 at most. */
  search: (query: RequestQuery) => Promise<Complaint[]>
  /** Whether it has a number yet: what came in by token has none before it is verified. */
  hasNumber: (complaint: Complaint) => boolean
}

const isNotFound = (error: unknown) =>
  error instanceof Error &&
  error.name === 'ProblemError' &&
  'code' in error &&
  (error.code === 'not-found' || error.code === 'erased')

/** So many calls are under way at once for one question. */
const LANES = 8

const inLanes = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = []
  let next = 0
  const lane = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as Item)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return results
}

export const createBoard = (
  { desk, store, otherwise = 'other' }: FacadeOptions,
  participant: ParticipantId,
  services: ReadonlyMap<string, ServiceType>,
): Board => {
  const hasNumber: Board['hasNumber'] = ({ category, status }) =>
    status !== 'received' || services.get(category ?? '')?.type !== 'batch'
  const find: Board['find'] = async (id) => {
    if (!isTrackingNumber(id)) return undefined
    try {
      const complaint = (await desk.get(id as never)) as Complaint
      return complaint.owner === participant ? complaint : undefined
    } catch (error) {
      if (isNotFound(error)) return undefined
      throw error
    }
  }
  const among = async (ids: readonly TrackingNumber[]) => {
    const found = await inLanes(ids, find)
    return found.filter((each): each is Complaint => each !== undefined && hasNumber(each))
  }
  const search: Board['search'] = async ({ ids, codes, statuses, from, until }) => {
    if (ids) return among(ids)
    const keep = (complaint: Complaint) =>
      complaint.owner === participant &&
      hasNumber(complaint) &&
      (!codes || codes.has(complaint.category ?? otherwise)) &&
      (!statuses || statuses.has(toStatus(complaint.status)))
    const wanted = {
      from,
      until,
      most: MOST_REQUESTS,
      statuses: statuses && ComplaintStatus.options.filter((status) => statuses.has(toStatus(status))),
      services: codes && [...codes, ...(codes.has(otherwise) ? [''] : []), null],
      keep,
    }
    return store ? newestInStore(store, participant, wanted) : newestAtDesk(desk, wanted)
  }
  return { find, search, hasNumber }
}
