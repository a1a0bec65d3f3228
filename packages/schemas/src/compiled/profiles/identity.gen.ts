// Generated from the operations of this package by `pnpm generate`. Do not edit.
import { IdentityClaimNode } from '../schemas/identity-claim.gen.ts'
import { IdentityMatchNode } from '../schemas/identity-match.gen.ts'
import { ProblemNode } from '../schemas/problem.gen.ts'
import { walk } from '../validation.ts'

/** Validates the problem that any operation may answer. */
export const problem = walk(ProblemNode)

/** Validators of the parts of every operation of profile `identity`, by its id. */
export const operations = {
  'identity.verify': { body: walk(IdentityClaimNode), output: walk(IdentityMatchNode) },
}
