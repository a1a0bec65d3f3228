import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Tryout } from '@selaras/adapter'
import type { Language } from '@selaras/schemas/problem'
import { explainLocated, type LocatedIssue } from '../located-issues.ts'
import type { Say } from '../messages.ts'
import { nearest } from '../nearest.ts'
import { readText } from '../openapi-document/read-text.ts'
import { Unusable } from '../unusable.ts'

/** A legacy system that can be tried here. */
export interface System extends Tryout {
  name: string
}

const PREFIXES = ['@selaras/adapter-', 'adapter-']
const HERE = fileURLToPath(import.meta.url)

/** Where packages are looked for: where the command runs, then where it is installed. */
const places = () => [join(process.cwd(), 'package.json'), HERE]

const foldersIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
const above = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...above(dirname(folder))]

const ownName = (): string[] => {
  try {
    return [(JSON.parse(readFileSync('package.json', 'utf8')) as { name: string }).name]
  } catch {
    return []
  }
}

/** Names of the systems whose adapters are installed where the command runs. */
const installed = (): string[] => {
  const modules = above(process.cwd()).map((folder) => join(folder, 'node_modules'))
  const packages = [
    ...ownName(),
    ...modules.flatMap((folder) => [
      ...foldersIn(folder),
      ...foldersIn(join(folder, '@selaras')).map((name) => `@selaras/${name}`),
    ]),
  ]
  const systems = packages.flatMap((name) =>
    PREFIXES.filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length)),
  )
  return [...new Set(systems)].sort()
}

const installedText = (say: Say) => {
  const systems = installed().join(', ')
  return systems === '' ? '' : say('error.systems-installed', { systems })
}

/** The file of an entry of a package, from the first place that has it; `undefined` when none has the package. */
const resolved = (specifier: string, word: string): string | undefined => {
  for (const place of places()) {
    try {
      return createRequire(place).resolve(specifier)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw new Unusable('error.system-untried', { word })
      if (code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  return undefined
}

const load = async <Module>(specifier: string, word: string): Promise<Module | undefined> => {
  const file = resolved(specifier, word)
  return file === undefined ? undefined : ((await import(pathToFileURL(file).href)) as Module)
}

const unknownSystem = (word: string, say: Say) =>
  new Unusable('error.system-unknown', {
    word,
    suggestion: nearest(word, installed()) ?? '',
    installed: installedText(say),
  })

interface MapReading {
  readMap: (text: string, file: string) => object
  isMapError: (error: unknown) => error is Error & { issues: readonly Omit<LocatedIssue, 'file'>[] }
}

/** A map file is a system too. */
const fromMap = async (file: string, language: Language, say: Say): Promise<System> => {
  const text = await readText(file)
  const reading = await load<MapReading>('@selaras/adapter-http', 'http')
  const tried = await load<{ tryoutOf: (map: object) => Tryout }>('@selaras/adapter-http/tryout', 'http')
  if (!reading || !tried) throw unknownSystem('http', say)
  try {
    return { name: basename(file).replace(/\..*$/, ''), ...tried.tryoutOf(reading.readMap(text, file)) }
  } catch (error) {
    if (!reading.isMapError(error)) throw error
    const issues = error.issues.map((issue): LocatedIssue => ({ file, ...issue }))
    throw new Unusable('error.map-file', { file, issues: explainLocated(issues, language) }, error)
  }
}

/** The system of that name, or of that map file, ready to be tried. */
export const findSystem = async (word: string | undefined, language: Language, say: Say): Promise<System> => {
  if (word === undefined) throw new Unusable('error.system-missing', { installed: installedText(say) })
  if (/\.(?:ya?ml|json)$/i.test(word)) return fromMap(word, language, say)
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word))
    for (const prefix of PREFIXES) {
      const found = await load<{ tryout: Tryout }>(`${prefix}${word}/tryout`, word)
      if (found) return { name: word, ...found.tryout }
    }
  throw unknownSystem(word, say)
}
