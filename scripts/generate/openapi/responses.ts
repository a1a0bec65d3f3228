import { contract } from '@selaras/schemas'
import { type Operation, operations } from '@selaras/schemas/operations'
import { type ProblemCode, problem, problemCodes, problemKinds } from '@selaras/schemas/problem'
import type { Json } from '../json-schemas.ts'
import { pascalCase } from '../text.ts'
import { componentSchema } from './references.ts'

/** One of each problem, as the examples of the answers that carry it. */
export const problemExamples: Record<string, Json> = Object.fromEntries(
  problemCodes.map((code) => [code, { summary: problemKinds[code].title.en, value: problem(code) }]),
)

/** Response headers, by their name among the components. */
export const responseHeaders: Record<string, Json> = {
  ETag: {
    description: 'Sequence of the last entry of the case, quoted; send it back as If-Match.',
    schema: { type: 'string', examples: ['"1"'] },
  },
  Location: {
    description: 'Where the new case is.',
    schema: { type: 'string', format: 'uri-reference', examples: ['complaints/7K3M-9Q2D-X4TV'] },
  },
  'Retry-After': {
    description: 'Seconds to wait before trying again.',
    schema: { type: 'string', pattern: '^[0-9]+$', examples: ['30'] },
  },
}

const headers = (names: string[]): Json =>
  names.length === 0
    ? {}
    : { headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])) }

/** Problems of one status in the order of the closed list. */
type SameStatus = { status: number; codes: ProblemCode[] }

const byStatus = (problems: readonly ProblemCode[]): SameStatus[] => {
  const codes = problemCodes.filter((code) => problems.includes(code))
  const statuses = [...new Set(codes.map((code) => problemKinds[code].status))].sort((a, b) => a - b)
  return statuses.map((status) => ({ status, codes: codes.filter((code) => problemKinds[code].status === status) }))
}

const nameOf = ({ codes }: SameStatus) => codes.map(pascalCase).join('Or')

const problemResponse = ({ status, codes }: SameStatus): Json => ({
  description: codes.map((code) => `${problemKinds[code].title.en} (\`${code}\`)`).join(' or '),
  ...headers(status === 429 || status === 503 ? ['Retry-After'] : []),
  content: {
    'application/problem+json': {
      schema: { $ref: componentSchema('Problem') },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
  'x-selaras': { description: codes.map((code) => problemKinds[code].title.id).join(' atau '), problems: codes },
})

/** Every answer with a problem that some operation can give, by name. */
export const problemResponses = (operations: readonly Operation[]): Record<string, Json> =>
  Object.fromEntries(
    operations
      .flatMap((operation) => byStatus(operation.problems))
      .map((group) => [nameOf(group), problemResponse(group)]),
  )

/** Resources that are a case: their answers carry the sequence as ETag. */
const CASES = new Set(operations.flatMap(({ command, output }) => (command ? [contract.get(output)?.id] : [])))

const successHeaders = (name: string, status: number) => [
  ...(CASES.has(name) ? ['ETag'] : []),
  ...(status === 201 ? ['Location'] : []),
]

export const responsesOf = (operation: Operation, output: { name: string; title: string; example: unknown }): Json => ({
  [operation.status]: {
    description: output.title,
    ...headers(successHeaders(output.name, operation.status)),
    content: { 'application/json': { schema: { $ref: componentSchema(output.name) }, example: output.example } },
  },
  ...Object.fromEntries(
    byStatus(operation.problems).map((group) => [group.status, { $ref: `#/components/responses/${nameOf(group)}` }]),
  ),
})
