import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, posix, sep } from 'node:path'
import { type LoadedDocument, loadDocument } from '../openapi-document/load-document.ts'
import { Unusable } from '../unusable.ts'
import { isCodeList } from './diff-code-list.ts'
import { isTree, type Locate, referencesIn, type Side } from './node.ts'

export type Kind = 'schema' | 'openapi' | 'asyncapi' | 'codelist'

/** What stands at a path: the documents, and which of them are compared. */
export interface Loaded {
  isFolder: boolean
  documents: ReadonlyMap<string, unknown>
  mains: ReadonlyMap<string, Kind>
  locate: Locate
}

const collection = () => {
  const loaded = new Map<string, LoadedDocument>()
  const documents = new Map<string, unknown>()
  return {
    documents,
    add: async (name: string, path: string): Promise<unknown> => {
      const one = await loadDocument(path)
      loaded.set(name, one)
      documents.set(name, one.document)
      return one.document
    },
    locate: (document: string, pointer: string) => loaded.get(document)?.locate(pointer) ?? { line: 1, column: 1 },
  }
}

const openApiVersion = (value: unknown) => (isTree(value) ? (value.openapi ?? value.swagger) : undefined)

const asyncApiVersion = (value: unknown) => (isTree(value) ? value.asyncapi : undefined)

const kindOf = (value: unknown, file: string): Kind => {
  const events = asyncApiVersion(value)
  if (events !== undefined && !/^3\./.test(String(events)))
    throw new Unusable('error.diff-asyncapi', { file, version: String(events) })
  if (events !== undefined) return 'asyncapi'
  const version = openApiVersion(value)
  if (version !== undefined && !/^3\./.test(String(version)))
    throw new Unusable('error.diff-version', { file, version: String(version) })
  if (version !== undefined) return 'openapi'
  if (isCodeList(value)) return 'codelist'
  if (isTree(value) || typeof value === 'boolean') return 'schema'
  throw new Unusable('error.diff-kind', { file })
}

/** In a folder, data may lie beside the specs: only what says what it is gets compared. */
const saysWhatItIs = (value: unknown) =>
  openApiVersion(value) !== undefined ||
  asyncApiVersion(value) !== undefined ||
  isCodeList(value) ||
  (isTree(value) && /json-schema\.org/.test(String(value.$schema)))

const loadFolder = async (folder: string): Promise<Loaded> => {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => /\.(json|ya?ml)$/i.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name),
  )
  const { documents, add, locate } = collection()
  const mains = new Map<string, Kind>()
  for (const name of names.sort()) {
    const key = name.split(sep).join('/')
    const value = await add(key, join(folder, name))
    if (saysWhatItIs(value)) mains.set(key, kindOf(value, join(folder, name)))
  }
  if (mains.size === 0) throw new Unusable('error.diff-empty', { file: folder })
  return { isFolder: true, documents, mains, locate }
}

/** Paths of the neighbouring files a document refers to. */
const neighboursOf = (document: string, value: unknown): string[] => {
  const side = { main: document } as Side
  const top = { side, document, pointer: '', root: '', value }
  return [...referencesIn(top)].flatMap(({ reference }) => {
    const [uri = ''] = reference.split('#', 1)
    return uri === '' || /^[a-z][a-z0-9+.-]*:/i.test(uri) ? [] : [posix.join(posix.dirname(document), uri)]
  })
}

const loadFile = async (file: string): Promise<Loaded> => {
  const main = basename(file)
  const { documents, add, locate } = collection()
  const value = await add(main, file)
  const wanted = neighboursOf(main, value)
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const path = join(dirname(file), name)
    const isThere = (await stat(path).catch(() => undefined))?.isFile()
    if (documents.has(name) || !isThere) continue
    wanted.push(...neighboursOf(name, await add(name, path)))
  }
  return { isFolder: false, documents, mains: new Map([[main, kindOf(value, file)]]), locate }
}

/** Reads a file with the files it refers to, or a folder: JSON or YAML. Nothing is fetched. */
export const load = async (path: string): Promise<Loaded> => {
  const info = await stat(path).catch(() => undefined)
  return info?.isDirectory() ? loadFolder(path) : loadFile(path)
}
