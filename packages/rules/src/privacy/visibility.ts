// Anonim and rahasia are two questions. Anonim is about who reports: the identity stays with the channel, so nobody
// reads it here, and what could lead to it stays with the owner. Rahasia is about the content: those who hold the
// case read it, the public does not. Perpres 76/2013; the fields `anonymous` and `confidential` of a complaint.

/** Parts of a complaint that are seen or withheld as one. */
export type Part = 'progress' | 'content' | 'detail' | 'reporter' | 'origin'

/** Who reads: what a participant is to the case, the citizen who reported, or anybody. */
export type ReaderRole = 'owner' | 'assigned' | 'party' | 'reporter' | 'public'

/** One row of the table: who, under which flags, sees which parts. */
export interface Visibility {
  reader: ReaderRole
  anonymous: boolean
  confidential: boolean
  sees: readonly Part[]
}

const rows = (reader: ReaderRole, sees: Record<'plain' | 'anonim' | 'rahasia' | 'both', readonly Part[]>) => [
  { reader, anonymous: false, confidential: false, sees: sees.plain },
  { reader, anonymous: true, confidential: false, sees: sees.anonim },
  { reader, anonymous: false, confidential: true, sees: sees.rahasia },
  { reader, anonymous: true, confidential: true, sees: sees.both },
]

const ALL: readonly Part[] = ['progress', 'content', 'detail', 'reporter', 'origin']
const WITHOUT_REPORTER: readonly Part[] = ['progress', 'content', 'detail', 'origin']
const CASE_ONLY: readonly Part[] = ['progress', 'content', 'detail']
const OWN: readonly Part[] = ['progress', 'content', 'detail', 'reporter']

const HOLDS = { plain: ALL, anonim: CASE_ONLY, rahasia: ALL, both: CASE_ONLY }

/** The whole table: five readers, four kinds of complaint. */
export const VISIBILITY: readonly Visibility[] = [
  ...rows('owner', { plain: ALL, anonim: WITHOUT_REPORTER, rahasia: ALL, both: WITHOUT_REPORTER }),
  ...rows('assigned', HOLDS),
  ...rows('party', HOLDS),
  ...rows('reporter', { plain: OWN, anonim: CASE_ONLY, rahasia: OWN, both: CASE_ONLY }),
  ...rows('public', {
    plain: ['progress', 'content'],
    anonim: ['progress', 'content'],
    rahasia: ['progress'],
    both: ['progress'],
  }),
]

/** Fields by part. A field of a newer version is in none: only the owner of a case reads what nobody has judged. */
export const PART_OF: Readonly<Record<string, Part>> = {
  id: 'progress',
  owner: 'progress',
  assigned: 'progress',
  status: 'progress',
  channel: 'progress',
  anonymous: 'progress',
  confidential: 'progress',
  classification: 'progress',
  category: 'progress',
  mergedInto: 'progress',
  clock: 'progress',
  sequence: 'progress',
  submittedAt: 'progress',
  updatedAt: 'progress',
  title: 'content',
  description: 'content',
  occurredOn: 'content',
  place: 'content',
  responses: 'content',
  attachments: 'detail',
  note: 'detail',
  parties: 'detail',
  reporter: 'reporter',
  reference: 'origin',
  extensions: 'origin',
}
