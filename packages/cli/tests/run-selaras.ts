import { Console } from 'node:console'
import { Readable } from 'node:stream'
import { selaras } from '../src/selaras.ts'
import { environmentWith, type Run, type RunOptions } from './start-selaras.ts'

const MAIN = new URL('../src/main.ts', import.meta.url)

/** Takes what is written to a stream of this process. */
const capture = (stream: NodeJS.WriteStream) => {
  const { write } = stream
  let text = ''
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
  return {
    text: () => text,
    end: () => {
      stream.write = write
    },
  }
}

/** Puts the program where a shell would: folder, environment, standard streams. Answers how to undo it. */
const setTheScene = ({ input = '', cwd, environment }: RunOptions) => {
  const { env } = process
  const before = { env, cwd: process.cwd(), umask: process.umask(), console: globalThis.console }
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') as PropertyDescriptor
  const chunks = typeof input === 'string' ? [input] : input
  process.env = environmentWith(environment)
  if (cwd) process.chdir(cwd)
  Object.defineProperty(process, 'stdin', { configurable: true, value: Readable.from(Array.from(chunks, Buffer.from)) })
  globalThis.console = new Console(process.stdout, process.stderr)
  return () => {
    globalThis.console = before.console
    Object.defineProperty(process, 'stdin', stdin)
    process.umask(before.umask)
    process.chdir(before.cwd)
    process.env = before.env
  }
}

const runAlone = async (words: readonly string[], options: RunOptions): Promise<Run> => {
  const restore = setTheScene(options)
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)]
  try {
    const code = await selaras(words, MAIN)
    return { code, stdout: stdout.text(), stderr: stderr.text() }
  } finally {
    stdout.end()
    stderr.end()
    restore()
  }
}

let last: Promise<unknown> = Promise.resolve()

/** The program from source, in this process, to its end. One runs after the other: they share what a process has. */
export const run = (words: readonly string[], options: RunOptions = {}): Promise<Run> => {
  const mine = last.then(() => runAlone(words, options))
  last = mine.catch(() => {})
  return mine
}
