import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'

const policy = fileURLToPath(new URL('../../../specs/policies/routing/purbalingga.json', import.meta.url))
const elements = 'requirements,procedure,time,fee,product,competence,behaviour,facilities,complaint-handling'
const all = (answer: number) =>
  elements
    .split(',')
    .map((element) => `"${element}":${answer}`)
    .join()
const complaint = {
  title: 'Jalan rusak',
  description: 'Parah.',
  channel: 'lapor',
  anonymous: true,
  confidential: false,
}
const small = (rules: string) => `{
  "id": "kecil", "title": { "id": "Kecil", "en": "Small" }, "source": "Contoh",
  "coordinator": "a.contoh.go.id",
  "agencies": [{ "id": "b.contoh.go.id", "name": { "id": "B", "en": "B" } }],
  "rules": [
    ${rules}
  ],
  "redirects": [], "maximumTransfers": 2,
  "escalation": [{ "to": "a.contoh.go.id", "name": { "id": "Koordinator", "en": "Coordinator" } }]
}`

const folder = createFolder({
  'words.json': JSON.stringify(complaint),
  'flood.json': JSON.stringify({ ...complaint, title: 'Banjir', category: 'flood' }),
  'nothing.json': JSON.stringify({ ...complaint, title: 'Usul' }),
  'invalid.json':
    '{\n  "title": "x",\n  "channel": "jaki",\n  "anonymous": "ya",\n  "confidential": false,\n  "description": "y"\n}',
  'unreachable.json': small(
    '{ "id": "a", "when": { "category": ["x"] }, "to": "b.contoh.go.id" },\n    { "id": "b", "when": { "category": ["x"] }, "to": "b.contoh.go.id" }',
  ),
  'stranger.yaml': 'id: kecil\ncoordinator: a.contoh.go.id\nwarna: biru\n',
  'answers.csv': `${elements},answeredOn\n4,4,4,4,4,4,4,4,4,13/03/2026\n3,3,3,5,3,3,3,3,3,\n2,2,2,2,2,2,2,2,2,2026-03-01\n`,
  'labels.csv':
    'Persyaratan;"Sistem, mekanisme, dan prosedur";Waktu penyelesaian;Biaya atau tarif;Produk spesifikasi jenis pelayanan;Kompetensi pelaksana;Perilaku pelaksana;Sarana dan prasarana;Penanganan pengaduan, saran, dan masukan\n4;4;4;4;4;4;4;4;4\n',
  'numbers.csv': 'U1,U2,U3\n4,4,4\n',
  'answers.ndjson': `{"answers":{${all(4)}},"answeredOn":"2026-03-13"}\n{${all(3)}}\n`,
  'bare.json': `{${all(4)},"U8":1}`,
  'map.json': '{"S":{"to":"/answers/requirements"}}',
  'array.json': `[{${all(4)}},{"answers":[4]},7]`,
  'empty.ndjson': '',
})
const inFolder = { cwd: folder.path }
afterAll(folder.remove)

const route = (...words: string[]) => run(['route', '--policy', policy, '--complaint', ...words], inFolder)

test('route: the agency by name, and the rule', async () => {
  expect(await route('words.json')).toEqual({
    code: 0,
    stdout: 'Dinas Pekerjaan Umum dan Penataan Ruang (dpupr.purbalinggakab.go.id), menurut aturan road-words\n',
    stderr: '',
  })
  const { stdout } = await route('nothing.json', '--lang', 'en')
  expect(stdout).toBe('Coordinator (dpmptsp.purbalinggakab.go.id), as the coordinator: no rule matches\n')
})

test('route --explain: why, and why not', async () => {
  const { stdout } = await route('flood.json', '--office-hours', 'yes', '--explain')
  expect(stdout).toContain('Aturan flood-after-hours tidak kena:\n  jam kerja: bukan di luar jam kerja\n')
  expect(stdout).toContain('Aturan flood kena:\n  kategori: flood\n')
  const night = await route('flood.json', '--office-hours', 'no', '--explain', '--lang', 'en')
  expect(night.stdout).toContain('Rule flood-after-hours matches:\n  category: flood\n  office hours: outside\n')
})

test('route --json: one object', async () => {
  const { code, stdout } = await route('words.json', '--json', '--asset', 'road.national, bridge')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    policy: 'purbalingga-2026',
    to: 'dpupr.purbalinggakab.go.id',
    rule: 'road-words',
    matched: [{ condition: 'words', matched: 'jalan rusak' }],
  })
  expect(JSON.parse((await route('nothing.json', '--json')).stdout)).toMatchObject({ rule: null, matched: [] })
})

test('route: an invalid complaint, by file and line, exit 1', async () => {
  const { code, stdout, stderr } = await route('invalid.json')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('invalid.json:4: /anonymous')
  const json = await route('invalid.json', '--json')
  expect(JSON.parse(json.stdout)).toMatchObject({ problems: [{ line: 4, pointer: '/anonymous' }] })
})

