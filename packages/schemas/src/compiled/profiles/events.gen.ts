// Generated from the operations of this package by `pnpm generate`. Do not edit.
import { EntriesListQueryNode } from '../schemas/entries-list-query.gen.ts'
import { EntryBatchNode } from '../schemas/entry-batch.gen.ts'
import { EntryPageNode } from '../schemas/entry-page.gen.ts'
import { HealthNode } from '../schemas/health.gen.ts'
import { ParticipantNode } from '../schemas/participant.gen.ts'
import { ProblemNode } from '../schemas/problem.gen.ts'
import { ReceiptNode } from '../schemas/receipt.gen.ts'
import { walk } from '../validation.ts'

/** Validates the problem that any operation may answer. */
export const problem = walk(ProblemNode)

/** Validators of the parts of every operation of profile `events`, by its id. */
export const operations = {
  'entries.list': { query: walk(EntriesListQueryNode), output: walk(EntryPageNode) },
  'entries.receive': { body: walk(EntryBatchNode), output: walk(ReceiptNode) },
  'participant.get': { output: walk(ParticipantNode) },
  'health.get': { output: walk(HealthNode) },
}
