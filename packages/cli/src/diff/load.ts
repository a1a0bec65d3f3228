import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, posix, sep } from 'node:path'
import { nearest } from '../nearest.ts'
import { Unusable } from '../unusable.ts'
import { isTree, referencesIn, type Side } from './node.ts'

type Kind = 'schema' | 'openapi'

/** What stands at a path: the documents, and which of them are compared. */
export interface Loaded {
  isFolder: boolean
  documents: ReadonlyMap<string, unknown>
  mains: ReadonlyMap<string, Kind>
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const readJson = async (file: string): Promise<unknown> => {
  if (/\.ya?ml$/i.test(file)) throw new Unusable('error.diff-yaml', { file })
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Unusable('error.file-unreadable', { file, reason: reasonOf(error) }, error)
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Unusable('error.diff-json', { file, reason: reasonOf(error) }, error)
  }
}

const openApiVersion = (value: unknown) => (isTree(value) ? (value.openapi ?? value.swagger) : undefined)

const kindOf = (value: unknown, file: string): Kind => {
  const version = openApiVersion(value)
  if (version !== undefined && !/^3\./.test(String(version)))
    throw new Unusable('error.diff-version', { file, version: String(version) })
  if (version !== undefined) return 'openapi'
  if (isTree(value) || typeof value === 'boolean') return 'schema'
  throw new Unusable('error.diff-kind', { file })
}

/** In a folder, data may lie beside the specs: only what says what it is gets compared. */
const saysWhatItIs = (value: unknown) =>
  openApiVersion(value) !== undefined || (isTree(value) && /json-schema\.org/.test(String(value.$schema)))

const loadFolder = async (folder: string): Promise<Loaded> => {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => /\.json$/i.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name),
  )
  const documents = new Map<string, unknown>()
  const mains = new Map<string, Kind>()
  for (const name of names.sort()) {
    const value = await readJson(join(folder, name))
    const key = name.split(sep).join('/')
    documents.set(key, value)
    if (saysWhatItIs(value)) mains.set(key, kindOf(value, join(folder, name)))
  }
  if (mains.size === 0) throw new Unusable('error.diff-empty', { file: folder })
  return { isFolder: true, documents, mains }
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
  const value = await readJson(file)
  const documents = new Map<string, unknown>([[main, value]])
  const wanted = neighboursOf(main, value)
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const path = join(dirname(file), name)
    const isThere = (await stat(path).catch(() => undefined))?.isFile()
    if (documents.has(name) || !isThere) continue
    const neighbour = await readJson(path)
    documents.set(name, neighbour)
    wanted.push(...neighboursOf(name, neighbour))
  }
  return { isFolder: false, documents, mains: new Map([[main, kindOf(value, file)]]) }
}

/** Reads a file with the files it refers to, or a folder. Nothing is fetched. */
export const load = async (path: string): Promise<Loaded> => {
  const info = await stat(path).catch(() => undefined)
  if (info) return info.isDirectory() ? loadFolder(path) : loadFile(path)
  const neighbours = await readdir(dirname(path)).catch(() => [])
  const suggestion = nearest(basename(path), neighbours)
  throw new Unusable('error.file-missing', {
    file: path,
    suggestion: suggestion ? join(dirname(path), suggestion) : '',
  })
}
