import { type Algorithm, algorithmOf, type SigningKey, signingKey } from './jwk.ts'
import { currentKey, isValidAt, type KeyRing, type OwnKey } from './key-ring.ts'

/** Signs with whichever key of ours counts now. */
export interface Signer {
  /**
   * The newest key that counts, or the newest of that algorithm.
   * @throws TypeError when no such key of ours is valid.
   */
  key: (algorithm?: Algorithm) => SigningKey
  /** Every key of that algorithm that counts now: while one takes over, others may know only the one before it. */
  keys: (algorithm: Algorithm) => readonly SigningKey[]
}

/** Reads a key once, and asks every time which ones count. */
export const createSigner = (ring: () => KeyRing, now: () => number): Signer => {
  const known = new Map<string, SigningKey>()
  const read = ({ jwk }: OwnKey): SigningKey => {
    const key = known.get(jwk.kid) ?? signingKey(jwk)
    known.set(jwk.kid, key)
    return key
  }
  const ofAlgorithm = (algorithm?: Algorithm) =>
    ring().keys.filter(({ jwk }) => algorithm === undefined || algorithmOf(jwk) === algorithm)
  return {
    key: (algorithm) => read(currentKey({ keys: ofAlgorithm(algorithm) }, now())),
    keys: (algorithm) =>
      ofAlgorithm(algorithm)
        .filter((key) => isValidAt(key, now()))
        .map(read),
  }
}
