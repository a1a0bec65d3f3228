import { complaintEntries } from './complaint.ts'
import { serviceRequestEntries } from './service-request.ts'

/** Every entry type of the standard, by type. */
export const entryTypes = new Map(
  [...Object.values(serviceRequestEntries), ...Object.values(complaintEntries)].map((entry) => [
    entry.type as string,
    entry,
  ]),
)
