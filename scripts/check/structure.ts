import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { exportTargets, root, type WorkspacePackage, workspacePackages } from '../workspace.ts'
import { importProblems } from './imports.ts'
import type { Check } from './process.ts'

const topLevel = [
  ...['packages', 'specs', 'examples', 'docs', 'scripts', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'package.json'],
  ...['tsconfig.base.json', 'README.md', 'LICENSE', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
]
const topLevelDots = ['.biome.json', '.changeset', '.ci', '.editorconfig', '.gitattributes', '.gitignore']
const notOurs = ['.git', '.cache', 'node_modules', 'coverage']

const adapterFiles = ['index.ts', 'adapter.ts', 'upstream.ts', 'map.ts', 'sandbox.ts']
const isTest = (path: string) => /\.test(-d)?\.ts$|\/tests\//.test(path)
const isGenerated = (path: string) => /\.gen\.ts$|\/generated\//.test(path)
const isAdapter = (directory: string) => /^packages\/(adapters\/[^/]+|adapter\/template)$/.test(directory)

const ours = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (path) => ['node_modules', 'dist'].includes(basename(path)) }).map((path) =>
    path.replaceAll('\\', '/'),
  )

function topLevelProblems(): string[] {
  const present = readdirSync(root).filter((name) => !notOurs.includes(name))
  return [
    ...present
      .filter((name) => ![...topLevel, ...topLevelDots].includes(name))
      .map((name) => `${name} does not belong`),
    ...topLevel.filter((name) => !present.includes(name)).map((name) => `${name} is missing`),
  ]
}

function fileProblems({ directory, manifest, path }: WorkspacePackage): string[] {
  const entry = manifest.bin ? 'src/main.ts' : 'src/index.ts'
  const adapter = isAdapter(directory) ? adapterFiles.map((file) => `src/${file}`) : []
  return [...new Set(['README.md', 'package.json', 'tsconfig.json', entry, ...adapter])]
    .filter((file) => !existsSync(join(path, file)))
    .map((file) => `${directory}/${file} is missing`)
}

function exportProblems({ directory, manifest, path }: WorkspacePackage): string[] {
  const targets = exportTargets(manifest)
  const problems = targets.flatMap(([subpath, target]) => {
    const stem = target['@selaras/source']?.replace(/^\.\/src\/|\.ts$/g, '')
    const expected = {
      '@selaras/source': `./src/${stem}.ts`,
      types: `./dist/${stem}.d.ts`,
      default: `./dist/${stem}.js`,
    }
    // The order counts: a resolver takes the first condition that matches.
    if (JSON.stringify(target) !== JSON.stringify(expected))
      return [`${directory} exports "${subpath}": expected ${JSON.stringify(expected)}`]
    return Object.values(expected)
      .filter((file) => !existsSync(join(path, file)))
      .map((file) => `${directory} exports "${subpath}": ${file} does not exist`)
  })
  const expected = new Set(targets.map(([, target]) => target.default.slice(2)))
  if (manifest.bin) expected.add('dist/main.js')
  const isChunk = (file: string) => /-[A-Z0-9]{8}\.js$/.test(file)
  const stray = globSync('dist/**/*.js', { cwd: path })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        !expected.has(file) && !isChunk(file) && !existsSync(join(path, file.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'))),
    )
  return [...problems, ...stray.map((file) => `${directory}/${file} has no source any more`)]
}

function budgetProblems(): string[] {
  return ours('{packages,examples,scripts}/**/*.{ts,mjs}')
    .filter((path) => !isGenerated(path))
    .flatMap((path) => {
      const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1
      const cap = isTest(path) ? 400 : 300
      return lines > cap ? [`${path} has ${lines} lines; the cap is ${cap}`] : []
    })
}

function nameProblems(): string[] {
  const known = ['README.md', 'README.id.md', 'CHANGELOG.md', '__fixtures__']
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
  // What Python imports is a name of that language.
  const python = /^[a-z0-9]+(_[a-z0-9]+)*\.py$/
  const isNamed = (name: string) => kebab.test(name) || python.test(name)
  return ours('{packages,examples,scripts}/**')
    .filter((path) => !path.includes('__fixtures__/'))
    .filter((path) => !known.includes(basename(path)) && !basename(path).startsWith('.') && !isNamed(basename(path)))
    .map((path) => `${path} is not kebab-case`)
}

/** `any`, enums and default exports are not here: the linter sees them better than a text search would. */
export function structureChecks(): Check[] {
  const packages = workspacePackages()
  return [
    { name: 'structure: top level', run: topLevelProblems },
    { name: 'structure: package files', run: () => packages.flatMap(fileProblems) },
    { name: 'structure: exports, source and build agree', run: () => packages.flatMap(exportProblems) },
    { name: 'structure: imports point one way', run: () => packages.flatMap(importProblems) },
    { name: 'structure: file length budgets', run: budgetProblems },
    { name: 'structure: kebab-case names', run: nameProblems },
  ]
}
