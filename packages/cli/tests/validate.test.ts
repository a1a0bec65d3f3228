import { ComplaintSubmission } from '@selaras/schemas'
import { explain } from '@selaras/schemas/problem'
import { afterAll, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'

const complaint = {
  title: 'Lampu mati',
  description: 'Lampu jalan mati.',
  channel: 'jaki',
  anonymous: true,
  confidential: false,
}
const broken = {
  ...complaint,
  anonymous: false,
  reporter: { identity: { nik: '990101570890001', name: 'Siti Contoh' } },
}
const line = JSON.stringify

const folder = createFolder({
  'one.json': JSON.stringify(broken, null, 2),
  'good.ndjson': `${line(complaint)}\n\n${line(complaint)}\n`,
  'bad.ndjson': `${line(complaint)}\n${line(broken)}\n{"title":\n${line({ ...complaint, warna: 1 })}`,
  'list.json': `\uFEFF[\n${line(complaint)},\n${line(broken)}\n]\n`,
  'deep/inside/good.ndjson': `${line(complaint)}\n`,
  'deep/bad.json': line(broken),
  'empty/readme.txt': '',
  'blank.ndjson': '\n\n',
  'table.csv': 'jk;judul;isi;kanal\r\n;Lampu;"Mati; sejak\r\nkemarin";JAKI\r\nYA;;Gelap;x\r\n',
  'comma.csv': 'judul,isi,kanal,jk\nLampu,Mati,JAKI,YA\n',
  'open.csv': 'judul,isi,kanal,jk\n"Lampu,Mati,JAKI,YA\n',
  'map.json': line({
    judul: '/title',
    isi: '/description',
    kanal: { to: '/channel', values: { JAKI: 'jaki' } },
    jk: { to: '/anonymous', values: { YA: true } },
  }),
  'bad-map.json': line({ judul: 'title', isi: { to: '/description', als: 'date' } }),
  'clash.json': line({ judul: '/place', isi: '/place/address' }),
})
afterAll(folder.remove)

const validate = (...words: string[]) => run(['validate', ...words], { cwd: folder.path })

test('all valid: exit 0 and one line', async () => {
  expect(await validate('complaint-submission', 'good.ndjson')).toEqual({
    code: 0,
    stdout: '2 data diperiksa: semua sah.\n',
    stderr: '',
  })
})

test('text output in Indonesian', async () => {
  const { code, stdout } = await validate('complaint-submission', 'bad.ndjson')
  expect(code).toBe(1)
  expect(stdout).toBe(
    `bad.ndjson:2: /reporter/identity/nik (99***********01): NIK harus 16 angka. Periksa angka yang kurang atau lebih pada KTP. [nik.length]
bad.ndjson:3: /: Bukan JSON yang sah. Periksa tanda kutip, koma, dan kurung di dekat posisi 9. [json.syntax]
bad.ndjson:4: /warna: Isian "warna" tidak dikenal. Hapus, atau pindahkan ke extensions di bawah identitas peserta Anda. [value.unknown-field]
4 data diperiksa: 3 tidak sah, 3 hal harus diperbaiki.
`,
  )
})

test('text output in English, asked by the option or by the terminal', async () => {
  const expected = {
    code: 1,
    stderr: '',
    stdout: `list.json:3#2: /reporter/identity/nik (99***********01): A NIK has 16 digits. Look for the missing or extra digit on the card. [nik.length]
2 values checked: 1 invalid, 1 things to mend.
`,
  }
  expect(await validate('ComplaintSubmission', 'list.json', '--lang', 'en')).toEqual(expected)
  const environment = { LANG: 'en_GB.UTF-8' }
  expect(await run(['validate', 'ComplaintSubmission', 'list.json'], { cwd: folder.path, environment })).toEqual(
    expected,
  )
})

test('a line says what explain says', async () => {
  const result = ComplaintSubmission.safeParse(broken)
  const said = result.success ? '' : explain(result.error, 'id', broken)
  expect((await validate('complaint_submission', 'one.json')).stdout).toContain(`one.json:1: ${said}\n`)
})

test('a folder means every data file in it', async () => {
  const { code, stdout } = await validate('complaint-submission', 'deep')
  expect(code).toBe(1)
  expect(stdout).toContain('bad.json:1: /reporter/identity/nik')
  expect(stdout).toContain('2 data diperiksa: 1 tidak sah')
})

test.each([
  ['NDJSON', '"9901015708900001"\n"1"\n', '-:2: / (1): '],
  ['an array', ' [ "9901015708900001",\n\n "1" ]', '-:3#2: / (1): '],
  ['one value', '\uFEFF"1"', '-:1: / (1): '],
])('standard input: %s', async (_, input, expected) => {
  const { code, stdout } = await run(['validate', 'nik', '-'], { input })
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining(expected) })
})

