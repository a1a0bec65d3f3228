import { createHash } from 'node:crypto'
import type { Entry } from '@selaras/schemas'
import canonicalize from 'canonicalize'

/** SHA-256 of a text, base64url. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Digest an entry is chained by: SHA-256 of its canonical JSON (RFC 8785), base64url. */
export const digestOf = (entry: Entry): string => sha256(canonicalize(entry) ?? '')
