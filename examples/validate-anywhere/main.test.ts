import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const read = (relative: string) => readFileSync(path(relative), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'selaras-validate-anywhere-'))
const fromSource = [process.execPath, '--conditions=@selaras/source']
const cli = [...fromSource, path('../../packages/cli/src/main.ts')]
const environment: NodeJS.ProcessEnv = { ...process.env, NODE_NO_WARNINGS: '1' }
let server: ChildProcess | undefined

const freePort = () =>
  new Promise<number>((resolve) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const { port } = listener.address() as { port: number }
      listener.close(() => resolve(port))
    })
  })

/** A command in the folder of a reader who has copied the files there. */
const run = (command: string, ...args: string[]) =>
  new Promise<{ code: number; printed: string }>((resolve) => {
    execFile(command, args, { cwd: folder, env: environment }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, printed: stdout + stderr }),
    )
  })

const serve = async () => {
  const port = await freePort()
  const [command = '', ...args] = [...cli, 'serve', '--port', String(port)]
  const child = spawn(command, args, { cwd: folder, env: environment })
  server = child
  environment.SELARAS_URL = `http://127.0.0.1:${port}`
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('Idempotency-Key') && resolve())
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}`)))
  })
}

beforeAll(async () => {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  // `npx selaras` as a reader types it, run from source here.
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\nexec ${cli.map((word) => `'${word}'`).join(' ')} "$@"\n`)
  chmodSync(join(bin, 'npx'), 0o755)
  environment.PATH = [bin, environment.PATH].join(delimiter)
  for (const file of readdirSync(path('.')).filter((name) => /\.(json|py|php|sh)$/.test(name)))
    cpSync(path(file), join(folder, file))
  await run('sh', 'get-schema.sh')
  await serve()
})

afterAll(() => {
  server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

const works = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
/** Debian's own Python sees Debian's jsonschema; the first one on the path may be another. */
const python = ['python3', '/usr/bin/python3'].find((command) =>
  works(command, '-c', 'from jsonschema import Draft202012Validator'),
)
const php = works('php', '-r', "require 'JsonSchema/autoload.php';")

const SCHEMA = 'complaint-submission.schema.json'
const files = ['complaint.json', 'two-mistakes.json', 'no-reporter.json']
const ways = {
  TypeScript: (file: string) => run(fromSource[0] as string, ...fromSource.slice(1), path('main.ts'), file),
  'selaras validate': (file: string) => run('sh', 'validate.sh', file),
  curl: async (file: string) => {
    const { printed } = await run('sh', 'submit.sh', file)
    return { code: printed.trim().endsWith('201') ? 0 : printed.trim().endsWith('422') ? 1 : 2, printed }
  },
  Python: (file: string) => run(python ?? 'python3', 'validate.py', SCHEMA, file),
  PHP: (file: string) => run('php', 'validate.php', SCHEMA, file),
}
const isHere = (way: string) => (way === 'Python' ? python !== undefined : way === 'PHP' ? php : true)
const expected = (file: string, way: string) =>
  file === 'complaint.json' || (file === 'no-reporter.json' && ['Python', 'PHP'].includes(way)) ? 0 : 1

it('Python and PHP are here wherever nothing may be skipped', () => {
  if (process.env.CI) expect([python !== undefined, php]).toEqual([true, true])
})

describe.each(Object.entries(ways))('%s', (way, validate) => {
  it.skipIf(!isHere(way)).each(files)('%s', { timeout: 30_000 }, async (file) => {
    const { code, printed } = await validate(file)
    expect([code, printed]).toEqual([expected(file, way), printed])
    if (file !== 'two-mistakes.json') return
    for (const pointer of ['/confidential', '/place/region']) expect(printed).toContain(pointer)
  })
})

describe.each([
  ['vendors.md', 'accepts', 'refuses'],
  ['penyedia.md', 'menerima', 'menolak'],
])('docs/%s', (page, accepts, refuses) => {
  const text = read(`../../docs/${page}`)

  it('shows the very files that run here, and no other program', () => {
    const shown = [...text.matchAll(/```[a-z]+\n(.*?)```/gs)].map(([, program]) => program)
    const programs = readdirSync(path('.')).filter((file) => /\.(ts|json|py|php|sh)$/.test(file))
    const expectedToShow = programs.filter((file) => !['package.json', 'main.test.ts'].includes(file))
    expect(shown.toSorted()).toEqual(expectedToShow.map(read).toSorted())
    for (const file of expectedToShow) expect(text).toContain(`validate-anywhere/${file})`)
  })

  it('says who accepts what', () => {
    for (const file of files) {
      const verdicts = Object.keys(ways).map((way) => (expected(file, way) === 0 ? accepts : refuses))
      expect(text).toContain(`| \`${file}\` | ${verdicts.join(' | ')} |`)
    }
  })
})
