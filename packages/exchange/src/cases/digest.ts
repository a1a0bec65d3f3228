import { createHash } from 'node:crypto'
import type { Entry } from '@selaras/schemas'
import canonicalize from 'canonicalize'

/** SHA-256 of a text in UTF-8, or of bytes, base64url. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64url')

/** Digest an entry is chained by: SHA-256 of its canonical JSON (RFC 8785), base64url. */
export const digestOf = (entry: Entry): string => sha256(canonicalize(entry) ?? '')
