import { type ClientAuth, ClientSecretPost, PrivateKeyJwt } from 'oauth4webapi'

/** A private key of Web Crypto (`CryptoKey`): RSA, ECDSA or Ed25519. */
export type PrivateKey = Parameters<typeof crypto.subtle.sign>[1]

export interface SecretProof {
  clientSecret: string
  /** How the secret travels: as HTTP Basic, or in the body of the token request. Default `basic`. */
  secretIn?: 'basic' | 'body'
}

export interface KeyProof {
  /** Signs a short assertion a token request (`private_key_jwt`, RFC 7523), so no secret travels. */
  privateKey: PrivateKey
  /** Which of the caller's registered keys it is (`kid`). */
  keyId?: string
}

const formEncoded = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)

/**
 * RFC 6749 section 2.3.1. Only what a form must escape is escaped: WSO2 reads `_` in its own client ids literally, and
 * takes `%5F` for three characters.
 */
const basic =
  (secret: string): ClientAuth =>
  (_server, { client_id }, _body, headers) =>
    headers.set('Authorization', `Basic ${btoa(`${formEncoded(client_id)}:${formEncoded(secret)}`)}`)

export const clientProof = (proof: SecretProof | KeyProof): ClientAuth => {
  if (!('privateKey' in proof))
    return proof.secretIn === 'body' ? ClientSecretPost(proof.clientSecret) : basic(proof.clientSecret)
  const { privateKey: key, keyId: kid } = proof
  return PrivateKeyJwt(kid === undefined ? key : { key, kid })
}
