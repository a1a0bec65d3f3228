import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { WorkspacePackage } from '../workspace.ts'

/** Which packages each package may know, by the last part of its name; an adapter is `adapter-*`. */
const lower: Record<string, string[]> = {
  schemas: [],
  wilayah: [],
  rules: ['schemas'],
  client: ['schemas'],
  adapter: ['schemas', 'rules'],
  'adapter-*': ['schemas', 'rules', 'adapter'],
  exchange: ['schemas', 'rules', 'adapter'],
  conformance: ['schemas', 'rules'],
  console: ['schemas', 'rules', 'adapter', 'exchange'],
  selaras: ['schemas', 'rules', 'client', 'adapter', 'exchange', 'console', 'conformance', 'wilayah'],
}

const shortName = (name: string) => name.replace('@selaras/', '')
const isTest = (path: string) => /\.test(-d)?\.ts$/.test(path)

/** Every mention counts, in comments too: a lower package does not know that a higher one exists. */
const mentions = (text: string) => [...text.matchAll(/@selaras\/([a-z-]+)/g)].map(([, name]) => name as string)
const relativeImports = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, specifier]) => specifier as string)

export function importProblems({ directory, manifest, path }: WorkspacePackage): string[] {
  const self = shortName(manifest.name)
  const allowed = lower[self.startsWith('adapter-') ? 'adapter-*' : self]
  if (!allowed) return [`${directory}: say in scripts/check/imports.ts which packages ${manifest.name} may import`]
  const isForeign = (name: string) => name !== self && name !== 'source' && !allowed.includes(name)

  // The command line looks for the adapters that are installed where it runs; it depends on none.
  const isFoundAtRunTime = (name: string) => self === 'selaras' && name.startsWith('adapter-')

  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    .filter((name) => name.startsWith('@selaras/') && isForeign(shortName(name)))
    .map((name) => `${directory}/package.json depends on ${name}`)
  const used = globSync('src/**/*.ts', { cwd: path })
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const text = readFileSync(join(path, file), 'utf8')
      const leaving = relativeImports(text).filter((specifier) =>
        relative(path, join(path, dirname(file), specifier)).startsWith('..'),
      )
      return [
        ...mentions(text)
          .filter((name) => isForeign(name) && !isFoundAtRunTime(name))
          .map((name) => `@selaras/${name}`),
        ...leaving,
      ].map((name) => `${directory}/${file} names ${name}`)
    })
  return [...declared, ...used]
}
