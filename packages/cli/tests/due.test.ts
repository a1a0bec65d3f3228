import { readFileSync } from 'node:fs'
import { afterAll, expect, it, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'

const FIVE = readFileSync(new URL('../../../specs/policies/clock/five-day-week.json', import.meta.url), 'utf8')
const folder = createFolder({
  'kebijakan.json': FIVE.replace('"source"', '"startDay": "count",\n  "source"'),
  'kebijakan.yaml':
    'id: loket\ntitle: { id: Loket, en: Counter }\nsource: Contoh\ncalendar: ID\nzone: Asia/Makassar\nofficeHours:\n  monday: ["08:00-15:00"]\n',
  'salah.json': FIVE.replace('"08:00-12:00"', '"12:00-08:00"'),
  'timor.json': FIVE.replace('"ID"', '"TL"'),
})
afterAll(folder.remove)

const due = (...words: string[]) => run(['due', ...words], { cwd: folder.path })
const FROM = ['--from', '2026-03-13T10:00:00+07:00']
const TERM = ['--term', '14 working days']

test('the due moment, in the zone of the policy', async () => {
  expect(await due(...TERM, ...FROM)).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'Jatuh tempo: 2026-04-10T16:30:00+07:00\nKebijakan: Lima hari kerja, Senin sampai Jumat (five-day-week), zona Asia/Jakarta\n',
  })
})

test('--json prints one object', async () => {
  const { code, stdout } = await due('--term', '3×24 jam', ...FROM, '--json')
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    {
      term: '72 hours',
      policy: 'five-day-week',
      zone: 'Asia/Jakarta',
      from: '2026-03-13T10:00:00+07:00',
      due: '2026-03-16T10:00:00+07:00',
      dueDate: '2026-03-16',
      provisional: [],
    },
  ])
})

test('--explain tells of each day, in text and in JSON', async () => {
  const text = await due(...TERM, ...FROM, '--explain', '--lang', 'en')
  expect(text.stdout).toContain(
    '  2026-03-18 Wednesday, skipped: joint leave Nyepi, Day of Silence (SKB 1497/2025, 2/2025, 5/2025)\n',
  )
  expect(text.stdout.trimEnd().endsWith('2026-04-10 Friday, day 14')).toBe(true)
  const { days } = JSON.parse((await due(...TERM, ...FROM, '--explain', '--json')).stdout)
  expect(days).toHaveLength(29)
  expect(days.at(-1)).toEqual({
    ...{ date: '2026-04-10', number: 14 },
    text: { id: '2026-04-10 Jumat, hari ke-14', en: '2026-04-10 Friday, day 14' },
  })
})

test('a provisional answer is marked', async () => {
  const late = ['--from', '2026-12-23T10:00:00Z']
  const { stdout } = await due(...TERM, ...late, '--lang', 'en')
  expect(stdout).toContain('PROVISIONAL: no decree for 2027 on file')
  expect(JSON.parse((await due(...TERM, ...late, '--json')).stdout).provisional).toEqual([2027])
})

it.each([
  [['--zone', 'WIT'], '2026-04-10T16:30:00+09:00'],
  [['--zone', 'Asia/Makassar'], '2026-04-10T16:30:00+08:00'],
  [['--policy', 'six-day-week'], '2026-04-07T14:00:00+07:00'],
  [['--policy', 'kebijakan.json'], '2026-04-09T16:00:00+07:00'],
  [['--policy', './kebijakan.yaml', '--zone', 'wita'], '2026-06-29T15:00:00+08:00'],
])('%j', async (words, expected) => {
  expect(JSON.parse((await due(...TERM, ...FROM, ...words, '--json')).stdout).due).toBe(expected)
})

it.each<[string[], string]>([
  [FROM, 'Pilihan --term wajib diisi. Lihat: selaras due --help'],
  [TERM, 'Pilihan --from wajib diisi.'],
  [['--term', '14 hari', ...FROM], 'tidak menyebut jenis hari. Tulis hari kerja atau hari kalender.'],
  [['--term', '14 hari', ...FROM, '--lang', 'en'], 'does not say which days. Write working days or calendar days.'],
  [[...TERM, '--from', '2026-03-13T10:00:00'], 'Waktu tanpa zona. Tambahkan +07:00 (WIB)'],
  [[...TERM, '--from', '1999-03-13T10:00:00Z'], 'hanya tahun 2000 sampai 2099'],
  [[...TERM, '--from', '2026-12-23T10:00:00Z', '--strict'], 'Tambahkan specs/calendars/id-2027.json'],
  [[...TERM, ...FROM, '--zone', 'WIC'], 'Maksud Anda "WIB"?'],
  [[...TERM, ...FROM, '--policy', 'six-dayweek'], 'Maksud Anda "six-day-week"?'],
  [[...TERM, ...FROM, '--policy', 'constructor'], 'Kebijakan "constructor" tidak ada.'],
  [[...TERM, ...FROM, '--policy', './tiada.json'], 'Berkas "./tiada.json" tidak ada.'],
  [[...TERM, ...FROM, '--policy', 'salah.json'], 'salah.json:8: /officeHours/monday: Jam kantor tidak berurutan.'],
  [[...TERM, ...FROM, '--policy', 'timor.json'], 'timor.json:5: /calendar: Kalender "TL" tidak ada.'],
])('refused with exit 2: %j', async (words, message) => {
  const { code, stdout, stderr } = await due(...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})
