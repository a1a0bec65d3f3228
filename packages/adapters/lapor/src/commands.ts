import { type Reading, type Repair, reading } from '@selaras/adapter'
import type { ParticipantId } from '@selaras/schemas'
import type { Row } from './upstream.ts'
import { classificationFrom, statusFrom } from './vocabulary.ts'

/** Participants by the name LAPOR! gives the institution. */
export type Institutions = Readonly<Record<string, ParticipantId>>

type Command = readonly [name: string, data: Record<string, unknown>]

const fit = (text: string | undefined, most: number) => {
  const tidy = text?.trim().slice(0, most).trim()
  return tidy ? tidy : undefined
}

const withNote = (note: string | undefined) => (note === undefined ? {} : { note })

const verifying = ({ classification, category }: Row, note: string | undefined) => {
  const code = classification === undefined ? undefined : classificationFrom(classification)
  return {
    ...(code && { classification: code }),
    ...(category !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(category) && category.length <= 64 && { category }),
    ...withNote(note),
  }
}

const tidy = (name: string) => name.trim().toLowerCase()

const participantOf = (name: string | undefined, institutions: Institutions) =>
  name === undefined
    ? undefined
    : Object.entries(institutions).find(([known, id]) => tidy(known) === tidy(name) || id === name.trim())?.[1]

/** Commands a row stands for, in order: its words (answer, reply) and its status. */
export const commandsOf = (row: Row, institutions: Institutions, pointer: string): Reading<Command[]> => {
  const note = fit(row.note, 2000)
  const answer = fit(row.answer, 5000)
  const reply = fit(row.reply, 5000)
  const repairs: Repair[] = []
  const told = (repair: string, column: string): Command[] => {
    repairs.push({ pointer: `${pointer}/${column}`, repair })
    return []
  }
  const reason = { reason: note ?? `SP4N-LAPOR!: ${fit(row.status, 100) ?? ''}` }
  const respond: Command[] = answer === undefined ? [] : [['respond', { text: answer }]]
  const dispatch = (): Command[] => {
    const to = participantOf(row.institution, institutions)
    return to ? [['dispatch', { to, ...withNote(note) }]] : told('institution-not-mapped', 'institution')
  }
  const steps: Readonly<Record<string, () => Command[]>> = {
    received: () => [],
    verified: () => [['verify', verifying(row, note)]],
    dispatched: dispatch,
    redirected: () => [['redirect', reason]],
    'in-progress': () => (answer === undefined ? [['start', withNote(note)]] : respond),
    resolved: () => [...respond, ['resolve', withNote(note)]],
    rejected: () => [['reject', reason]],
  }
  if (reply !== undefined) return reading([['reply', { text: reply }]], repairs)
  const status = row.status === undefined ? undefined : statusFrom(row.status)
  if (row.status !== undefined && status === undefined) return reading(told('status-not-mapped', 'status'), repairs)
  const commands = status === undefined ? respond : (steps[status]?.() ?? [])
  return reading(commands, repairs)
}
