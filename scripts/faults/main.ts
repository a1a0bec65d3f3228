// Makes things go wrong on purpose and says what held: `main.ts [fault…] [--long] [--seed N] [--markdown]`.
import { parseArgs } from 'node:util'
import { faults } from './faults.ts'
import type { Finding } from './fault.ts'
import { writeFindings } from './markdown.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** The numbers of the proof instead of those of the release check. */
    long: { type: 'boolean', default: false },
    /** Repeats a run. Default: a new one every time, printed. */
    seed: { type: 'string' },
    /** Writes the findings into docs/reliability.md and docs/keandalan.md. */
    markdown: { type: 'boolean', default: false },
  },
})

const unknown = positionals.filter((name) => !(name in faults))
if (unknown.length > 0) {
  console.error(`Unknown fault "${unknown.join(', ')}". Choose of: ${Object.keys(faults).join(', ')}.`)
  process.exit(2)
}

const seed = values.seed === undefined ? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 : Number(values.seed)
const wanted = Object.entries(faults).filter(([name]) => positionals.length === 0 || positionals.includes(name))
const form = values.long ? 'long' : 'short'

const print = ({ what, measured, problems }: Finding) => {
  console.log(`  ${problems.length === 0 ? 'held' : 'DID NOT HOLD'}: ${what}\n    ${measured}`)
  for (const problem of problems) console.log(`    - ${problem}`)
}

let broken = 0
for (const [name, run] of wanted) {
  const start = performance.now()
  const findings = await run({ seed, isLong: values.long })
  console.log(`${name}, ${form} form, seed ${seed}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
  findings.forEach(print)
  if (findings.some(({ problems }) => problems.length > 0)) {
    broken += 1
    console.log(`  again: node --conditions=@selaras/source scripts/faults/main.ts ${name}${values.long ? ' --long' : ''} --seed ${seed}`)
  }
  if (values.markdown) writeFindings({ name, form, seed, findings }, Object.keys(faults))
}
console.log(`${wanted.length - broken} held, ${broken} did not`)
process.exit(broken > 0 ? 1 : 0)
