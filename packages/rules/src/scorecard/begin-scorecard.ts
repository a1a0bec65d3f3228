import {
  type Entry,
  type JointService,
  type LocalDate,
  type ParticipantId,
  parseLocalDate,
  type Scorecard,
  type TrackingNumber,
} from '@selaras/schemas'
import { createSurveyTally, type SurveyAnswer } from '../survey/tally.ts'
import { count, dimensionsOf, type Figure, type Figures, noFigures } from './figures.ts'

/** Whose entries are counted, over which days, and when their cases were due. */
export interface ScorecardOptions {
  participant: ParticipantId
  /** First and last day counted. */
  from: LocalDate
  until: LocalDate
  /** Zone of these days. */
  offset: '+07:00' | '+08:00' | '+09:00'
  /** When a case is due, milliseconds since 1970-01-01T00:00:00Z; `undefined` when it has no term. Asked when the case counts. */
  dueOf?: (id: TrackingNumber, kind: 'service-request' | 'complaint') => number | undefined
  /** Replicas compared with their owners by digest, where somebody compared them. */
  replicas?: { equal: number; compared: number }
}

/** A scorecard in the making: entries go in one by one, and what is kept grows with open cases only. */
export interface ScorecardFold {
  /** Takes each entry once, those of one case in order; cases may be mixed in any way. */
  add: (entry: Entry) => void
  /** The scorecard over all taken so far; more may follow. */
  end: () => Scorecard
}

/** What must be known of a case while it is open. */
interface OpenCase {
  kind: string
  sequence: number
  /** A complaint was handed back, a request returned. */
  wentBack: boolean
  wasAnswered: boolean
  /** Documents brought, and requirements other legs fulfil. */
  documents: number
  fed: number
}

interface Counting {
  figures: Figures
  open: OpenCase
  entry: Entry
  /** When the entry was written, in milliseconds. */
  at: number
  /** Within the period; what came before only leads up to it. */
  isCounted: boolean
  options: ScorecardOptions
}

type Opened = {
  parties: readonly string[]
  request?: { partOf?: unknown; documents: readonly unknown[] }
  definition?: JointService
}

const fedIn = ({ legs }: JointService) =>
  legs.flatMap(({ after }) => after).filter(({ fulfils }) => fulfils !== undefined).length

const opening = ({ figures, open, entry, isCounted }: Counting) => {
  const { parties, request, definition } = entry.data as Opened
  open.documents = request?.documents.length ?? 0
  open.fed = definition ? fedIn(definition) : 0
  if (!isCounted) return
  count(figures['cases-shared'], parties.length > 1)
  if (open.kind === 'service-request') count(figures['requests-in-joint'], request?.partOf !== undefined)
}

const goBack = ({ open }: Counting) => {
  open.wentBack = true
}

const countInTime = ({ figures, entry, at, options }: Counting, kind: 'service-request' | 'complaint') => {
  const due = options.dueOf?.(entry.subject, kind)
  if (due !== undefined) count(figures[kind === 'complaint' ? 'complaints-in-time' : 'requests-in-time'], at <= due)
}

const answer = (counting: Counting) => {
  const { figures, open, isCounted } = counting
  if (isCounted && !open.wasAnswered) {
    count(figures['answered-by-first-agency'], !open.wentBack)
    countInTime(counting, 'complaint')
  }
  open.wasAnswered = true
}

const decideRequest = (counting: Counting) => {
  if (!counting.isCounted) return
  count(counting.figures['never-returned'], !counting.open.wentBack)
  countInTime(counting, 'service-request')
}

const endJoint = ({ figures, open, entry, isCounted }: Counting) => {
  if (!isCounted) return
  const isComplete = entry.type === 'joint-request.completed'
  count(figures['joint-completed'], isComplete)
  if (!isComplete) return
  figures['documents-not-asked'].numerator += open.fed
  figures['documents-not-asked'].denominator += open.fed + open.documents
}

const redefine = ({ open, entry }: Counting) => {
  open.fed = fedIn((entry.data as { definition: JointService }).definition)
}

const nothing = () => {}

