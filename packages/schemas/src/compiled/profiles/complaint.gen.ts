// Generated from the operations of this package by `pnpm generate`. Do not edit.
import { ComplaintNode } from '../schemas/complaint.gen.ts'
import { ComplaintAnsweredNode } from '../schemas/complaint-answered.gen.ts'
import { ComplaintClockExpiredNode } from '../schemas/complaint-clock-expired.gen.ts'
import { ComplaintClockPausedNode } from '../schemas/complaint-clock-paused.gen.ts'
import { ComplaintClockRestartedNode } from '../schemas/complaint-clock-restarted.gen.ts'
import { ComplaintClockResumedNode } from '../schemas/complaint-clock-resumed.gen.ts'
import { ComplaintClockStoppedNode } from '../schemas/complaint-clock-stopped.gen.ts'
import { ComplaintClosedNode } from '../schemas/complaint-closed.gen.ts'
import { ComplaintDispatchedNode } from '../schemas/complaint-dispatched.gen.ts'
import { ComplaintEscalatedNode } from '../schemas/complaint-escalated.gen.ts'
import { ComplaintExtendedNode } from '../schemas/complaint-extended.gen.ts'
import { ComplaintMergedNode } from '../schemas/complaint-merged.gen.ts'
import { ComplaintPageNode } from '../schemas/complaint-page.gen.ts'
import { ComplaintRedirectedNode } from '../schemas/complaint-redirected.gen.ts'
import { ComplaintRejectedNode } from '../schemas/complaint-rejected.gen.ts'
import { ComplaintReopenedNode } from '../schemas/complaint-reopened.gen.ts'
import { ComplaintReporterAskedNode } from '../schemas/complaint-reporter-asked.gen.ts'
import { ComplaintReporterRepliedNode } from '../schemas/complaint-reporter-replied.gen.ts'
import { ComplaintResolvedNode } from '../schemas/complaint-resolved.gen.ts'
import { ComplaintStartedNode } from '../schemas/complaint-started.gen.ts'
import { ComplaintSubmissionNode } from '../schemas/complaint-submission.gen.ts'
import { ComplaintVerifiedNode } from '../schemas/complaint-verified.gen.ts'
import { ComplaintsListQueryNode } from '../schemas/complaints-list-query.gen.ts'
import { ProblemNode } from '../schemas/problem.gen.ts'
import { ServiceRequestsGetParamsNode } from '../schemas/service-requests-get-params.gen.ts'
import { walk } from '../validation.ts'

/** Validates the problem that any operation may answer. */
export const problem = walk(ProblemNode)

/** Validators of the parts of every operation of profile `complaint`, by its id. */
export const operations = {
  'complaints.submit': { body: walk(ComplaintSubmissionNode), output: walk(ComplaintNode) },
  'complaints.get': { params: walk(ServiceRequestsGetParamsNode), output: walk(ComplaintNode) },
  'complaints.list': { query: walk(ComplaintsListQueryNode), output: walk(ComplaintPageNode) },
  'complaints.verify': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintVerifiedNode), output: walk(ComplaintNode) },
  'complaints.reject': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintRejectedNode), output: walk(ComplaintNode) },
  'complaints.dispatch': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintDispatchedNode), output: walk(ComplaintNode) },
  'complaints.redirect': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintRedirectedNode), output: walk(ComplaintNode) },
  'complaints.start': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintStartedNode), output: walk(ComplaintNode) },
  'complaints.respond': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintAnsweredNode), output: walk(ComplaintNode) },
  'complaints.askReporter': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintReporterAskedNode), output: walk(ComplaintNode) },
  'complaints.reply': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintReporterRepliedNode), output: walk(ComplaintNode) },
  'complaints.resolve': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintResolvedNode), output: walk(ComplaintNode) },
  'complaints.reopen': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintReopenedNode), output: walk(ComplaintNode) },
  'complaints.close': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintClosedNode), output: walk(ComplaintNode) },
  'complaints.escalate': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintEscalatedNode), output: walk(ComplaintNode) },
  'complaints.merge': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintMergedNode), output: walk(ComplaintNode) },
  'complaints.pauseClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintClockPausedNode), output: walk(ComplaintNode) },
  'complaints.resumeClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintClockResumedNode), output: walk(ComplaintNode) },
  'complaints.stopClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintClockStoppedNode), output: walk(ComplaintNode) },
  'complaints.restartClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintClockRestartedNode), output: walk(ComplaintNode) },
  'complaints.extend': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintExtendedNode), output: walk(ComplaintNode) },
  'complaints.expireClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ComplaintClockExpiredNode), output: walk(ComplaintNode) },
}
