import { lifecycles } from '@selaras/rules'
import { complaintStatusLabels, entryTypes, serviceRequestStatusLabels } from '@selaras/schemas'
import type { Audit, AuditedCase } from './audit.ts'
import type { Intake } from './intake.ts'
import { inputs, nameOf } from './participants.ts'
import { table } from './table.ts'
import { type Language, words } from './words.ts'

/** The one JSON object of `--json`. */
export interface Summary {
  received: number
  refused: number
  completed: number
  waiting: number
  deliveries: number
  retried: number
  lost: number
  doubled: number
  seconds: number
}

const waitsOn = ({ state }: AuditedCase) =>
  (lifecycles['service' in state ? 'service-request' : 'complaint'].waitsOn as Record<string, string>)[state.status] ??
  'nobody'

const isWaiting = (audited: AuditedCase) => waitsOn(audited) !== 'nobody'

export const summarise = (
  intake: Intake,
  { cases, lost, doubled }: Audit,
  counts: { deliveries: number; retried: number; seconds: number },
): Summary => {
  const waiting = [...cases.values()].filter(isWaiting).length
  const { deliveries, retried, seconds } = counts
  return {
    received: intake.received,
    refused: intake.refused.length,
    completed: cases.size - waiting,
    waiting,
    deliveries,
    retried,
    lost,
    doubled,
    seconds,
  }
}

const byOwner = (intake: Intake, audit: Audit, language: Language): string => {
  const owners = [...new Set(inputs.map((input) => input.to))]
  const rows = owners.map((owner) => {
    const own = [...audit.cases.values()].filter(({ state }) => state.owner === owner)
    const refused = intake.refused.filter(
      ({ file }) => inputs.find((input) => input.file === file)?.to === owner,
    ).length
    const waiting = own.filter(isWaiting).length
    return [nameOf(owner, language), own.length + refused, refused, own.length - waiting, waiting]
  })
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0)
  const heads = [words.node, words.received, words.refused, words.completed, words.waiting].map(
    (word) => word[language],
  )
  return table(heads, [...rows, [words.total[language], sum(1), sum(2), sum(3), sum(4)]])
}

const refusals = (intake: Intake, language: Language): string => {
  const byRule = Map.groupBy(intake.refused, ({ issues }) => issues[0]?.rule ?? '?')
  return [...byRule]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, rows]) => {
      const [first] = rows
      const issue = first?.issues[0]
      return `  ${String(rows.length).padStart(3)}  ${issue?.message[language]} ${issue?.hint[language]}\n       ${rule} · ${words.example[language]} ${first?.file}:${first?.line} ${issue?.pointer}`
    })
    .join('\n')
}

const personOf = (audited: AuditedCase, language: Language): string => {
  const who = waitsOn(audited)
  if (who === 'applicant') return words.applicant[language]
  return nameOf(who === 'owner' ? audited.state.owner : (audited.state.assigned ?? audited.state.owner), language)
}

const statusOf = ({ state }: AuditedCase, language: Language): string =>
  ('service' in state ? serviceRequestStatusLabels : complaintStatusLabels)[state.status]?.[language] ?? state.status

const waitingTable = (audit: Audit, language: Language): string => {
  const waiting = [...audit.cases.values()].filter(isWaiting)
  const groups = Map.groupBy(waiting, (audited) => `${personOf(audited, language)}\n${statusOf(audited, language)}`)
  const rows = [...groups]
    .map(([group, cases]) => [...group.split('\n'), cases.length])
    .sort((a, b) => Number(b[2]) - Number(a[2]))
  return table([words.waitingOn[language], 'Status', words.waiting[language]], rows)
}

/** The case that shows most: touched by the most participants, then the longest. */
const showcase = (audit: Audit): AuditedCase | undefined =>
  [...audit.cases.values()].toSorted(
    (a, b) =>
      new Set(b.entries.map((entry) => entry.actor)).size - new Set(a.entries.map((entry) => entry.actor)).size ||
      b.entries.length - a.entries.length,
  )[0]

/** The three regions are in WIB (UTC+7). */
const clockOf = (instant: string): string => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 23)

const timeline = ({ state, entries }: AuditedCase, language: Language): string =>
  [
    `  ${state.id}${'service' in state ? ` · ${state.service}` : ` · ${state.category ?? ''}`}`,
    ...entries.map((entry) => {
      const title = entryTypes.get(entry.type)?.about.title[language] ?? entry.type
      return `  ${clockOf(entry.time)}  ${nameOf(entry.actor, language).padEnd(24)}  ${title}`
    }),
  ].join('\n')

/** What a coordinator reads when the run is over. */
export const report = (intake: Intake, audit: Audit, summary: Summary, folder: string, language: Language): string => {
  const say = (word: keyof typeof words) => words[word][language]
  const shown = showcase(audit)
  const figures = [
    [say('deliveries'), summary.deliveries],
    [say('retried'), summary.retried],
    [say('sentTwice'), intake.sentTwice],
    [say('lost'), summary.lost],
    [say('doubled'), summary.doubled],
  ].map(([label, value]) => `  ${String(label).padEnd(34)}${String(value).padStart(6)}`)
  return [
    byOwner(intake, audit, language),
    `${say('whyRefused')}\n${refusals(intake, language)}`,
    waitingTable(audit, language),
    figures.join('\n'),
    ...(shown ? [`${say('timeline')}\n${timeline(shown, language)}`] : []),
    `${say('data')} ${folder}`,
  ].join('\n\n')
}
