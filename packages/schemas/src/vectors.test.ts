import { describe, expect, it } from 'vitest'
import { type FormatVectors, filesIn, type ResourceVectors, read, validatorOf } from './__fixtures__/vectors.ts'
import * as schemas from './index.ts'
import { Problem, ruleIds, toIssues } from './problem/index.ts'

const published = (name: string) => validatorOf(`schemas/${name}.json`)
const schemaOf = (name: string) => ({ ...schemas, Problem })[name as 'Complaint']

describe.each(['formats', 'resources'])('files under vectors/%s', (folder) => {
  it.each(filesIn(`vectors/${folder}`))('%s follows the schema of its kind', (file) => {
    const validate = validatorOf(`vectors/schema/${folder}.json`)
    const vectors = read<Partial<FormatVectors & ResourceVectors>>(`vectors/${folder}/${file}`)
    expect([validate(vectors), validate.errors]).toEqual([true, null])
    const broken = [...(vectors.invalid ?? []), ...(vectors.cases ?? []).filter((row) => !row.valid)]
    expect(broken.map((row) => row.rule).filter((rule) => !ruleIds.includes(rule as 'value.missing'))).toEqual([])
  })
})

it('a file of vectors stands under the name it speaks of', () => {
  const formats = filesIn('vectors/formats').map(
    (file) => `${read<FormatVectors>(`vectors/formats/${file}`).format}.json`,
  )
  expect(formats).toEqual(filesIn('vectors/formats'))
  const kebab = (name: string) => name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase()
  const resources = filesIn('vectors/resources').map(
    (file) => read<ResourceVectors>(`vectors/resources/${file}`).schema,
  )
  expect(resources.map((name) => `${kebab(name)}.json`).sort()).toEqual(filesIn('vectors/resources'))
})

it('no NIK of the vectors belongs to a province that exists', () => {
  const texts = ['formats', 'resources'].flatMap((folder) =>
    filesIn(`vectors/${folder}`).map((file) => JSON.stringify(read(`vectors/${folder}/${file}`))),
  )
  const niks = texts.flatMap((text) => [...text.matchAll(/(?<![0-9])[0-9]{16}(?![0-9])/g)].map(([digits]) => digits))
  const real = niks.filter((digits) => schemas.isNik(digits) && !/^(?:99|00)/.test(digits))
  expect(niks.length).toBeGreaterThan(100)
  expect(real).toEqual([])
})

describe.each(filesIn('vectors/resources'))('vectors/resources/%s', (file) => {
  const { schema: name, cases } = read<ResourceVectors>(`vectors/resources/${file}`)
  const schema = schemaOf(name)

  it('has at least ten of each', () => {
    expect(cases.filter((row) => row.valid).length).toBeGreaterThanOrEqual(10)
    expect(cases.filter((row) => !row.valid).length).toBeGreaterThanOrEqual(10)
  })

  it.each(cases)('$comment', (row) => {
    const result = schema.safeParse(row.value)
    expect(published(name)(row.value)).toBe(row.valid || row.jsonSchema === 'accepts')
    if (row.valid) {
      expect(result.error).toBeUndefined()
      expect(result.data).toEqual(row.value)
    } else {
      const found = result.error ? toIssues(result.error, row.value) : []
      expect(found.map(({ pointer, rule }) => ({ pointer, rule }))).toContainEqual({
        pointer: row.pointer,
        rule: row.rule,
      })
    }
  })
})
