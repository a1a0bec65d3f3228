import type { View } from '../store/store.ts'
import { decrypt, encrypt } from './cipher.ts'
import type { OpenKey, Seen, Vault } from './vault.ts'

// sealed-text = "~1." key-id "." base64url(nonce ciphertext tag)
const SHAPE = /^~1\.([0-9]{1,15})\.([A-Za-z0-9_-]+)$/

const contextOf = (place: string, key: number) => `selaras-sealed-1:${key}:${place}`

/** Whether a text is sealed, and under which key. */
export const keyIdOf = (text: string): number | undefined => {
  const [, id] = text.startsWith('~1.') ? (SHAPE.exec(text) ?? []) : []
  return id === undefined ? undefined : Number(id)
}

/** A text, sealed for its place. Nothing when its key is destroyed. */
export const sealText = ({ id, key }: OpenKey, text: string, place: string): string | undefined =>
  key && `~1.${id}.${encrypt(key, text, contextOf(place, id)).toString('base64url')}`

/** Something sealed that was read, and how to go on with what was in it; with nothing when it is erased. */
export interface Sealed<Result> {
  text: string | undefined
  place: string
  /** As it was read: what is not sealed was written before sealing was turned on. */
  plain: Result
  open: (inside: string) => Result
  erased: () => Result
}

const openOne = <Result>(seen: Seen, { text, place, plain, open, erased }: Sealed<Result>): Result => {
  const id = text === undefined ? undefined : keyIdOf(text)
  if (text === undefined || id === undefined) return plain
  const key = seen.byId.get(id)?.key
  if (!key) return erased()
  const sealed = Buffer.from(text.slice(text.lastIndexOf('.') + 1), 'base64url')
  return open(decrypt(key, sealed, contextOf(place, id)).toString())
}

/** Opens what was read together, its keys in one question. */
export const openAll = async <Result>(
  vault: Vault,
  view: View,
  seen: Seen,
  sealed: readonly Sealed<Result>[],
): Promise<Result[]> => {
  const ids = sealed.flatMap(({ text }) => (text === undefined ? [] : (keyIdOf(text) ?? [])))
  await vault.openKeys(view, seen, ids)
  return sealed.map((one) => openOne(seen, one))
}
