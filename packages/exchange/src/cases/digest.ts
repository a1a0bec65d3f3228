import { hash } from 'node:crypto'
import type { Entry } from '@selaras/schemas'
import canonicalize from 'canonicalize'

/** SHA-256 of a text in UTF-8, or of bytes, base64url. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'base64url')

/** Canonical JSON (RFC 8785). */
export const canonical = (value: unknown): string => canonicalize(value) ?? ''

/** Digest an entry is chained by: SHA-256 of its canonical JSON without the proof, base64url. */
export const digestOf = ({ proof: _, ...entry }: Entry): string => sha256(canonical(entry))
