import type { Schemas } from './generated/methods.gen.ts'
import { type Profile, profiles } from './generated/operations.gen.ts'
import type { Operation } from './operation.ts'

export type Issue = Schemas['Issue']

/** A compiled validator of `@selaras/schemas`. */
export type Validator = (value: unknown) => { success: true } | { success: false; issues: Issue[] }

/** What an operation says and is answered. */
export interface OperationChecks {
  params?: Validator
  query?: Validator
  body?: Validator
  output: Validator
}

/** Validators of the operations of one profile by their id, and of the problem any of them may answer. */
interface ProfileChecks {
  operations: Readonly<Record<string, OperationChecks>>
  problem: Validator
}

export type LoadChecks = Readonly<Record<Profile, () => Promise<ProfileChecks>>>

interface Checks extends OperationChecks {
  problem: Validator
}

/** The validators of an operation. Those of a profile come with its first call: a bundler makes them a file of their own. */
export const checksOf = async ({ id, profile }: Operation): Promise<Checks> => {
  const { operations, problem } = await profiles[profile]()
  return { ...(operations[id] as OperationChecks), problem }
}

/** What is wrong with a value. */
export const issuesIn = (validate: Validator | undefined, value: unknown): Issue[] => {
  const verdict = validate?.(value)
  return !verdict || verdict.success ? [] : verdict.issues
}

/** What is wrong with an answer, were the fields not there in which a newer participant says more than we know. */
export const faultsIn = (validate: Validator, value: unknown): Issue[] =>
  issuesIn(validate, value).filter(({ rule }) => rule !== 'value.unknown-field')
