import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../workspace.ts'
import type { ServedOptions } from './served-node.ts'

const PROGRAM = fileURLToPath(new URL('./served-node.ts', import.meta.url))

/** A participant in a process of its own. */
export interface NodeProcess {
  pid: number
  /** Resolves when its program is loaded and it waits for its options. */
  loaded: () => Promise<void>
  /** Gives it its options; resolves to its address, or to nothing when it died before it had one. */
  open: (options: ServedOptions) => Promise<string | undefined>
  signal: (name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT') => void
  /** Kills it if it still lives; resolves when it is gone. */
  kill: () => Promise<void>
}

/** A line of its output, or nothing when it ends without one. */
const lineOf = (child: ChildProcess): Promise<string | undefined> =>
  new Promise((resolve) => {
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()))
    child.once('exit', () => resolve(undefined))
  })

/** Loads the program of a participant and lets it wait for its options. */
export const prepareNode = (): NodeProcess => {
  const child = spawn(process.execPath, ['--conditions=@selaras/source', PROGRAM], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache/faults') },
  })
  child.stdin?.on('error', () => {})
  const loading = lineOf(child)
  const isGone = () => child.exitCode !== null || child.signalCode !== null
  return {
    pid: child.pid ?? 0,
    loaded: async () => {
      if ((await loading) === undefined) throw new Error('The program of the node did not load.')
    },
    open: async (options) => {
      await loading
      const line = lineOf(child)
      child.stdin?.write(`${JSON.stringify(options)}\n`)
      return line
    },
    signal: (name) => void child.kill(name),
    kill: async () => {
      if (isGone()) return
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}
