import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Lifecycle, lifecycles, type Transition } from '@selaras/rules'
import {
  complaintStatusLabels,
  jointRequestStatusLabels,
  queueStatusLabels,
  serviceRequestStatusLabels,
  surveyStatusLabels,
} from '@selaras/schemas'
import { between } from './between.ts'
import type { Files } from './files.ts'

const PAGE = 'docs/architecture.md'
const LABELS = {
  'service-request': serviceRequestStatusLabels,
  'joint-request': jointRequestStatusLabels,
  complaint: complaintStatusLabels,
  'queue-ticket': queueStatusLabels,
  survey: surveyStatusLabels,
}

const nodeId = (status: string) => status.replaceAll('-', '_')

/** Commands that lead from one status to another share one arrow; those that leave it as it is have none. */
const arrowsOf = (lifecycle: Lifecycle): string[] => {
  const arrows = new Map<string, string[]>()
  for (const { from, to, command } of lifecycle.transitions) {
    if (to === undefined) continue
    for (const status of from) {
      const key = `${nodeId(status)} --> ${nodeId(to)}`
      arrows.set(key, [...(arrows.get(key) ?? []), command])
    }
  }
  return [...arrows].map(([arrow, commands]) => `  ${arrow}: ${commands.join(', ')}`)
}

/** A lifecycle as a Mermaid state diagram: every arrow is a row of the transition table. */
const drawingOf = (lifecycle: Lifecycle): string => {
  const labels = LABELS[lifecycle.kind]
  const waitsOn = lifecycle.waitsOn as Readonly<Record<string, string>>
  const states = Object.keys(waitsOn)
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.map((status) => `  ${nodeId(status)}: ${labels[status]?.en} (${labels[status]?.id})`),
    `  [*] --> ${nodeId(lifecycle.opening.to)}: submit`,
    ...arrowsOf(lifecycle),
    ...states.filter((status) => waitsOn[status] === 'nobody').map((status) => `  ${nodeId(status)} --> [*]`),
    '```',
  ].join('\n')
}

const clockOf = ({ clock }: Transition): string =>
  clock ? `${clock.from.join(', ')}${clock.to ? ` → ${clock.to}` : ''}${clock.extends ? ', once' : ''}` : ''

const tableOf = (lifecycle: Lifecycle): string =>
  [
    '| command | in status | who may | clock | entry | then |',
    '|---|---|---|---|---|---|',
    ...lifecycle.transitions.map((row) => {
      const { command, from, by, entry, to = 'unchanged' } = row
      return `| \`${command}\` | ${from.join(', ')} | ${by.join(', ')} | ${clockOf(row)} | \`${entry}\` | ${to} |`
    }),
  ].join('\n')

/** Draws the lifecycles into the architecture page from the tables the code runs on. */
export const lifecycleDrawings = async (root: string): Promise<Files> => {
  let page = await readFile(join(root, PAGE), 'utf8')
  for (const lifecycle of Object.values(lifecycles) as unknown as Lifecycle[]) {
    page = between(`${lifecycle.kind} drawing`, page, drawingOf(lifecycle), PAGE)
    if (lifecycle.transitions.length > 0) page = between(`${lifecycle.kind} table`, page, tableOf(lifecycle), PAGE)
  }
  return new Map([[PAGE, page]])
}
