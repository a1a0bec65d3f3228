// Release checks: one line each, then `N passed, N failed`. Arguments narrow the run to checks whose name starts with one.
import { existsSync } from 'node:fs'
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

const checks: Check[] = [
  {
    name: 'generated files are fresh',
    run: () =>
      existsSync(join(root, 'scripts/generate.ts'))
        ? node([source, 'scripts/generate.ts', '--check'])
        : ['scripts/generate.ts is missing'],
  },
  { name: 'types', run: () => node([source, 'scripts/build.ts', '--types-only']) },
  { name: 'lint', run: () => node([bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']) },
  { name: 'knip', run: () => node([bin('knip/bin/knip.js'), '--config', 'scripts/knip.json']) },
  ...structureChecks(),
  linkCheck,
  adapterPageCheck,
  faultCheck,
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
const selected = checks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))
let failed = 0

for (const { name, run } of selected) {
  const start = performance.now()
  const problems = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => [String(error)])
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${problems.length === 0 ? 'pass' : 'FAIL'} ${name} (${seconds} s)`)
  for (const problem of problems) console.log(problem.replace(/^/gm, '     '))
  if (problems.length > 0) failed++
}

console.log(`${selected.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || selected.length === 0 ? 1 : 0
