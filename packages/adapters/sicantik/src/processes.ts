import * as z from 'zod'

/** Commands a step can stand for: those whose data a row can fill. */
const COMMANDS = ['accept', 'start', 'approve', 'issue', 'return', 'refuse'] as const
export type Command = (typeof COMMANDS)[number]

/**
 * What a step means: by `jenis_proses_id`, then by `status`, the commands it stands for, in order. Left out, a step of
 * kind 2 (start) that is `Selesai` accepts and starts the request, and one of kind 40 (issue, e-sign) approves and issues
 * it. A decision (8) is not in it: no public source tells how a refusal is written, so the region says.
 */
export const processMap = z
  .record(
    z.string().regex(/^[0-9]{1,6}$/),
    z.record(z.string().min(1).max(64), z.array(z.enum(COMMANDS)).min(1).max(4).readonly()),
  )
  .default({ 2: { Selesai: ['accept', 'start'] }, 40: { Selesai: ['approve', 'issue'] } })
export type ProcessMap = z.output<typeof processMap>

const tidy = (text: string) => text.trim().toLowerCase()

/** Commands a step stands for; none when the map does not know it. */
export const commandsFor = (map: ProcessMap, process: string, status: string): readonly Command[] => {
  const statuses = Object.hasOwn(map, process) ? map[process] : undefined
  return Object.entries(statuses ?? {}).find(([name]) => tidy(name) === tidy(status))?.[1] ?? []
}
