import type { ParticipantId } from '@selaras/schemas'
import type { CrmStatus } from './statuses.ts'

type Command = readonly [name: string, data: Record<string, unknown>]

const ORDER: Readonly<Record<Exclude<CrmStatus, 'T'>, number>> = { M: 0, K: 1, D: 2, P: 3, S: 4 }

const words = (status: string) => `${status} menurut CRM Jakarta / ${status} by Jakarta CRM`

/** Commands that lead up to each place of the order. */
const stepTo = (place: number, to: ParticipantId): Command[] =>
  (
    ({
      1: [['verify', {}]],
      2: [['dispatch', { to }]],
      3: [['start', {}]],
      4: [
        ['respond', { text: words('Selesai') }],
        ['resolve', {}],
      ],
    }) as Record<number, Command[]>
  )[place] ?? []

/** What led from one status to another, and whether the report had to go back for it. */
export interface Steps {
  commands: Command[]
  isBack: boolean
}

/**
 * Commands that lead a complaint from one status of the CRM to another. What was passed between two looks is made up
 * for, step by step; a report that goes back is reopened (from `Selesai`) or handed back to be redirected.
 */
export const stepsBetween = (from: CrmStatus, to: CrmStatus, participant: ParticipantId): Steps => {
  if (from === to) return { commands: [], isBack: false }
  if (to === 'T') return { commands: [['reject', { reason: words('Ditolak') }]], isBack: false }
  const reason = { reason: words('Dikembalikan') }
  // Nothing leads out of a refusal.
  if (from === 'T') return { commands: [], isBack: true }
  const [at, goal] = [ORDER[from], ORDER[to]]
  const upTo = (first: number) =>
    Array.from({ length: Math.max(goal - first, 0) }, (_, index) => stepTo(first + 1 + index, participant)).flat()
  if (goal > at) return { commands: upTo(at), isBack: false }
  if (from === 'S') return { commands: [['reopen', reason], ...upTo(1)], isBack: true }
  // From Disposisi or Proses back to where nobody works on it; before that, nothing was given to anybody.
  return at >= 2 ? { commands: [['redirect', reason], ...upTo(1)], isBack: true } : { commands: [], isBack: true }
}
