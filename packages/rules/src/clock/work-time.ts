import { END_DAY, FIRST_DAY } from './day-book.ts'
import { DAY, MINUTE } from './local-time.ts'

/** Opening and closing of each span of one day, in minutes; empty on a day off. */
export type Spans = readonly (readonly [open: number, close: number])[]

/** Working time as one ever-growing sum, in milliseconds since the first day of 2000, and back. */
export interface WorkTime {
  /** Working time up to a local moment; NaN outside 2000 to 2099. */
  until: (local: number) => number
  /** Earliest local moment by which so much has been worked; NaN beyond the end. */
  reach: (worked: number) => number
}

const workedIn = (spans: Spans, ofDay: number) =>
  spans.reduce((sum, [open, close]) => sum + Math.max(0, Math.min(ofDay, close * MINUTE) - open * MINUTE), 0)

const momentIn = (spans: Spans, worked: number): number => {
  let left = worked
  for (const [open, close] of spans) {
    const length = (close - open) * MINUTE
    if (left <= length) return open * MINUTE + left
    left -= length
  }
  return Number.NaN
}

/** First place whose sum is at least `wanted`. */
const search = (sums: Int32Array, wanted: number): number => {
  let low = 0
  let high = sums.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (Number(sums[middle]) * MINUTE < wanted) low = middle + 1
    else high = middle
  }
  return low
}

export const workTime = (spansOn: (day: number) => Spans): WorkTime => {
  // sums[n]: working minutes of the first n days.
  const sums = new Int32Array(END_DAY - FIRST_DAY + 1)
  let sum = 0
  for (let at = 1; at < sums.length; at++) {
    sum += workedIn(spansOn(FIRST_DAY + at - 1), DAY) / MINUTE
    sums[at] = sum
  }
  const sumBefore = (day: number) => Number(sums[day - FIRST_DAY]) * MINUTE
  return {
    until: (local) => {
      const day = Math.floor(local / DAY)
      return sumBefore(day) + workedIn(spansOn(day), local - day * DAY)
    },
    reach: (worked) => {
      const day = FIRST_DAY + search(sums, worked) - 1
      return day * DAY + momentIn(spansOn(day), worked - sumBefore(day))
    },
  }
}
