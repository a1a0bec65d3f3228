import { instantOf } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'
import { sha256 } from '../cases/digest.ts'
import type { ExchangeNode } from '../node.ts'
import { signJwsAside } from '../trust/jws.ts'

/** Header of every answer to a write of a node that signs: proof that it took that request and gave that answer. */
export const RECEIPT_HEADER = 'Selaras-Receipt'
/** `typ` of a receipt as a JWS. */
const RECEIPT_TYPE = 'selaras-receipt+jws'

interface Accepted {
  operation: Operation
  caller: string
  /** `Idempotency-Key`. */
  key: string
  /** Digest of the request: operation, parameters and body. */
  request: string
  /** The answer as it is sent. */
  body: string
}

/** A signed receipt (*tanda terima*): who took what from whom, when, and what they answered. */
export const receiptOf = (
  { id, signer, now }: ExchangeNode,
  { operation, caller, key, request, body }: Accepted,
): Promise<string> | undefined =>
  signer &&
  signJwsAside(signer.key(), RECEIPT_TYPE, {
    iss: id,
    aud: caller,
    jti: key,
    at: instantOf(now()),
    operation: operation.id,
    request,
    answer: sha256(body),
  })
