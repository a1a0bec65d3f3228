// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import { validateAddress } from './schemas/address.gen.ts'
import { validateAgreement } from './schemas/agreement.gen.ts'
import { validateApplicant } from './schemas/applicant.gen.ts'
import { validateCheckpointToCosign } from './schemas/checkpoint-to-cosign.gen.ts'
import { validateCitizenIdentity } from './schemas/citizen-identity.gen.ts'
import { validateComplaint } from './schemas/complaint.gen.ts'
import { validateComplaintAnswered } from './schemas/complaint-answered.gen.ts'
import { validateComplaintClockExpired } from './schemas/complaint-clock-expired.gen.ts'
import { validateComplaintClockPaused } from './schemas/complaint-clock-paused.gen.ts'
import { validateComplaintClockRestarted } from './schemas/complaint-clock-restarted.gen.ts'
import { validateComplaintClockResumed } from './schemas/complaint-clock-resumed.gen.ts'
import { validateComplaintClockStopped } from './schemas/complaint-clock-stopped.gen.ts'
import { validateComplaintClosed } from './schemas/complaint-closed.gen.ts'
import { validateComplaintDispatched } from './schemas/complaint-dispatched.gen.ts'
import { validateComplaintEscalated } from './schemas/complaint-escalated.gen.ts'
import { validateComplaintExtended } from './schemas/complaint-extended.gen.ts'
import { validateComplaintMerged } from './schemas/complaint-merged.gen.ts'
import { validateComplaintReceived } from './schemas/complaint-received.gen.ts'
import { validateComplaintRedirected } from './schemas/complaint-redirected.gen.ts'
import { validateComplaintRejected } from './schemas/complaint-rejected.gen.ts'
import { validateComplaintReopened } from './schemas/complaint-reopened.gen.ts'
import { validateComplaintReporterAsked } from './schemas/complaint-reporter-asked.gen.ts'
import { validateComplaintReporterReplied } from './schemas/complaint-reporter-replied.gen.ts'
import { validateComplaintResolved } from './schemas/complaint-resolved.gen.ts'
import { validateComplaintStarted } from './schemas/complaint-started.gen.ts'
import { validateComplaintSubmission } from './schemas/complaint-submission.gen.ts'
import { validateComplaintVerified } from './schemas/complaint-verified.gen.ts'
import { validateConsent } from './schemas/consent.gen.ts'
import { validateDirectoryDocument } from './schemas/directory-document.gen.ts'
import { validateDisposition } from './schemas/disposition.gen.ts'
import { validateDocument } from './schemas/document.gen.ts'
import { validateEntry } from './schemas/entry.gen.ts'
import { validateEntryBatch } from './schemas/entry-batch.gen.ts'
import { validateErasureNotice } from './schemas/erasure-notice.gen.ts'
import { validateErasureReceipt } from './schemas/erasure-receipt.gen.ts'
import { validateIdentityClaim } from './schemas/identity-claim.gen.ts'
import { validateIdentityMatch } from './schemas/identity-match.gen.ts'
import { validateIssue } from './schemas/issue.gen.ts'
import { validateJointRequest } from './schemas/joint-request.gen.ts'
import { validateJointRequestSubmission } from './schemas/joint-request-submission.gen.ts'
import { validateJointService } from './schemas/joint-service.gen.ts'
import { validateOrganization } from './schemas/organization.gen.ts'
import { validateParticipant } from './schemas/participant.gen.ts'
import { validateProblem } from './schemas/problem.gen.ts'
import { validateQueueTicket } from './schemas/queue-ticket.gen.ts'
import { validateQueueTicketSubmission } from './schemas/queue-ticket-submission.gen.ts'
import { validateReceipt } from './schemas/receipt.gen.ts'
import { validateRequirement } from './schemas/requirement.gen.ts'
import { validateResponse } from './schemas/response.gen.ts'
import { validateSatisfactionSurvey } from './schemas/satisfaction-survey.gen.ts'
import { validateSatisfactionSurveySubmission } from './schemas/satisfaction-survey-submission.gen.ts'
import { validateScorecard } from './schemas/scorecard.gen.ts'
import { validateService } from './schemas/service.gen.ts'
import { validateServiceRequest } from './schemas/service-request.gen.ts'
import { validateServiceRequestAccepted } from './schemas/service-request-accepted.gen.ts'
import { validateServiceRequestApproved } from './schemas/service-request-approved.gen.ts'
import { validateServiceRequestClockExpired } from './schemas/service-request-clock-expired.gen.ts'
import { validateServiceRequestClockPaused } from './schemas/service-request-clock-paused.gen.ts'
import { validateServiceRequestClockRestarted } from './schemas/service-request-clock-restarted.gen.ts'
import { validateServiceRequestClockResumed } from './schemas/service-request-clock-resumed.gen.ts'
import { validateServiceRequestClockStopped } from './schemas/service-request-clock-stopped.gen.ts'
import { validateServiceRequestDeemedApproved } from './schemas/service-request-deemed-approved.gen.ts'
import { validateServiceRequestExpired } from './schemas/service-request-expired.gen.ts'
import { validateServiceRequestExtended } from './schemas/service-request-extended.gen.ts'
import { validateServiceRequestIssued } from './schemas/service-request-issued.gen.ts'
import { validateServiceRequestObjected } from './schemas/service-request-objected.gen.ts'
import { validateServiceRequestPaid } from './schemas/service-request-paid.gen.ts'
import { validateServiceRequestPaymentRequested } from './schemas/service-request-payment-requested.gen.ts'
import { validateServiceRequestRefused } from './schemas/service-request-refused.gen.ts'
import { validateServiceRequestResubmitted } from './schemas/service-request-resubmitted.gen.ts'
import { validateServiceRequestReturned } from './schemas/service-request-returned.gen.ts'
import { validateServiceRequestStarted } from './schemas/service-request-started.gen.ts'
import { validateServiceRequestSubmission } from './schemas/service-request-submission.gen.ts'
import { validateServiceRequestSubmitted } from './schemas/service-request-submitted.gen.ts'
import { validateServiceRequestWithdrawn } from './schemas/service-request-withdrawn.gen.ts'
import { validateSubscription } from './schemas/subscription.gen.ts'
import { validateSubscriptionRequest } from './schemas/subscription-request.gen.ts'
import { validateTerm } from './schemas/term.gen.ts'

