import type { Backlog } from '../store/store.ts'
import { isStoreError } from '../store/store-error.ts'
import { counter, exposition, gauge, histogram } from './exposition.ts'
import type { Observer } from './observer.ts'

/** What is read at the moment somebody asks. */
export interface Standing extends Backlog {
  /** Cases with a term past its end; absent without a policy. */
  overdue?: number | undefined
  isReady: boolean
  /** Version of this package. */
  version: string
  /** Bytes of memory the process holds. */
  memory: number
}

export interface Metrics {
  observer: Observer
  /** Everything counted so far, in text exposition format 0.0.4. */
  text: (standing: Standing) => string
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const JOBS = [1, 2, 4, 8, 16, 32, 64, 128, 256]

const counted = () => ({
  requests: counter('selaras_requests_total', 'Requests answered.'),
  refusals: counter('selaras_refusals_total', 'Requests refused, by problem.'),
  replays: counter('selaras_replays_refused_total', 'Signed requests refused because they were copies.'),
  durations: histogram('selaras_request_duration_seconds', 'Time to answer a request.', SECONDS),
  attempts: counter('selaras_delivery_attempts_total', 'Attempts to carry entries and commands.'),
  travels: histogram('selaras_delivery_duration_seconds', 'Time of an attempt.', SECONDS),
  terms: counter('selaras_terms_expired_total', 'Terms of cases that ran out, by what became of them.'),
  groups: histogram('selaras_commit_jobs', 'Writes that shared one flush to disk.', JOBS),
  flushes: histogram('selaras_commit_duration_seconds', 'Time of a group of writes, flush included.', SECONDS),
  errors: counter('selaras_errors_total', 'Errors nobody else was told of.'),
})

const observing = (counts: ReturnType<typeof counted>): Observer => ({
  request: ({ operation = 'none', status, duration, problem, rules }) => {
    counts.requests.add({ operation, status: `${Math.floor(status / 100)}xx` })
    counts.durations.measure(duration / 1000, { operation })
    if (problem) counts.refusals.add({ problem })
    if (rules.includes('signature.replayed')) counts.replays.add()
  },
  attempt: ({ destination, outcome, duration }) => {
    // The name behind the colon is a participant, of which there may be many.
    const kind = destination.split(':')[0] ?? ''
    counts.attempts.add({ kind, outcome })
    counts.travels.measure(duration / 1000, { kind })
  },
  commit: ({ jobs, duration, isDurable }) => {
    counts.groups.measure(jobs, { outcome: isDurable ? 'durable' : 'failed' })
    counts.flushes.measure(duration / 1000)
  },
  term: ({ expiry, outcome }) => counts.terms.add({ expiry, outcome }),
  error: (error) => counts.errors.add({ kind: isStoreError(error) ? `store-${error.code}` : 'other' }),
})

const gauges = ({ waiting, parked, divergent, overdue, isReady, version, memory }: Standing) => [
  gauge('selaras_backlog_waiting', 'Deliveries and commands not yet done.', waiting),
  gauge('selaras_backlog_parked', 'Deliveries and commands given up on, kept for a person.', parked),
  gauge('selaras_backlog_divergent', 'Commands refused by the owner, and legacy changes that fit no case.', divergent),
  ...(overdue === undefined
    ? []
    : [gauge('selaras_cases_overdue', 'Cases with a term past its end that nobody has met.', overdue)]),
  gauge('selaras_ready', 'Whether this node would be ready by /ready.', isReady ? 1 : 0),
  gauge('selaras_build_info', 'Version of @selaras/exchange.', 1, { version }),
  gauge('process_resident_memory_bytes', 'Memory of the process.', memory),
]

/** Counts what an exchange does, for Prometheus. No label holds a person, a case, an address or a participant. */
export const createMetrics = (): Metrics => {
  const counts = counted()
  return {
    observer: observing(counts),
    text: (standing) => exposition([...Object.values(counts), ...gauges(standing)]),
  }
}
