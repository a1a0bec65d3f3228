import type { Text } from '@selaras/schemas'
import type { ClockDay, SkippedBecause } from './explain-clock.ts'
import { dayOf, weekdayOf } from './local-time.ts'
import { fillText } from './messages.ts'
import type { ClockReading, ClockState } from './read-clock.ts'
import type { ClockTerm } from './term.ts'

const WEEKDAYS: readonly Text[] = [
  { id: 'Minggu', en: 'Sunday' },
  { id: 'Senin', en: 'Monday' },
  { id: 'Selasa', en: 'Tuesday' },
  { id: 'Rabu', en: 'Wednesday' },
  { id: 'Kamis', en: 'Thursday' },
  { id: 'Jumat', en: 'Friday' },
  { id: 'Sabtu', en: 'Saturday' },
]

const UNITS: Readonly<Record<ClockTerm['unit'], Text>> = {
  'working-days': { id: 'hari kerja', en: 'working day' },
  'calendar-days': { id: 'hari kalender', en: 'calendar day' },
  'working-hours': { id: 'jam kerja', en: 'working hour' },
  hours: { id: 'jam', en: 'hour' },
}

const STATES: Readonly<Record<ClockState, Text>> = {
  'not-started': { id: 'belum berjalan', en: 'not started' },
  running: { id: 'berjalan', en: 'running' },
  paused: { id: 'dihentikan sementara', en: 'paused' },
  stopped: { id: 'dihentikan, dihitung ulang dari nol', en: 'stopped, counted again from zero' },
  overdue: { id: 'lewat waktu', en: 'overdue' },
  met: { id: 'selesai tepat waktu', en: 'met in time' },
  'met-late': { id: 'selesai terlambat', en: 'met late' },
}

const SKIPPED: Readonly<Record<SkippedBecause, Text>> = {
  'no-office-hours': { id: 'dilewati: bukan hari kerja', en: 'skipped: no office hours' },
  'national-holiday': {
    id: 'dilewati: libur nasional {name} ({decree})',
    en: 'skipped: national holiday {name} ({decree})',
  },
  'joint-leave': { id: 'dilewati: cuti bersama {name} ({decree})', en: 'skipped: joint leave {name} ({decree})' },
  regional: { id: 'dilewati: libur daerah {name} ({decree})', en: 'skipped: regional day off {name} ({decree})' },
  fixed: { id: 'dilewati: {name}, tanggal tetap', en: 'skipped: {name}, a fixed date' },
  'start-day': { id: 'tidak dihitung: hari mulai', en: 'not counted: the day it starts on' },
  met: { id: 'tidak dihitung: selesai sebelum hari ini berakhir', en: 'not counted: met before the day was over' },
  held: { id: 'tidak dihitung: jangka waktu sedang tidak berjalan', en: 'not counted: the clock was not running' },
}

const COUNTED: Text = { id: 'hari ke-{number}', en: 'day {number}' }
const MINUTES: Text = { id: '{minutes} menit dihitung', en: '{minutes} minutes counted' }
const PROVISIONAL: Text = {
  id: ' [sementara: keputusan hari libur tahun ini belum ada]',
  en: ' [provisional: the decree of this year is not on file]',
}

const reasonOf = ({ skipped, number, minutes }: ClockDay): Text => {
  if (skipped !== undefined) return SKIPPED[skipped]
  return fillText(number === undefined ? MINUTES : COUNTED, { number: number ?? 0, minutes: minutes ?? 0 })
}

const joined = (...parts: readonly Text[]): Text => ({
  id: parts.map(({ id }) => id).join(''),
  en: parts.map(({ en }) => en).join(''),
})

const plain = (text: string): Text => ({ id: text, en: text })
const NOTHING = plain('')

/** A day of an explanation as one line: the date, and why it counts or does not. */
export const dayText = (day: ClockDay): Text => {
  const weekday = WEEKDAYS[weekdayOf(dayOf(day.date))] as Text
  const { name = NOTHING, decree = '' } = day
  const reason = reasonOf(day)
  const told = {
    id: fillText(reason, { name: name.id, decree }).id,
    en: fillText(reason, { name: name.en, decree }).en,
  }
  return joined(plain(`${day.date} `), weekday, plain(', '), told, day.provisional ? PROVISIONAL : NOTHING)
}

/** A term in words: `14 hari kerja`, `14 working days`. */
export const termText = ({ count, unit }: ClockTerm): Text => {
  const { id, en } = UNITS[unit]
  return { id: `${count} ${id}`, en: `${count} ${en}${count === 1 ? '' : 's'}` }
}

/** A state of a clock in words. */
export const stateText = (state: ClockState): Text => STATES[state]

const PROVISIONAL_YEARS: Text = {
  id: 'SEMENTARA: keputusan hari libur {years} belum ada; hanya akhir pekan dan tanggal tetap yang dihitung libur.',
  en: 'PROVISIONAL: no decree for {years} on file; only weekends and fixed dates are taken as days off.',
}

/** The mark every provisional answer must be shown with; none where all decrees are on file. */
export const provisionalText = ({ provisional }: Pick<ClockReading, 'provisional'>): Text | undefined =>
  provisional.length === 0 ? undefined : fillText(PROVISIONAL_YEARS, { years: provisional.join(', ') })
