import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Unusable } from '../unusable.ts'
import { MARK } from './emit/banner.ts'

/** What became of a file: `stale` is one that was to be checked only, and is missing or not what it should be. */
export type State = 'written' | 'unchanged' | 'stale'

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)

const current = async (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Unusable('error.file-unreadable', { file: path, reason: reasonOf(error) }, error)
  })

/** Writes the files that changed; nothing at all where one of them was written by somebody else. */
export const writeFiles = async (
  folder: string,
  files: ReadonlyMap<string, string>,
  isCheck: boolean,
): Promise<{ path: string; state: State }[]> => {
  const planned = await Promise.all(
    [...files].map(async ([name, text]) => {
      const path = join(folder, name)
      const old = await current(path)
      if (old !== undefined && !old.startsWith(MARK) && !isCheck)
        throw new Unusable('error.generate-foreign', { file: path })
      return { path, text, isSame: old === text }
    }),
  )
  if (!isCheck && planned.some(({ isSame }) => !isSame))
    try {
      await mkdir(folder, { recursive: true })
      for (const { path, text, isSame } of planned) if (!isSame) await writeFile(path, text)
    } catch (error) {
      throw new Unusable('error.generate-write', { file: folder, reason: reasonOf(error) }, error)
    }
  return planned.map(({ path, isSame }) => ({ path, state: isSame ? 'unchanged' : isCheck ? 'stale' : 'written' }))
}
