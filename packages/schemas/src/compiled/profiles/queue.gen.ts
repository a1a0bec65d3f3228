// Generated from the operations of this package by `pnpm generate`. Do not edit.
import { ProblemNode } from '../schemas/problem.gen.ts'
import { QueueTicketNode } from '../schemas/queue-ticket.gen.ts'
import { QueueTicketCalledNode } from '../schemas/queue-ticket-called.gen.ts'
import { QueueTicketCancelledNode } from '../schemas/queue-ticket-cancelled.gen.ts'
import { QueueTicketFinishedNode } from '../schemas/queue-ticket-finished.gen.ts'
import { QueueTicketPageNode } from '../schemas/queue-ticket-page.gen.ts'
import { QueueTicketPreparingNode } from '../schemas/queue-ticket-preparing.gen.ts'
import { QueueTicketReadyNode } from '../schemas/queue-ticket-ready.gen.ts'
import { QueueTicketRecalledNode } from '../schemas/queue-ticket-recalled.gen.ts'
import { QueueTicketRegisteredNode } from '../schemas/queue-ticket-registered.gen.ts'
import { QueueTicketRegisteringNode } from '../schemas/queue-ticket-registering.gen.ts'
import { QueueTicketServedNode } from '../schemas/queue-ticket-served.gen.ts'
import { QueueTicketSkippedNode } from '../schemas/queue-ticket-skipped.gen.ts'
import { QueueTicketSubmissionNode } from '../schemas/queue-ticket-submission.gen.ts'
import { QueueTicketsListQueryNode } from '../schemas/queue-tickets-list-query.gen.ts'
import { ServiceRequestsGetParamsNode } from '../schemas/service-requests-get-params.gen.ts'
import { walk } from '../validation.ts'

/** Validates the problem that any operation may answer. */
export const problem = walk(ProblemNode)

/** Validators of the parts of every operation of profile `queue`, by its id. */
export const operations = {
  'queueTickets.submit': { body: walk(QueueTicketSubmissionNode), output: walk(QueueTicketNode) },
  'queueTickets.get': { params: walk(ServiceRequestsGetParamsNode), output: walk(QueueTicketNode) },
  'queueTickets.list': { query: walk(QueueTicketsListQueryNode), output: walk(QueueTicketPageNode) },
  'queueTickets.call': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketCalledNode), output: walk(QueueTicketNode) },
  'queueTickets.recall': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketRecalledNode), output: walk(QueueTicketNode) },
  'queueTickets.register': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketRegisteringNode), output: walk(QueueTicketNode) },
  'queueTickets.queue': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketRegisteredNode), output: walk(QueueTicketNode) },
  'queueTickets.serve': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketServedNode), output: walk(QueueTicketNode) },
  'queueTickets.finish': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketFinishedNode), output: walk(QueueTicketNode) },
  'queueTickets.prepare': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketPreparingNode), output: walk(QueueTicketNode) },
  'queueTickets.ready': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketReadyNode), output: walk(QueueTicketNode) },
  'queueTickets.skip': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketSkippedNode), output: walk(QueueTicketNode) },
  'queueTickets.cancel': { params: walk(ServiceRequestsGetParamsNode), body: walk(QueueTicketCancelledNode), output: walk(QueueTicketNode) },
}
