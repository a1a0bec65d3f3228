import { availableParallelism } from 'node:os'
import { Unusable } from '../unusable.ts'

const MOST = 64
/** One reader cannot feed more. */
const MOST_UNASKED = 8

/** How many threads somebody asks for, or as many as the processor has cores. */
export const jobsOf = (text: string | undefined): number => {
  if (text === undefined) return Math.min(availableParallelism(), MOST_UNASKED)
  const jobs = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (jobs < 1 || jobs > MOST) throw new Unusable('error.jobs', { value: text })
  return jobs
}
