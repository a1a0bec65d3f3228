import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import { count, type Fault, finding } from './fault.ts'
import { inFolder } from './in-folder.ts'

interface Suite {
  /** Files of tests, below the tests of the exchange; the check is written there once. */
  files: readonly string[]
  /** Only tests whose name holds this. */
  only?: string
  env?: Readonly<Record<string, string>>
}

interface Report {
  testResults: {
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

const VITEST = join(root, 'node_modules/vitest/vitest.mjs')

/** Runs tests in a process of their own; how many passed, and what those that did not say. Fails when none could be run. */
const runSuite = ({ files, only, env }: Suite) =>
  inFolder(async (folder) => {
    const output = join(folder, 'report.json')
    const paths = files.map((file) => `packages/exchange/tests/${file}`)
    const named = only ? ['--testNamePattern', only] : []
    const args = ['run', '--config', 'scripts/faults/vitest.config.ts', '--reporter=json', `--outputFile=${output}`]
    const child = spawn(process.execPath, [VITEST, ...args, ...named, ...paths], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, ...env },
    })
    await once(child, 'exit')
    const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Report
    const messages = testResults.flatMap(({ message }) => (message ? [message] : []))
    const results = testResults.flatMap(({ assertionResults }) => assertionResults)
    const [passed, failed] = ['passed', 'failed'].map((wanted) => results.filter(({ status }) => status === wanted))
    if (!passed || !failed || passed.length + failed.length === 0)
      throw new Error(['No test was run.', ...messages].join('\n'))
    const said = failed.map(
      ({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join(' ').split('\n    at ')[0]}`,
    )
    return { passed: passed.length, problems: [...said, ...messages] }
  })

const wrongPeers: Fault = async () => {
  const files = ['wrong-peer.test.ts', 'wrong-peer-agreements.test.ts']
  const { passed, problems } = await runSuite({ files })
  return [
    finding(
      'every operation by every wrong peer: unknown, no party, a party without the role, a party without the right agreement',
      `${count(passed)} cases: refused as if there were no such thing, byte for byte; lists are empty`,
      problems,
    ),
  ]
}

const canaries: Fault = async ({ seed, isLong }) => {
  const size = isLong ? 10_000 : 200
  const env = { SELARAS_CANARIES: String(size), SELARAS_SEED: String(seed) }
  const { problems } = await runSuite({ files: ['privacy-canaries.test.ts'], env })
  return [
    finding(
      `${count(size)} canary NIKs through every door of three nodes`,
      'none in logs, addresses, refusals, metrics, the list of what is parked, the database with its log and free pages, or a backup; after erasure none can be recovered with the master key, from the database, a new backup or an export',
      problems,
    ),
  ]
}

const tamperings: Fault = async ({ seed, isLong }) => {
  const size = isLong ? 10_000 : 2000
  const env = { TAMPERINGS: String(size), SEED: String(seed) }
  const { problems } = await runSuite({ files: ['audit-export.test.ts'], only: 'tamperings', env })
  return [
    finding(
      `${count(size)} edits, deletions, reorderings and truncations of an exported log`,
      'all detected by a peer that holds a checkpoint',
      problems,
    ),
  ]
}

/** What the tests of the exchange do, in the numbers of the proof. */
export const suites: Readonly<Record<string, Fault>> = { 'wrong-peers': wrongPeers, canaries, tamperings }
