// Release checks: one line each, then `N passed, N failed`. Arguments narrow the run to checks whose name starts with one.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { adapterPageCheck } from './check/adapter-pages.ts'
import { consumerChecks } from './check/consumer.ts'
import { linkCheck } from './check/links.ts'
import { type Check, node } from './check/process.ts'
import { releaseGate } from './check/release-gate.ts'
import { specChecks } from './check/specs.ts'
import { structureChecks } from './check/structure.ts'
import { pack } from './check/tarballs.ts'
import { faultCheck } from './faults/check.ts'
import { root, workspacePackages } from './workspace.ts'

const source = '--conditions=@selaras/source'
const bin = (path: string) => join('node_modules', path)

const publishable = workspacePackages().filter(({ manifest }) => !manifest.private)

const types: Check = { name: 'types', run: () => node([source, 'scripts/build.ts', '--types-only']) }

const checks: Check[] = [
  // The longest first, beside all the others.
  faultCheck,
  {
    name: 'generated files are fresh',
    run: () =>
      existsSync(join(root, 'scripts/generate.ts'))
        ? node([source, 'scripts/generate.ts', '--check'])
        : ['scripts/generate.ts is missing'],
  },
  { name: 'lint', run: () => node([bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']) },
  { name: 'knip', run: () => node([bin('knip/bin/knip.js'), '--config', 'scripts/knip.json']) },
  ...structureChecks(),
  linkCheck,
  adapterPageCheck,
  ...specChecks,
  releaseGate(root),
  ...publishable.flatMap((target): Check[] => [
    {
      name: `publint ${target.manifest.name}`,
      run: async () => node([bin('publint/src/cli.js'), 'run', await pack(target), '--strict']),
    },
    {
      name: `attw ${target.manifest.name}`,
      run: async () => {
        const args = [await pack(target), '--profile', 'esm-only', '--no-emoji', '--format', 'ascii']
        return target.manifest.exports['.'] ? node([bin('@arethetypeswrong/cli/dist/index.js'), ...args]) : []
      },
    },
  ]),
  ...consumerChecks(publishable),
]

const wanted = process.argv.slice(2)
const isWanted = ({ name }: Check) => wanted.length === 0 || wanted.some((word) => name.startsWith(word))
const problemsOf = ({ run }: Check) =>
  Promise.resolve()
    .then(run)
    .catch((error: unknown) => [String(error)])

const counts = { passed: 0, failed: 0 }

const judge = async (check: Check) => {
  const start = performance.now()
  const problems = await problemsOf(check)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  counts[problems.length === 0 ? 'passed' : 'failed']++
  console.log(`${problems.length === 0 ? 'pass' : 'FAIL'} ${check.name} (${seconds} s)`)
  for (const problem of problems) console.log(problem.replace(/^/gm, '     '))
}

/** One after the other, on as many lanes as there are cores: most checks are a process that waits for no other. */
const judgeAll = async (all: readonly Check[]) => {
  const waiting = all.values()
  const lane = async () => {
    for (const check of waiting) await judge(check)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
}

// What is packed, and what is imported from packages, needs their declarations.
if (isWanted(types)) await judge(types)
await judgeAll(checks.filter(isWanted))

console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
