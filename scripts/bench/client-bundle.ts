import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'tsup'
import { root } from '../workspace.ts'
import { atMost, type Row } from './measure.ts'

/** Bytes a page may download to use the client with one profile: 30 KB. */
const PROMISE = 30 * 1024

interface Output {
  entryPoint?: string
  imports: { path: string; kind: string }[]
}

/** What esbuild tells of a bundle, as far as it is read here. */
interface Metafile {
  inputs: Record<string, unknown>
  outputs: Record<string, Output>
}

export interface ClientBundle {
  /** Paths of the modules that went in, from the root. */
  inputs: string[]
  /** Code of the files a page loads that calls operations of one profile. */
  files: (profile: string) => string[]
}

/** The files reached without a dynamic import, from one file on. */
const reached = (outputs: Metafile['outputs'], path: string, found: Set<string> = new Set()): Set<string> => {
  if (found.has(path)) return found
  found.add(path)
  for (const each of outputs[path]?.imports ?? [])
    if (each.kind !== 'dynamic-import') reached(outputs, each.path, found)
  return found
}

/** The client as a page ships it: bundled for browsers, minified, split at dynamic imports, nothing left outside. */
export const bundleClient = async (
  program = "export { createClient } from '@selaras/client'\n",
): Promise<ClientBundle> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-client-'))
  try {
    const entry = join(folder, 'entry.ts')
    writeFileSync(entry, program.replaceAll('@selaras/client', join(root, 'packages/client/src/index.ts')))
    await build({
      entry: { entry },
      outDir: join(folder, 'out'),
      config: false,
      tsconfig: join(root, 'tsconfig.base.json'),
      format: 'esm',
      target: 'es2023',
      esbuildOptions: (options) => {
        options.conditions = ['@selaras/source']
      },
      platform: 'browser',
      noExternal: [/./],
      splitting: true,
      minify: true,
      metafile: true,
      silent: true,
      dts: false,
      clean: false,
    })
    const { inputs, outputs }: Metafile = JSON.parse(readFileSync(join(folder, 'out/metafile-esm.json'), 'utf8'))
    const code = new Map(
      Object.keys(outputs).map((path) => [path, readFileSync(join(folder, 'out', basename(path)), 'utf8')]),
    )
    const start = (end: string) => Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith(end)) ?? ''
    const files = (profile: string) => {
      const needed = reached(outputs, start(`/profiles/${profile}.gen.ts`), reached(outputs, start('entry.ts')))
      return [...needed].map((path) => code.get(path) as string)
    }
    return { inputs: Object.keys(inputs), files }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bytes of files as they travel, each compressed by itself. */
export const compressedSize = (files: readonly string[]): number =>
  files.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0)

/** The client and the validators of one profile. */
export const clientBundle = async (): Promise<Row[]> => {
  const bundle = await bundleClient()
  return ['service', 'complaint'].map((profile) =>
    atMost({
      area: 'bundle',
      name: `client and validators of profile ${profile}, min+gzip`,
      unit: ' B',
      ours: compressedSize(bundle.files(profile)),
      target: PROMISE,
    }),
  )
}