test.each([
  [
    ['--policy', 'unreachable.json', '--complaint', 'words.json'],
    'unreachable.json:7: /rules/1: Aturan "b" tidak pernah kena',
  ],
  [['--policy', 'stranger.yaml', '--complaint', 'words.json'], 'stranger.yaml:3: /warna: Isian "warna" tidak dikenal.'],
  [['--policy', 'none.json', '--complaint', 'words.json'], 'Berkas "none.json" tidak ada.'],
  [['--complaint', 'words.json'], 'Pilihan --policy wajib diisi.'],
  [['--policy', 'unreachable.json'], 'Pilihan --complaint wajib diisi.'],
  [['--policy', policy, '--complaint', 'words.json', '--office-hours', 'maybe'], 'Pilih: yes, no.'],
])('route, refused with exit 2: %j', async (words, message) => {
  const { code, stdout, stderr } = await run(['route', ...words], inFolder)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('survey: index, weighting, period; what is not counted is told by line, exit 1', async () => {
  const { code, stdout, stderr } = await run(['survey', 'answers.csv'], inFolder)
  expect(code).toBe(1)
  expect(stdout).toContain(
    'Indeks kepuasan masyarakat: 75.00 dari 100, mutu C (Kurang baik)\nResponden: 2; bobot: exact\n',
  )
  expect(stdout).toContain('Periode: 2026-03-01 sampai 2026-03-13\n')
  expect(stdout).toContain('  Waktu penyelesaian: 3.00\n')
  expect(stderr).toContain('answers.csv:3: /answers/fee (5): ')
  expect(stderr).toContain('1 jawaban tidak dihitung')
})

test.each([
  [
    'answers.ndjson',
    0,
    { index: 86.63, maximum: 99, weighting: 'rounded-0.11', respondents: 2, refused: 0, problems: [] },
  ],
  ['labels.csv', 0, { index: 99, respondents: 1 }],
  ['array.json', 1, { index: 99, respondents: 1, refused: 2, problems: [{ item: 2 }, { item: 3 }] }],
  ['bare.json', 1, { refused: 1, problems: [{ issues: [{ pointer: '/U8', rule: 'survey.element' }] }] }],
])('survey --json: %s', async (file, code, expected) => {
  const result = await run(['survey', file, '--weighting', 'rounded-0.11', '--json'], inFolder)
  expect(JSON.parse(result.stdout)).toMatchObject(expected)
  expect(result.code).toBe(code)
})

test('survey: from standard input', async () => {
  const { code, stdout } = await run(['survey', '-', '--lang', 'en'], { input: `{${all(4)}}\n` })
  expect(code).toBe(0)
  expect(stdout).toContain('Index of satisfaction: 100.00 of 100, grade A (Very good)\n')
})

test.each([
  [['numbers.csv'], 'tidak punya kolom requirements, procedure'],
  [['empty.ndjson'], 'Tidak ada jawaban yang dapat dihitung'],
  [['none.csv'], 'Berkas "none.csv" tidak ada.'],
  [['numbers.csv', '--map', 'map.json'], 'Kolom "S" pada peta tidak ada'],
  [['answers.csv', '--weighting', '0.11'], 'Pilih: exact, rounded-0.11.'],
])('survey, refused with exit 2: %j', async (words, message) => {
  const { code, stdout, stderr } = await run(['survey', ...words], inFolder)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('nik: explained, and masked', async () => {
  const { code, stdout } = await run(['nik', '9901015708900001', '--on', '2026-03-13'])
  expect(code).toBe(0)
  expect(stdout).toBe(
    '99************01: wilayah 99.01.01 tidak ada dalam daftar; mungkin wilayah lama, cocokkan dengan KTP; lahir 1990-08-17; perempuan; nomor urut ****\n',
  )
})

test('nik --show --json: whole, the century settled by the day', async () => {
  const words = ['nik', '9901011708260001', '--show', '--json', '--on']
  const numbers = async (on: string) => JSON.parse((await run([...words, on])).stdout).numbers
  expect(await numbers('2026-08-16')).toMatchObject([
    { number: '9901011708260001', valid: true, birthDate: '1926-08-17', sex: 'male', serial: '0001' },
  ])
  expect(await numbers('2026-08-17')).toMatchObject([
    { birthDate: '2026-08-17', warnings: [{ rule: 'nik.region-unknown' }] },
  ])
})

test('nik: one that is none, exit 1, and its digits nowhere', async () => {
  const { code, stdout, stderr } = await run(['nik', '9901015708900001', '990101570890', '--lang', 'en'])
  expect(code).toBe(1)
  expect(stdout).toContain('99********90: A NIK has 16 digits.')
  expect(stdout + stderr).not.toMatch(/[0-9]{5}/)
})

test('nik: a day that is none', async () => {
  const { code, stderr } = await run(['nik', '9901015708900001', '--on', '13-03-2026'])
  expect([code, stderr]).toEqual([2, 'selaras: Hari "13-03-2026" tidak sah. Tulis TTTT-BB-HH.\n'])
})
