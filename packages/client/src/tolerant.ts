import type { Operation } from '@selaras/schemas/operations'
import { type Issue, toIssues } from '@selaras/schemas/problem'

type Schema = Operation['output']
type Failure = NonNullable<ReturnType<Schema['safeParse']>['error']>
type Fault = Failure['issues'][number]

/** Whether a fault is only that a newer participant says more than we know. */
const isAddition = (fault: Fault): boolean =>
  fault.code === 'unrecognized_keys' ||
  (fault.code === 'invalid_union' && fault.errors.some((branch) => branch.every(isAddition)))

/** What is wrong with an answer, were its unknown fields not there. */
export const faultsIn = (schema: Schema, value: unknown): Issue[] => {
  const { error } = schema.safeParse(value)
  const issues = error?.issues.filter((fault) => !isAddition(fault)) ?? []
  return issues.length === 0 ? [] : toIssues({ ...error, issues } as Failure, value)
}
