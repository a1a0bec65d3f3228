import type { SealedStore } from './sealed.ts'
import { unwrapKey, wrapKey } from './vault.ts'

/** Keys wrapped anew in one transaction; others may write between two. */
const BATCH = 500

/**
 * After a new master key was put first: wraps every subject key with it. What is sealed stays as it is.
 * Resolves to the number of keys; after it, the old master key can go.
 */
export const rewrapKeys = async ({ below, masterKey }: SealedStore): Promise<number> => {
  let rewrapped = 0
  for (let after: number | undefined = 0; after !== undefined; ) {
    const start: number = after
    const keys = await below.write(async (transaction) => {
      const keys = await transaction.keysNotUnder(masterKey.current, start, BATCH)
      for (const key of keys) {
        const wrapped = wrapKey(masterKey, unwrapKey(masterKey, key))
        await transaction.rewrapKey({ id: key.id, master: masterKey.current, wrapped })
      }
      return keys
    })
    rewrapped += keys.length
    after = keys.at(-1)?.id
  }
  await below.scrub?.()
  return rewrapped
}
