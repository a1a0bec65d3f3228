import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const PEAK =
  'process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS,process.moduleLoadList.includes("NativeModule sqlite")))'

/** What the program sees of the terminal's environment: its language is Indonesian unless told. */
export const environmentWith = (more: Readonly<Record<string, string>> = {}) => {
  const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, ...inherited } = process.env
  return { ...inherited, ...more }
}

export interface RunOptions {
  /** Standard input: a text, or chunks as they come. */
  input?: string | Iterable<string>
  cwd?: string
  environment?: Record<string, string>
}

interface ProcessOptions extends RunOptions {
  /** Makes the program say its largest resident memory, in KB, and whether it loaded SQLite, on stderr: `peak 81234 false`. */
  peak?: boolean
}

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** The program from source, in a process of its own. */
export const start = (words: readonly string[], { cwd, environment, peak = false }: ProcessOptions = {}) => {
  const flags = ['--conditions=@selaras/source', ...(peak ? ['--import', `data:text/javascript,${PEAK}`] : [])]
  return spawn(process.execPath, [...flags, MAIN, ...words], {
    env: environmentWith({ NODE_NO_WARNINGS: '1', ...environment }),
    ...(cwd && { cwd }),
  })
}

type Child = ReturnType<typeof start>

const feed = async (child: Child, input: string | Iterable<string>) => {
  child.stdin.on('error', () => {})
  for (const chunk of typeof input === 'string' ? [input] : input) {
    if (!child.stdin.write(chunk)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
}

/** The program in a process of its own, to its end: for what only a process has. */
export const runProcess = (words: readonly string[], options: ProcessOptions = {}): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = start(words, options)
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    feed(child, options.input ?? '').catch(reject)
  })