export { isAddress, validateAddress } from './schemas/address.gen.ts'
export { isAgreement, validateAgreement } from './schemas/agreement.gen.ts'
export { isApplicant, validateApplicant } from './schemas/applicant.gen.ts'
export { isAuditConsistency, validateAuditConsistency } from './schemas/audit-consistency.gen.ts'
export { isAuditConsistencyQuery, validateAuditConsistencyQuery } from './schemas/audit-consistency-query.gen.ts'
export { isAuditInclusion, validateAuditInclusion } from './schemas/audit-inclusion.gen.ts'
export { isAuditInclusionQuery, validateAuditInclusionQuery } from './schemas/audit-inclusion-query.gen.ts'
export { isCheckpoint, validateCheckpoint } from './schemas/checkpoint.gen.ts'
export { isCheckpointToCosign, validateCheckpointToCosign } from './schemas/checkpoint-to-cosign.gen.ts'
export { isCitizenIdentity, validateCitizenIdentity } from './schemas/citizen-identity.gen.ts'
export { isComplaint, validateComplaint } from './schemas/complaint.gen.ts'
export { isComplaintAnswered, validateComplaintAnswered } from './schemas/complaint-answered.gen.ts'
export { isComplaintClockExpired, validateComplaintClockExpired } from './schemas/complaint-clock-expired.gen.ts'
export { isComplaintClockPaused, validateComplaintClockPaused } from './schemas/complaint-clock-paused.gen.ts'
export { isComplaintClockRestarted, validateComplaintClockRestarted } from './schemas/complaint-clock-restarted.gen.ts'
export { isComplaintClockResumed, validateComplaintClockResumed } from './schemas/complaint-clock-resumed.gen.ts'
export { isComplaintClockStopped, validateComplaintClockStopped } from './schemas/complaint-clock-stopped.gen.ts'
export { isComplaintClosed, validateComplaintClosed } from './schemas/complaint-closed.gen.ts'
export { isComplaintDispatched, validateComplaintDispatched } from './schemas/complaint-dispatched.gen.ts'
export { isComplaintEscalated, validateComplaintEscalated } from './schemas/complaint-escalated.gen.ts'
export { isComplaintExtended, validateComplaintExtended } from './schemas/complaint-extended.gen.ts'
export { isComplaintMerged, validateComplaintMerged } from './schemas/complaint-merged.gen.ts'
export { isComplaintPage, validateComplaintPage } from './schemas/complaint-page.gen.ts'
export { isComplaintReceived, validateComplaintReceived } from './schemas/complaint-received.gen.ts'
export { isComplaintRedirected, validateComplaintRedirected } from './schemas/complaint-redirected.gen.ts'
export { isComplaintRejected, validateComplaintRejected } from './schemas/complaint-rejected.gen.ts'
export { isComplaintReopened, validateComplaintReopened } from './schemas/complaint-reopened.gen.ts'
export { isComplaintReporterAsked, validateComplaintReporterAsked } from './schemas/complaint-reporter-asked.gen.ts'
export { isComplaintReporterReplied, validateComplaintReporterReplied } from './schemas/complaint-reporter-replied.gen.ts'
export { isComplaintResolved, validateComplaintResolved } from './schemas/complaint-resolved.gen.ts'
export { isComplaintStarted, validateComplaintStarted } from './schemas/complaint-started.gen.ts'
export { isComplaintSubmission, validateComplaintSubmission } from './schemas/complaint-submission.gen.ts'
export { isComplaintVerified, validateComplaintVerified } from './schemas/complaint-verified.gen.ts'
export { isComplaintsListQuery, validateComplaintsListQuery } from './schemas/complaints-list-query.gen.ts'
export { isConsent, validateConsent } from './schemas/consent.gen.ts'
export { isCosignature, validateCosignature } from './schemas/cosignature.gen.ts'
export { isDirectoryDocument, validateDirectoryDocument } from './schemas/directory-document.gen.ts'
export { isDisposition, validateDisposition } from './schemas/disposition.gen.ts'
export { isDocument, validateDocument } from './schemas/document.gen.ts'
export { isEntriesListQuery, validateEntriesListQuery } from './schemas/entries-list-query.gen.ts'
export { isEntry, validateEntry } from './schemas/entry.gen.ts'
export { isEntryBatch, validateEntryBatch } from './schemas/entry-batch.gen.ts'
export { isEntryPage, validateEntryPage } from './schemas/entry-page.gen.ts'
export { isErasureNotice, validateErasureNotice } from './schemas/erasure-notice.gen.ts'
export { isErasureReceipt, validateErasureReceipt } from './schemas/erasure-receipt.gen.ts'
export { isHealth, validateHealth } from './schemas/health.gen.ts'
export { isIdentityClaim, validateIdentityClaim } from './schemas/identity-claim.gen.ts'
export { isIdentityMatch, validateIdentityMatch } from './schemas/identity-match.gen.ts'
export { isIssue, validateIssue } from './schemas/issue.gen.ts'
export { isJointRequest, validateJointRequest } from './schemas/joint-request.gen.ts'
export { isJointRequestClockExpired, validateJointRequestClockExpired } from './schemas/joint-request-clock-expired.gen.ts'
export { isJointRequestClockPaused, validateJointRequestClockPaused } from './schemas/joint-request-clock-paused.gen.ts'
export { isJointRequestClockRestarted, validateJointRequestClockRestarted } from './schemas/joint-request-clock-restarted.gen.ts'
export { isJointRequestClockResumed, validateJointRequestClockResumed } from './schemas/joint-request-clock-resumed.gen.ts'
export { isJointRequestClockStopped, validateJointRequestClockStopped } from './schemas/joint-request-clock-stopped.gen.ts'
export { isJointRequestCompleted, validateJointRequestCompleted } from './schemas/joint-request-completed.gen.ts'
export { isJointRequestExpired, validateJointRequestExpired } from './schemas/joint-request-expired.gen.ts'
export { isJointRequestExtended, validateJointRequestExtended } from './schemas/joint-request-extended.gen.ts'
export { isJointRequestLegFollowed, validateJointRequestLegFollowed } from './schemas/joint-request-leg-followed.gen.ts'
export { isJointRequestLegStarted, validateJointRequestLegStarted } from './schemas/joint-request-leg-started.gen.ts'
export { isJointRequestPage, validateJointRequestPage } from './schemas/joint-request-page.gen.ts'
export { isJointRequestRedefined, validateJointRequestRedefined } from './schemas/joint-request-redefined.gen.ts'
export { isJointRequestRefused, validateJointRequestRefused } from './schemas/joint-request-refused.gen.ts'
export { isJointRequestSubmission, validateJointRequestSubmission } from './schemas/joint-request-submission.gen.ts'
export { isJointRequestWithdrawn, validateJointRequestWithdrawn } from './schemas/joint-request-withdrawn.gen.ts'
export { isJointRequestsListQuery, validateJointRequestsListQuery } from './schemas/joint-requests-list-query.gen.ts'
export { isJointService, validateJointService } from './schemas/joint-service.gen.ts'
export { isJointServicePage, validateJointServicePage } from './schemas/joint-service-page.gen.ts'
export { isJointServicesGetParams, validateJointServicesGetParams } from './schemas/joint-services-get-params.gen.ts'
export { isNoDetails, validateNoDetails } from './schemas/no-details.gen.ts'
export { isOrganization, validateOrganization } from './schemas/organization.gen.ts'
export { isParticipant, validateParticipant } from './schemas/participant.gen.ts'
export { isProblem, validateProblem } from './schemas/problem.gen.ts'
export { isQueueTicket, validateQueueTicket } from './schemas/queue-ticket.gen.ts'
export { isQueueTicketCalled, validateQueueTicketCalled } from './schemas/queue-ticket-called.gen.ts'
export { isQueueTicketCancelled, validateQueueTicketCancelled } from './schemas/queue-ticket-cancelled.gen.ts'
export { isQueueTicketFinished, validateQueueTicketFinished } from './schemas/queue-ticket-finished.gen.ts'
export { isQueueTicketPage, validateQueueTicketPage } from './schemas/queue-ticket-page.gen.ts'
export { isQueueTicketPreparing, validateQueueTicketPreparing } from './schemas/queue-ticket-preparing.gen.ts'
export { isQueueTicketReady, validateQueueTicketReady } from './schemas/queue-ticket-ready.gen.ts'
export { isQueueTicketRecalled, validateQueueTicketRecalled } from './schemas/queue-ticket-recalled.gen.ts'
export { isQueueTicketRegistered, validateQueueTicketRegistered } from './schemas/queue-ticket-registered.gen.ts'
export { isQueueTicketRegistering, validateQueueTicketRegistering } from './schemas/queue-ticket-registering.gen.ts'
export { isQueueTicketServed, validateQueueTicketServed } from './schemas/queue-ticket-served.gen.ts'
export { isQueueTicketSkipped, validateQueueTicketSkipped } from './schemas/queue-ticket-skipped.gen.ts'
export { isQueueTicketSubmission, validateQueueTicketSubmission } from './schemas/queue-ticket-submission.gen.ts'
export { isQueueTicketsListQuery, validateQueueTicketsListQuery } from './schemas/queue-tickets-list-query.gen.ts'
export { isReceipt, validateReceipt } from './schemas/receipt.gen.ts'
export { isRequirement, validateRequirement } from './schemas/requirement.gen.ts'
export { isResponse, validateResponse } from './schemas/response.gen.ts'
export { isSatisfactionSurvey, validateSatisfactionSurvey } from './schemas/satisfaction-survey.gen.ts'
export { isSatisfactionSurveyPage, validateSatisfactionSurveyPage } from './schemas/satisfaction-survey-page.gen.ts'
export { isSatisfactionSurveySubmission, validateSatisfactionSurveySubmission } from './schemas/satisfaction-survey-submission.gen.ts'
export { isScorecard, validateScorecard } from './schemas/scorecard.gen.ts'
export { isService, validateService } from './schemas/service.gen.ts'
export { isServicePage, validateServicePage } from './schemas/service-page.gen.ts'
export { isServiceRequest, validateServiceRequest } from './schemas/service-request.gen.ts'
export { isServiceRequestAccepted, validateServiceRequestAccepted } from './schemas/service-request-accepted.gen.ts'
export { isServiceRequestApproved, validateServiceRequestApproved } from './schemas/service-request-approved.gen.ts'
export { isServiceRequestClockExpired, validateServiceRequestClockExpired } from './schemas/service-request-clock-expired.gen.ts'
export { isServiceRequestClockPaused, validateServiceRequestClockPaused } from './schemas/service-request-clock-paused.gen.ts'
export { isServiceRequestClockRestarted, validateServiceRequestClockRestarted } from './schemas/service-request-clock-restarted.gen.ts'
export { isServiceRequestClockResumed, validateServiceRequestClockResumed } from './schemas/service-request-clock-resumed.gen.ts'
export { isServiceRequestClockStopped, validateServiceRequestClockStopped } from './schemas/service-request-clock-stopped.gen.ts'
export { isServiceRequestDeemedApproved, validateServiceRequestDeemedApproved } from './schemas/service-request-deemed-approved.gen.ts'
export { isServiceRequestExpired, validateServiceRequestExpired } from './schemas/service-request-expired.gen.ts'
export { isServiceRequestExtended, validateServiceRequestExtended } from './schemas/service-request-extended.gen.ts'
export { isServiceRequestIssued, validateServiceRequestIssued } from './schemas/service-request-issued.gen.ts'
export { isServiceRequestObjected, validateServiceRequestObjected } from './schemas/service-request-objected.gen.ts'
export { isServiceRequestPage, validateServiceRequestPage } from './schemas/service-request-page.gen.ts'
export { isServiceRequestPaid, validateServiceRequestPaid } from './schemas/service-request-paid.gen.ts'
export { isServiceRequestPaymentRequested, validateServiceRequestPaymentRequested } from './schemas/service-request-payment-requested.gen.ts'
export { isServiceRequestRefused, validateServiceRequestRefused } from './schemas/service-request-refused.gen.ts'
export { isServiceRequestResubmitted, validateServiceRequestResubmitted } from './schemas/service-request-resubmitted.gen.ts'
export { isServiceRequestReturned, validateServiceRequestReturned } from './schemas/service-request-returned.gen.ts'
export { isServiceRequestStarted, validateServiceRequestStarted } from './schemas/service-request-started.gen.ts'
export { isServiceRequestSubmission, validateServiceRequestSubmission } from './schemas/service-request-submission.gen.ts'
export { isServiceRequestSubmitted, validateServiceRequestSubmitted } from './schemas/service-request-submitted.gen.ts'
export { isServiceRequestWithdrawn, validateServiceRequestWithdrawn } from './schemas/service-request-withdrawn.gen.ts'
export { isServiceRequestsGetParams, validateServiceRequestsGetParams } from './schemas/service-requests-get-params.gen.ts'
export { isServiceRequestsListQuery, validateServiceRequestsListQuery } from './schemas/service-requests-list-query.gen.ts'
export { isServicesGetParams, validateServicesGetParams } from './schemas/services-get-params.gen.ts'
export { isServicesListQuery, validateServicesListQuery } from './schemas/services-list-query.gen.ts'
export { isSubscription, validateSubscription } from './schemas/subscription.gen.ts'
export { isSubscriptionPage, validateSubscriptionPage } from './schemas/subscription-page.gen.ts'
export { isSubscriptionRequest, validateSubscriptionRequest } from './schemas/subscription-request.gen.ts'
export { isSubscriptionsGetParams, validateSubscriptionsGetParams } from './schemas/subscriptions-get-params.gen.ts'
export { isSurveysListQuery, validateSurveysListQuery } from './schemas/surveys-list-query.gen.ts'
export { isTerm, validateTerm } from './schemas/term.gen.ts'
export type { Validation } from './validation.ts'

