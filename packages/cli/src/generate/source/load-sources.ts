import { realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { type LoadedDocument, loadDocument } from '../../openapi-document/load-document.ts'
import { createFindings, type Findings } from './findings.ts'
import type { Node } from './node.ts'
import { fileOf, isRemote, referencesIn, targetOf } from './references.ts'

/** A document with the neighbours it refers to. */
export interface Sources {
  main: Node
  findings: Findings
  /** The value behind a `$ref` that stands in this node, through any number of references; the node itself without one. */
  follow: (node: Node) => Node
  target: (node: Node, reference: string) => Node | undefined
}

const isInside = (folder: string, file: string) => {
  const path = relative(folder, file)
  return path !== '' && !path.startsWith('..') && resolve(folder, path) === file
}

/** Whether a neighbour may be read: below the folder of the main document, also behind symbolic links. */
const placeOf = async (folder: string, file: string): Promise<'inside' | 'outside' | 'missing'> => {
  if (!isInside(folder, file)) return 'outside'
  if (!(await stat(file).catch(() => undefined))?.isFile()) return 'missing'
  return isInside(await realpath(folder), await realpath(file)) ? 'inside' : 'outside'
}

const REASONS = {
  remote: 'error.generate-remote',
  outside: 'error.generate-outside',
  missing: 'error.generate-dangling',
} as const

const followWith =
  (findings: Findings, target: Sources['target']) =>
  (node: Node): Node => {
    let at = node
    for (let hops = 0; hops < 50; hops++) {
      const reference = (at.value as { $ref?: unknown } | null)?.$ref
      if (typeof reference !== 'string') return at
      const next = target(at, reference)
      // Told as dangling before.
      if (!next) return { ...at, value: {} }
      at = next
    }
    findings.fault(node, 'error.generate-loop')
    return { ...node, value: {} }
  }

const fileIn = (node: Node, reference: string): string | undefined => {
  try {
    return fileOf(node, reference)
  } catch {
    return undefined
  }
}

/** Reads an OpenAPI document and the files of its folder it refers to; each reference that leads nowhere is a fault. */
export const loadSources = async (path: string): Promise<Sources> => {
  const file = resolve(path)
  const folder = dirname(file)
  const documents = new Map<string, LoadedDocument>()
  const first = await loadDocument(path)
  documents.set(file, first)
  const findings = createFindings(file, (node) => (documents.get(node.file) ?? first).locate(node.pointer))
  const nodeOf = (name: string): Node => ({ file: name, pointer: '', value: documents.get(name)?.document })
  const target: Sources['target'] = (node, reference) => targetOf(node, reference, documents)

  const whyNot = async (node: Node, reference: string): Promise<keyof typeof REASONS | undefined> => {
    if (isRemote(reference)) return 'remote'
    const name = fileIn(node, reference)
    if (name === undefined) return 'missing'
    if (documents.has(name)) return undefined
    const place = await placeOf(folder, name)
    if (place !== 'inside') return place
    documents.set(name, await loadDocument(relative(process.cwd(), name)))
    await read(nodeOf(name))
    return undefined
  }
  const read = async (top: Node): Promise<void> => {
    for (const { node, reference } of referencesIn(top)) {
      const reason = (await whyNot(node, reference)) ?? (target(node, reference) ? undefined : 'missing')
      if (reason) findings.fault(node, REASONS[reason], { reference })
    }
  }
  const main = nodeOf(file)
  await read(main)
  return { main, findings, follow: followWith(findings, target), target }
}
