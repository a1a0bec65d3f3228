import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './run-selaras.ts'
import { runProcess } from './start-selaras.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const specs = new URL('../../../specs/schemas/', import.meta.url)

test('--version', async () => {
  expect(await runProcess(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  [['--help'], 'Perintah:\n  validate <skema>'],
  [['--help', '--lang', 'en'], 'Commands:\n  validate <schema>'],
  [['validate', '--help'], '--map <berkas>'],
  [['schema', '--help', '--lang=en'], '$ selaras schema <ls|show> [name]'],
  [['serve', '--help', '--lang=en'], '--port <port>      Port (default: 8080)'],
])('help: %j', async (words, expected) => {
  const { code, stdout, stderr } = await run(words)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(expected)
})

test('without a command: help, and exit 2', async () => {
  const { code, stdout } = await run([])
  expect(code).toBe(2)
  expect(stdout).toContain('Perintah:')
})

test.each([
  [['vlaidate', 'nik', '-'], 'Perintah "vlaidate" tidak dikenal. Maksud Anda "validate"? Lihat: selaras --help'],
  [['frobnicate'], 'Perintah "frobnicate" tidak dikenal. Lihat: selaras --help'],
  [['validate', 'nik', '-', '--fromat', 'json'], 'Pilihan --fromat tidak dikenal. Maksud Anda "--format"?'],
  [['validate', 'nik', '-', '--port', '1'], 'Pilihan --port tidak dikenal.'],
  [['serve', '--port'], 'Pilihan --port memerlukan satu nilai.'],
  [['serve', '--port', '1', '--port', '2'], 'Pilihan --port memerlukan satu nilai.'],
  [['serve', '--port', '99999'], 'Porta "99999" tidak sah.'],
  [['serve', 'now'], 'Tidak diperlukan: "now". Pemakaian: selaras serve'],
  [['validate', 'nik'], 'Belum lengkap: <berkas|folder|->. Pemakaian: selaras validate <skema> <...berkas|folder|->'],
  [['schema', 'lst'], 'Pilih: ls, show. Maksud Anda "ls"?'],
  [['schema', 'show'], 'Belum lengkap: <nama>.'],
  [['schema', 'show', 'nikk'], 'Skema "nikk" tidak ada. Maksud Anda "nik"?'],
  [['schema', 'ls', '--lang', 'fr'], 'Nilai "fr" untuk --lang tidak dikenal. Pilih: id, en.'],
])('refused with exit 2: %j', async (words, message) => {
  const { code, stdout, stderr } = await run(words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('words behind -- are files, whatever they look like', async () => {
  const { stderr } = await run(['validate', 'nik', '--', '--lang'])
  expect(stderr).toContain('Berkas "--lang" tidak ada.')
})

test('schema ls: name, kind and title in either language', async () => {
  const { code, stdout: indonesian } = await run(['schema', 'ls'])
  expect(code).toBe(0)
  expect(indonesian).toMatch(/^nik +format +Nomor Induk Kependudukan$/m)
  expect(indonesian).toMatch(/^complaint-status +daftar kode +/m)
  const english = (await run(['schema', 'ls', '--lang', 'en'])).stdout
  expect(english).toMatch(/^complaint-submission +resource +Complaint submission$/m)
  expect(english).toMatch(/^complaint-received +entry +/m)
})

test('schema ls names every published document, and show prints it byte for byte', async () => {
  const published = Object.keys(JSON.parse(readFileSync(new URL('index.json', specs), 'utf8')) as object)
  const listed = (await run(['schema', 'ls'])).stdout.trim().split('\n')
  const plain = (name = '') => name.replaceAll('-', '').toLowerCase()
  expect(listed.map((line) => plain(line.split(' ')[0])).sort()).toEqual(published.map(plain).sort())
  const { stdout } = await run(['schema', 'show', 'complaint-submission'])
  expect(stdout).toBe(readFileSync(new URL('ComplaintSubmission.json', specs), 'utf8'))
})
