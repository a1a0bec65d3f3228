import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../workspace.ts'
import { atMost, type Row, rowOfPairs } from './measure.ts'
import { blocks, writeFolder, writeRows } from './ndjson-file.ts'

export interface NdjsonOptions {
  /** Rows of the file; a million unless told. */
  rows?: number
  /** Gigabytes to send through standard input besides; none unless told. */
  stream?: number
}

const AREA = 'ndjson'
const ROUNDS = 3
/** Files for ajv-cli's way and rows for Python: enough for a rate. */
const SAMPLE_FILES = 10_000
const SAMPLE_ROWS = 3_000
const MEGABYTE = 1_048_576
const PEERS = fileURLToPath(new URL('./ndjson-peers.ts', import.meta.url))
const PYTHON = '/usr/bin/python3'
const PEAK = 'process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))'
const program = (file: string) => [
  '--import',
  `data:text/javascript,${encodeURIComponent(PEAK)}`,
  join(root, 'packages/cli/bin/selaras.js'),
  ...['validate', 'service-request-submission', file, '--jobs', '2'],
]

const peakIn = (stderr: string) => Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024

/** Rows a second of a whole process, and what it said on stderr. */
const rate = (words: readonly string[], rows: number, expected: number) => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== expected) throw new Error(`${words.join(' ')} exited with ${status}: ${stderr}`)
  return { rate: (rows / (performance.now() - start)) * 1000, stderr: String(stderr) }
}

const peerRate = (which: string, path: string, rows: number) => rate([PEERS, which, path], rows, 0).rate

const PROGRAM = `
import json, sys, time
try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(3)
validator = Draft202012Validator(json.load(open(sys.argv[1])))
with open(sys.argv[2]) as file:
    lines = [next(file) for _ in range(int(sys.argv[3]))]
start = time.perf_counter()
for line in lines:
    list(validator.iter_errors(json.loads(line)))
print(len(lines) / (time.perf_counter() - start))
`

/** Rows a second of Python's jsonschema, its start not counted; `undefined` where it is not installed. */
const pythonRate = (path: string): number | undefined => {
  if (!existsSync(PYTHON)) return undefined
  const schema = join(root, 'specs/schemas/ServiceRequestSubmission.json')
  const { status, stdout } = spawnSync(PYTHON, ['-c', PROGRAM, schema, path, String(SAMPLE_ROWS)], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/** Peak memory, in MB, of a run that gets `gigabytes` through standard input as fast as it takes them. */
const streamed = async (gigabytes: number): Promise<number> => {
  const child = spawn(process.execPath, program('-'), { stdio: ['pipe', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const closed = once(child, 'close')
  const block = Buffer.from([...blocks(1_000)].join(''))
  for (let sent = 0; sent < gigabytes * 1024 * MEGABYTE; sent += block.length)
    if (!child.stdin.write(block)) await once(child.stdin, 'drain')
  child.stdin.end()
  await closed
  return peakIn(stderr)
}

const measure = (file: string, folder: string, rows: number): Row[] => {
  const ours: number[] = []
  const peaks: number[] = []
  const peers: Record<'parse' | 'ajv' | 'ajv-cli' | 'python', number[]> = {
    parse: [],
    ajv: [],
    'ajv-cli': [],
    python: [],
  }
  for (let round = 0; round < ROUNDS; round++) {
    const run = rate(program(file), rows, 1)
    ours.push(run.rate)
    peaks.push(peakIn(run.stderr))
    peers.parse.push(peerRate('parse', file, rows))
    peers.ajv.push(peerRate('ajv', file, rows))
    peers['ajv-cli'].push(peerRate('ajv-cli', folder, Math.min(SAMPLE_FILES, rows)))
    const python = pythonRate(file)
    if (python !== undefined) peers.python.push(python)
  }
  const row = (peer: keyof typeof peers, name: string, target: number | null): Row[] => {
    const pairs = peers[peer].map((figure, round) => [ours[round] as number, figure] as const)
    if (pairs.length === 0) console.error(`ndjson: skipped, not installed: ${name}`)
    return pairs.length === 0
      ? []
      : [rowOfPairs({ area: AREA, name, unit: ' rows/s', pairs, target, sense: 'at-least' })]
  }
  return [
    ...row('parse', `selaras validate, ${rows} rows of 1.2 KB, 2 threads, beside JSON.parse line by line on one`, 0.8),
    ...row('ajv-cli', "the same beside ajv-cli's work (a file a row, one process, its own start included)", 3),
    ...row('python', 'the same beside Python jsonschema (its start not counted)', 10),
    ...row('ajv', 'the same beside ajv line by line on one thread, without guard or texts', null),
    atMost({ area: AREA, name: 'peak resident memory of that', unit: ' MB', target: 250, ours: Math.max(...peaks) }),
  ]
}

/** The built program on a large file, beside what others do with its rows. */
export const ndjson = async ({ rows = 1_000_000, stream = 0 }: NdjsonOptions = {}): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  try {
    const file = join(folder, 'rows.ndjson')
    writeRows(file, rows)
    writeFolder(join(folder, 'files'), Math.min(SAMPLE_FILES, rows))
    const found = measure(file, join(folder, 'files'), rows)
    if (stream > 0) {
      const name = `peak resident memory of ${stream} GB through standard input`
      found.push(atMost({ area: AREA, name, unit: ' MB', target: 250, ours: await streamed(stream) }))
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
