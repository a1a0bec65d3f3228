// Generated from the operations of this package by `pnpm generate`. Do not edit.
import { JointRequestNode } from '../schemas/joint-request.gen.ts'
import { JointRequestClockExpiredNode } from '../schemas/joint-request-clock-expired.gen.ts'
import { JointRequestClockPausedNode } from '../schemas/joint-request-clock-paused.gen.ts'
import { JointRequestClockRestartedNode } from '../schemas/joint-request-clock-restarted.gen.ts'
import { JointRequestClockResumedNode } from '../schemas/joint-request-clock-resumed.gen.ts'
import { JointRequestClockStoppedNode } from '../schemas/joint-request-clock-stopped.gen.ts'
import { JointRequestCompletedNode } from '../schemas/joint-request-completed.gen.ts'
import { JointRequestExpiredNode } from '../schemas/joint-request-expired.gen.ts'
import { JointRequestExtendedNode } from '../schemas/joint-request-extended.gen.ts'
import { JointRequestLegFollowedNode } from '../schemas/joint-request-leg-followed.gen.ts'
import { JointRequestLegStartedNode } from '../schemas/joint-request-leg-started.gen.ts'
import { JointRequestPageNode } from '../schemas/joint-request-page.gen.ts'
import { JointRequestRedefinedNode } from '../schemas/joint-request-redefined.gen.ts'
import { JointRequestRefusedNode } from '../schemas/joint-request-refused.gen.ts'
import { JointRequestSubmissionNode } from '../schemas/joint-request-submission.gen.ts'
import { JointRequestWithdrawnNode } from '../schemas/joint-request-withdrawn.gen.ts'
import { JointRequestsListQueryNode } from '../schemas/joint-requests-list-query.gen.ts'
import { JointServiceNode } from '../schemas/joint-service.gen.ts'
import { JointServicePageNode } from '../schemas/joint-service-page.gen.ts'
import { JointServicesGetParamsNode } from '../schemas/joint-services-get-params.gen.ts'
import { ProblemNode } from '../schemas/problem.gen.ts'
import { ServiceRequestsGetParamsNode } from '../schemas/service-requests-get-params.gen.ts'
import { ServicesListQueryNode } from '../schemas/services-list-query.gen.ts'
import { walk } from '../validation.ts'

/** Validates the problem that any operation may answer. */
export const problem = walk(ProblemNode)

/** Validators of the parts of every operation of profile `joint`, by its id. */
export const operations = {
  'jointServices.list': { query: walk(ServicesListQueryNode), output: walk(JointServicePageNode) },
  'jointServices.get': { params: walk(JointServicesGetParamsNode), output: walk(JointServiceNode) },
  'jointRequests.submit': { body: walk(JointRequestSubmissionNode), output: walk(JointRequestNode) },
  'jointRequests.get': { params: walk(ServiceRequestsGetParamsNode), output: walk(JointRequestNode) },
  'jointRequests.list': { query: walk(JointRequestsListQueryNode), output: walk(JointRequestPageNode) },
  'jointRequests.startLeg': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestLegStartedNode), output: walk(JointRequestNode) },
  'jointRequests.followLeg': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestLegFollowedNode), output: walk(JointRequestNode) },
  'jointRequests.redefine': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestRedefinedNode), output: walk(JointRequestNode) },
  'jointRequests.complete': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestCompletedNode), output: walk(JointRequestNode) },
  'jointRequests.refuse': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestRefusedNode), output: walk(JointRequestNode) },
  'jointRequests.withdraw': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestWithdrawnNode), output: walk(JointRequestNode) },
  'jointRequests.expire': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestExpiredNode), output: walk(JointRequestNode) },
  'jointRequests.pauseClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestClockPausedNode), output: walk(JointRequestNode) },
  'jointRequests.resumeClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestClockResumedNode), output: walk(JointRequestNode) },
  'jointRequests.stopClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestClockStoppedNode), output: walk(JointRequestNode) },
  'jointRequests.restartClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestClockRestartedNode), output: walk(JointRequestNode) },
  'jointRequests.extend': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestExtendedNode), output: walk(JointRequestNode) },
  'jointRequests.expireClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(JointRequestClockExpiredNode), output: walk(JointRequestNode) },
}
