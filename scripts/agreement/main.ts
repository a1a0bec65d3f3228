import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { mutants, vectors } from './corpus.ts'
import { missingValidators } from './foreign.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})

for (const missing of missingValidators) console.error(`Not on this machine, left out: ${missing}`)
const { disagreements, ...figures } = await compare(
  (function* () {
    yield* vectors()
    yield* mutants(Number(values.count), Number(values.seed))
  })(),
)
console.log(JSON.stringify(figures, null, 2))
console.log(`${disagreements.length} disagreements`)
const bySchema = disagreements.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
for (const disagreement of bySchema.slice(0, 20)) console.log(JSON.stringify(disagreement))
if (disagreements.length > 0) process.exitCode = 1
