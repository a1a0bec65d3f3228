// Generated from the operations of this package by `pnpm generate`. Do not edit.
import { AuditConsistencyNode } from '../schemas/audit-consistency.gen.ts'
import { AuditConsistencyQueryNode } from '../schemas/audit-consistency-query.gen.ts'
import { AuditInclusionNode } from '../schemas/audit-inclusion.gen.ts'
import { AuditInclusionQueryNode } from '../schemas/audit-inclusion-query.gen.ts'
import { CheckpointNode } from '../schemas/checkpoint.gen.ts'
import { CheckpointToCosignNode } from '../schemas/checkpoint-to-cosign.gen.ts'
import { CosignatureNode } from '../schemas/cosignature.gen.ts'
import { EntriesListQueryNode } from '../schemas/entries-list-query.gen.ts'
import { EntryBatchNode } from '../schemas/entry-batch.gen.ts'
import { EntryPageNode } from '../schemas/entry-page.gen.ts'
import { ErasureNoticeNode } from '../schemas/erasure-notice.gen.ts'
import { ErasureReceiptNode } from '../schemas/erasure-receipt.gen.ts'
import { HealthNode } from '../schemas/health.gen.ts'
import { NoDetailsNode } from '../schemas/no-details.gen.ts'
import { ParticipantNode } from '../schemas/participant.gen.ts'
import { ProblemNode } from '../schemas/problem.gen.ts'
import { ReceiptNode } from '../schemas/receipt.gen.ts'
import { ServicesListQueryNode } from '../schemas/services-list-query.gen.ts'
import { SubscriptionNode } from '../schemas/subscription.gen.ts'
import { SubscriptionPageNode } from '../schemas/subscription-page.gen.ts'
import { SubscriptionRequestNode } from '../schemas/subscription-request.gen.ts'
import { SubscriptionsGetParamsNode } from '../schemas/subscriptions-get-params.gen.ts'
import { walk } from '../validation.ts'

/** Validates the problem that any operation may answer. */
export const problem = walk(ProblemNode)

/** Validators of the parts of every operation of profile `events`, by its id. */
export const operations = {
  'entries.list': { query: walk(EntriesListQueryNode), output: walk(EntryPageNode) },
  'entries.receive': { body: walk(EntryBatchNode), output: walk(ReceiptNode) },
  'participant.get': { output: walk(ParticipantNode) },
  'health.get': { output: walk(HealthNode) },
  'audit.checkpoint': { output: walk(CheckpointNode) },
  'audit.inclusion': { query: walk(AuditInclusionQueryNode), output: walk(AuditInclusionNode) },
  'audit.consistency': { query: walk(AuditConsistencyQueryNode), output: walk(AuditConsistencyNode) },
  'audit.cosign': { body: walk(CheckpointToCosignNode), output: walk(CosignatureNode) },
  'erasures.receive': { body: walk(ErasureNoticeNode), output: walk(ErasureReceiptNode) },
  'subscriptions.create': { body: walk(SubscriptionRequestNode), output: walk(SubscriptionNode) },
  'subscriptions.get': { params: walk(SubscriptionsGetParamsNode), output: walk(SubscriptionNode) },
  'subscriptions.list': { query: walk(ServicesListQueryNode), output: walk(SubscriptionPageNode) },
  'subscriptions.renewSecret': { params: walk(SubscriptionsGetParamsNode), body: walk(NoDetailsNode), output: walk(SubscriptionNode) },
  'subscriptions.pause': { params: walk(SubscriptionsGetParamsNode), body: walk(NoDetailsNode), output: walk(SubscriptionNode) },
  'subscriptions.resume': { params: walk(SubscriptionsGetParamsNode), body: walk(NoDetailsNode), output: walk(SubscriptionNode) },
  'subscriptions.end': { params: walk(SubscriptionsGetParamsNode), body: walk(NoDetailsNode), output: walk(SubscriptionNode) },
}