test('CSV through a field map: semicolons, quoted line ends, values of other types', async () => {
  const { code, stdout } = await validate('complaint-submission', 'table.csv', '--map', 'map.json')
  expect(code).toBe(1)
  const places = stdout.split('\n').map((text) => text.split(' ').slice(0, 2).join(' '))
  expect(places).toEqual([
    'table.csv:3: /anonymous:',
    'table.csv:3: /confidential:',
    'table.csv:4: /title:',
    'table.csv:4: /confidential:',
    '2 data',
    '',
  ])
})

test.each([
  [['complaint-submision', 'one.json'], 'Skema "complaint-submision" tidak ada. Maksud Anda "complaint-submission"?'],
  [['nik', 'on.json'], 'Berkas "on.json" tidak ada. Maksud Anda "one.json"?'],
  [['nik', 'one.json', 'missing/none.json'], 'Berkas "missing/none.json" tidak ada.'],
  [['nik', 'empty'], 'Folder "empty" tidak memuat berkas'],
  [['nik', 'blank.ndjson'], 'Tidak ada data untuk diperiksa di blank.ndjson.'],
  [['nik', 'table.csv'], '"table.csv" adalah CSV; tunjukkan arti kolomnya dengan --map peta.json.'],
  [['nik', 'table.csv', '--map', 'no-map.json'], 'Berkas "no-map.json" tidak ada.'],
  [['nik', 'table.csv', '--map', 'bad-map.json'], '/judul (title): Bentuk nilai tidak sesuai.'],
  [['nik', 'table.csv', '--map', 'bad-map.json'], '/isi/als: Isian "als" tidak dikenal.'],
  [['nik', 'table.csv', '--map', 'clash.json'], 'Peta "clash.json": kolom "judul" dan "isi" menuju tempat yang sama'],
  [['nik', 'comma.csv', '--map', 'one.json'], '/title'],
  [['nik', 'open.csv', '--map', 'map.json'], 'open.csv:'],
  [
    ['nik', 'one.json', '--format', 'yaml'],
    'Nilai "yaml" untuk --format tidak dikenal. Pilih: text, json, sarif, junit.',
  ],
])('unusable: %j', async (words, message) => {
  const { code, stdout, stderr } = await validate(...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('selaras: ')
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/\n\s+at /)
})

test('a column the table does not have', async () => {
  const table = createFolder({ 'a.csv': 'judl,isi\nx,y\n', 'map.json': line({ judul: '/title' }) })
  const { code, stderr } = await run(['validate', 'complaint-submission', 'a.csv', '--map', 'map.json'], {
    cwd: table.path,
  })
  table.remove()
  expect(code).toBe(2)
  expect(stderr).toBe(
    'selaras: Kolom "judul" pada peta tidak ada di "a.csv". Maksud Anda "judl"? Kolom yang ada: judl, isi.\n',
  )
})

const report = async (format: string) => {
  const { code, stdout } = await validate('complaint-submission', 'bad.ndjson', 'good.ndjson', '--format', format)
  expect(code).toBe(1)
  return stdout
}

test('JSON report', async () => {
  const { issues, ...rest } = JSON.parse(await report('json'))
  expect(rest).toEqual({
    version: expect.any(String),
    schema: 'ComplaintSubmission',
    totals: { files: ['bad.ndjson', 'good.ndjson'], values: 6, invalid: 3, issues: 3, complete: true },
  })
  expect(issues[0]).toMatchObject({
    file: 'bad.ndjson',
    line: 2,
    pointer: '/reporter/identity/nik',
    rule: 'nik.length',
  })
  expect(issues[0].message.en).toBe('A NIK has 16 digits.')
})

test('SARIF report', async () => {
  const { version, runs } = JSON.parse(await report('sarif'))
  expect(version).toBe('2.1.0')
  expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
    'nik.length',
    'json.syntax',
    'value.unknown-field',
  ])
  expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'bad.ndjson' },
    region: { startLine: 2 },
  })
})

test('JUnit report', async () => {
  const text = await report('junit')
  expect(text).toContain('<testsuite name="selaras.ComplaintSubmission" tests="2" failures="1" errors="0">')
  expect(text).toContain('<testcase name="good.ndjson" classname="selaras.ComplaintSubmission"/>')
  expect(text).toContain('<failure message="3">bad.ndjson:2: ')
  expect(text).toContain('Isian &quot;warna&quot; tidak dikenal.')
})

test('a report that cannot be finished is still a document, and says so', async () => {
  const { code, stdout } = await validate('nik', 'open.csv', '--map', 'map.json', '--format', 'json')
  expect(code).toBe(2)
  expect(JSON.parse(stdout).totals.complete).toBe(false)
})

test('personal numbers never appear, control characters never act', async () => {
  const input = line({ ...broken, reporter: { ...broken.reporter, '\u001b[31mx': 1, '9901015708900001': 1 } })
  const { stdout } = await run(['validate', 'complaint-submission', '-'], { input })
  expect(stdout).toContain('\\u001b[31mx')
  expect(stdout).not.toContain('\u001b')
  expect(stdout).not.toMatch(/[0-9]{8}/)
})
