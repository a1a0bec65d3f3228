import { basename, dirname, relative } from 'node:path'
import type { MessageKey, Parameters } from '../../messages.ts'
import type { Place } from '../../openapi-document/load-document.ts'
import type { Node } from './node.ts'

/** Something the document should say otherwise: repaired, or the reason why there is no client. */
export interface Finding extends Place {
  rule: MessageKey
  /** Seen from the folder of the main document. */
  file: string
  pointer: string
  parameters: Parameters
}

/** What was noticed on the way. A fault does not stop the reading: all are told at once. */
export interface Findings {
  faults: Finding[]
  repairs: Finding[]
  fault: (node: Node, rule: MessageKey, parameters?: Parameters) => void
  repair: (node: Node, rule: MessageKey, parameters?: Parameters) => void
}

/** As somebody who goes through the files meets them. */
export const byPlace = (a: Finding, b: Finding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column

export const createFindings = (main: string, locate: (node: Node) => Place): Findings => {
  const folder = dirname(main)
  const finding = (node: Node, rule: MessageKey, parameters: Parameters = {}): Finding => ({
    rule,
    file: relative(folder, node.file).replaceAll('\\', '/') || basename(main),
    ...locate(node),
    pointer: node.pointer,
    parameters,
  })
  const known = new Set<string>()
  const add = (list: Finding[], found: Finding) => {
    const { size } = known
    if (known.add(`${found.rule} ${found.file} ${found.pointer}`).size > size) list.push(found)
  }
  const faults: Finding[] = []
  const repairs: Finding[] = []
  return {
    faults,
    repairs,
    fault: (node, rule, parameters) => add(faults, finding(node, rule, parameters)),
    repair: (node, rule, parameters) => add(repairs, finding(node, rule, parameters)),
  }
}
