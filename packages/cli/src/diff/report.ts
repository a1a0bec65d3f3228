import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { printable } from '../output.ts'
import { type Change, verdictOf } from './change.ts'

export const FORMATS: readonly string[] = ['text', 'json']

/** Changes of one document; `document` is its path where folders are compared. */
export interface DocumentChanges {
  document?: string
  changes: readonly Change[]
}

const totalsOf = (documents: readonly DocumentChanges[]) => {
  const changes = documents.flatMap((one) => one.changes)
  const breaking = changes.filter(({ verdict }) => verdict === 'breaking').length
  return { changes: changes.length, breaking, compatible: changes.length - breaking, verdict: verdictOf(changes) }
}

const lineOf = (change: Change, document: string | undefined, language: Language, say: Say): string => {
  const where = document === undefined ? change.pointer : `${document}#${change.pointer}`
  const old = change.in === 'old' ? ` (${say('diff.in-old')})` : ''
  const whom = change.breaks.length === 0 ? '' : ` (${change.breaks.map((one) => say(`breaks.${one}`)).join(', ')})`
  const text = printable(`${where}${old}: ${change.message[language]} [${change.rule}]`)
  return `${say(`level.${change.level}`)} ${text}${whom}\n`
}

export const textReport = (documents: readonly DocumentChanges[], language: Language, say: Say): string => {
  const totals = totalsOf(documents)
  const lines = documents.flatMap(({ document, changes }) =>
    changes.map((change) => lineOf(change, document, language, say)),
  )
  if (totals.changes === 0) return say('diff.same')
  const { changes, breaking, verdict } = totals
  return `${lines.join('')}${say('diff.summary', { changes, breaking, verdict })}`
}

/** One document for programs: both languages, totals last. */
export const jsonReport = (documents: readonly DocumentChanges[], version: string): string => {
  const changes = documents.flatMap(({ document, changes }) =>
    changes.map((change) => (document === undefined ? change : { document, ...change })),
  )
  return `${JSON.stringify({ version, changes, totals: totalsOf(documents) }, null, 2)}\n`
}
