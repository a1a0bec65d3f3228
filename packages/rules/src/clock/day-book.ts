import { dayOf } from './local-time.ts'

/** Clocks run from the first day of 2000 to the last of 2099. */
export const FIRST_DAY = dayOf('2000-01-01')
export const END_DAY = dayOf('2100-01-01')
const LENGTH = END_DAY - FIRST_DAY

/** Days that count, by sums: how many lie before a day, and which is the n-th, each in one look-up. */
export interface DayBook {
  has: (day: number) => boolean
  /** Days of the book before `day`; NaN outside 2000 to 2099. */
  before: (day: number) => number
  /** The `count`-th day of the book, from 1; NaN beyond its end. */
  nth: (count: number) => number
  opens: (day: number) => number
  closes: (day: number) => number
}

/** Every day, from midnight to midnight. */
export const everyDay: DayBook = {
  has: () => true,
  before: (day) => day - FIRST_DAY,
  nth: (count) => FIRST_DAY + count - 1,
  opens: () => 0,
  closes: () => 1440,
}

/** The days `isOpen` names; `opens` and `closes` answer minutes of the day. */
export const dayBook = (isOpen: (day: number) => boolean, hours: Pick<DayBook, 'opens' | 'closes'>): DayBook => {
  const before = new Uint16Array(LENGTH + 1)
  const days = new Uint16Array(LENGTH)
  let count = 0
  for (let at = 0; at < LENGTH; at++) {
    if (isOpen(FIRST_DAY + at)) days[count++] = at
    before[at + 1] = count
  }
  const open = days.subarray(0, count)
  return {
    has: (day) => before[day - FIRST_DAY + 1] !== before[day - FIRST_DAY],
    // What lies outside reads as NaN, and so does all that is computed from it.
    before: (day) => Number(before[day - FIRST_DAY]),
    nth: (number) => FIRST_DAY + Number(open[number - 1]),
    ...hours,
  }
}
