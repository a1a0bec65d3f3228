import { AdapterError, type Reading, type Repair, reading } from '@selaras/adapter'
import type { IdentityMatch } from '@selaras/schemas'
import { NAMES } from './attributes.ts'
import { biodataVerdict } from './biodata.ts'
import { DUPLICATE, DUPLICATE_WARNING, negativeOf, refusalOf, type ServiceHours } from './response-codes.ts'
import { texts } from './texts.ts'
import { judged, type Thresholds } from './threshold.ts'
import type { Element, Elements, Row } from './upstream.ts'
import { parseVerdict, type Verdict } from './verdict.ts'

export type Outcome = Pick<IdentityMatch, 'status' | 'attributes' | 'warnings'>

/** How an answer is read. */
export interface Question {
  elements: Elements
  thresholds: Thresholds
  /** `verification` (B) answers with verdicts, `biodata` (A) with the person, which is compared here. */
  dialect: 'verification' | 'biodata'
  hours?: ServiceHours | undefined
  /** Now, milliseconds since 1970-01-01T00:00:00Z. */
  now: number
}

const statusOf = (attributes: IdentityMatch['attributes'], isComplete: boolean): IdentityMatch['status'] => {
  const { nik, ...others } = attributes
  const matched = Object.values(others).map((verdict) => verdict.matched)
  if (nik?.matched === false) return 'mismatch'
  if (!matched.includes(false)) return isComplete ? 'match' : 'partial'
  return matched.includes(true) ? 'partial' : 'mismatch'
}

const isAnswered = (row: Row, element: Element, { dialect }: Question) =>
  dialect === 'biodata' ? Boolean(row[element]?.trim()) : parseVerdict(row[element] ?? '') !== undefined

const verdictOf = (row: Row, element: Element, { dialect, elements, thresholds }: Question): Verdict | undefined => {
  const name = NAMES.get(element) as string
  const answer = row[element]?.trim() ?? ''
  if (dialect === 'biodata') return biodataVerdict(name, elements[element] ?? '', answer, thresholds)
  const verdict = parseVerdict(answer)
  return verdict && judged(name, verdict, thresholds)
}

/** What was odd about an answer to one element; `undefined` when nothing was. */
const oddity = (answer: string, verdict: Verdict | undefined): string | undefined => {
  if (answer === '') return undefined
  if (!verdict) return parseVerdict(answer) ? undefined : 'verdict-left-out'
  return verdict.score === undefined && answer.endsWith(')') ? 'score-left-out' : undefined
}

const outcomeOf = (row: Row, pointer: string, code: string | undefined, question: Question): Reading<Outcome> => {
  const repairs: Repair[] = []
  const attributes: IdentityMatch['attributes'] = {}
  const missing: string[] = []
  for (const element of Object.keys(question.elements) as Element[]) {
    const name = NAMES.get(element) as string
    const verdict = verdictOf(row, element, question)
    if (verdict) attributes[name] = verdict
    else missing.push(name)
    const odd = question.dialect === 'verification' && oddity(row[element]?.trim() ?? '', verdict)
    if (odd) repairs.push({ pointer: `${pointer}/${element}`, repair: odd })
  }
  const warnings = [
    ...(code === DUPLICATE ? [DUPLICATE_WARNING] : []),
    ...(missing.length > 0 ? [`Tidak dinilai sumber / not judged by the source: ${missing.join(', ')}`] : []),
  ]
  const status = statusOf(attributes, missing.length === 0)
  return reading({ status, attributes, ...(warnings.length > 0 && { warnings }) }, repairs)
}

const codeOf = (row: Row): string | undefined => row.RESPONSE_CODE?.trim().padStart(2, '0') || undefined

/** What an answer says about a claim. Raises `AdapterError` when it says nothing of it. */
export const toOutcome = (rows: readonly Row[], question: Question): Reading<Outcome> => {
  const code = rows.map(codeOf).find((each) => each !== undefined && each !== '01' && each !== '00')
  const negative = code && negativeOf(code)
  if (negative) {
    const { status, warning } = negative
    return reading({ status, attributes: {}, ...(warning && { warnings: [warning] }) })
  }
  if (code && code !== DUPLICATE) throw refusalOf(code, question.now, question.hours)
  const asked = Object.keys(question.elements) as Element[]
  const at = rows.findIndex((row) => asked.some((element) => isAnswered(row, element, question)))
  const row = rows[at]
  if (row) return outcomeOf(row, `/content/${at}`, code, question)
  throw new AdapterError(texts.noVerdict, {
    adapter: 'dukcapil',
    code: 'transient',
    upstream: code ?? 'NO_VERDICT',
  })
}
