import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }

/** The pnpm that scripts/run.mjs fetched. */
export const pnpm = join(root, '.cache', packageManager.replace('@', '-'), 'node_modules/pnpm/bin/pnpm.mjs')

export interface ExportTarget {
  '@selaras/source': string
  types: string
  default: string
}

export interface Manifest {
  name: string
  version: string
  private?: boolean
  bin?: Record<string, string>
  exports: Record<string, ExportTarget | string>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

export interface WorkspacePackage {
  /** Relative to the root, with forward slashes: `packages/adapters/oss`. */
  directory: string
  path: string
  manifest: Manifest
}

/** The packages under packages/, in the order of their paths. */
export function workspacePackages(): WorkspacePackage[] {
  const manifests = ['packages/*', 'packages/adapter/template', 'packages/adapters/*'].flatMap((directory) =>
    globSync(`${directory}/package.json`, { cwd: root }),
  )
  return manifests.sort().map((file) => {
    const path = join(root, dirname(file))
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest
    return { directory: dirname(file).replaceAll('\\', '/'), path, manifest }
  })
}

/** The subpaths of an exports map that are built from source; files exported as they are (`./package.json`) are left out. */
export function exportTargets(manifest: Manifest): [subpath: string, target: ExportTarget][] {
  return Object.entries(manifest.exports).filter(
    (entry): entry is [string, ExportTarget] => typeof entry[1] === 'object',
  )
}

/** What the build makes: output name to source file. A package with a `bin` has its program in src/main.ts. */
export function buildEntries({ manifest, path }: WorkspacePackage): Record<string, string> {
  const entries = exportTargets(manifest).map(([, target]) => [
    target.default.replace(/^\.\/dist\/|\.js$/g, ''),
    join(path, target['@selaras/source']),
  ])
  if (manifest.bin) entries.push(['main', join(path, 'src/main.ts')])
  return Object.fromEntries(entries.filter(([, source]) => existsSync(source as string)))
}
