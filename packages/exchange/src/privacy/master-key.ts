import { createSecretKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decrypt, encrypt, KEY_BYTES, newKey } from './cipher.ts'

/**
 * Wraps and unwraps the keys of subjects. Both are called inside a transaction, so they answer at once;
 * a key service is asked before the node starts, with `masterKeyFromService`.
 */
export interface MasterKey {
  readonly specificationVersion: 1
  /** Id of the key that wraps now. */
  readonly current: string
  /** A key of 32 bytes, wrapped by the current key. */
  wrap: (key: Uint8Array) => Uint8Array
  /** What the key of this id wrapped; `undefined` when there is no such key here. Throws when it was not that key. */
  unwrap: (id: string, wrapped: Uint8Array) => Uint8Array | undefined
}

/** The part of a key service (KMS, HSM, Vault) that is needed: it opens our master keys, once, when the node starts. */
export interface KeyService {
  /** The 32 bytes of the master key of this id, from the form the service once gave out. */
  unwrap: (id: string, wrapped: Uint8Array) => Promise<Uint8Array>
}

interface NamedKey {
  id: string
  bytes: Uint8Array
}

const CONTEXT = 'selaras-subject-key-1'
// One `<id>:<base64url>` a line or after a comma; the first wraps, the others still unwrap.
const LINE = /^([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+)$/

const parse = (text: string): NamedKey[] => {
  const lines = text.split(/[\s,]+/).filter((line) => line !== '')
  const keys = lines.map((line, at) => {
    const [, id, bytes] = LINE.exec(line) ?? []
    if (!id || !bytes)
      throw new TypeError(`[exchange] Master key ${at + 1} is not "<id>:<base64url>"; make one with newMasterKey().`)
    return { id, bytes: Buffer.from(bytes, 'base64url') }
  })
  if (keys.length === 0) throw new TypeError('[exchange] There is no master key; make one with newMasterKey().')
  return keys
}

const masterKeyOf = (keys: readonly NamedKey[]): MasterKey => {
  const [first] = keys
  const byId = new Map(keys.map(({ id, bytes }) => [id, createSecretKey(bytes)]))
  const short = keys.find(({ bytes }) => bytes.length !== KEY_BYTES)
  if (!first || short) throw new TypeError(`[exchange] Master key "${short?.id}" does not have ${KEY_BYTES} bytes.`)
  if (byId.size < keys.length) throw new TypeError('[exchange] Two master keys have one id; give each its own.')
  const current = createSecretKey(first.bytes)
  return {
    specificationVersion: 1,
    current: first.id,
    wrap: (key) => encrypt(current, key, CONTEXT),
    unwrap: (id, wrapped) => {
      const key = byId.get(id)
      return key && decrypt(key, wrapped, CONTEXT)
    },
  }
}

/** A new master key as a line to keep: `<id>:<43 characters>`. To rotate, put the new line before the others. */
export const newMasterKey = (id: string): string => {
  const line = `${id}:${newKey().export().toString('base64url')}`
  if (!LINE.test(line)) throw new TypeError(`[exchange] "${id}" cannot name a key; use 1 to 64 of A-Z a-z 0-9 . _ -`)
  return line
}

/** Master keys as text, one `<id>:<base64url>` a line: the first wraps, the others unwrap what they wrapped. */
export const masterKey = (text: string): MasterKey => masterKeyOf(parse(text))

/** Master keys in a file that only the node may read; keep it off the disk, and out of the backup, of the database. */
export const masterKeyFile = (path: string): MasterKey => masterKey(readFileSync(path, 'utf8'))

/** Master keys in a variable of the environment, such as `process.env`. */
export const masterKeyEnvironment = (
  environment: Readonly<Record<string, string | undefined>>,
  name = 'SELARAS_MASTER_KEY',
): MasterKey => {
  const text = environment[name]
  if (!text) throw new TypeError(`[exchange] ${name} is not set; it holds the master key.`)
  return masterKey(text)
}

/**
 * Master keys that a key service opens: `text` holds them as the service wrapped them, `<id>:<base64url>` a line.
 * The service is asked once; a node that runs does not depend on it.
 */
export const masterKeyFromService = async (service: KeyService, text: string): Promise<MasterKey> =>
  masterKeyOf(
    await Promise.all(parse(text).map(async ({ id, bytes }) => ({ id, bytes: await service.unwrap(id, bytes) }))),
  )
