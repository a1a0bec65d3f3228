import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type FaultOptions, type Finding, finding } from './fault.ts'
import { faults } from './faults.ts'

const MAIN = new URL('./main.ts', import.meta.url)

/** What could not even be tried. */
export const THE_RUN = 'the run itself'

/** Runs a fault in this process. What it throws is a finding too. */
export const runHere = (name: string, options: FaultOptions): Promise<Finding[]> =>
  Promise.resolve(faults[name]?.(options) ?? []).catch((error: unknown) => [
    finding(THE_RUN, '', [error instanceof Error ? (error.stack ?? error.message) : String(error)]),
  ])

/** Runs a fault in a process of its own, so that several use several cores and none slows another's event loop. */
export const runApart = async (
  name: string,
  { seed, isLong }: FaultOptions,
  /** Of a product that is broken on purpose; what it complains of on its own is not shown. */
  env: NodeJS.ProcessEnv = {},
): Promise<Finding[]> => {
  const args = [name, '--seed', String(seed), ...(isLong ? ['--long'] : [])]
  const isBroken = Object.keys(env).length > 0
  const stdio = ['ignore', 'inherit', isBroken ? 'ignore' : 'inherit', 'ipc'] as const
  const child = fork(MAIN, args, { env: { ...process.env, ...env }, stdio: [...stdio] })
  let findings: Finding[] | undefined
  child.once('message', (message) => {
    findings = message as Finding[]
  })
  const [code, signal] = await once(child, 'exit')
  return findings ?? [finding(THE_RUN, '', [`ended with ${signal ?? code} before it said anything`])]
}
