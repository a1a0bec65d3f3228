import { readFile } from 'node:fs/promises'
import { type Directory, type DirectoryEntry, directory, signedDirectory } from '@selaras/exchange'
import type { Config, SignedDirectory } from './config.ts'

const TIMEOUT = 10_000
/** A directory names everybody, and still is small. */
const LARGEST = 16_777_216

/** Reads an answer, but no more of it than a directory can have. */
const textOf = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > LARGEST) throw new Error(`The directory is larger than ${LARGEST} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const readFrom = (source: string, near: (path: string) => string) => async (): Promise<string> => {
  if (!/^https?:/.test(source)) return readFile(near(source), 'utf8')
  const response = await fetch(source, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) })
  if (!response.ok) throw new Error(`The directory at ${source} answered ${response.status}.`)
  return textOf(response)
}

const isSigned = (given: NonNullable<Config['directory']>): given is SignedDirectory => 'coordinator' in given

/** The directory a configuration writes down, or says where to read. */
export const directoryOf = (given: Config['directory'] = {}, near: (path: string) => string): Directory => {
  if (!isSigned(given)) return directory(given as Record<string, DirectoryEntry>)
  const { coordinator, keys, source } = given
  return signedDirectory({ read: readFrom(source, near), coordinator: { id: coordinator, keys } })
}
