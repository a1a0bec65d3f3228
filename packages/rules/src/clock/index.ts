// Data: policies and calendars
export { type Calendar, CalendarBase, CalendarYear } from './calendar.ts'
// A case's clocks
export { clockEventsOf, clocksFor, type Dependency } from './case-clock.ts'
export { type CaseTerms, type ExpiredTerm, readTerms } from './case-terms.ts'
// Words
export { dayText, provisionalText, stateText, termText } from './clock-text.ts'
export type { DayOff } from './days-off.ts'
// Answers
export { dueOf } from './due.ts'
export type { ClockEvent, ClockEventType, IgnoredBecause, IgnoredEvent } from './event.ts'
export { type ClockDay, explainClock, type SkippedBecause } from './explain-clock.ts'
export { ZONES, type Zone } from './local-time.ts'
export { type ClockRuleId, clockProblems } from './messages.ts'
export type { DataIssue, Outcome } from './outcome.ts'
export { ClockPolicy, type ClockRule } from './policy.ts'
export { type Amount, type ClockReading, type ClockState, readClock } from './read-clock.ts'
export { checkData, readData } from './read-data.ts'
export { type OpenClock, type RecomputedClock, recomputeClocks } from './recompute-clocks.ts'
export { createSchedule, type Schedule, type ScheduleOptions } from './schedule.ts'
export { type ClockTerm, formatTerm, parseTerm, type TermUnit } from './term.ts'
