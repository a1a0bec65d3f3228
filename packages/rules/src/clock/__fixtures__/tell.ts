import { at, events, type Scenario } from './scenarios.ts'

export type Told = [
  comment: string,
  term: string,
  text: string,
  now: string,
  more?: Partial<Scenario> & { year?: number; offset?: string },
]

/** A scenario from a story, told in 2025 and WIB unless it says otherwise. */
export const write = ([
  comment,
  term,
  text,
  now,
  { year = 2025, offset = '+07:00', ...more } = {},
]: Told): Scenario => ({
  ...{ comment, policy: 'five', term },
  events: text === '' ? [] : events(text, year, offset),
  now: at(now, year, offset),
  ...more,
})

export const six = { policy: 'six' }
export const in2026 = { year: 2026 }
