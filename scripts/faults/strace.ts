import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { eventually } from './side-by-side.ts'

/** Whether this machine can put faults into system calls; CI installs what is missing. */
export const hasStrace = (): boolean => spawnSync('strace', ['-V']).status === 0

const isTraced = (pid: number) => !/^TracerPid:\t0$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

/**
 * Puts a fault into system calls of a running process, until what it resolves to is called.
 * @param fault In strace's words: `signal=KILL:when=7` ends the process as it enters the seventh call,
 *   `error=EIO` lets every call fail.
 */
export const inject = async (pid: number, calls: string, fault: string): Promise<() => Promise<void>> => {
  const args = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${calls}`, '-e', `inject=${calls}:${fault}`]
  const tracer = spawn('strace', [...args, '-p', String(pid)], { stdio: 'ignore' })
  const ended = once(tracer, 'exit')
  if (!(await eventually(() => isTraced(pid), 5000))) throw new Error('strace may not look into another process here.')
  return async () => {
    tracer.kill('SIGTERM')
    await ended
  }
}
