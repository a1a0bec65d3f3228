import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root, type WorkspacePackage } from '../workspace.ts'
import { node } from './process.ts'

const directory = join(root, '.cache/tarballs')
const packed = new Map<string, Promise<string>>()

async function packNow({ manifest, path }: WorkspacePackage): Promise<string> {
  const file = join(directory, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`)
  rmSync(file, { force: true })
  mkdirSync(directory, { recursive: true })
  const problems = await node([pnpm, 'pack', '--pack-destination', directory], path)
  if (!existsSync(file)) throw new Error(`[${manifest.name}] pnpm pack made no ${file}.\n${problems.join('\n')}`)
  return file
}

/** Packs a package as it would be published, once a run, and answers the tarball's path. */
export function pack(target: WorkspacePackage): Promise<string> {
  const { name } = target.manifest
  const tarball = packed.get(name) ?? packNow(target)
  packed.set(name, tarball)
  return tarball
}
