import { type Operation, operations } from '@selaras/schemas/operations'
import { issueOf } from '@selaras/schemas/problem'
import { numbersOf } from '../request-schemas.ts'
import { banner } from '../text.ts'

/** What a call needs to know; what is not so is left out. */
const dataOf = ({ id, profile, method, path, params, query, body, idempotent, paged }: Operation) => ({
  id,
  profile,
  method,
  path,
  ...(params && { params: Object.keys(params.shape) }),
  ...(query && { query: true, numbers: numbersOf(query) }),
  ...(body && { body: true }),
  ...(idempotent && { idempotent }),
  ...(paged && { paged }),
})

const profiles = [...new Set(operations.map(({ profile }) => profile))]

/** Every operation as plain data, what brings the validators of a profile, and the one issue the client finds without a validator. */
export const operationsText = (source: string): string => `${banner(source)}
import type { Issue, LoadChecks } from '../checks.ts'
import type { Operation } from '../operation.ts'

export type Profile = ${profiles.map((profile) => `'${profile}'`).join(' | ')}

/** Brings the validators of a profile; a bundler makes a file of its own of each. */
export const profiles: LoadChecks = {
${profiles.map((profile) => `  ${profile}: () => import('@selaras/schemas/compiled/${profile}'),`).join('\n')}
}

/** Every operation of the standard. */
export const operations: readonly Operation[] = [
${operations.map((operation) => `  ${JSON.stringify(dataOf(operation))},`).join('\n')}
]

/** What is to change in an \`Idempotency-Key\` that is none. */
export const malformedKey: Issue = ${JSON.stringify(issueOf('idempotency-key.shape', ['Idempotency-Key']), null, 2)}
`
