import {
  type ComplaintSubmission,
  type Document,
  type JointRequestSubmission,
  type JointService,
  parseInstant,
  type QueueTicketSubmission,
  type Requirement,
  type SatisfactionSurveySubmission,
  type Service,
  type ServiceRequestSubmission,
} from '@selaras/schemas'
import { type Issue, issueOf } from '@selaras/schemas/problem'

/** What a submission is judged against. */
export interface SubmissionContext {
  /** Catalogue of the owner, by service id. */
  services: ReadonlyMap<string, Service>
  /** Now, as an instant; the latest calendar day anywhere in Indonesia follows from it. */
  now: string
}

const WIT_OFFSET = 9 * 3_600_000

/** Today in the easternmost zone (WIT): no honest date lies after it. */
const latestToday = (now: string): string => {
  const parsed = parseInstant(now)
  if (!parsed.ok) throw new TypeError(`[rules] now must be an instant, not "${now}".`)
  return new Date(parsed.value.epochMilliseconds + WIT_OFFSET).toISOString().slice(0, 10)
}

const futureIssue = (date: string | undefined, path: PropertyKey[], today: string): Issue[] =>
  date !== undefined && date > today ? [issueOf('date.future', path, { maximum: today }, date)] : []

const missingRequirements = (
  requirements: readonly Requirement[],
  { documents }: Pick<ServiceRequestSubmission, 'documents'>,
): Requirement[] => {
  const brought = new Set<string>(documents.map((document) => document.type))
  return requirements.filter(({ mandatory, document }) => mandatory && !brought.has(document))
}

const requirementIssue = ({ name, document }: Requirement): Issue =>
  issueOf('requirement.missing', ['documents'], { name, document })

const unknownService = (id: string): Issue => issueOf('service.unknown', ['service'], { value: id }, id)

/** What an applicant says of themselves and brings: nothing of it is of a day to come. */
const applicationIssues = (
  { applicant, documents }: { applicant: ServiceRequestSubmission['applicant']; documents: Document[] },
  today: string,
): Issue[] => [
  ...futureIssue(applicant.identity.birthDate, ['applicant', 'identity', 'birthDate'], today),
  ...documents.flatMap((document, at) => futureIssue(document.issuedOn, ['documents', at, 'issuedOn'], today)),
]

/** What is still wrong with a well-formed service request: unknown service, missing requirement, date in the future. */
export const checkServiceRequest = (
  request: ServiceRequestSubmission,
  { services, now }: SubmissionContext,
): Issue[] => {
  const service = services.get(request.service)
  if (!service) return [unknownService(request.service)]
  return [
    ...applicationIssues(request, latestToday(now)),
    ...missingRequirements(service.requirements, request).map(requirementIssue),
  ]
}

/** What the legs need, no leg before them fulfils, and nobody brought; each document once. */
const legRequirementIssues = (
  { legs }: JointService,
  services: SubmissionContext['services'],
  request: JointRequestSubmission,
): Issue[] => {
  const issues = legs.flatMap(({ service: id, after }) => {
    const service = services.get(id)
    const fed = after.map(({ fulfils }) => fulfils)
    const left = service?.requirements.filter((requirement) => !fed.includes(requirement.id)) ?? []
    return missingRequirements(left, request)
  })
  return [...new Map(issues.map((requirement) => [requirement.document, requirement])).values()].map(requirementIssue)
}

/** What is still wrong with a well-formed joint request: unknown joint service, missing requirement, date in the future. */
export const checkJointRequest = (
  request: JointRequestSubmission,
  {
    jointServices,
    services = new Map(),
    now,
  }: {
    jointServices: ReadonlyMap<string, JointService>
    /** Services of the legs, as far as the owner knows them. */
    services?: SubmissionContext['services']
    now: string
  },
): Issue[] => {
  const { service } = request
  const definition = jointServices.get(service)
  if (!definition) return [issueOf('joint-service.unknown', ['service'], { value: service }, service)]
  return [...applicationIssues(request, latestToday(now)), ...legRequirementIssues(definition, services, request)]
}

/** What is still wrong with a well-formed queue ticket: it is for a service nobody offers here. */
export const checkQueueTicket = (
  { service }: QueueTicketSubmission,
  { services }: Pick<SubmissionContext, 'services'>,
): Issue[] => (service === undefined || services.has(service) ? [] : [unknownService(service)])

/** What is still wrong with a well-formed survey: unknown service, another provider than it has, a day in the future. */
export const checkSurvey = (survey: SatisfactionSurveySubmission, { services, now }: SubmissionContext): Issue[] => {
  const service = services.get(survey.service)
  if (!service) return [unknownService(survey.service)]
  const { provider } = service
  return [
    ...(survey.provider === provider ? [] : [issueOf('survey.provider', ['provider'], { provider }, survey.provider)]),
    ...futureIssue(survey.answeredOn, ['answeredOn'], latestToday(now)),
  ]
}

/** What is still wrong with a well-formed complaint: an event in the future. */
export const checkComplaint = (complaint: ComplaintSubmission, { now }: Pick<SubmissionContext, 'now'>): Issue[] => {
  const today = latestToday(now)
  return [
    ...futureIssue(complaint.occurredOn, ['occurredOn'], today),
    ...futureIssue(complaint.reporter?.identity.birthDate, ['reporter', 'identity', 'birthDate'], today),
  ]
}
