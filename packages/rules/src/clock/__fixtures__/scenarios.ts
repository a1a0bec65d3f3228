import type { Instant } from '@selaras/schemas'
import type { ClockEvent, ClockEventType } from '../event.ts'

export interface Scenario {
  comment: string
  policy: string
  zone?: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
  asOf?: string
  strict?: true
  term: string
  events: ClockEvent[]
  now: string
  /** Due moment counted by hand, where somebody has: the reference must agree. */
  byHand?: string
}

/** `03-10 10:00` of 2025, in WIB unless told. */
export const at = (text: string, year = 2025, offset = '+07:00') =>
  `${year}-${text.replace(' ', 'T')}:00${offset}` as Instant

const TYPES: Readonly<Record<string, ClockEventType>> = {
  S: 'started',
  P: 'paused',
  R: 'resumed',
  X: 'stopped',
  Z: 'restarted',
  E: 'extended',
  M: 'met',
}

/** Events as `S 03-10 10:00; P 03-12 09:00; E 03-13 08:00 7 working days`. */
export const events = (text: string, year = 2025, offset = '+07:00'): ClockEvent[] =>
  text.split('; ').map((one) => {
    const [letter = '', day = '', time = '', ...term] = one.split(' ')
    const type = TYPES[letter] ?? 'started'
    return { type, at: at(`${day} ${time}`, year, offset), ...(term.length > 0 && { term: term.join(' ') }) }
  })

const WORKING = [1, 3, 5, 10, 14, 60]

const STARTS: [text: string, year: number, about: string][] = [
  ['03-10 10:00', 2025, 'before Nyepi and Idulfitri 2025'],
  ['03-27 15:30', 2025, 'on the last working day before Idulfitri 2025'],
  ['01-24 09:00', 2025, 'before Isra Mikraj and Imlek 2025'],
  ['05-09 08:00', 2025, 'before Waisak 2025, at opening'],
  ['08-14 16:00', 2025, 'before Independence Day 2025, at close'],
  ['12-22 13:00', 2025, 'before Christmas 2025 and the turn of the year'],
  ['02-13 10:00', 2026, 'before Imlek 2026'],
  ['03-13 10:00', 2026, 'before Nyepi and Idulfitri 2026'],
  ['03-17 11:15', 2026, 'on the last working day before Nyepi and Idulfitri 2026'],
  ['05-13 14:00', 2026, 'before Ascension, Iduladha and Waisak 2026'],
  ['11-16 10:00', 2026, 'near the end of 2026, whose next decree is not on file'],
]

const grid: Scenario[] = STARTS.flatMap(([start, year, about]) =>
  ['five', 'six'].flatMap((policy) =>
    WORKING.map((count) => ({
      comment: `${count} working days, ${policy === 'five' ? 'five' : 'six'}-day week, ${about}`,
      policy,
      term: `${count} working days`,
      events: [{ type: 'started' as const, at: at(start, year) }],
      now: at(start, year),
    })),
  ),
)

const ODD_STARTS: [text: string, about: string][] = [
  ['03-15 10:00', 'on a Saturday'],
  ['03-16 23:59', 'on a Sunday night'],
  ['03-31 09:00', 'on Idulfitri'],
  ['04-07 09:00', 'on joint leave'],
  ['03-11 07:59', 'a minute before opening'],
  ['03-11 08:00', 'at opening'],
  ['03-11 12:30', 'in the break'],
  ['03-11 15:59', 'a minute before close'],
  ['03-11 16:00', 'at close'],
  ['03-11 16:01', 'a minute after close'],
  ['03-12 00:00', 'at midnight'],
  ['03-14 17:00', 'after close on a Friday'],
]
const MODES = ['five', 'count', 'same-time', 'count-same-time']
const oddStarts: Scenario[] = ODD_STARTS.flatMap(([start, about]) =>
  MODES.flatMap((policy) =>
    [1, 4].map((count) => ({
      comment: `${count} working day(s) started ${about}, policy ${policy}`,
      policy,
      term: `${count} working days`,
      events: [{ type: 'started' as const, at: at(start) }],
      now: at('03-18 12:00'),
    })),
  ),
)

const UTC_STARTS = [
  '2026-03-17T14:59:00Z',
  '2026-03-17T15:00:00Z',
  '2026-03-17T16:30:00Z',
  '2026-03-17T17:00:00Z',
  '2025-12-31T15:30:00Z',
  '2025-12-31T16:59:00Z',
] as Instant[]
const zones: Scenario[] = UTC_STARTS.flatMap((start) =>
  (['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const).flatMap((zone) =>
    ['3 working days', '5 working hours'].map((term) => ({
      comment: `${term} from ${start}, which is another day further east`,
      ...{ policy: 'five', zone, term },
      events: [{ type: 'started' as const, at: start }],
      now: start,
    })),
  ),
)

const SIX_TERMS = [
  '1 calendar day',
  '14 calendar days',
  '30 calendar days',
  '24 hours',
  '3x24 hours',
  '3 working hours',
  '8 working hours',
  '40 working hours',
]
const UNIT_STARTS: [text: string, year: number][] = [
  ['03-10 10:00', 2025],
  ['03-27 15:30', 2025],
  ['12-31 22:15', 2025],
  ['03-14 09:20', 2026],
  ['12-23 12:00', 2026],
]
const units: Scenario[] = UNIT_STARTS.flatMap(([start, year]) =>
  ['five', 'same-time', 'jayapura'].flatMap((policy) =>
    SIX_TERMS.map((term) => ({
      comment: `${term} in policy ${policy}`,
      ...{ policy, term },
      events: [{ type: 'started' as const, at: at(start, year) }],
      now: at(start, year),
    })),
  ),
)

export const plainScenarios: Scenario[] = [...grid, ...oddStarts, ...zones, ...units]