/** Every validator by the name of its schema. */
export const validators = {
  Address: validateAddress,
  Agreement: validateAgreement,
  Applicant: validateApplicant,
  CheckpointToCosign: validateCheckpointToCosign,
  CitizenIdentity: validateCitizenIdentity,
  Complaint: validateComplaint,
  ComplaintAnswered: validateComplaintAnswered,
  ComplaintClockExpired: validateComplaintClockExpired,
  ComplaintClockPaused: validateComplaintClockPaused,
  ComplaintClockRestarted: validateComplaintClockRestarted,
  ComplaintClockResumed: validateComplaintClockResumed,
  ComplaintClockStopped: validateComplaintClockStopped,
  ComplaintClosed: validateComplaintClosed,
  ComplaintDispatched: validateComplaintDispatched,
  ComplaintEscalated: validateComplaintEscalated,
  ComplaintExtended: validateComplaintExtended,
  ComplaintMerged: validateComplaintMerged,
  ComplaintReceived: validateComplaintReceived,
  ComplaintRedirected: validateComplaintRedirected,
  ComplaintRejected: validateComplaintRejected,
  ComplaintReopened: validateComplaintReopened,
  ComplaintReporterAsked: validateComplaintReporterAsked,
  ComplaintReporterReplied: validateComplaintReporterReplied,
  ComplaintResolved: validateComplaintResolved,
  ComplaintStarted: validateComplaintStarted,
  ComplaintSubmission: validateComplaintSubmission,
  ComplaintVerified: validateComplaintVerified,
  Consent: validateConsent,
  DirectoryDocument: validateDirectoryDocument,
  Disposition: validateDisposition,
  Document: validateDocument,
  Entry: validateEntry,
  EntryBatch: validateEntryBatch,
  ErasureNotice: validateErasureNotice,
  ErasureReceipt: validateErasureReceipt,
  IdentityClaim: validateIdentityClaim,
  IdentityMatch: validateIdentityMatch,
  Issue: validateIssue,
  JointRequest: validateJointRequest,
  JointRequestSubmission: validateJointRequestSubmission,
  JointService: validateJointService,
  Organization: validateOrganization,
  Participant: validateParticipant,
  Problem: validateProblem,
  QueueTicket: validateQueueTicket,
  QueueTicketSubmission: validateQueueTicketSubmission,
  Receipt: validateReceipt,
  Requirement: validateRequirement,
  Response: validateResponse,
  SatisfactionSurvey: validateSatisfactionSurvey,
  SatisfactionSurveySubmission: validateSatisfactionSurveySubmission,
  Scorecard: validateScorecard,
  Service: validateService,
  ServiceRequest: validateServiceRequest,
  ServiceRequestAccepted: validateServiceRequestAccepted,
  ServiceRequestApproved: validateServiceRequestApproved,
  ServiceRequestClockExpired: validateServiceRequestClockExpired,
  ServiceRequestClockPaused: validateServiceRequestClockPaused,
  ServiceRequestClockRestarted: validateServiceRequestClockRestarted,
  ServiceRequestClockResumed: validateServiceRequestClockResumed,
  ServiceRequestClockStopped: validateServiceRequestClockStopped,
  ServiceRequestDeemedApproved: validateServiceRequestDeemedApproved,
  ServiceRequestExpired: validateServiceRequestExpired,
  ServiceRequestExtended: validateServiceRequestExtended,
  ServiceRequestIssued: validateServiceRequestIssued,
  ServiceRequestObjected: validateServiceRequestObjected,
  ServiceRequestPaid: validateServiceRequestPaid,
  ServiceRequestPaymentRequested: validateServiceRequestPaymentRequested,
  ServiceRequestRefused: validateServiceRequestRefused,
  ServiceRequestResubmitted: validateServiceRequestResubmitted,
  ServiceRequestReturned: validateServiceRequestReturned,
  ServiceRequestStarted: validateServiceRequestStarted,
  ServiceRequestSubmission: validateServiceRequestSubmission,
  ServiceRequestSubmitted: validateServiceRequestSubmitted,
  ServiceRequestWithdrawn: validateServiceRequestWithdrawn,
  Subscription: validateSubscription,
  SubscriptionRequest: validateSubscriptionRequest,
  Term: validateTerm,
}
