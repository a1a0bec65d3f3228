/**
 * Where files of the bridge lie: a folder, an object store, a courier's drop box. Names have one folder in front
 * (`to-lapor/000000000001.ndjson`). Raises `AdapterError` `transient` when the place cannot be reached, `configuration`
 * when a person must mend it.
 */
export interface BridgeStore {
  /** Names of the whole files of a folder, in order of name; files being written are not among them. */
  list: (folder: string) => Promise<string[]>
  /** Bytes of a file from `from` on; `undefined` when there is no such file. */
  read: (name: string, from?: number) => Promise<AsyncIterable<Uint8Array> | undefined>
  /** Puts a file there whole or not at all, in place of one of the same name. Resolves when it is on disk. */
  write: (name: string, chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>) => Promise<void>
  /** Takes a file away; one that is not there is no mistake. */
  remove: (name: string) => Promise<void>
}

/** The text of a small file, at most 1 MiB; `undefined` when it is absent or larger. */
export const readText = async (store: BridgeStore, name: string): Promise<string | undefined> => {
  const chunks = await store.read(name)
  if (!chunks) return undefined
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > 1_048_576) return undefined
  }
  return text + decoder.decode()
}
