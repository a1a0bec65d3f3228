import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Lifecycle, lifecycles } from '@selaras/rules'
import { complaintStatusLabels, serviceRequestStatusLabels } from '@selaras/schemas'
import type { Files } from './files.ts'

const PAGE = 'docs/architecture.md'
const LABELS = { 'service-request': serviceRequestStatusLabels, complaint: complaintStatusLabels }

const nodeId = (status: string) => status.replaceAll('-', '_')

/** Commands that lead from one status to another share one arrow. */
const arrowsOf = (lifecycle: Lifecycle): string[] => {
  const arrows = new Map<string, string[]>()
  for (const { from, to, command } of lifecycle.transitions) {
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

const tableOf = (lifecycle: Lifecycle): string =>
  [
    '| command | in status | who may | entry | then |',
    '|---|---|---|---|---|',
    ...lifecycle.transitions.map(
      ({ command, from, by, entry, to }) =>
        `| \`${command}\` | ${from.join(', ')} | ${by.join(', ')} | \`${entry}\` | ${to} |`,
    ),
  ].join('\n')

const between = (name: string, page: string, content: string): string => {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`]
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`${PAGE} has no place for "${name}": put "${begin}" and "${end}" where it belongs.`)
  return `${page.slice(0, from + begin.length)}\n${content}\n${page.slice(to)}`
}

/** Draws the lifecycles into the architecture page from the tables the code runs on. */
export const lifecycleDrawings = async (root: string): Promise<Files> => {
  let page = await readFile(join(root, PAGE), 'utf8')
  for (const lifecycle of Object.values(lifecycles) as unknown as Lifecycle[]) {
    page = between(`${lifecycle.kind} drawing`, page, drawingOf(lifecycle))
    page = between(`${lifecycle.kind} table`, page, tableOf(lifecycle))
  }
  return new Map([[PAGE, page]])
}
