import type { BridgeStore } from './bridge-store.ts'

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A place in memory: for tests, and for a desk that need not outlive its process. */
export const memory = (): BridgeStore => {
  const files = new Map<string, Buffer>()
  return {
    list: async (folder) =>
      [...files.keys()]
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => name.slice(folder.length + 1))
        .sort(),
    read: async (name, from = 0) => {
      const found = files.get(name)
      return found && one(found.subarray(from))
    },
    write: async (name, chunks) => {
      const parts: Buffer[] = []
      for await (const chunk of chunks) parts.push(Buffer.from(chunk))
      files.set(name, Buffer.concat(parts))
    },
    remove: async (name) => void files.delete(name),
  }
}
