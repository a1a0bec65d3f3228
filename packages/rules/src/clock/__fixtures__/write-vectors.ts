// node --conditions=@selaras/source packages/rules/src/clock/__fixtures__/write-vectors.ts
import { writeFileSync } from 'node:fs'
import { makeVectors } from './vectors.ts'

const { comment, policies, cases } = makeVectors()
const lines = (values: string[]) => values.map((value) => `    ${value}`).join(',\n')
const text = `{
  "comment": ${JSON.stringify(comment)},
  "policies": {
${lines(Object.entries(policies).map(([id, policy]) => `${JSON.stringify(id)}: ${JSON.stringify(policy)}`))}
  },
  "cases": [
${lines(cases.map((one) => JSON.stringify(one)))}
  ]
}
`
writeFileSync(new URL('../../../../../specs/vectors/rules/clock.json', import.meta.url), text)
console.log(`${cases.length} cases`)
