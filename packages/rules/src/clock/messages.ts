import type { Text } from '@selaras/schemas'
import { type Issue, pointerOf } from '@selaras/schemas/problem'

interface Message {
  message: Text
  hint: Text
}

const say = (id: string, idHint: string, en: string, enHint: string): Message => ({
  message: { id, en },
  hint: { id: idHint, en: enHint },
})

/** What a person reads when clock data is refused. */
// biome-ignore format: one line a rule reads as the table it is.
export const clockProblems = {
  'clock.term-shape': say('Jangka waktu "{value}" tidak dapat dibaca.', 'Tulis misalnya 14 hari kerja, 30 hari kalender, 3 jam kerja, 24 jam, atau 3×24 jam.', 'The term "{value}" cannot be read.', 'Write for example 14 working days, 30 calendar days, 3 working hours, 24 hours or 3×24 hours.'),
  'clock.term-unit': say('Jangka waktu "{value}" tidak menyebut jenis hari.', 'Tulis hari kerja atau hari kalender.', 'The term "{value}" does not say which days.', 'Write working days or calendar days.'),
  'clock.term-count': say('Jangka waktu "{value}" di luar batas.', 'Pilih 1 sampai {maximum}.', 'The term "{value}" is out of range.', 'Choose 1 to {maximum}.'),
  'clock.hours-order': say('Jam kantor tidak berurutan.', 'Urutkan dari pagi; tiap rentang tutup setelah buka dan sebelum rentang berikutnya, contoh ["08:00-12:00", "13:00-16:00"].', 'The office hours are out of order.', 'Order them from the morning; each span closes after it opens and before the next, such as ["08:00-12:00", "13:00-16:00"].'),
  'clock.hours-none': say('Kebijakan ini tidak memiliki hari kerja.', 'Isi jam kantor paling sedikit satu hari.', 'The policy has no working day.', 'Give at least one weekday office hours.'),
  'clock.entry-unknown': say('Catatan "{value}" tidak dikenal standar.', 'Pakai nama catatan standar, contoh service-request.accepted; daftarnya: selaras schema ls.', 'The standard has no entry "{value}".', 'Use an entry of the standard, such as service-request.accepted; list them with: selaras schema ls.'),
  'clock.id-repeated': say('Kode "{value}" muncul dua kali.', 'Beri tiap jangka waktu kode sendiri.', 'The id "{value}" stands twice.', 'Give every clock its own id.'),
  'clock.day-year': say('Tanggal {value} bukan dalam tahun kalender ini.', 'Pindahkan ke berkas tahunnya, atau perbaiki tahunnya.', 'The day {value} is not in the year of this calendar.', 'Move it to the file of its year, or correct the year.'),
  'clock.day-repeated': say('Tanggal {value} muncul dua kali.', 'Sisakan satu.', 'The day {value} stands twice.', 'Keep one.'),
  'clock.calendar-unknown': say('Kalender "{value}" tidak ada.', 'Pakai kalender {known}, atau muat berkas kalender itu.', 'There is no calendar "{value}".', 'Use the calendar {known}, or load the file of the other.'),
  'clock.year-missing': say('Keputusan hari libur {year} belum ada, dan mode ketat menolak hitungan sementara.', 'Tambahkan {file} sesuai keputusan tahun itu, atau matikan mode ketat.', 'The decree of {year} is not on file, and strict refuses a provisional answer.', 'Add {file} from the decree of that year, or turn strict off.'),
  'clock.range': say('Waktu di luar kalender: hanya tahun 2000 sampai 2099.', 'Periksa tahun mulai dan panjang jangka waktu.', 'The time is outside the calendar: only the years 2000 to 2099.', 'Check the year it starts in and the length of the term.'),
} satisfies Record<string, Message>

/** Rules that clock data or a clock can break. */
export type ClockRuleId = keyof typeof clockProblems

type Parameters = Readonly<Record<string, string | number>>

const fill = (text: string, parameters: Parameters) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]).slice(0, 200))

export const fillText = ({ id, en }: Text, parameters: Parameters): Text => ({
  id: fill(id, parameters),
  en: fill(en, parameters),
})

/** An issue of a clock rule at a place of the data. */
export const issue = (rule: ClockRuleId, path: readonly PropertyKey[], parameters: Parameters = {}): Issue => {
  const { message, hint } = clockProblems[rule]
  return { pointer: pointerOf(path), rule, message: fillText(message, parameters), hint: fillText(hint, parameters) }
}

/** Reports an issue on a zod check; `readData` reads it back and puts it in its place. */
export const breaks = (broken: Issue, input: unknown, path: PropertyKey[] = []) => ({
  code: 'custom' as const,
  input,
  path,
  params: { broken },
})
