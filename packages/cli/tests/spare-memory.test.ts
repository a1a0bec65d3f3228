import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createFolder } from './create-folder.ts'
import { runProcess, start } from './start-selaras.ts'

// Says of every start which process it is and what Node was told; in the end, whether what nobody uses is still there.
const TELL = `import { writeSync } from 'node:fs'
const tell = (...words) => writeSync(2, ['told', ...words].join(' ') + '\\n')
const held = new WeakRef({})
tell('started', process.pid, ...process.execArgv)
process.on('exit', () => tell('garbage', held.deref() ? 'kept' : 'gone'))
`
const folder = createFolder({ 'tell.mjs': TELL })
const told = `--import=${join(folder.path, 'tell.mjs')}`
const canReplace = typeof process.execve === 'function' && process.platform !== 'win32'

afterAll(() => folder.remove())

const startsIn = (stderr: string) =>
  stderr
    .split('\n')
    .filter((line) => line.startsWith('told started '))
    .map((line) => ({ pid: line.split(' ')[2], options: line.split(' ').slice(3) }))

/** Runs the program to its end. Answers how it was started, each time. */
const startsOf = async (words: readonly string[], options: string, environment: Record<string, string> = {}) => {
  const { code, stderr } = await runProcess(words, {
    environment: { NODE_OPTIONS: `${told} ${options}`, ...environment },
  })
  return { code, stderr, starts: startsIn(stderr) }
}

const wrong = ['serve', '--port', '99999', '--lang', 'en']

test.runIf(canReplace)('a node takes the place of its process once, with options that spare memory', async () => {
  const { code, stderr, starts } = await startsOf(wrong, '', { NODE_NO_WARNINGS: '0' })
  expect(starts).toHaveLength(2)
  const [first, second] = starts
  expect(second?.pid).toBe(first?.pid)
  expect(second?.options).toEqual(['--max-semi-space-size=16', ...(first?.options ?? [])])
  expect(code).toBe(2)
  expect(stderr.replaceAll(/^told .*\n/gm, '')).toBe('selaras: Invalid port "99999". Choose 0 to 65535.\n')
})

test.runIf(canReplace)('other options somebody gave are kept', async () => {
  const { starts } = await startsOf(wrong, '--max-old-space-size=200')
  expect(starts).toHaveLength(2)
})

test.each(['--max-semi-space-size=32', '--max_semi_space_size=32', '--inspect=0'])(
  'who says %s has the last word',
  async (option) => {
    const { code, starts } = await startsOf(wrong, option)
    expect(starts).toHaveLength(1)
    expect(starts[0]?.options.join()).not.toContain('semi')
    expect(code).toBe(2)
  },
)

test('other commands run as they were started', async () => {
  const { starts } = await startsOf(['schema', 'ls'], '')
  expect(starts).toHaveLength(1)
})

test.runIf(canReplace)(
  'the node that serves is the process that was started, tidied up, and ends by its signal',
  async () => {
    const child = start(['serve', '--port', '0', '--lang', 'en'], {
      cwd: folder.path,
      environment: { NODE_OPTIONS: told },
    })
    let said = ''
    let complained = ''
    child.stderr.on('data', (chunk) => {
      complained += chunk
    })
    for await (const chunk of child.stdout) {
      said += chunk
      if (String(chunk).includes('Ctrl+C')) child.kill('SIGTERM')
    }
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
    expect(code).toBe(0)
    expect(said).toContain('Stopped.')
    expect(complained).toContain('garbage gone')
    expect(startsIn(complained).map(({ pid }) => pid)).toEqual([String(child.pid), String(child.pid)])
  },
  20_000,
)
