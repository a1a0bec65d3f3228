// Builds every package: JavaScript from the entries of its exports map, and with --types the declarations as well.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsup'
import { buildEntries, root, type WorkspacePackage, workspacePackages } from './workspace.ts'

/** A program starts faster from few files: what it always needs of these packages becomes part of it. */
const ownParts = [/^@selaras\/schemas\/(?:guard|compiled|problem\/document)$/]

/** Pages take one thing of many out of these packages: modules stay files of their own, so that bundlers leave the others. */
const ofManyParts = ['@selaras/schemas']

const modulesOf = ({ path }: WorkspacePackage): Record<string, string> =>
  Object.fromEntries(
    globSync('src/**/*.ts', { cwd: path, exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/__fixtures__/**'] }).map(
      (file) => [file.replaceAll('\\', '/').replace(/^src\/|\.ts$/g, ''), join(path, file)],
    ),
  )

/** Consumers without our sources need `.js` where a relative import says `.ts`. */
function finishImports(file: string): void {
  const text = readFileSync(file, 'utf8')
  const finished = text.replaceAll(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2')
  if (finished !== text) writeFileSync(file, finished)
}

async function buildJavaScript(target: WorkspacePackage): Promise<void> {
  const bundle = !ofManyParts.includes(target.manifest.name)
  const entry = bundle ? buildEntries(target) : modulesOf(target)
  const outDir = join(target.path, 'dist')
  for (const file of globSync('**/*.js{,.map}', { cwd: outDir })) rmSync(join(outDir, file))
  if (Object.keys(entry).length === 0) return
  await build({
    entry,
    bundle,
    outDir,
    config: false,
    tsconfig: join(root, 'tsconfig.base.json'),
    format: 'esm',
    target: 'node22',
    platform: 'node',
    removeNodeProtocol: false,
    skipNodeModulesBundle: true,
    ...(target.manifest.bin && {
      noExternal: ownParts,
      esbuildOptions: (options) => {
        options.conditions = ['@selaras/source']
      },
    }),
    splitting: true,
    sourcemap: true,
    silent: true,
  })
  if (!bundle) for (const file of globSync('**/*.js', { cwd: outDir })) finishImports(join(outDir, file))
}

/** Leaves out the declarations of sources that are gone. */
function finishDeclarations({ path }: WorkspacePackage): void {
  for (const file of globSync('dist/**/*.d.ts', { cwd: path })) {
    const declaration = join(path, file)
    const source = join(path, file.replace(/^dist/, 'src').replace(/\.d\.ts$/, '.ts'))
    if (!existsSync(source)) {
      rmSync(declaration)
      rmSync(`${declaration}.map`, { force: true })
      continue
    }
    finishImports(declaration)
  }
}

function buildTypes(): boolean {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'scripts'], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const target of workspacePackages()) finishDeclarations(target)
  return status === 0
}

const flags = process.argv.slice(2)
if (!flags.includes('--types-only')) await Promise.all(workspacePackages().map(buildJavaScript))
if (flags.length > 0 && !buildTypes()) process.exitCode = 1
