import { createSigner, directory, type KeyRing, newKey, published, signatures, type Trust } from '@selaras/exchange'

/** Somebody who signs: where they are reached, and their keys. */
export interface Signatory {
  id: string
  url: string
  ring: KeyRing
}

export const signatory = async (id: string, url = `http://${id}`): Promise<Signatory> => ({
  id,
  url,
  ring: { keys: [await newKey(Date.now() - 86_400_000)] },
})

/** A directory that lists them all. */
export const listed = (everybody: readonly Signatory[]) =>
  directory(Object.fromEntries(everybody.map(({ id, url, ring }) => [id, { url, keys: published(ring) }])))

/** Trust by signatures, as one of them. */
export const trustOf = ({ id, ring }: Signatory, everybody: readonly Signatory[] = []): Trust =>
  signatures({
    participant: id as never,
    signer: createSigner(() => ring, Date.now),
    directory: listed(everybody),
    now: Date.now,
  })
