import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { nearest } from '../nearest.ts'
import { Unusable } from '../unusable.ts'

/** Standard input, as it is written on the command line. */
export const STDIN = '-'

export interface InputFile {
  path: string
  bytes: number
}

const READABLE = /\.(json|ndjson|jsonl|csv)$/i

export const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error))

const missing = async (path: string): Promise<Unusable> => {
  const neighbours = await readdir(dirname(path)).catch(() => [])
  const suggestion = nearest(basename(path), neighbours)
  return new Unusable('error.file-missing', {
    file: path,
    suggestion: suggestion ? join(dirname(path), suggestion) : '',
  })
}

const statOf = async (path: string) => {
  try {
    return await stat(path)
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') throw await missing(path)
    throw new Unusable('error.file-unreadable', { file: path, reason: reasonOf(error) }, error)
  }
}

const inFolder = async (folder: string, except: string | undefined): Promise<InputFile[]> => {
  const names = await readdir(folder, { recursive: true })
  const paths = names.filter((name) => READABLE.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name)).sort()
  const found = await Promise.all(paths.map((name) => stat(join(folder, name))))
  const files = paths
    .map((name, index) => ({ path: join(folder, name), info: found[index] }))
    .filter(({ path, info }) => info?.isFile() && (!except || resolve(path) !== resolve(except)))
  if (files.length === 0) throw new Unusable('error.folder-empty', { file: folder })
  return files.map(({ path, info }) => ({ path, bytes: info?.size ?? 0 }))
}

/** The files the arguments mean: each as it is, folders with all they hold, except the field map. */
export const findFiles = async (paths: readonly string[], except?: string): Promise<InputFile[]> => {
  const found: InputFile[] = []
  for (const path of paths) {
    if (path === STDIN) {
      found.push({ path, bytes: 0 })
      continue
    }
    const info = await statOf(path)
    found.push(...(info.isDirectory() ? await inFolder(path, except) : [{ path, bytes: info.size }]))
  }
  return found
}
