import { createSigner, signDirectory } from '@selaras/exchange'
import { DirectoryDocument } from '@selaras/schemas'
import type { Language } from '@selaras/schemas/problem'
import { parseConfig, readJson } from '../serve/read-config.ts'
import { readRing } from './ring-file.ts'

interface SignOptions {
  /** JSON of the directory. */
  file: string
  ring: string
  language: Language
  now: () => number
}

/** Signs a directory as its coordinator; what is printed is what is published. */
export const printSignedDirectory = async ({ file, ring, language, now }: SignOptions): Promise<number> => {
  const document = parseConfig(DirectoryDocument, await readJson(file, language), file, language)
  const keys = readRing(ring, language)
  process.stdout.write(`${signDirectory(document, createSigner(() => keys, now).key())}\n`)
  return 0
}
