import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { write } from '../output.ts'
import { Unusable } from '../unusable.ts'
import { diffAsyncApi } from './asyncapi/diff-asyncapi.ts'
import { type Change, changesOf, createContext, type DiffOptions, emit } from './change.ts'
import { diffCodeLists } from './diff-code-list.ts'
import { diffSchemas } from './diff-schemas.ts'
import { type Kind, type Loaded, load } from './load.ts'
import { createSide, rootOf, type Side } from './node.ts'
import { diffOpenApi } from './openapi/diff-openapi.ts'
import { type DocumentChanges, jsonReport, textReport } from './report.ts'

interface DiffCommand extends DiffOptions {
  old: string
  new: string
  format: 'text' | 'json'
  version: string
  language: Language
  say: Say
}

const COMPARERS: Readonly<Record<Kind, (old: Side, next: Side, options: DiffOptions) => Change[]>> = {
  schema: diffSchemas,
  openapi: diffOpenApi,
  asyncapi: diffAsyncApi,
  codelist: diffCodeLists,
}

const diffDocument = (old: Loaded, main: string, next: Loaded, nextMain: string, options: DiffOptions) => {
  const [kind, nextKind] = [old.mains.get(main), next.mains.get(nextMain)]
  if (kind === undefined || kind !== nextKind) throw new Unusable('error.diff-kinds', { old: main, new: nextMain })
  const before = createSide('old', main, old.documents, old.locate)
  const after = createSide('new', nextMain, next.documents, next.locate)
  return COMPARERS[kind](before, after, options)
}

/** A whole document that came or went. */
const lone = (name: 'old' | 'new', { documents, locate }: Loaded, main: string) => {
  const context = createContext()
  const at = rootOf(createSide(name, main, documents, locate))
  if (name === 'old') emit(context, 'document.removed', 'unclear', at, { name: main })
  else emit(context, 'document.added', 'extends', at, { name: main })
  return changesOf(context)
}

const diffFolders = (old: Loaded, next: Loaded, options: DiffOptions): DocumentChanges[] => {
  const names = [...new Set([...old.mains.keys(), ...next.mains.keys()])].sort()
  return names.map((document) => {
    if (!next.mains.has(document)) return { document, changes: lone('old', old, document) }
    if (!old.mains.has(document)) return { document, changes: lone('new', next, document) }
    return { document, changes: diffDocument(old, document, next, document, options) }
  })
}

/** Compares two specs. Answers the exit code: 0 nothing breaks, 1 something does. */
export const diff = async (command: DiffCommand): Promise<number> => {
  const [old, next] = [await load(command.old), await load(command.new)]
  if (old.isFolder !== next.isFolder) throw new Unusable('error.diff-kinds', { old: command.old, new: command.new })
  const [[main = ''], [nextMain = '']] = [[...old.mains.keys()], [...next.mains.keys()]]
  const documents = old.isFolder
    ? diffFolders(old, next, command)
    : [{ changes: diffDocument(old, main, next, nextMain, command) }]
  const { format, version, language, say } = command
  const text = format === 'json' ? jsonReport(documents, version) : textReport(documents, language, say)
  await write(process.stdout, text)
  return documents.some(({ changes }) => changes.some(({ verdict }) => verdict === 'breaking')) ? 1 : 0
}
