import type { Entry } from '@selaras/schemas'
import type { ClockEvent, ClockEventType } from './event.ts'
import type { ClockPolicy, ClockRule } from './policy.ts'

/** The log of a case this one depends on. */
export interface Dependency {
  /** Service of that case. */
  service: string
  log: readonly Entry[]
}

/** Entries that change a clock whatever the policy says, by the part behind the kind of case. */
const ALWAYS: Readonly<Record<string, ClockEventType>> = {
  'clock-paused': 'paused',
  'clock-resumed': 'resumed',
  'clock-stopped': 'stopped',
  'clock-restarted': 'restarted',
  extended: 'extended',
  'deemed-approved': 'met',
}

const typeOf = ({ kind, pause, resume, restart, ends }: ClockRule, entry: string): ClockEventType | undefined => {
  if (ends.includes(entry)) return 'met'
  if (pause.includes(entry)) return 'paused'
  if (resume.includes(entry)) return 'resumed'
  if (restart.includes(entry)) return 'restarted'
  return entry.startsWith(`${kind}.`) ? ALWAYS[entry.slice(kind.length + 1)] : undefined
}

/** Whether an entry can give a term that ran out another end. */
export const changesTerm = (rule: ClockRule, entry: string): boolean => {
  const type = typeOf(rule, entry)
  return type === 'restarted' || type === 'extended'
}

const eventOf = (rule: ClockRule, { type: name, time, data }: Entry): ClockEvent[] => {
  const type = typeOf(rule, name)
  if (type === undefined) return []
  return [{ type, at: time, ...(type === 'extended' && { term: String(data.term) }) }]
}

const momentOf = ({ time }: Entry) => Date.parse(time)

/** First entry of every condition, and of those the last; nothing while one is still to come. */
const startOf = ({ start }: ClockRule, log: readonly Entry[], dependencies: readonly Dependency[]) => {
  const found = start.map(({ entry, service }) =>
    (service === undefined
      ? log
      : dependencies.filter((one) => one.service === service).flatMap((one) => one.log)
    ).find(({ type }) => type === entry),
  )
  const entries = found.filter((entry) => entry !== undefined)
  if (entries.length < found.length) return undefined
  return entries.reduce((latest, entry) => (momentOf(entry) > momentOf(latest) ? entry : latest))
}

/** The events of one clock of a policy, from the log of a case and of those it depends on. */
export const clockEventsOf = (
  rule: ClockRule,
  log: readonly Entry[],
  dependencies: readonly Dependency[] = [],
): ClockEvent[] => {
  const start = startOf(rule, log, dependencies)
  if (!start) return []
  const moment = momentOf(start)
  const before = log.filter((entry) => momentOf(entry) < moment).flatMap((entry) => eventOf(rule, entry))
  const after = log.filter((entry) => momentOf(entry) >= moment).flatMap((entry) => eventOf(rule, entry))
  return [...before, { type: 'started', at: start.time }, ...after]
}

interface Told {
  request?: { service?: string }
  complaint?: { classification?: string }
  classification?: string
}

/** Clocks of a policy that hold for a case, by its kind, service and latest classification. */
export const clocksFor = (policy: ClockPolicy, log: readonly Entry[]): ClockRule[] => {
  const kind = log[0]?.type.split('.')[0]
  const told = log.map(({ data }) => data as Told)
  const service = told[0]?.request?.service ?? ''
  const classification =
    told.map((data) => data.classification ?? data.complaint?.classification).findLast((one) => one !== undefined) ?? ''
  return policy.clocks.filter(
    ({ kind: of, only }) =>
      of === kind &&
      (only?.services?.includes(service) ?? true) &&
      (only?.classifications?.includes(classification) ?? true),
  )
}
