import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type FaultOptions, type Finding, finding } from './fault.ts'
import { faults } from './faults.ts'

const MAIN = new URL('./main.ts', import.meta.url)

/** Runs a fault in this process. What it throws is a finding too. */
export const runHere = (name: string, options: FaultOptions): Promise<Finding[]> =>
  Promise.resolve(faults[name]?.(options) ?? []).catch((error: unknown) => [
    finding('the run itself', '', [error instanceof Error ? (error.stack ?? error.message) : String(error)]),
  ])

/** Runs a fault in a process of its own, so that several use several cores and none slows another's event loop. */
export const runApart = async (name: string, { seed, isLong }: FaultOptions): Promise<Finding[]> => {
  const child = fork(MAIN, [name, '--seed', String(seed), ...(isLong ? ['--long'] : [])])
  let findings: Finding[] | undefined
  child.once('message', (message) => {
    findings = message as Finding[]
  })
  const [code, signal] = await once(child, 'exit')
  return findings ?? [finding('the run itself', '', [`ended with ${signal ?? code} before it said anything`])]
}
