import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, type WorkspacePackage } from '../workspace.ts'
import { type Check, execute } from './process.ts'
import { pack } from './tarballs.ts'

/** The oldest Node the packages promise to run on, and the compilers their declarations are read with. */
const oldestNode = '22.13.0'
const compilers = { 'typescript-5': '5.9.3', 'typescript-6': '6.0.3', 'typescript-7': '7.0.2' }

/** What `selaras generate` is given: our own contract, and a document that is odd in every way it may be. */
const documents = {
  selaras: 'specs/openapi/selaras.json',
  odd: 'packages/cli/tests/__fixtures__/openapi/nasty.yaml',
}
const generating = Object.entries(documents).map(([name, path]) => [
  'node_modules/selaras/bin/selaras.js',
  ...['generate', join(root, path), '-o', join('generated', name)],
])

const compilerOptions = {
  strict: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023'],
  types: ['node'],
  skipLibCheck: false,
  resolveJsonModule: true,
  noEmit: true,
}

const specifiers = ({ manifest }: WorkspacePackage) =>
  Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath]) => manifest.name + subpath.slice(1))

/** A new adapter in the consumer's own folder, on the packed packages in place of the published ones: it passes its tests. */
async function newAdapterProblems(directory: string, packages: WorkspacePackage[]): Promise<string[]> {
  const made = join(directory, 'adapter-kios-izin')
  rmSync(made, { recursive: true, force: true })
  const words = ['node_modules/selaras/bin/selaras.js', 'new', 'adapter', 'kios-izin']
  const problems = await execute(nodeIn(directory), words, directory)
  if (problems.length > 0) return problems
  const file = join(made, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> }
  const overrides: Record<string, string> = {}
  for (const target of packages) overrides[target.manifest.name] = `file:${await pack(target)}`
  for (const name of Object.keys(manifest.dependencies)) manifest.dependencies[name] = overrides[name] as string
  writeFileSync(file, JSON.stringify({ ...manifest, overrides }))
  const npm = (...asked: string[]) => execute('npm', asked, made)
  problems.push(...(await npm('install', '--no-audit', '--no-fund', '--loglevel=error')))
  for (const script of ['test', 'types', 'build']) problems.push(...(await npm('run', '--silent', script)))
  return problems
}

const nodeIn = (directory: string) => join(directory, 'node_modules/node/bin/node')

async function createConsumer(packages: WorkspacePackage[]): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'selaras-consumer-'))
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const write = (name: string, text: string) => writeFileSync(join(directory, name), text)
  const dependencies: Record<string, string> = { node: oldestNode, '@types/node': '22.13.0' }
  for (const target of packages) {
    Object.assign(dependencies, target.manifest.peerDependencies)
    dependencies[target.manifest.name] = `file:${await pack(target)}`
  }
  for (const [alias, version] of Object.entries(compilers)) dependencies[alias] = `npm:typescript@${version}`

  const entries = packages.flatMap(specifiers)
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }))
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['main.ts', 'generated/**/*.ts'] }))
  write('main.ts', entries.map((entry, index) => `export * as entry${index} from '${entry}'`).join('\n'))
  write('main.js', entries.map((entry) => `await import('${entry}')`).join('\n'))

  const problems = await execute('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], directory)
  for (const words of generating) problems.push(...(await execute(nodeIn(directory), words, directory)))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return directory
}

/** What somebody who installs the packed packages with npm gets. */
export function consumerChecks(packages: WorkspacePackage[]): Check[] {
  let consumer: Promise<string> | undefined
  const inConsumer = async (...args: string[]) => {
    consumer ??= createConsumer(packages)
    const directory = await consumer
    return execute(nodeIn(directory), args, directory)
  }
  const programs = packages.flatMap(({ manifest }) =>
    Object.entries(manifest.bin ?? {}).map(([name, path]) => ({
      name,
      path: join('node_modules', manifest.name, path),
    })),
  )
  return [
    { name: `consumer imports every entry under Node ${oldestNode}`, run: () => inConsumer('main.js') },
    ...programs.map(({ name, path }) => ({
      name: `consumer runs ${name} --version under Node ${oldestNode}`,
      run: () => inConsumer(path, '--version'),
    })),
    {
      name: 'consumer generates the same clients twice',
      run: async () => (await Promise.all(generating.map((words) => inConsumer(...words, '--check')))).flat(),
    },
    {
      name: 'consumer makes a new adapter that passes its tests',
      run: async () => {
        consumer ??= createConsumer(packages)
        return newAdapterProblems(await consumer, packages)
      },
    },
    ...Object.entries(compilers).map(([alias, version]) => ({
      name: `consumer compiles with TypeScript ${version}`,
      run: () => inConsumer(join('node_modules', alias, 'bin/tsc'), '-p', '.'),
    })),
  ]
}
