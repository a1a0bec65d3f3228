// Generated from the operations of this package by `pnpm generate`. Do not edit.
import { ProblemNode } from '../schemas/problem.gen.ts'
import { ServiceNode } from '../schemas/service.gen.ts'
import { ServicePageNode } from '../schemas/service-page.gen.ts'
import { ServiceRequestNode } from '../schemas/service-request.gen.ts'
import { ServiceRequestAcceptedNode } from '../schemas/service-request-accepted.gen.ts'
import { ServiceRequestApprovedNode } from '../schemas/service-request-approved.gen.ts'
import { ServiceRequestClockExpiredNode } from '../schemas/service-request-clock-expired.gen.ts'
import { ServiceRequestClockPausedNode } from '../schemas/service-request-clock-paused.gen.ts'
import { ServiceRequestClockRestartedNode } from '../schemas/service-request-clock-restarted.gen.ts'
import { ServiceRequestClockResumedNode } from '../schemas/service-request-clock-resumed.gen.ts'
import { ServiceRequestClockStoppedNode } from '../schemas/service-request-clock-stopped.gen.ts'
import { ServiceRequestDeemedApprovedNode } from '../schemas/service-request-deemed-approved.gen.ts'
import { ServiceRequestExpiredNode } from '../schemas/service-request-expired.gen.ts'
import { ServiceRequestExtendedNode } from '../schemas/service-request-extended.gen.ts'
import { ServiceRequestIssuedNode } from '../schemas/service-request-issued.gen.ts'
import { ServiceRequestObjectedNode } from '../schemas/service-request-objected.gen.ts'
import { ServiceRequestPageNode } from '../schemas/service-request-page.gen.ts'
import { ServiceRequestPaidNode } from '../schemas/service-request-paid.gen.ts'
import { ServiceRequestPaymentRequestedNode } from '../schemas/service-request-payment-requested.gen.ts'
import { ServiceRequestRefusedNode } from '../schemas/service-request-refused.gen.ts'
import { ServiceRequestResubmittedNode } from '../schemas/service-request-resubmitted.gen.ts'
import { ServiceRequestReturnedNode } from '../schemas/service-request-returned.gen.ts'
import { ServiceRequestStartedNode } from '../schemas/service-request-started.gen.ts'
import { ServiceRequestSubmissionNode } from '../schemas/service-request-submission.gen.ts'
import { ServiceRequestWithdrawnNode } from '../schemas/service-request-withdrawn.gen.ts'
import { ServiceRequestsGetParamsNode } from '../schemas/service-requests-get-params.gen.ts'
import { ServiceRequestsListQueryNode } from '../schemas/service-requests-list-query.gen.ts'
import { ServicesGetParamsNode } from '../schemas/services-get-params.gen.ts'
import { ServicesListQueryNode } from '../schemas/services-list-query.gen.ts'
import { walk } from '../validation.ts'

/** Validates the problem that any operation may answer. */
export const problem = walk(ProblemNode)

/** Validators of the parts of every operation of profile `service`, by its id. */
export const operations = {
  'services.list': { query: walk(ServicesListQueryNode), output: walk(ServicePageNode) },
  'services.get': { params: walk(ServicesGetParamsNode), output: walk(ServiceNode) },
  'serviceRequests.submit': { body: walk(ServiceRequestSubmissionNode), output: walk(ServiceRequestNode) },
  'serviceRequests.get': { params: walk(ServiceRequestsGetParamsNode), output: walk(ServiceRequestNode) },
  'serviceRequests.list': { query: walk(ServiceRequestsListQueryNode), output: walk(ServiceRequestPageNode) },
  'serviceRequests.return': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestReturnedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.resubmit': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestResubmittedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.accept': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestAcceptedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.start': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestStartedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.requestPayment': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestPaymentRequestedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.confirmPayment': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestPaidNode), output: walk(ServiceRequestNode) },
  'serviceRequests.approve': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestApprovedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.issue': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestIssuedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.refuse': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestRefusedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.withdraw': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestWithdrawnNode), output: walk(ServiceRequestNode) },
  'serviceRequests.expire': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestExpiredNode), output: walk(ServiceRequestNode) },
  'serviceRequests.object': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestObjectedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.deemApproved': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestDeemedApprovedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.pauseClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestClockPausedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.resumeClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestClockResumedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.stopClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestClockStoppedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.restartClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestClockRestartedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.extend': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestExtendedNode), output: walk(ServiceRequestNode) },
  'serviceRequests.expireClock': { params: walk(ServiceRequestsGetParamsNode), body: walk(ServiceRequestClockExpiredNode), output: walk(ServiceRequestNode) },
}