/** What an entry type counts, and whether its case is let go; a type that is not here goes on a case, no more. */
const READINGS: ReadonlyMap<string, { read: (counting: Counting) => void; ends?: true }> = new Map([
  ['service-request.submitted', { read: opening }],
  ['joint-request.submitted', { read: opening }],
  ['complaint.received', { read: opening }],
  ['complaint.redirected', { read: goBack }],
  ['complaint.answered', { read: answer }],
  ['complaint.rejected', { read: nothing, ends: true }],
  ['complaint.resolved', { read: nothing, ends: true }],
  ['complaint.closed', { read: nothing, ends: true }],
  ['complaint.merged', { read: nothing, ends: true }],
  ['service-request.returned', { read: goBack }],
  ['service-request.issued', { read: decideRequest, ends: true }],
  ['service-request.refused', { read: decideRequest, ends: true }],
  ['service-request.withdrawn', { read: nothing, ends: true }],
  ['service-request.expired', { read: nothing, ends: true }],
  ['joint-request.redefined', { read: redefine }],
  ['joint-request.completed', { read: endJoint, ends: true }],
  ['joint-request.refused', { read: endJoint, ends: true }],
  ['joint-request.withdrawn', { read: endJoint, ends: true }],
  ['joint-request.expired', { read: endJoint, ends: true }],
])

const OPENINGS: ReadonlyMap<string, string> = new Map([
  ['service-request.submitted', 'service-request'],
  ['joint-request.submitted', 'joint-request'],
  ['complaint.received', 'complaint'],
])

const DAY = 86_400_000

const midnight = (name: string, day: LocalDate, offset: string): number => {
  if (!parseLocalDate(day).ok) throw new TypeError(`[rules] ${name} must be a day such as 2026-01-31, not "${day}".`)
  return Date.parse(`${day}T00:00:00${offset}`)
}

/** Cases that are past their due instant and still wait for an answer or a decision. */
const withOverdue = (
  figures: Figures,
  cases: ReadonlyMap<TrackingNumber, OpenCase>,
  { dueOf }: ScorecardOptions,
  end: number,
): Figures => {
  const all = structuredClone(figures)
  if (!dueOf) return all
  for (const [id, { kind, wasAnswered }] of cases) {
    if (wasAnswered || kind === 'joint-request') continue
    const due = dueOf(id, kind as 'complaint')
    if (due !== undefined && due < end)
      count(all[kind === 'complaint' ? 'complaints-in-time' : 'requests-in-time'], false)
  }
  return all
}

/** The open case an entry belongs to; nothing when it is of no open case, or was seen before. */
const openCaseOf = (
  cases: Map<TrackingNumber, OpenCase>,
  { subject, type, sequence }: Entry,
  links: Figure | undefined,
): OpenCase | undefined => {
  const known = cases.get(subject)
  if (known) {
    if (sequence <= known.sequence) return undefined
    if (links) count(links, sequence === known.sequence + 1)
    known.sequence = sequence
    return known
  }
  const kind = OPENINGS.get(type)
  if (kind === undefined) return undefined
  const opened = { kind, sequence, wentBack: false, wasAnswered: false, documents: 0, fed: 0 }
  cases.set(subject, opened)
  return opened
}

/**
 * Begins a scorecard (*kartu skor*): a fold over the entries a participant holds, in one pass. Entries after the period
 * are not read; those before it only say how its cases stood. Throws a TypeError on days that are none or out of order.
 */
export const beginScorecard = (options: ScorecardOptions): ScorecardFold => {
  const { participant, from, until, offset, replicas } = options
  const begin = midnight('from', from, offset)
  const end = midnight('until', until, offset) + DAY
  if (end <= begin) throw new TypeError(`[rules] until must not lie before from: ${until} is before ${from}.`)
  const figures = noFigures()
  const cases = new Map<TrackingNumber, OpenCase>()
  const survey = createSurveyTally()
  if (replicas) figures['replicas-equal'] = { numerator: replicas.equal, denominator: replicas.compared }

  return {
    add: (entry) => {
      const at = Date.parse(entry.time)
      if (at >= end) return
      if (entry.type === 'survey.answered') {
        const answered = entry.data.survey as SurveyAnswer
        if (at >= begin) survey.add(answered)
        return
      }
      const isCounted = at >= begin
      const open = openCaseOf(cases, entry, isCounted ? figures['entries-in-sequence'] : undefined)
      if (!open) return
      const reading = READINGS.get(entry.type)
      if (!reading) return
      reading.read({ figures, open, entry, at, isCounted, options })
      if (reading.ends) cases.delete(entry.subject)
    },
    end: () => {
      const all = withOverdue(figures, cases, options, end)
      const index = survey.result('exact')
      if (index) {
        const numerator = Object.values(index.elements).reduce((sum, { total }) => sum + total, 0)
        all['survey-index'] = { numerator, denominator: 36 * index.respondents }
      }
      return { participant, from, until, dimensions: dimensionsOf(all) }
    },
  }
}
