import { readFileSync } from 'node:fs'
import { type Issue, type ProblemCode, problemKinds } from '@selaras/schemas/problem'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'

const schema = JSON.parse(readFileSync(new URL('../../../specs/schemas/Problem.json', import.meta.url), 'utf8'))
const isPublished = new Ajv2020({ strict: false }).compile(schema)

interface Expected {
  code: ProblemCode
  rule?: string
  pointer?: string
  language?: 'id' | 'en'
}

/** What every refusal owes its reader: RFC 9457, the published schema, both languages, and nothing of our inside. */
export const expectProblem = async (response: Response, { code, rule, pointer, language = 'id' }: Expected) => {
  const document = await readProblem(response)
  expect(document).toMatchObject({ type: `urn:selaras:problem:${code}`, title: problemKinds[code].title[language] })
  if (rule === undefined) return document
  const issue = document.issues.find((candidate) => candidate.rule === rule && candidate.pointer === pointer)
  expect(issue, `${rule} at ${pointer} in ${JSON.stringify(document.issues)}`).toBeDefined()
  expect(issue?.message.id && issue.message.en && issue.hint.id && issue.hint.en).toBeTruthy()
  return document
}

/** Any problem at all, valid against the published schema. */
export const readProblem = async (response: Response) => {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const document = (await response.json()) as { type: string; status: number; issues: Issue[]; expected?: number }
  expect(isPublished(document), JSON.stringify(isPublished.errors)).toBe(true)
  expect(document.status).toBe(response.status)
  return document
}
