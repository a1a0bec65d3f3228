import { execFile } from 'node:child_process'
import { chmodSync, globSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { createFiles } from '../src/generate/create-files.ts'
import { findingText } from '../src/generate/finding-text.ts'
import type { Finding } from '../src/generate/source/findings.ts'
import { writeFiles } from '../src/generate/write-files.ts'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'

const fixtures = fileURLToPath(new URL('./__fixtures__/openapi', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const named = (pattern: string) => globSync(pattern, { cwd: fixtures }).sort()

const folder = createFolder()
afterAll(folder.remove)

/** What the command does, without the time a process takes. */
const generated = async (name: string) => {
  const { findings, files } = await createFiles(join(fixtures, name))
  return { ...findings, files: await writeFiles(join(folder.path, name), files, false) }
}

/** What a document says of itself, after `#!`: place, pointer, rule. */
const said = (name: string) =>
  [...readFileSync(join(fixtures, name), 'utf8').matchAll(/^#! (.+)$/gm)].map(([, line]) => line).sort()
const line = ({ line, column, pointer, rule }: Finding) => `${line}:${column} ${pointer || '/'} ${rule}`

test.each(named('refused/*.yaml'))('%s: every problem at its place, nothing written', async (name) => {
  const { faults, files } = await generated(name)
  expect(faults.map(line).sort()).toEqual(said(name))
  expect(files).toEqual([])
  for (const fault of faults) expect(findingText('id', fault)).not.toBe(findingText('en', fault))
})

test.each([...named('repaired/*.yaml'), 'nasty.yaml', 'desk.yaml'])(
  '%s: every repair said, and in the head of the files',
  async (name) => {
    const { faults, repairs, files } = await generated(name)
    expect(repairs.map(line).sort()).toEqual(said(name))
    expect({ faults, files: files.length }).toEqual({ faults: [], files: 2 })
    for (const { path } of files) {
      const [, head = ''] = readFileSync(path, 'utf8').split('repaired while reading:\n', 2)
      expect(head.slice(0, head.indexOf('*/')).match(/^ \* -/gm)?.length ?? 0).toBe(repairs.length)
    }
  },
)

test('a symbolic link does not lead out of the folder either', async () => {
  const files = createFolder({
    'secret.yaml': 'a: 1',
    'api/api.yaml': 'openapi: 3.1.0\npaths:\n  /a: { $ref: link.yaml }\n',
  })
  symlinkSync(join(files.path, 'secret.yaml'), join(files.path, 'api/link.yaml'))
  const { findings } = await createFiles(join(files.path, 'api/api.yaml'))
  files.remove()
  expect(findings.faults.map(line)).toContain('3:3 /paths/~1a error.generate-outside')
})

interface Report {
  operations: number
  files: { path: string; state: string }[]
  repairs: { rule: string; line: number; message: { id: string; en: string } }[]
  problems: { rule: string; file: string; line: number; message: { id: string; en: string } }[]
}

test('--json is one object, whatever happens', async () => {
  const go = async (document: string, output: string) => {
    const words = ['generate', document, '-o', join(folder.path, output), '--json']
    const { code, stdout, stderr } = await run(words, { cwd: fixtures })
    expect(stderr).toBe('')
    return { code, report: JSON.parse(stdout) as Report }
  }
  const written = await go('repaired/unnamed.yaml', 'json')
  expect(written).toMatchObject({ code: 0, report: { operations: 4, problems: [] } })
  expect(written.report.files.map(({ state }) => state)).toEqual(['written', 'written'])
  expect(written.report.repairs).toHaveLength(said('repaired/unnamed.yaml').length)
  const refused = await go('refused/swagger.yaml', 'none')
  expect(refused).toMatchObject({
    code: 2,
    report: { files: [], problems: [{ rule: 'error.generate-swagger', line: 1 }] },
  })
  const missing = await go('none.yaml', 'none')
  expect(missing).toMatchObject({ code: 2, report: { problems: [{ rule: 'error.file-missing', file: 'none.yaml' }] } })
  expect(missing.report.problems[0]?.message.id).toContain('none.yaml')
}, 60_000)

test('people read the same, with the remedy, in their language', async () => {
  const words = ['generate', join(fixtures, 'refused/remote-ref.yaml'), '-o', join(folder.path, 'none')]
  const indonesian = await run(words)
  expect(indonesian).toMatchObject({ code: 2, stdout: '' })
  expect(indonesian.stderr).toMatch(/^remote-ref\.yaml:12:15: .*tidak diunduh\. Bundel dahulu/)
  const english = await run([...words, '--lang', 'en'])
  expect(english.stderr).toContain('not fetched. Bundle first')
})

test('the same document gives the same bytes, and --check says when they are stale', async () => {
  const files = createFolder({ 'api.yaml': readFileSync(join(fixtures, 'desk.yaml'), 'utf8') })
  const words = ['generate', 'api.yaml', '-o', 'client']
  const go = (...more: string[]) => run([...words, ...more], { cwd: files.path })
  const read = () => ['client', 'types'].map((name) => readFileSync(join(files.path, 'client', `${name}.ts`), 'utf8'))
  const missing = await go('--check')
  expect(missing).toMatchObject({ code: 1, stdout: '' })
  expect(missing.stderr).toContain('client.ts usang')
  expect(await go()).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('9 operasi ditulis') })
  const first = read()
  expect(await go('--lang', 'en')).toMatchObject({ code: 0, stdout: expect.stringContaining('is up to date') })
  expect(await go('--check')).toMatchObject({ code: 0, stderr: '' })
  expect(read()).toEqual(first)
  writeFileSync(join(files.path, 'client/types.ts'), `${first[1]}// x`)
  const stale = await go('--check')
  expect(stale).toMatchObject({ code: 1, stderr: expect.stringMatching(/^client\/types\.ts usang.*\n$/) })
  writeFileSync(join(files.path, 'client/types.ts'), 'export const mine = 1\n')
  expect(await go()).toMatchObject({ code: 2, stderr: expect.stringContaining('tidak ditimpa') })
  files.remove()
}, 60_000)

const unusable: [string, string | Uint8Array, RegExp][] = [
  ['empty.yaml', '', /empty\.yaml" kosong/],
  ['binary.json', new Uint8Array([0xff, 0xd8, 0]), /bukan teks UTF-8/],
  ['twice.yaml', 'openapi: 3.1.0\npaths: {}\nopenapi: 3.0.3\n', /twice\.yaml:3:1: kunci openapi tertulis dua kali/],
  ['tab.yaml', 'openapi: 3.1.0\npaths:\n\t/a: {}\n', /tab\.yaml:3:1: .*tab/],
  ['indent.yaml', 'openapi: 3.1.0\ninfo: a\n  title: b\n', /indent\.yaml:2:7: jorokan/],
  ['broken.json', '{"openapi": "3.1.0", "paths": {', /broken\.json:1:\d+: bukan JSON/],
  ['list.json', '[1, 2]', /list\.json:1:1: .*bukan dokumen OpenAPI/],
]

test.each(unusable)('%s is refused in one line', async (name, content, message) => {
  const files = createFolder()
  writeFileSync(join(files.path, name), content)
  const { code, stdout, stderr } = await run(['generate', name, '-o', 'x'], { cwd: files.path })
  files.remove()
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a folder, a missing file, no output folder, an output folder nobody may write to', async () => {
  const files = createFolder({ 'api.yaml': readFileSync(join(fixtures, 'desk.yaml'), 'utf8'), closed: '' })
  const go = async (...words: string[]) => (await run(['generate', ...words], { cwd: files.path })).stderr
  expect(await go('.', '-o', 'x')).toContain('adalah folder')
  expect(await go('apii.yaml', '-o', 'x')).toContain('Maksud Anda "api.yaml"?')
  expect(await go('api.yaml')).toContain('-o src/klien')
  expect(await go('api.yaml', '-o', 'closed')).toMatch(/selaras: .*closed/)
  chmodSync(files.path, 0o500)
  if (process.getuid?.() !== 0) expect(await go('api.yaml', '-o', 'x')).toContain('tidak dapat ditulisi')
  chmodSync(files.path, 0o700)
  files.remove()
}, 60_000)

const USE = `import { createClient as desk, isApiError } from './desk.yaml/client.js'
import { createClient as nasty } from './nasty.yaml/client.js'
import { createClient as views } from './repaired/views.yaml/client.js'
const client = desk({ auth: { desk: async () => ({ username: 'a', password: 'b' }) } })
// @ts-expect-error the name is required
client.tickets.open({ body: {} })
// @ts-expect-error a query parameter nobody declared
client.tickets.read({ path: { id: 'a', page: [1] }, query: { other: 1 } })
try {
  const seen: { url: string } = await client.tickets.read({ path: { id: 'a', page: [1] }, timeout: false })
  const nothing: undefined = await client.tickets.clear()
  const file: Blob = await client.files.download({ signal: new AbortController().signal })
  const animal = await nasty({ variables: { daerah: 'banyumas' } })['日本語É']._1stThingsFirst({ path: { id: '1' } })
  const barks: number | boolean | undefined = animal.jenis === 'anjing' ? animal.gonggong : animal.meong
  const kelompok = { judul: 'a' }
  const akun = await views().akun.buat({ body: { nama: 'a', kataSandi: 'b', kelompok, atasan: { nama: 'c', kataSandi: 'd', kelompok } } })
  const [nomor, jumlah]: [string, number | undefined] = [akun.nomor, akun.atasan?.kelompok.jumlah]
  // @ts-expect-error nobody is answered what is write-only
  console.log(nomor, jumlah, akun.kataSandi)
  // @ts-expect-error nobody sends what is read-only
  await views().akun.buat({ body: { nama: 'a', kataSandi: 'b', kelompok, dibuat: 'c' } })
  // @ts-expect-error not even further down
  await views().akun.buat({ body: { nama: 'a', kataSandi: 'b', kelompok: { judul: 'a', jumlah: 1 } } })
  // @ts-expect-error what is only sent keeps its name, and what is required in it
  await views().akun.ganti({ body: {} })
  const [first] = await views().akun.ganti({ body: { lama: 'a' } })
  console.log(first?.jumlah, first?.judul)
  console.log(seen.url, nothing, file.size, barks)
} catch (error) {
  if (isApiError(error, 'tickets.read') && error.status === 404) console.log(error.body.title)
  // @ts-expect-error the other errors are texts
  if (isApiError(error, 'tickets.read') && error.status === 400) console.log(error.body.title)
}
`

test('all of it compiles under the strictest settings, and only what the document allows', async () => {
  mkdirSync(join(folder.path, 'node_modules'))
  symlinkSync(realpathSync(join(root, 'packages/cli/node_modules/ky')), join(folder.path, 'node_modules/ky'))
  const strict = ['noUncheckedIndexedAccess', 'exactOptionalPropertyTypes', 'noUnusedLocals', 'noUnusedParameters']
  const more = ['erasableSyntaxOnly', 'verbatimModuleSyntax', 'noPropertyAccessFromIndexSignature', 'noImplicitReturns']
  const compilerOptions = {
    ...Object.fromEntries([...strict, ...more].map((name) => [name, true])),
    ...{ strict: true, module: 'nodenext', target: 'es2023', lib: ['es2023'], types: ['node'], noEmit: true },
    typeRoots: [join(root, 'node_modules/@types')],
  }
  writeFileSync(join(folder.path, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder.path, 'use.ts'), USE)
  writeFileSync(join(folder.path, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const output = await new Promise((resolve) =>
    execFile(process.execPath, [tsc, '-p', folder.path], (_, stdout) => resolve(stdout)),
  )
  expect(output).toBe('')
  const written = globSync('**/client.ts', { cwd: folder.path, exclude: (path) => basename(path) === 'node_modules' })
  expect(written.length).toBeGreaterThanOrEqual(named('repaired/*.yaml').length + 2)
}, 60_000)
