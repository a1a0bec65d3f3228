import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Derived files: path from the root to content. */
export type Files = Map<string, string>

const current = (path: string) => readFile(path, 'utf8').catch(() => undefined)

/** Paths whose content on disk differs from what the contract says. */
export const staleIn = async (root: string, files: Files): Promise<string[]> => {
  const stale: string[] = []
  for (const [path, content] of files) if ((await current(join(root, path))) !== content) stale.push(path)
  return stale
}

/** Writes the stale files only, so that watchers and build stamps stay quiet. */
export const write = async (root: string, files: Files): Promise<string[]> => {
  const stale = await staleIn(root, files)
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), files.get(path) ?? '')
  }
  return stale
}
