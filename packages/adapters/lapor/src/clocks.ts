/** A term of SP4N-LAPOR!, and the clock that counts it. */
export interface LaporClock {
  /** Policy in `specs/policies/clock`. */
  policy: 'complaints'
  /** Clock of that policy. */
  clock: string
  /** Working days by the calendar of the policy. */
  workingDays: number
  /** Class it holds for; all when left out. */
  classification?: 'complaint-supervisory' | 'complaint-non-supervisory' | 'information-request'
}

/**
 * Terms of SP4N-LAPOR! as data. They are counted by the clock policy, which a region may change; nothing here counts.
 * Aspirations have no term.
 */
export const laporClocks: readonly LaporClock[] = [
  { policy: 'complaints', clock: 'verification', workingDays: 3 },
  { policy: 'complaints', clock: 'first-follow-up', workingDays: 5 },
  { policy: 'complaints', clock: 'reporter-silent', workingDays: 10 },
  { policy: 'complaints', clock: 'information', workingDays: 5, classification: 'information-request' },
  { policy: 'complaints', clock: 'non-supervisory', workingDays: 14, classification: 'complaint-non-supervisory' },
  { policy: 'complaints', clock: 'supervisory', workingDays: 60, classification: 'complaint-supervisory' },
]
