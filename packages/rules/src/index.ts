// Joint services
export { type CompensationStep, compensationOf } from './joint/compensation.ts'
export { type Cycle, cyclesIn, legOrder } from './joint/leg-order.ts'
export { legSubmission } from './joint/leg-submission.ts'
export type { DefinedLeg, RunningLeg } from './joint/legs.ts'
export { type JointStep, nextJointSteps } from './joint/next-steps.ts'
export {
  checkJointService,
  type JointServiceContext,
  type ReadJointService,
  readJointService,
} from './joint/read-joint-service.ts'
export { type LegChange, planRedefinition, type Redefinition, redefinitionIssues } from './joint/redefinition.ts'
export { type RollUp, type RollUpContext, rollUp } from './joint/roll-up.ts'
export { startableLegs } from './joint/startable-legs.ts'
export { complaintLifecycle } from './lifecycle/complaint.ts'
export { type Command, commandsIn, type Decision, decide, type EntryDraft, rolesOf } from './lifecycle/decide.ts'
export { evolve, replay } from './lifecycle/evolve.ts'
export { jointRequestLifecycle } from './lifecycle/joint-request.ts'
export type { CaseState, Check, ClockStep, Lifecycle, Role, Transition, Waiting } from './lifecycle/lifecycle.ts'
export { type Case, type CaseKind, kindOf, lifecycles } from './lifecycle/lifecycles.ts'
export { queueTicketLifecycle } from './lifecycle/queue-ticket.ts'
export { serviceRequestLifecycle } from './lifecycle/service-request.ts'
export { surveyLifecycle } from './lifecycle/survey.ts'
export { isNewer, upcast, versionOf } from './lifecycle/upcast.ts'
// Once-only
export {
  type BroughtDocument,
  type OnceOnlyAnswer,
  type OnceOnlyLeg,
  type OnceOnlyQuestion,
  onceOnly,
  type RequirementAnswer,
} from './once-only/once-only.ts'
export { type HeldDocument, type ReuseContext, type ReuseObstacle, reuseObstacle } from './once-only/reuse.ts'
export { OnceOnlyRules, readOnceOnlyRules } from './once-only/rules.ts'
// Privacy
export {
  brokenClauses,
  type Clause,
  type DataUse,
  type Filtered,
  filterByAgreement,
  type Withheld,
} from './privacy/agreement.ts'
export { mask, PERSONAL_KINDS, type PersonalKind } from './privacy/mask.ts'
export { PSEUDONYM_KEY_BYTES, pseudonym, purposeKey } from './privacy/pseudonym.ts'
export {
  dueForErasure,
  type RetainedRecord,
  RetentionPolicy,
  type RetentionTerm,
  type RetentionVerdict,
} from './privacy/retention.ts'
export { type Reader, type View, viewOf, viewOfEntry } from './privacy/view.ts'
export { PART_OF, type Part, type ReaderRole, VISIBILITY, type Visibility } from './privacy/visibility.ts'
// Routing
export { CONDITIONS, type Condition, type RoutingSubject, type Tried } from './routing/conditions.ts'
export type { DuplicateOptions, LikelyDuplicate } from './routing/duplicates/compare.ts'
export type { Point } from './routing/duplicates/distance.ts'
export { createDuplicateIndex, type DuplicateIndex } from './routing/duplicates/duplicate-index.ts'
export { type Report, reportOf } from './routing/duplicates/report.ts'
export { type Conditions, type EscalationStep, RoutingPolicy, type RoutingRule } from './routing/policy.ts'
export { type ReadRoutingPolicy, readRoutingPolicy } from './routing/read-policy.ts'
export { createRouter, type Passed, type Route, routingSubjectOf } from './routing/route.ts'
export { stemOf, stemsOf } from './routing/stem.ts'
export { STOP_WORDS } from './routing/stop-words.ts'
export {
  findTransferLoop,
  holdersOf,
  type NextHolder,
  nextEscalation,
  nextHolder,
  type TransferLoop,
} from './routing/transfer.ts'
// Scorecard
export { beginScorecard, type ScorecardFold, type ScorecardOptions } from './scorecard/begin-scorecard.ts'
export { type Comparison, compareScorecards } from './scorecard/compare-scorecards.ts'
export { type IndicatorDefinition, type IndicatorId, scorecardIndicators } from './scorecard/indicators.ts'
export {
  checkComplaint,
  checkJointRequest,
  checkQueueTicket,
  checkServiceRequest,
  checkSurvey,
  type SubmissionContext,
} from './submission/check-submission.ts'
// Survey
export { GRADES, type GradeBand, gradeOf } from './survey/grade.ts'
export {
  type ElementTotals,
  type SatisfactionIndex,
  SURVEY_ELEMENTS,
  type SurveyWeighting,
  satisfactionIndex,
} from './survey/satisfaction-index.ts'
export { createSurveyTally, type SurveyAnswer, type SurveyTally } from './survey/tally.ts'
