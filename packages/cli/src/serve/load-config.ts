import { readFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Service } from '@selaras/schemas'
import { DEFAULT_LIMITS, parseJson } from '@selaras/schemas/guard'
import { explainIssues, type Issue, type Language, toIssues } from '@selaras/schemas/problem'
import * as z from 'zod'
import { Unusable } from '../unusable.ts'
import { findFiles, reasonOf } from '../validate/find-files.ts'
import { Config, type Secret, SHORTEST_KEY } from './config.ts'
import type { NodeSettings } from './settings.ts'

/** Our own files hold whole catalogues; senders are held to less. */
const LIMITS = { ...DEFAULT_LIMITS, bytes: 16_777_216, nodes: 500_000 }

/** What is wrong in a file of ours. A key is never repeated, not even a wrong one. */
const invalid = (file: string, issues: readonly Issue[], language: Language) => {
  const shown = issues.map(({ value, ...issue }) => (issue.pointer.startsWith('/keys') ? issue : { ...issue, value }))
  return new Unusable('error.config-invalid', { file, issues: explainIssues(shown, language) })
}

const readJson = async (file: string, language: Language): Promise<unknown> => {
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
    throw new Unusable(
      'error.config-load',
      { file, reason: error instanceof Error ? error.message : String(error) },
      error,
    )
  }
}

const load = (file: string, language: Language): Promise<unknown> => {
  const extension = extname(file)
  if (extension === '.json') return readJson(file, language)
  if (['.mjs', '.js', '.ts', '.mts'].includes(extension)) return importDefault(file)
  throw new Unusable('error.config-kind', { file })
}

const parse = <Value>(schema: z.ZodType<Value>, value: unknown, file: string, language: Language): Value => {
  const result = schema.safeParse(value)
  if (!result.success) throw invalid(file, toIssues(result.error, value), language)
  return result.data
}

type Environment = Readonly<Record<string, string | undefined>>

/** The key itself, from the configuration or from the environment. */
const keyOf = (secret: Secret, environment: Environment, file: string, pointer: string): string => {
  if (typeof secret === 'string') return secret
  const key = environment[secret.env]
  if (!key) throw new Unusable('error.config-environment', { file, pointer, name: secret.env })
  if (key.length < SHORTEST_KEY) throw new Unusable('error.config-key', { file, pointer, minimum: SHORTEST_KEY })
  return key
}

const keysOf = (secrets: Readonly<Record<string, Secret>>, environment: Environment, file: string, pointer: string) =>
  Object.fromEntries(
    Object.entries(secrets).map(([participant, secret]) => [
      participant,
      keyOf(secret, environment, file, `${pointer}/${participant}`),
    ]),
  )

/** Two participants with one key could not be told apart. */
const refuseShared = (keys: Readonly<Record<string, string>>, file: string) => {
  const owners = new Map<string, string>()
  for (const [second, key] of Object.entries(keys)) {
    const first = owners.get(key)
    if (first) throw new Unusable('error.config-key-shared', { file, first, second })
    owners.set(key, second)
  }
}

/** Reads a configuration and everything it names. */
export const loadConfig = async (file: string, language: Language, environment: Environment): Promise<NodeSettings> => {
  const config: Config = parse(Config, await load(file, language), file, language)
  const near = (path: string) => resolve(dirname(file), path)
  const { participant, services = [], keys = {}, directory = {} } = config
  const accept = keysOf(keys.accept ?? {}, environment, file, '/keys/accept')
  refuseShared(accept, file)
  const listed = async (path: string) =>
    parse(z.array(Service), await readJson(near(path), language), near(path), language)
  return {
    participant,
    services: typeof services === 'string' ? await listed(services) : services,
    database: near(config.database),
    accept,
    present: keysOf(keys.present ?? {}, environment, file, '/keys/present'),
    directory,
  }
}
