import type { Language } from '@selaras/schemas/problem'
import { type MessageKey, messages, type Parameters } from '../messages.ts'
import { printable } from '../output.ts'
import type { Unusable } from '../unusable.ts'
import type { Finding } from './source/findings.ts'

type Table = Readonly<Record<MessageKey, string>>

const filled = (text: string, parameters: Parameters): string =>
  text.replace(/\{([a-z]+)\}/g, (whole, name: string) => printable(String(parameters[name] ?? whole)))

/** A finding in one language: where it is, what is wrong, what to change or what was done. */
export const fill = (table: Table, { rule, file, line, column, pointer, parameters }: Finding): string =>
  `${printable(file)}:${line}:${column}: ${printable(pointer || '/')}: ${filled(table[rule], parameters)}`

export const findingText = (language: Language, finding: Finding): string => fill(messages[language], finding)

/** What stopped the program, as it stands in a report. */
export const refusal = ({ key, parameters }: Unusable, tables: Readonly<Record<Language, Table>>) => {
  const { file, line, column, suggestion } = parameters
  const text = (table: Table) =>
    filled(table[key], {
      ...parameters,
      maybe: suggestion ? filled(table['error.maybe'], { suggestion }) : '',
    })
  return { rule: key, file, line, column, message: { id: text(tables.id), en: text(tables.en) } }
}
