import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { nearest } from '../nearest.ts'
import { Unusable } from '../unusable.ts'

/** The largest specifications in public use hold some 12 MB. */
const MAXIMUM_MIB = 32

const missing = async (file: string): Promise<Unusable> => {
  const suggestion = nearest(basename(file), await readdir(dirname(file)).catch(() => []))
  return new Unusable('error.file-missing', { file, suggestion: suggestion ? join(dirname(file), suggestion) : '' })
}

const unreadable = (file: string, error: NodeJS.ErrnoException) =>
  new Unusable('error.file-unreadable', { file, reason: error.code ?? error.message }, error)

const decode = (bytes: Uint8Array, file: string): string => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  throw new Unusable('error.document-binary', { file })
}

/** The text of a file that a person may have named by mistake: a folder, a picture, a file of gigabytes, nothing at all. */
export const readText = async (file: string): Promise<string> => {
  const info = await stat(file).catch(async (error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? await missing(file) : unreadable(file, error)
  })
  if (!info.isFile()) throw new Unusable('error.document-folder', { file })
  if (info.size > MAXIMUM_MIB * 1_048_576)
    throw new Unusable('error.document-large', { file, size: Math.ceil(info.size / 1_048_576), maximum: MAXIMUM_MIB })
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error)
  })
  const text = decode(bytes, file)
  if (text.trim() === '') throw new Unusable('error.document-empty', { file })
  return text
}
