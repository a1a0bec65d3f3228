import { once } from 'node:events'
import { afterAll, describe, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { run } from './run-selaras.ts'
import { runProcess, start } from './start-selaras.ts'

const complaint = {
  title: 'Lampu mati',
  description: 'Lampu jalan mati. '.repeat(20),
  channel: 'jaki',
  anonymous: true,
  confidential: false,
}
const good = JSON.stringify(complaint)
const bad = JSON.stringify({ ...complaint, warna: 1 })

/** Lines of which every hundredth is invalid, some are blank, and the last has no end. */
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => (at % 100 === 99 ? bad : at % 37 === 0 ? ' ' : good)).join('\n')

const folder = createFolder({
  // Larger than what is checked whole and without threads: three pieces.
  'large.ndjson': many(12_000),
  'list.json': `[\n${many(500)
    .replaceAll(/\n \n|^ \n/g, '\n')
    .trim()
    .replaceAll('\n', ',\n')}\n]`,
  'broken.csv': 'judul\nLampu\n"Mati',
  'map.json': JSON.stringify({ judul: '/title' }),
  ...Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`many/${at}.json`, at % 50 === 7 ? bad : good])),
})
afterAll(folder.remove)

const inFolder = { cwd: folder.path }
const asked = (words: string[]) => ['validate', 'complaint-submission', ...words]
const validate = (...words: string[]) => runProcess(asked(words), inFolder)
/** Without threads, and so without a process of its own. */
const validateAlone = (...words: string[]) => run(asked(words), inFolder)

describe.each(['text', 'json', 'sarif', 'junit'])('%s', (format) => {
  test('the report on one thread and on three is the same', async () => {
    const words = ['list.json', 'large.ndjson', 'many', 'large.ndjson', '--format', format]
    const [one, three] = await Promise.all([validateAlone(...words, '--jobs', '1'), validate(...words, '--jobs', '3')])
    expect(three).toEqual(one)
    expect(one.code).toBe(1)
    expect(one.stdout.match(/value\.unknown-field|warna/g)?.length ?? 0).toBeGreaterThan(100)
  }, 60_000)
})

test('line numbers go on through all pieces of a file, and begin anew with the next', async () => {
  const { stdout } = await validate('large.ndjson', 'large.ndjson', '--jobs', '2', '--format', 'json')
  const lines = JSON.parse(stdout).issues.map(({ line }: { line: number }) => line)
  const expected = Array.from({ length: 120 }, (_, at) => at * 100 + 100)
  expect(lines).toEqual([...expected, ...expected])
})

test('what was found before a file that breaks off is reported before it', async () => {
  const { code, stdout, stderr } = await validate('large.ndjson', 'broken.csv', '--map', 'map.json', '--jobs', '2')
  expect(code).toBe(2)
  expect(stderr).toContain('broken.csv:')
  expect(stdout.split('\n').filter((text) => text.startsWith('large.ndjson:'))).toHaveLength(120)
  expect(stdout).toContain('broken.csv:2: ')
})

const IN_THREAD = 'import{isMainThread,parentPort}from"node:worker_threads";if(!isMainThread)'

test.each([
  ['ends', 'process.exit(7)', 'exit 7'],
  ['throws', 'parentPort.postMessage=()=>{throw new Error("broken on purpose")}', 'broken on purpose'],
])('a thread that %s is an error, not a wait', async (_, crash, reason) => {
  const environment = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(IN_THREAD + crash)}` }
  const words = ['validate', 'complaint-submission', 'large.ndjson', '--jobs', '2', '--lang', 'en']
  const { code, stderr } = await runProcess(words, { ...inFolder, environment })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `selaras: A checking thread broke off (${reason}). Run again with --jobs 1.\n`,
  })
})

test('a line on a pipe is judged before the next one comes', async () => {
  const child = start(['validate', 'nik', '-'])
  child.stdin.write('"1"\n')
  const [first] = await once(child.stdout, 'data')
  child.stdin.end()
  expect(String(first)).toContain('-:1: ')
})

test.each(['0', '65', 'x', '1.5'])('--jobs %s is refused', async (count) => {
  const { code, stderr } = await validateAlone('many', '--jobs', count)
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `selaras: Banyak "${count}" untuk --jobs tidak sah. Pilih 1 sampai 64.\n`,
  })
})
