import { hash } from 'node:crypto'

/** `Content-Digest` of a body as it is sent (RFC 9530). */
export const contentDigest = (body: Uint8Array): string => `sha-256=:${hash('sha256', body, 'base64')}:`
