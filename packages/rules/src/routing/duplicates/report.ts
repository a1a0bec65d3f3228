import { type Complaint, parseInstant } from '@selaras/schemas'
import type { Point } from './distance.ts'

/** What is compared of a complaint. Nothing here says who reported. */
export interface Report {
  /** Tracking number. */
  id: string
  /** When it was submitted, epoch milliseconds. */
  at: number
  /** Title and description. */
  text: string
  category?: string | undefined
  /** Region code of the place. */
  region?: string | undefined
  /** Where it happened; most channels do not know. */
  point?: Point | undefined
}

const pointOf = ({ latitude, longitude }: NonNullable<Complaint['place']>): Point | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }

/** What is compared of a complaint. Throws a TypeError on a `submittedAt` that is no instant. */
export const reportOf = ({ id, submittedAt, title, description, category, place }: Complaint): Report => {
  const parsed = parseInstant(submittedAt)
  if (!parsed.ok) throw new TypeError('[rules] submittedAt must be an instant.')
  return {
    id,
    at: parsed.value.epochMilliseconds,
    text: `${title}\n${description}`,
    category,
    region: place?.region,
    point: place && pointOf(place),
  }
}
