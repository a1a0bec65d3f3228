// Makes things go wrong on purpose and says what held: `main.ts [fault…] [--long] [--sabotage] [--seed N] [--markdown]`.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Finding } from './fault.ts'
import { faults } from './faults.ts'
import { commandOf, writeReport } from './markdown.ts'
import { runApart, runHere } from './run-fault.ts'
import { runSabotages } from './run-sabotages.ts'
import { sideBySide } from './side-by-side.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** The numbers of the proof instead of those of the release check. */
    long: { type: 'boolean', default: false },
    /** Breaks the product first, in each of the ways of sabotage-list.ts: then a fault must not hold. */
    sabotage: { type: 'boolean', default: false },
    /** Repeats a run. Default: a new one every time, printed. */
    seed: { type: 'string' },
    /** Writes what was found into docs/reliability.md and docs/keandalan.md. */
    markdown: { type: 'boolean', default: false },
  },
})

const names = Object.keys(faults)
const isNamed = (name: string, word: string) => name === word || name.startsWith(`${word}-`)
const unknown = positionals.filter((word) => !names.some((name) => isNamed(name, word)))
if (unknown.length > 0) {
  console.error(`Unknown fault "${unknown.join(', ')}". Choose of: ${names.join(', ')}.`)
  process.exit(2)
}

const seed = values.seed === undefined ? (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) : Number(values.seed)
const form = values.long ? 'long' : 'short'
const options = { seed, isLong: values.long }
const wanted = names.filter((name) => positionals.length === 0 || positionals.some((word) => isNamed(name, word)))

if (process.send) {
  process.send(await runHere(wanted[0] ?? '', options), () => process.exit())
  await new Promise(() => {})
}

const print = ({ what, measured, problems }: Finding) => {
  console.log(`  ${problems.length === 0 ? 'held' : 'DID NOT HOLD'}: ${what}`)
  for (const line of problems.length === 0 ? [measured] : problems) console.log(`    ${line}`)
}

if (values.sabotage) process.exit(await runSabotages(wanted, options, values.markdown))

let broken = 0
await sideBySide(wanted, availableParallelism(), async (name) => {
  const start = performance.now()
  const findings = await (wanted.length === 1 ? runHere : runApart)(name, options)
  const report = { name, form, seed, findings } as const
  console.log(`${name}, ${form} form, seed ${seed}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
  findings.forEach(print)
  if (findings.some(({ problems }) => problems.length > 0)) {
    broken += 1
    console.log(`  again: ${commandOf(report)}`)
  }
  if (values.markdown) writeReport(report, names)
})
console.log(`${wanted.length - broken} held, ${broken} did not`)
process.exit(broken > 0 ? 1 : 0)
