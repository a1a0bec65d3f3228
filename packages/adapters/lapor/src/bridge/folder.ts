import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AdapterError, isAdapterError } from '@selaras/adapter'
import { texts } from '../texts.ts'
import type { BridgeStore } from './bridge-store.ts'

/** Written under this ending first; a file that has it is not there yet. */
const PARTIAL = '.part'
/** A person must mend these; what else goes wrong on a disk may pass. */
const MENDED_BY_HAND = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])

const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? 'UNKNOWN').slice(0, 24)

/** A file system error names the path, which holds the number of a case; it is not kept as the cause. */
const failureOf = (error: unknown) => {
  if (isAdapterError(error)) return error
  const upstream = codeOf(error)
  const code = MENDED_BY_HAND.has(upstream) ? 'configuration' : 'transient'
  return new AdapterError(texts.folder(upstream), {
    adapter: 'lapor',
    code,
    upstream,
  })
}

const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (error) {
    throw failureOf(error)
  }
}

async function* bytesOf(path: string, start: number): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { start, highWaterMark: 65_536 })
  } catch (error) {
    throw failureOf(error)
  }
}

const orAbsent = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

const syncFolder = async (path: string) => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const writeWhole = async (path: string, chunks: Parameters<BridgeStore['write']>[1]) => {
  await mkdir(dirname(path), { recursive: true })
  const partial = join(dirname(path), `${basename(path)}${PARTIAL}`)
  const handle = await open(partial, 'w')
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(partial, path)
  await syncFolder(dirname(path))
}

/** A folder on disk as the place of a bridge. Every file is written under another name, synced and renamed. */
export const folder = (root: string): BridgeStore => {
  const at = (name: string) => {
    if (/^[a-z-]+\/[A-Za-z0-9_%-][A-Za-z0-9._%-]*$/.test(name)) return join(root, name)
    throw new AdapterError(texts.leavesFolder, { adapter: 'lapor', code: 'caller' })
  }
  return {
    list: (name) =>
      guarded(async () =>
        ((await orAbsent(readdir(join(root, name)))) ?? [])
          .filter((file) => !file.startsWith('.') && !file.endsWith(PARTIAL))
          .sort(),
      ),
    read: async (name, from = 0) => {
      const path = at(name)
      if (!(await guarded(() => orAbsent(stat(path))))) return undefined
      return bytesOf(path, from)
    },
    write: async (name, chunks) => {
      const path = at(name)
      await guarded(() => writeWhole(path, chunks))
    },
    remove: async (name) => {
      const path = at(name)
      await guarded(() => rm(path, { force: true }))
    },
  }
}
