import * as z from 'zod'
import { field } from '../contract.ts'
import { words } from '../text.ts'

const CLOCK_STATUSES = ['running', 'paused', 'stopped'] as const

// term = count [ "x" count ] " " ( "working" / "calendar" ) " " ( "days" / "hours" )  or  count " hours"
const TERM = /^[1-9][0-9]{0,3}(?:x[1-9][0-9]{0,3})? (?:(?:working|calendar) (?:days?|hours?)|hours?)$/

/** A term as people write it: `7 working days`, `3x24 calendar hours`. */
export const termText = () =>
  field(
    'Jangka waktu, contoh: 7 working days, 24 hours, 3x24 calendar hours',
    'A term, such as: 7 working days, 24 hours, 3x24 calendar hours',
    z.string().regex(TERM).max(40),
    ['7 working days'],
  )

const Clock = z.strictObject({
  status: field(
    'running berjalan, paused dijeda, stopped dihentikan dan diulang dari nol',
    'running, paused, or stopped and to be restarted from zero',
    z.enum(CLOCK_STATUSES),
  ),
  extension: field(
    'Perpanjangan; hanya sekali tiap kasus',
    'The extension; once a case',
    z.strictObject({ term: termText(), reason: words(2000) }).optional(),
  ),
})
/** Clock of a case as its log says it stands: whether time counts, and the one extension. The time itself is a reading of the entries. */
export type CaseClock = z.infer<typeof Clock>

/** A case whose clock was never touched has none of this: its clock runs. */
export const clock = field(
  'Jam layanan; tanpa isian ini jam berjalan',
  'Clock of the case; without this field it runs',
  Clock.optional(),
)
