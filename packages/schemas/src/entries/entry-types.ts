import { complaintEntries } from './complaint.ts'
import { jointRequestEntries } from './joint-request.ts'
import { queueTicketEntries } from './queue-ticket.ts'
import { serviceRequestEntries } from './service-request.ts'
import { surveyEntries } from './survey.ts'

/** Every entry type of the standard, by type. */
export const entryTypes = new Map(
  [serviceRequestEntries, jointRequestEntries, complaintEntries, queueTicketEntries, surveyEntries]
    .flatMap((entries) => Object.values(entries))
    .map((entry) => [entry.type as string, entry]),
)
