import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DEFAULT_LIMITS, parseJson } from '@selaras/schemas/guard'
import { explainIssues, type Issue, type Language, toIssues } from '@selaras/schemas/problem'
import type * as z from 'zod'
import { Unusable } from '../unusable.ts'
import { findFiles, reasonOf } from '../validate/find-files.ts'
import { Config } from './config.ts'

/** Our own files hold whole catalogues; senders are held to less. */
const LIMITS = { ...DEFAULT_LIMITS, bytes: 16_777_216, nodes: 500_000 }

const SECRET = /^\/(keys|masterKey|pseudonymKey|metrics|database|gateways)\b/

/** What is wrong in a file of ours. A secret is never repeated, not even a wrong one. */
const invalid = (file: string, issues: readonly Issue[], language: Language) => {
  const shown = issues.map(({ value, ...issue }) => (SECRET.test(issue.pointer) ? issue : { ...issue, value }))
  return new Unusable('error.config-invalid', { file, issues: explainIssues(shown, language) })
}

export const readJson = async (file: string, language: Language): Promise<unknown> => {
  await findFiles([file])
  const read = parseJson(await readFile(file), LIMITS)
  if (!read.ok) throw invalid(file, read.issues, language)
  return read.value
}

const importDefault = async (file: string): Promise<unknown> => {
  await findFiles([file])
  try {
    const module = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown }
    if (typeof module.default !== 'object') throw new Unusable('error.config-export', { file })
    return module.default
  } catch (error) {
    if (error instanceof Unusable) throw error
    if (reasonOf(error) === 'ERR_UNKNOWN_FILE_EXTENSION') throw new Unusable('error.config-typescript', { file }, error)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Unusable('error.config-load', { file, reason }, error)
  }
}

const load = (file: string, language: Language): Promise<unknown> => {
  const extension = extname(file)
  if (extension === '.json') return readJson(file, language)
  if (['.mjs', '.js', '.ts', '.mts'].includes(extension)) return importDefault(file)
  throw new Unusable('error.config-kind', { file })
}

export const parseConfig = <Value>(
  schema: z.ZodType<Value, unknown>,
  value: unknown,
  file: string,
  language: Language,
): Value => {
  const result = schema.safeParse(value)
  if (!result.success) throw invalid(file, toIssues(result.error, value), language)
  return result.data
}

/** Reads a configuration as it is written. */
export const readConfig = async (file: string, language: Language): Promise<Config> =>
  parseConfig(Config, await load(file, language), file, language)
