import { type ComplaintSubmission, parseInstant, type Service, type ServiceRequestSubmission } from '@selaras/schemas'
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

const requirementIssues = (service: Service, request: ServiceRequestSubmission): Issue[] => {
  const brought = new Set<string>(request.documents.map((document) => document.type))
  return service.requirements
    .filter((requirement) => requirement.mandatory && !brought.has(requirement.document))
    .map(({ name, document }) => issueOf('requirement.missing', ['documents'], { name, document }))
}

/** What is still wrong with a well-formed service request: unknown service, missing requirement, date in the future. */
export const checkServiceRequest = (
  request: ServiceRequestSubmission,
  { services, now }: SubmissionContext,
): Issue[] => {
  const service = services.get(request.service)
  if (!service) return [issueOf('service.unknown', ['service'], { value: request.service }, request.service)]
  const today = latestToday(now)
  return [
    ...futureIssue(request.applicant.identity.birthDate, ['applicant', 'identity', 'birthDate'], today),
    ...request.documents.flatMap((document, at) =>
      futureIssue(document.issuedOn, ['documents', at, 'issuedOn'], today),
    ),
    ...requirementIssues(service, request),
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
