// Builds every package: JavaScript from the entries of its exports map, and with --types the declarations as well.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsup'
import { buildEntries, root, type WorkspacePackage, workspacePackages } from './workspace.ts'

async function buildJavaScript(target: WorkspacePackage): Promise<void> {
  const entry = buildEntries(target)
  const outDir = join(target.path, 'dist')
  for (const file of globSync('**/*.js{,.map}', { cwd: outDir })) rmSync(join(outDir, file))
  if (Object.keys(entry).length === 0) return
  await build({
    entry,
    outDir,
    config: false,
    tsconfig: join(root, 'tsconfig.base.json'),
    format: 'esm',
    target: 'node22',
    platform: 'node',
    removeNodeProtocol: false,
    skipNodeModulesBundle: true,
    splitting: true,
    sourcemap: true,
    silent: true,
  })
}

/** TypeScript keeps the `.ts` of relative imports in declarations; consumers without our sources need `.js`. */
function finishDeclarations({ path }: WorkspacePackage): void {
  for (const file of globSync('dist/**/*.d.ts', { cwd: path })) {
    const declaration = join(path, file)
    const source = join(path, file.replace(/^dist/, 'src').replace(/\.d\.ts$/, '.ts'))
    if (!existsSync(source)) {
      rmSync(declaration)
      rmSync(`${declaration}.map`, { force: true })
      continue
    }
    const text = readFileSync(declaration, 'utf8')
    const finished = text.replaceAll(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2')
    if (finished !== text) writeFileSync(declaration, finished)
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
