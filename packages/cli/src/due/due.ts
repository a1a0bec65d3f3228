import {
  type ClockDay,
  ClockPolicy,
  type ClockReading,
  checkData,
  createSchedule,
  dayText,
  explainClock,
  type Outcome,
  parseTerm,
  provisionalText,
  readClock,
  type Schedule,
  ZONES,
  type Zone,
} from '@selaras/rules/clock'
import { calendar } from '@selaras/rules/indonesia'
import { type Instant, parseInstant } from '@selaras/schemas'
import { explainIssues, type Issue, issueOf, type Language } from '@selaras/schemas/problem'
import { choose } from '../choose.ts'
import { explainLocated, locateIssues } from '../located-issues.ts'
import type { Say } from '../messages.ts'
import { loadDocument } from '../openapi-document/load-document.ts'
import { write } from '../output.ts'
import { Unusable } from '../unusable.ts'
import { standardPolicy } from './standard-policy.ts'

interface DueOptions {
  term: string
  from: string
  /** Id of a policy of the standard, or a file. */
  policy: string
  zone: string | undefined
  isStrict: boolean
  isExplained: boolean
  isJson: boolean
  language: Language
  say: Say
}

const SHORT_ZONES: Readonly<Record<string, Zone>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
}

const zoneOf = (word: string | undefined): Zone | undefined => {
  if (word === undefined) return undefined
  const short = SHORT_ZONES[word.toUpperCase()]
  return short ?? choose<Zone>('--zone', word, [...Object.keys(SHORT_ZONES), ...Object.keys(ZONES)], 'Asia/Jakarta')
}

const unusable = (word: string, value: string, issues: readonly Issue[], language: Language) =>
  new Unusable('error.option-invalid', {
    word,
    value,
    issues: issues.map((issue) => `${issue.message[language]} ${issue.hint[language]}`).join('\n'),
  })

type Refuse = (issues: readonly Issue[]) => Unusable

/** A policy, and how to say what is wrong with it: of a file, with its lines. */
const readPolicy = async ({ policy: word, language }: DueOptions): Promise<[ClockPolicy, Refuse]> => {
  const known = standardPolicy(word)
  if (known)
    return [
      known,
      (issues) => new Unusable('error.clock-policy', { file: word, issues: explainIssues(issues, language) }),
    ]
  const loaded = await loadDocument(word)
  const refuse: Refuse = (issues) =>
    new Unusable('error.clock-policy', { file: word, issues: explainLocated(locateIssues(loaded, issues), language) })
  const result = checkData(ClockPolicy, loaded.document)
  if (!result.ok) throw refuse(result.issues)
  return [result.value, refuse]
}

const readSchedule = async (options: DueOptions): Promise<Schedule> => {
  const [policy, refuse] = await readPolicy(options)
  const zone = zoneOf(options.zone)
  const made = createSchedule(policy, calendar, { strict: options.isStrict, ...(zone && { zone }) })
  if (!made.ok) throw refuse(made.issues)
  return made.value
}

const readFrom = ({ from, language }: DueOptions): Instant => {
  const read = parseInstant(from)
  if (!read.ok) throw unusable('--from', from, [issueOf(read.rule, [])], language)
  return read.value.instant
}

const answered = <Value>(outcome: Outcome<Value>, { term, language }: DueOptions): Value => {
  if (!outcome.ok) throw unusable('--term', term, outcome.issues, language)
  return outcome.value
}

interface Answer {
  reading: ClockReading
  days?: ClockDay[]
  schedule: Schedule
}

const asJson = ({ reading, days, schedule }: Answer): string => {
  const { term, startedAt: from, due: end, dueDate, provisional } = reading
  const { policy, zone } = schedule
  const told = days?.map((day) => ({ ...day, text: dayText(day) }))
  const answer = { term, policy: policy.id, zone, from, due: end, dueDate, provisional, ...(told && { days: told }) }
  return `${JSON.stringify(answer, null, 2)}\n`
}

const asText = ({ reading, days, schedule }: Answer, { language, say }: DueOptions): string => {
  const { policy, zone } = schedule
  const mark = provisionalText(reading)
  return [
    say('due.answer', { due: reading.due ?? '' }),
    ...(mark ? [`${mark[language]}\n`] : []),
    say('due.policy', { policy: policy.title[language], id: policy.id, zone }),
    ...(days ?? []).map((day) => `  ${dayText(day)[language]}\n`),
  ].join('')
}

/** `selaras due`: when a term ends, and why. Answers the exit code. */
export const due = async (options: DueOptions): Promise<number> => {
  const term = answered(parseTerm(options.term), options)
  const from = readFrom(options)
  const schedule = await readSchedule(options)
  const events = [{ type: 'started' as const, at: from }]
  const reading = answered(readClock(schedule, term, events, from), options)
  const days = options.isExplained ? answered(explainClock(schedule, term, events, from), options) : undefined
  const answer = { reading, schedule, ...(days && { days }) }
  await write(process.stdout, options.isJson ? asJson(answer) : asText(answer, options))
  return 0
}
