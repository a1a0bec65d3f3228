import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { validators } from '@selaras/schemas/compiled'
import { build } from 'tsup'
import { root } from '../workspace.ts'
import { clientBundle } from './client-bundle.ts'
import { atMost, type Row } from './measure.ts'

/** What a page may download for one format, beside zod. */
export const FORMAT_PROMISE = 3 * 1024
/** What a page may download for the compiled validator of one resource. */
export const COMPILED_PROMISE = 8 * 1024

/** The way to use one format: read it, or hold it against its schema. */
const formatProgram = (name: string) => `export { ${name} } from '@selaras/schemas'\n`
const compiledProgram = (name: string) => `export { validate${name} as validate } from '@selaras/schemas/compiled'\n`
const each = (names: readonly string[], program: (name: string) => string) =>
  Object.fromEntries(names.map((name) => [name, program(name)]))

const schemas = join(root, 'packages/schemas/src')
const sources: Readonly<Record<string, string>> = {
  '@selaras/schemas': join(schemas, 'index.ts'),
  '@selaras/schemas/compiled': join(schemas, 'compiled/index.gen.ts'),
}

interface BundleOptions {
  /** Packages that stay outside; nothing does by itself. */
  outside?: string[]
  /** `iife` gives the exports to a page as `bundle`. */
  format?: 'esm' | 'iife'
}

/** Programs as pages ship them, each by itself: bundled for browsers and minified. */
const bundlesOf = async <Name extends string>(
  programs: Readonly<Record<Name, string>>,
  { outside, format = 'esm' }: BundleOptions = {},
): Promise<Record<Name, string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bundle-'))
  const names = Object.keys(programs) as Name[]
  const entry = (name: Name) => join(folder, `${name}.ts`)
  try {
    for (const name of names)
      writeFileSync(
        entry(name),
        programs[name].replace(/(?<=from ')[^']+/, (from) => sources[from] ?? from),
      )
    await build({
      entry: names.map(entry),
      outDir: join(folder, 'out'),
      config: false,
      tsconfig: join(root, 'tsconfig.base.json'),
      format,
      globalName: 'bundle',
      platform: 'browser',
      ...(outside ? { external: outside } : { noExternal: [/./] }),
      minify: true,
      splitting: false,
      silent: true,
      dts: false,
      clean: false,
    })
    const end = format === 'esm' ? 'js' : 'global.js'
    const bundled = names.map((name) => [name, readFileSync(join(folder, `out/${name}.${end}`), 'utf8')])
    return Object.fromEntries(bundled)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).length

/** Each name of `@selaras/schemas` as the only one that a page uses; zod stays outside. */
export const formatBundles = (names: readonly string[]) => bundlesOf(each(names, formatProgram), { outside: ['zod'] })
/** The compiled validator of each name, with all it needs. */
export const compiledBundles = (names: readonly string[], format?: BundleOptions['format']) =>
  bundlesOf(each(names, compiledProgram), { ...(format && { format }) })

const row = (name: string, ours: number, target: number): Row =>
  atMost({ area: 'bundle', name, unit: ' B', ours, target })

const sizesOf = (bundles: Record<string, string>): [name: string, size: number][] =>
  Object.entries(bundles).map(([name, code]) => [name, sizeOf(code)])

/** Sizes, not speeds: each the same on every machine, and held below its ceiling by a test as well. */
export const bundle = async (): Promise<Row[]> => {
  const formats = sizesOf(await formatBundles(['parseNik', 'Nik']))
  const compiled = sizesOf(await compiledBundles(Object.keys(validators))).toSorted(([, a], [, b]) => b - a)
  const asked = compiled.filter(([name], at) => at === 0 || ['ServiceRequestSubmission', 'Complaint'].includes(name))
  return [
    ...formats.map(([name, size]) => row(`one format, ${name}, min+gzip, zod left out`, size, FORMAT_PROMISE)),
    ...asked.map(([name, size]) => row(`compiled validator of ${name}, min+gzip`, size, COMPILED_PROMISE)),
    ...(await clientBundle()),
  ]
}
