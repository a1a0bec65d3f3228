import type { Entry } from '@selaras/schemas'

/** What the first entry of a case gives it, whatever its kind. */
export const opened = ({ subject, source, sequence, time }: Entry) => ({
  id: subject,
  owner: source,
  sequence,
  submittedAt: time,
  updatedAt: time,
})
