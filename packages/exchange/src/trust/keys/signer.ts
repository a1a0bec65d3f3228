import { type SigningKey, signingKey } from './jwk.ts'
import { currentKey, type KeyRing } from './key-ring.ts'

/** Signs with whichever key of ours counts now. */
export interface Signer {
  /** @throws TypeError when no key of ours is valid. */
  key: () => SigningKey
}

/** Reads a key once, and asks every time which one it is. */
export const createSigner = (ring: () => KeyRing, now: () => number): Signer => {
  let read: SigningKey | undefined
  return {
    key: () => {
      const { jwk } = currentKey(ring(), now())
      if (read?.kid !== jwk.kid) read = signingKey(jwk)
      return read
    },
  }
}
